/** What the labelled corpus is made of. */
import type { Storage } from '../../src/model/container.js';
import type { Person } from './people.js';
import type { Rng } from './random.js';

export type Lang = 'nb' | 'nn' | 'en';

/** What the cells of one row have in common: one person and one moment, so that columns agree with each other. */
export interface Row {
  readonly index: number;
  readonly person: Person;
  /** Seconds since 1970 of whatever the row is about. */
  readonly time: number;
}

export type Cell = (rng: Rng, row: Row) => string | null;

/** A cell with the data types it holds beyond those of its plant, for texts whose content varies. */
export interface Held {
  readonly value: string;
  readonly types: readonly string[];
}

/** Cells that hold personal data: which types, in how many of the cells, and how such a cell is made. */
export interface Plant {
  readonly types: readonly string[];
  readonly share: number;
  readonly cell: (rng: Rng, row: Row) => string | Held | null;
}

/** What a field holds, before it has a name: `base` makes the clean cells, `plants` the others. */
export interface Content {
  readonly base: Cell;
  readonly plants: readonly Plant[];
  /** Types that are neither right nor wrong here; every use says why beside it. */
  readonly ambiguous?: readonly string[];
  readonly declared: readonly [string, Storage];
  readonly nulls?: number;
}

export interface FieldSpec extends Content {
  readonly name: string;
  readonly comment?: string;
}

export interface TableSpec {
  readonly container: string;
  readonly comment?: string;
  readonly rows: number;
  readonly fields: readonly FieldSpec[];
  /** Data types of the container as a whole: a call log, an alarm history. */
  readonly holds: readonly string[];
  readonly ambiguous?: readonly string[];
  /** Where it came from, for the statistics: realistic, sample database, single, random ... */
  readonly family: string;
}

/** Cells of one field with how many of them hold each type. */
export interface FilledField {
  readonly spec: FieldSpec;
  readonly values: readonly (string | null)[];
  readonly held: ReadonlyMap<string, number>;
}

export interface FilledTable {
  readonly spec: TableSpec;
  readonly fields: readonly FilledField[];
}
