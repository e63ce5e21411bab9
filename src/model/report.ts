/** The one document every report renders: codes and parameters, no prose, no values. */
import type { CarriedFrom, FieldCounts, Readings, Since } from './carried.js';
import type { ContainerKind, Reason, SampleMethod, SourcePlace } from './container.js';
import type { DataType } from './detector.js';
import type { LoadReport } from './load.js';

/** 1.1 added what a later run needs to carry a container over: `counts`, `population`, `carriedFrom`, `readings`, `since`. */
export const SCHEMA_VERSION = '1.1';

export type Confidence = 'certain' | 'likely' | 'possible';

/** A share of cells. `upper` and `lower` bound it at `level`; no bound is claimed unless `sound`. */
export interface Share {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly sound: boolean;
}

/** An upper bound on the share of cells of every enabled type that has no verdict. */
export interface Bound {
  readonly upper: number;
  readonly level: number;
  readonly sound: boolean;
}

export interface Verdict {
  readonly dataType: DataType;
  readonly kind: 'is' | 'contains';
  readonly confidence: Confidence;
  readonly share: Share;
  readonly because: readonly Reason[];
  readonly masks: readonly string[];
  /** `schema`: concluded from names, types and comments alone. Absent: from what was read. */
  readonly basis?: 'schema';
  /** The first lines of the file it was seen on, at most three. */
  readonly lines?: readonly number[];
}

export interface StoreReport {
  readonly id: string;
  readonly kind: string;
  readonly server: string;
  readonly readOnly: 'enforced' | 'asked' | 'unknown';
  readonly excessGrants: readonly string[];
  /** The register's systems that cover containers of this store. */
  readonly system: readonly string[];
  readonly region: string | null;
  readonly recipient: string | null;
  readonly faults: readonly Reason[];
}

export interface ContainerReport {
  readonly store: string;
  readonly schema: string;
  readonly name: string;
  readonly kind: ContainerKind;
  readonly system: string | null;
  readonly rows: { readonly value: number; readonly exact: boolean } | null;
  readonly sampled: {
    readonly method: SampleMethod;
    readonly rows: number;
    readonly clusters: number;
    readonly bytes: number;
    /** Rows in all, where the reading itself counted them. */
    readonly population?: number;
    /** What ended the reading: everything read, the target met, or a limit. */
    readonly endedBy: 'complete' | 'target' | 'rows' | 'bytes' | 'seconds' | 'fault';
  };
  readonly members?: number;
  /** Where it is written down, when it is known from a file of the repository. */
  readonly source?: SourcePlace;
  /** The field whose dates tell how old the records are, with the oldest and newest month seen in it. */
  readonly dated?: { readonly path: string; readonly oldest: string; readonly newest: string };
  readonly verdicts: readonly Verdict[];
  readonly notExamined?: Reason;
  /** Set when it was not read in this run, as nothing had changed: all that is said of it is as that run saw it. */
  readonly carriedFrom?: CarriedFrom;
}

export interface FieldReport {
  readonly store: string;
  readonly schema: string;
  readonly container: string;
  readonly path: string;
  readonly declaredType: string;
  readonly examined: { readonly cells: number; readonly rows: number; readonly clusters: number };
  readonly nulls: number;
  /** Cells cut short on the server: what was past the cut was not seen. */
  readonly truncated?: number;
  /** Cells that hold more hits than are counted in one: what came after was not seen. */
  readonly capped?: number;
  readonly notExamined?: Reason;
  readonly verdicts: readonly Verdict[];
  readonly bound: Bound | null;
  /** `schema`: only its name, type and comment were seen; no absence is claimed. */
  readonly basis?: 'schema';
  /** Where it is written down (migration, Prisma schema, changed file), first places first. */
  readonly source?: SourcePlace;
  /** Nearly all cells have the form of a digest, or are random text that may be ciphertext. */
  readonly form?: 'hashed' | 'encoded';
  /** What a person declared in the config's `fields`; never counted as measured. */
  readonly declared?: { readonly is: readonly DataType[]; readonly not: readonly DataType[]; readonly because: string };
  readonly counts?: FieldCounts;
}

export type MapState =
  | 'declared-found'
  | 'declared-not-found'
  | 'undeclared-found'
  | 'inconclusive'
  | 'not-examined'
  | 'not-declared-not-found';

