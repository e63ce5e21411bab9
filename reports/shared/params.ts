import type { Reason } from '../../src/model/container.js';
import { formatMonth } from './dates.js';
import type { Lens } from './lens.js';
import { formatBytes, formatChance, formatCount, formatFactor, type Rounding } from './numbers.js';
import { coded, list, type Piece } from './phrase.js';
import type { Both } from './renderer.js';

/** A reason's parameters as a text reads them. A missing one reads as a question mark, never as `undefined`. */
export interface Params {
  readonly lens: Lens;
  has(key: string): boolean;
  count(key: string): string;
  /** A factor: up to two decimals, none where there are none. */
  number(key: string): string;
  percent(key: string, rounding: Rounding): string;
  chance(key: string): string;
  bytes(key: string): string;
  /** A name or id to be shown as it stands. */
  name(key: string): Piece;
  category(key: string): Piece;
  dataType(key: string): Piece;
  system(key: string): Piece;
  subject(key: string): Piece;
  recipient(key: string): Piece;
  claim(key: string): Piece;
  /** A month such as `2015-01` in words. */
  month(key: string): Piece;
  /** The parts of a parameter that holds several ids with a comma between. */
  each(key: string, find: (id: string) => Piece): Piece;
  is(key: string): boolean;
  /** The parameter as a key into a table of words. */
  raw(key: string): string;
  /** The parameter's word from a table, or the parameter itself where the table has none. */
  word(key: string, table: Readonly<Record<string, Both>>): Piece;
}

const UNKNOWN = '?';
const AND: Both = { nb: ' og ', en: ' and ' };

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;

/** The parameters of one reason in one language. */
export function paramsOf(reason: Reason, lens: Lens): Params {
  const at = (key: string): string | number | boolean | undefined =>
    Object.hasOwn(reason.params, key) ? reason.params[key] : undefined;
  const raw = (key: string): string => String(at(key) ?? UNKNOWN);
  const lookup = (key: string, find: (id: string) => Piece): Piece =>
    at(key) === undefined ? UNKNOWN : find(raw(key));
  return {
    lens,
    raw,
    has: (key) => at(key) !== undefined,
    number: (key) => formatFactor(numberOf(at(key)), lens.locale),
    count: (key) => formatCount(numberOf(at(key))),
    percent: (key, rounding) => lens.percent(numberOf(at(key)), rounding),
    chance: (key) => formatChance(numberOf(at(key)), lens.locale),
    bytes: (key) => formatBytes(numberOf(at(key)), lens.locale),
    name: (key) => lookup(key, coded),
    category: (key) => lookup(key, lens.category),
    dataType: (key) => lookup(key, lens.dataType),
    system: (key) => lookup(key, lens.system),
    subject: (key) => lookup(key, lens.subject),
    recipient: (key) => lookup(key, lens.recipient),
    claim: (key) => lookup(key, lens.claim),
    month: (key) => lookup(key, (month) => formatMonth(month, lens.locale)),
    each: (key, find) => lookup(key, (ids) => list(ids.split(',').map(find), ', ', AND[lens.locale])),
    is: (key) => at(key) === true || at(key) === 'true',
    word: (key, table) =>
      lookup(key, (id) => (Object.hasOwn(table, id) ? (table[id] as Both)[lens.locale] : coded(id))),
  };
}
