import type { FieldData, ScalarField } from './protocol.js';

/** A cell as text; a list for an array. */
export type Cell = string | null | readonly (string | null)[];

/** The cells of one field of a page, as text. Numbers in JSON are left as they are written. */
export function decode({ scalars, valid_data }: FieldData): Cell[] {
  const cells = scalars === null ? [] : cellsOf(scalars);
  if (valid_data.every(Boolean)) return cells;
  // Some servers send a place for each null, others only the values.
  const dense = cells.length === valid_data.length;
  let next = 0;
  return valid_data.map((valid, row) => (valid ? (cells[dense ? row : next++] ?? null) : null));
}

function cellsOf(field: ScalarField): Cell[] {
  const member = field.data ?? '';
  const data = (field[member] as { readonly data?: readonly unknown[] } | null | undefined)?.data ?? [];
  if (member === 'array_data') return data.map((one) => cellsOf(one as ScalarField) as (string | null)[]);
  const text = TEXT[member] ?? String;
  return data.map((value) => text(value as never));
}

const utf8 = (bytes: Buffer): string | null => (bytes.length === 0 ? null : bytes.toString('utf8'));
const hex = (bytes: Buffer): string => bytes.toString('hex');

/** Members that are not simply printed. */
const TEXT: Readonly<Record<string, (value: never) => string | null>> = {
  float_data: shortest,
  json_data: utf8,
  bytes_data: hex,
  geometry_data: hex,
  timestamptz_data: instant,
};

/** The fewest digits that are the same 32-bit number: 0.1, not 0.10000000149011612. */
function shortest(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

/** Microseconds since 1970. */
function instant(micros: string): string {
  const time = new Date(Number(BigInt(micros) / 1000n));
  return Number.isNaN(time.getTime()) ? micros : time.toISOString();
}
