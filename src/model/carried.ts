/** What a run leaves to the next, and what it took from the one before: see `--since-last` in docs/gate.md. */
import type { DataType } from './detector.js';

/** The run that read a container, and when that run began: what it saw is at most so old. */
export interface CarriedFrom {
  readonly runId: string;
  /** ISO 8601. */
  readonly examinedAt: string;
}

/** What bounds over several fields and the age of records are made of. Counts only; absent where there are none. */
export interface FieldCounts {
  /** Of the clusters with a cell of this field: see `Clusters` of the evidence. */
  readonly clusters?: { readonly nn: number; readonly largest: number; readonly size: number };
  /** Cells with firm hits of types that got no verdict, and their sums over clusters. */
  readonly unexplained?: readonly {
    readonly dataType: DataType;
    readonly cells: number;
    readonly xx: number;
    readonly nx: number;
  }[];
  /** Cells by month, where the field's name says that its dates are times of the record. */
  readonly months?: Readonly<Record<string, number>>;
}

/** By what a later run tells whether a container has changed. Digests; they hold no value. */
export interface Readings {
  /** Of what decides verdicts besides the data: version, rules, mode, sample, corrections. */
  readonly terms: string;
  /** Containers that were read whole or as planned, of which the store told a state. */
  readonly containers: readonly {
    readonly store: string;
    readonly schema: string;
    readonly name: string;
    /** Of the terms, the container's definition and the state that its store told before it was read. */
    readonly fingerprint: string;
  }[];
}

/** Why nothing at all could be carried over. */
export const NOTHING_CARRIED = [
  'no-report',
  'unreadable',
  'no-readings',
  'version',
  'rules',
  'mode',
  'settings',
] as const;

/** What a run did that was asked to read only what has changed. */
export interface Since {
  /** The run that it built on; null where there was none that it could. */
  readonly run: CarriedFrom | null;
  readonly because?: (typeof NOTHING_CARRIED)[number];
  /** Containers read, and containers carried over. */
  readonly read: number;
  readonly carried: number;
  /** Of those read: containers of which their store cannot tell whether they have changed. */
  readonly untold: number;
}
