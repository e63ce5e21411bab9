/**
 * What detection hands out: counts, shapes and in-memory sketches, never a value. Every part merges
 * associatively and commutatively, so ranges, threads and machines add up to the same in any order.
 */
import type { SampleMethod, Storage } from './container.js';
import type { DataType } from './detector.js';
import { byCodeUnit, type ContainerRef } from './location.js';
import { Sketch } from './sketch.js';

/** Cells with hits, and their sums over clusters (blocks, or rows where a row holds several cells). */
export interface Tally {
  readonly cells: number;
  /** Cells whose trimmed text is one match. */
  readonly whole: number;
  /** Sum over clusters of x^2 and of x*n, with x hit cells and n cells in the cluster. */
  readonly xx: number;
  readonly nx: number;
}

/** Candidates of one detector in one situation: what the chance test is about. */
export interface Trials {
  readonly candidates: number;
  readonly hits: number;
  readonly distinct: Sketch;
}

/** What was seen of one data type in one field. */
export interface Evidence {
  readonly dataType: DataType;
  /** Every cell with a validated hit, also those that need a field name behind them. */
  readonly any: Tally;
  /** Cells with a hit that stands by itself, by its label or by its written form. */
  readonly firm: Tally;
  /** Spans beside a label word. */
  readonly labelled: number;
  /** Spans per kind, e.g. `{ fnr: 12, synthetic: 3 }`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Spans that another data type also claims. */
  readonly overlaps: Readonly<Record<DataType, number>>;
  /** Keyed `<detector id>/<situation>`. */
  readonly trials: Readonly<Record<string, Trials>>;
  /** The other column of a pair, when a pair rule found it. */
  readonly pairedWith?: string;
}

/** What was read of one field. */
export interface FieldEvidence {
  readonly path: string;
  readonly declaredType: string;
  readonly storage: Storage;
  readonly comment?: string;
  /** Position in the container: declared fields first, in the store's order. */
  readonly order: number;
  readonly rows: number;
  readonly nulls: number;
  readonly empty: number;
  /** Non-null, non-empty cells examined: the n of every share. */
  readonly cells: number;
  readonly truncated: number;
  /** Cells whose hits or length went past the caps of detection. */
  readonly capped: number;
  readonly clusters: Clusters;
  /** Cells by the month of their date, where the field's name says that its dates are times of the record. */
  readonly months: Readonly<Record<string, number>>;
  /** Cells of the form of a digest, and cells that may be ciphertext. */
  readonly forms: { readonly hashed: number; readonly encoded: number };
  readonly types: Readonly<Record<DataType, Evidence>>;
  /** First lines of each data type, ascending, in a text file of a repository. */
  readonly lines?: Readonly<Record<DataType, readonly number[]>>;
}

export interface Clusters {
  /** Clusters with at least one cell of this field. */
  readonly m: number;
  /** Sum over clusters of n^2. */
  readonly nn: number;
  /** Most rows, and the sum over clusters of the rows the source holds in a cluster. */
  readonly largest: number;
  readonly size: number;
}

/** Evidence of one container range. */
export interface ContainerEvidence {
  readonly ref: ContainerRef;
  readonly method: SampleMethod;
  readonly sound: boolean;
  readonly population: { readonly value: number; readonly exact: boolean } | null;
  readonly rows: number;
  readonly bytes: number;
  readonly fields: Readonly<Record<string, FieldEvidence>>;
}

const addTally = (a: Tally, b: Tally): Tally => ({
  cells: a.cells + b.cells,
  whole: a.whole + b.whole,
  xx: a.xx + b.xx,
  nx: a.nx + b.nx,
});

/** A record for keys that come from data: `constructor` and `__proto__` are names like any other. */
export const emptyRecord = <T>(): Record<string, T> => Object.create(null);

/** Joins two records key by key; the result's keys are sorted so that equal evidence is equal bytes. */
function union<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (x: T, y: T) => T,
): Record<string, T> {
  const out = emptyRecord<T>();
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byCodeUnit)) {
    const x = a[key];
    const y = b[key];
    out[key] = x === undefined ? (y as T) : y === undefined ? x : join(x, y);
  }
  return out;
}

const plus = (x: number, y: number): number => x + y;

const mergeTrials = (a: Trials, b: Trials): Trials => ({
  candidates: a.candidates + b.candidates,
  hits: a.hits + b.hits,
  distinct: Sketch.merge(a.distinct, b.distinct),
});

/** Evidence of one data type from two disjoint ranges of a field. */
export function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  const pairedWith = [a.pairedWith, b.pairedWith].filter((p) => p !== undefined).sort(byCodeUnit)[0];
  return {
    dataType: a.dataType,
    any: addTally(a.any, b.any),
    firm: addTally(a.firm, b.firm),
    labelled: a.labelled + b.labelled,
    kinds: union(a.kinds, b.kinds, plus),
    overlaps: union(a.overlaps, b.overlaps, plus),
    trials: union(a.trials, b.trials, mergeTrials),
    ...(pairedWith === undefined ? {} : { pairedWith }),
  };
}

/** Lines of a data type that are told. */
const LINES_TOLD = 3;

const firstLines = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, LINES_TOLD);

/** What was read of a field in two disjoint ranges of its container. */
export function mergeField(a: FieldEvidence, b: FieldEvidence): FieldEvidence {
  return {
    ...a,
    order: Math.min(a.order, b.order),
    rows: a.rows + b.rows,
    nulls: a.nulls + b.nulls,
    empty: a.empty + b.empty,
    cells: a.cells + b.cells,
    truncated: a.truncated + b.truncated,
    capped: a.capped + b.capped,
    clusters: {
      m: a.clusters.m + b.clusters.m,
      nn: a.clusters.nn + b.clusters.nn,
      largest: Math.max(a.clusters.largest, b.clusters.largest),
      size: a.clusters.size + b.clusters.size,
    },
    months: union(a.months, b.months, plus),
    forms: { hashed: a.forms.hashed + b.forms.hashed, encoded: a.forms.encoded + b.forms.encoded },
    types: union(a.types, b.types, mergeEvidence),
    ...(a.lines === undefined && b.lines === undefined
      ? {}
      : { lines: union(a.lines ?? {}, b.lines ?? {}, firstLines) }),
  };
}

/** The evidence of two disjoint ranges of one container. Associative and commutative. */
export function mergeContainer(a: ContainerEvidence, b: ContainerEvidence): ContainerEvidence {
  return {
    ...a,
    sound: a.sound && b.sound,
    rows: a.rows + b.rows,
    bytes: a.bytes + b.bytes,
    fields: union(a.fields, b.fields, mergeField),
  };
}

/** The merge laws by their contract name. */
export const Evidence = { merge: mergeEvidence, mergeField, mergeContainer } as const;
