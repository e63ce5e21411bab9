/** What gaps are made of: the map's findings and absences, what is observed of the stores, and the register. */
import type { Reason } from '../model/container.js';
import type { Register, System } from '../model/register.js';
import type { Severity, Verdict } from '../model/report.js';
import type { TimeRole } from '../text/times.js';

/** A verdict in its category, as the map found it. */
export interface GapFinding {
  readonly category: string;
  readonly subject: string | null;
  /** False when the policy lacks the category or names it as absent. */
  readonly declared: boolean;
  /** True when the policy names the category only to leave it out. */
  readonly absentInPolicy: boolean;
  readonly system: System | null;
  readonly place: GapPlace;
  readonly verdict: Verdict;
  /** Rows of the container, estimated. */
  readonly rows: number | null;
  /** Whose data names say it is; null where nothing tells, or the register's own match says. */
  readonly told: GapTold | null;
}

export interface GapTold {
  /** The register's id where it has one. */
  readonly subject: string;
  readonly by: string;
  readonly told: string;
  /** Subjects that the register lists for the category here; empty: it lists none. */
  readonly declared: readonly string[];
  /** True when one of them may be the one told. */
  readonly covered: boolean;
}

export interface GapPlace {
  readonly store: string;
  readonly schema: string;
  readonly container: string;
  /** Null when the finding is the container as a whole. */
  readonly field: string | null;
  readonly examined: { readonly cells: number; readonly rows: number };
}

export interface GapAbsence {
  readonly system: System;
  readonly category: string;
  readonly state: 'declared-not-found' | 'inconclusive' | 'not-examined';
  readonly because: Reason;
}

/** Something that was not looked at: a store, a container or a field. */
export interface GapUnexamined {
  readonly system: string | null;
  readonly store: string;
  readonly schema: string | null;
  readonly container: string | null;
  readonly field: string | null;
  readonly reason: Reason;
}

/** A store of the config as it is observed. */
export interface GapStore {
  readonly id: string;
  readonly region: string | null;
  readonly recipient: string | null;
  /** Systems of the register that cover containers of it. */
  readonly systems: readonly string[];
  /** False when its catalogue was not read whole: then nothing can be said to be missing from it. */
  readonly listed: boolean;
}

/** A container that was read, with the months of its dates. */
export interface GapContainer {
  readonly store: string;
  readonly schema: string;
  readonly name: string;
  readonly system: System | null;
  readonly examined: boolean;
  /** Rows in all, estimated, and rows read. */
  readonly rows: number | null;
  readonly read: number;
  /** True when every row was read. */
  readonly complete: boolean;
  /** Fields of dates, those that best tell the record's age first. */
  readonly dates: readonly GapDates[];
}

export interface GapDates {
  readonly path: string;
  readonly role: TimeRole;
  /** Cells by month, `YYYY-MM`. */
  readonly months: Readonly<Record<string, number>>;
}

/** A shortcoming of the register by itself, as its lint found it. */
export interface GapLint {
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly law: string | null;
  readonly params: Reason['params'];
}

/** A decision whose time is up. `until` is a date; `pointer` leads into the decision. */
export interface GapExpired {
  readonly gapId: string;
  readonly pointer: string;
  readonly until: string;
}

export interface GapInput {
  readonly register: Register;
  readonly findings: readonly GapFinding[];
  readonly absences: readonly GapAbsence[];
  readonly unexamined: readonly GapUnexamined[];
  readonly stores: readonly GapStore[];
  readonly containers: readonly GapContainer[];
  /** Stores of which nothing is in any system. */
  readonly unknownStores: readonly string[];
  readonly lint: readonly GapLint[];
  readonly expired: readonly GapExpired[];
  /** The month of the run, `YYYY-MM`: what is old is old by it. */
  readonly month: string;
}

/** The region a store is observed in. */
export const regionOf = ({ stores }: GapInput, store: string): string | null =>
  stores.find((s) => s.id === store)?.region ?? null;
