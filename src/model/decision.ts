/** What a person decided about a gap: one committed file each. Never holds a sampled value. */
import type { Confidence, DecisionVerdict, GapBasis, GapKind, Severity } from './report.js';

/** Counts and classes of a gap's evidence when it was settled: no names, no values. */
export interface GapEvidence {
  readonly severity: Severity;
  /** Null where nothing was recognised: absences, places not examined. */
  readonly confidence: Confidence | null;
  readonly basis: GapBasis;
  /** The most rows the person could know of: the upper bound, or the estimate where none was claimed. */
  readonly rows: number | null;
}

export interface Decision {
  /** The gap's id. */
  readonly gap: string;
  readonly verdict: DecisionVerdict;
  readonly by: string;
  readonly because: string;
  /** ISO 8601 date and time, UTC. */
  readonly decidedAt: string;
  /** The last day it holds, UTC. Only a false positive may go without. */
  readonly until?: string;
  /** What the gap was about, for whoever reviews the file; nothing is read from it. */
  readonly about: { readonly kind: GapKind; readonly category: string | null; readonly at: string | null };
  readonly evidence: GapEvidence;
}

/** A decision and the file it stands in. */
export interface StoredDecision extends Decision {
  readonly file: string;
}

/** A gap that was there when the baseline was written. */
export interface BaselineGap {
  readonly id: string;
  readonly kind: GapKind;
  readonly category: string | null;
  /** Its place, printed; for people. */
  readonly at: string | null;
  readonly evidence: GapEvidence;
}

export interface Baseline {
  readonly schemaVersion: '1.0';
  readonly gaps: readonly BaselineGap[];
}

/** What is in force when gaps are given their status. */
export interface Standing {
  readonly decisions: readonly StoredDecision[];
  readonly baseline: Baseline | null;
}