export interface MapCell {
  readonly category: string;
  readonly subject: string | null;
  readonly system: string | null;
  /** The store, for what lies in no system of the register. */
  readonly store: string | null;
  readonly state: MapState;
  /** Locations of the findings, printed. */
  readonly locations: readonly string[];
  /** Non-null cells examined behind this statement. */
  readonly cells: number;
  readonly bound: Bound | null;
  readonly because?: Reason;
}

export type GapKind =
  | 'undeclared-category'
  | 'undeclared-here'
  | 'unknown-store'
  | 'subject-undeclared'
  | 'not-found'
  | 'inconclusive'
  | 'not-examined'
  | 'region'
  | 'recipient'
  | 'retention'
  | 'protection'
  | 'claim-contradicted'
  | 'register-incomplete'
  | 'decision-expired';

/** What a gap rests on: cells that were read, names and types alone, a person's word, or the register itself. */
export type GapBasis = 'content' | 'schema' | 'person' | 'register';

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Where a gap stands. `known` is in the baseline, or promised to be put right; `reopened` was settled once, and the
 * evidence has grown since; `expired` was settled until a date that has passed.
 */
export type GapStatus = 'new' | 'known' | 'accepted' | 'false-positive' | 'reopened' | 'expired';

/** What a person decided: the risk is borne, the finding is wrong, the register will say it, or the data will go. */
export const DECISION_VERDICTS = ['accept', 'false-positive', 'declare', 'fix'] as const;
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** What can have grown since a gap was settled. */
export const EVIDENCE_CHANGES = ['severity', 'confidence', 'rows', 'basis'] as const;
export type EvidenceChange = (typeof EVIDENCE_CHANGES)[number];

/** The decision a gap's status comes from, in the person's own words. */
export interface GapDecision {
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly decidedAt: string;
  /** The last day it holds (ISO 8601 date). */
  readonly until?: string;
  readonly verdict: DecisionVerdict;
  readonly because: string;
}

export interface Gap {
  readonly id: string;
  readonly kind: GapKind;
  readonly severity: Severity;
  readonly category: string | null;
  readonly subject: string | null;
  readonly system: string | null;
  readonly store: string | null;
  readonly schema: string | null;
  readonly container: string | null;
  readonly field: string | null;
  /**
   * JSON pointer to the line of the register that the gap is about; null where a missing line is the gap.
   * `decision-expired` points into the decision instead.
   */
  readonly pointer: string | null;
  readonly basis: GapBasis;
  readonly status: GapStatus;
  readonly decision?: GapDecision;
  /** What has grown since it was settled; with status `reopened`. */
  readonly changed?: readonly EvidenceChange[];
  readonly affectedRows: { readonly estimate: number; readonly lower: number; readonly upper: number | null } | null;
  readonly because: readonly Reason[];
  readonly actions: readonly string[];
}

export interface Coverage {
  readonly containers: { readonly examined: number; readonly total: number };
  readonly fields: { readonly examined: number; readonly total: number };
  readonly rows: { readonly examined: number; readonly total: number | null };
  /** Fields and containers not examined, counted per reason code. */
  readonly byReason: Readonly<Record<string, number>>;
}

export interface Report {
  /** Documents of 1.0 are read like any other. */
  readonly schemaVersion: '1.0' | typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'personkart'; readonly version: string; readonly rulesHash: string };
  /** All that may differ between two runs over the same data. */
  readonly run: {
    readonly id: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly seed: string;
    readonly configHash: string;
    readonly registerHash: string | null;
    readonly complete: boolean;
    /** By store; those without a throttle are not in it. */
    readonly load?: Readonly<Record<string, LoadReport>>;
    readonly readings?: Readings;
    readonly since?: Since;
  };
  readonly scope: {
    /** `schema`: names, types and comments alone; no row was read. */
    readonly mode: 'sample' | 'full' | 'schema';
    readonly targetBound: number;
    readonly level: number;
    readonly cells: number;
    readonly dataTypes: readonly DataType[];
    /** Names in the languages the register gives, for the renderers. */
    readonly labels: Readonly<Record<'categories' | 'systems' | 'subjects' | 'recipients' | 'claims', LabelTable>>;
    readonly controller: string | null;
  };
  readonly stores: readonly StoreReport[];
  readonly containers: readonly ContainerReport[];
  readonly fields: readonly FieldReport[];
  readonly map: readonly MapCell[];
  readonly gaps: readonly Gap[];
  readonly coverage: Coverage;
}

export type LabelTable = Readonly<Record<string, { readonly nb?: string; readonly en?: string }>>;
