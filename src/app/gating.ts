/** Which gaps may fail a run, and whether a run saw enough to be believed. */
import type { GateConfig } from '../model/config.js';
import { type Gap, type GapKind, type GapStatus, type Report, SEVERITIES, type Severity } from '../model/report.js';

/**
 * Kinds that never fail a run: what could not be seen, for its coverage does; the reminder of a decision that has run
 * out, for the gap it was about does, with its own severity; and what the register lacks, which no change of the data
 * brings and `register lint --fail-on` is there for.
 */
const NO_FINDING: ReadonlySet<GapKind> = new Set([
  'inconclusive',
  'not-examined',
  'decision-expired',
  'register-incomplete',
]);

/** Statuses that a person has answered for. */
const SETTLED: ReadonlySet<GapStatus> = new Set(['accepted', 'false-positive']);

/** Statuses that fail the merge gate: nobody has answered for these, or not for so much, or not any longer. */
const GATING: ReadonlySet<GapStatus> = new Set(['new', 'reopened', 'expired']);

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

/** True for kinds that may fail a run at all. */
export const isFinding = (gap: Gap): boolean => !NO_FINDING.has(gap.kind);

/** True unless a decision in force has accepted the gap or called it wrong. */
export const isOpen = (gap: Gap): boolean => !SETTLED.has(gap.status);

/** Gaps that make `check` exit 1: new, re-opened or expired ones at or above the threshold, the gravest first. */
export const gatingGaps = (report: Report, failOn: Severity): Gap[] =>
  report.gaps.filter((g) => isFinding(g) && GATING.has(g.status) && isAtLeast(g.severity, failOn));

/** The share of fields that were examined. Vectors are never read, by design: they say nothing of what was missed. */
export function coverage(report: Report): number {
  const { fields, byReason } = report.coverage;
  const total = fields.total - (byReason.vector ?? 0);
  return total === 0 ? 1 : fields.examined / total;
}

/** False when a store or part of one was down or withheld, or less was seen than the config asks for. */
export const measuredEnough = (report: Report, gate: Pick<GateConfig, 'minCoverage'>): boolean =>
  report.run.complete && coverage(report) >= gate.minCoverage;
