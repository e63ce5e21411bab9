/** Has the declared type room for what the name says? `char(1)` holds no telephone number. */
import type { DataType } from '../model/detector.js';

/** Fewest characters of a value, by dotted prefix; the longest prefix counts. From the definitions cited in the rules. */
const SHORTEST: readonly (readonly [string, number])[] = [
  ['', 2],
  ['identity.gender', 1],
  ['identity.national_id', 6],
  ['identity.passport', 6],
  ['identity.birth_date', 6],
  ['contact.email', 6],
  ['contact.phone', 5],
  ['contact.postal_code', 4],
  ['payment', 8],
  ['payment.last4', 4],
  ['payment.kid', 2],
  ['device', 7],
  ['account.credential', 3],
  ['location.gps', 5],
  ['vehicle', 5],
];

/** Room in characters: `varchar(20)` has 20; undefined where the type sets no limit, or its number means something else. */
function roomOf(declaredType: string): number | undefined {
  const [, length] =
    /^(?:char|character|nchar|bpchar|varchar|nvarchar|character varying|varchar2|string)\s?\((\d+)\)$/i.exec(
      declaredType.trim(),
    ) ?? [];
  return length === undefined ? undefined : Number(length);
}

/** Amounts and measures: no identifier has decimals. Positions do. */
const hasDecimals = (declaredType: string): boolean =>
  /^(?:numeric|decimal)\s?\(\d+,\s?[1-9]\d*\)$/i.test(declaredType);

/** True when the declared type can hold a value of the data type. */
export function hasRoom(declaredType: string, dataType: DataType): boolean {
  const [, least = 0] = SHORTEST.findLast(([prefix]) => dataType.startsWith(prefix)) ?? [];
  const room = roomOf(declaredType);
  if (room !== undefined && room < least) return false;
  return dataType === 'location.gps' || !hasDecimals(declaredType);
}
