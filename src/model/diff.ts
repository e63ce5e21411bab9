/** What is different between two reports: codes and places, no prose. */
import type { Reason } from './container.js';
import type { Gap, GapStatus, MapState, Severity } from './report.js';

/** A gap without its evidence. */
export interface DiffGap
  extends Pick<Gap, 'id' | 'kind' | 'severity' | 'status' | 'category' | 'subject' | 'system' | 'actions'> {
  /** Its place, printed: a location, a store, a system, or null. */
  readonly at: string | null;
}

/** Bounds of a share of cells, or of a number of rows; the upper one is null where none is claimed. */
export interface Range {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number | null;
}

export type GapChange =
  | { readonly what: 'severity'; readonly before: Severity; readonly after: Severity }
  | { readonly what: 'status'; readonly before: GapStatus; readonly after: GapStatus }
  | { readonly what: 'share' | 'rows'; readonly before: Range; readonly after: Range };

/**
 * Why a gap is no longer there: it was looked for and is not found or is declared now; its place is gone; or the place
 * was not examined this time, which says nothing.
 */
export type GoneBecause = 'no-longer' | 'place-gone' | 'not-examined';

/** A square of the map whose state or places changed. */
export interface MapChange {
  readonly category: string;
  readonly subject: string | null;
  readonly system: string | null;
  readonly store: string | null;
  /** Null where the square was not there. */
  readonly before: MapState | null;
  readonly after: MapState | null;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** A store, container or field that was not examined, and why. */
export interface DiffUnexamined {
  readonly at: string;
  readonly reason: Reason;
}

export interface Come {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

export const CONDITIONS = ['version', 'rules', 'register', 'config', 'mode'] as const;

export interface ReportDiff {
  readonly before: { readonly id: string; readonly startedAt: string; readonly complete: boolean };
  readonly after: { readonly id: string; readonly startedAt: string; readonly complete: boolean };
  /** What the two were made with that is not the same: a difference may come from there. */
  readonly conditions: readonly (typeof CONDITIONS)[number][];
  readonly gaps: {
    readonly added: readonly DiffGap[];
    readonly gone: readonly { readonly gap: DiffGap; readonly because: GoneBecause }[];
    readonly changed: readonly { readonly gap: DiffGap; readonly changes: readonly GapChange[] }[];
    /** How many are the same in both. */
    readonly same: number;
  };
  readonly map: readonly MapChange[];
  readonly unexamined: { readonly newly: readonly DiffUnexamined[]; readonly nowExamined: readonly string[] };
  readonly stores: Come;
  readonly containers: Come;
  /** Of containers that are in both. */
  readonly fields: Come;
}
