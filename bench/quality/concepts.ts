/** A column before it has a name: what it is called in three languages, and what it holds. */
import type { Storage } from '../../src/model/container.js';
import type { Cell, Content, Lang, Plant } from './model.js';
import type { Names } from './naming.js';
import type { Rng } from './random.js';

/** What a concept needs to know to make its content. */
export interface Making {
  readonly lang: Lang;
  /** True when the name will say nothing, so that only values that speak for themselves are fair. */
  readonly silent: boolean;
  /** A number that the columns of a table share, for those that must go together. */
  readonly variant?: number;
}

export interface Concept {
  readonly names: Names;
  readonly make: (rng: Rng, making: Making) => Content;
}

export const TEXT: readonly (readonly [string, Storage])[] = [
  ['text', 'text'],
  ['varchar(255)', 'text'],
  ['character varying', 'text'],
  ['nvarchar(100)', 'text'],
];
export const BIGINT: readonly [string, Storage] = ['bigint', 'integer'];
export const INTEGER: readonly [string, Storage] = ['integer', 'integer'];
export const NUMERIC: readonly [string, Storage] = ['numeric(12,6)', 'decimal'];

export const none: Cell = () => null;

/** Whole columns of one type; a share of them has holes. */
export function whole(
  rng: Rng,
  types: readonly string[],
  cell: Plant['cell'],
  declared: readonly [string, Storage] = rng.pick(TEXT),
  ambiguous?: readonly string[],
): Content {
  const nulls = rng.weighted([
    [0, 6],
    [rng.next() * 0.2, 3],
    [rng.next() * 0.8, 1],
  ]);
  return { base: none, plants: [{ types, share: 1, cell }], declared, nulls, ...(ambiguous ? { ambiguous } : {}) };
}

/** A clean column. */
export function clean(
  rng: Rng,
  cell: Cell,
  declared: readonly [string, Storage] = rng.pick(TEXT),
  ambiguous?: readonly string[],
): Content {
  return {
    base: cell,
    plants: [],
    declared,
    nulls: rng.chance(0.3) ? rng.next() * 0.3 : 0,
    ...(ambiguous ? { ambiguous } : {}),
  };
}

/** Chooses one of several ways of writing for a whole column. */
export const formOf = <T>(
  rng: Rng,
  forms: Readonly<Record<string, T>>,
  keys: readonly string[] = Object.keys(forms),
): T => forms[rng.pick(keys)] as T;
