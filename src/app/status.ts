/** Gives every gap its status from what people decided and what was known. Pure. */
import { materialChanges } from '../gap/evidence.js';
import type { Decision, Standing, StoredDecision } from '../model/decision.js';
import { groupBy } from '../model/group.js';
import { byCodeUnit } from '../model/location.js';
import type { DecisionVerdict, Gap, GapStatus, Report } from '../model/report.js';

/** A promise to declare or to delete is known, not settled: the gap is there until the deed. */
const STATUS: Readonly<Record<DecisionVerdict, GapStatus>> = {
  accept: 'accepted',
  'false-positive': 'false-positive',
  declare: 'known',
  fix: 'known',
};

/** The report with the statuses of its gaps as of a day (ISO 8601 date, UTC). Whatever status they had is replaced. */
export function withStatuses(report: Report, standing: Standing, today: string): Report {
  const statusOf = statuses(standing, today);
  return { ...report, gaps: report.gaps.map(statusOf) };
}

/** The day of an instant (epoch milliseconds) as decisions are dated: ISO 8601, UTC. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The decision that counts for each gap: the latest. */
export function latestDecisions(decisions: readonly StoredDecision[]): Map<string, StoredDecision> {
  const order = (a: StoredDecision, b: StoredDecision): number => instant(a) - instant(b) || byCodeUnit(a.file, b.file);
  return new Map(
    [...groupBy(decisions, (d) => d.gap)].map(([gap, all]) => [gap, [...all].sort(order).at(-1) as StoredDecision]),
  );
}

// A leap second is a valid instant that Date does not know; it must not stop the rest.
const instant = (d: Decision): number => Date.parse(d.decidedAt) || 0;

/** A gap whose decision has run out, and the decision: what the kind `decision-expired` is made of. */
export interface ExpiredDecision {
  readonly gap: Gap;
  readonly decision: StoredDecision;
}

/** Decisions that have run out while their gap is still there, in the gaps' order. */
export function expiredDecisions(gaps: readonly Gap[], standing: Standing, today: string): ExpiredDecision[] {
  const latest = latestDecisions(standing.decisions);
  return gaps.flatMap((gap) => {
    const decision = latest.get(gap.id);
    return decision !== undefined && isOver(decision, today) ? [{ gap, decision }] : [];
  });
}

const isOver = ({ until }: Decision, today: string): boolean => until !== undefined && until < today;

/**
 * The latest decision counts; without one, the baseline. A decision that has run out is `expired` before anything
 * else. Either is `reopened` when the evidence has grown materially since.
 */
function statuses({ decisions, baseline }: Standing, today: string): (gap: Gap) => Gap {
  const latest = latestDecisions(decisions);
  const known = new Map((baseline?.gaps ?? []).map((g) => [g.id, g.evidence]));
  return (before) => {
    const { decision: _, changed: __, ...gap } = before;
    const decision = latest.get(gap.id);
    const then = decision?.evidence ?? known.get(gap.id);
    if (then === undefined) return { ...gap, status: 'new' };
    const grown = materialChanges(then, gap);
    const shown = decision === undefined ? {} : { decision: shownDecision(decision) };
    if (decision !== undefined && isOver(decision, today)) return { ...gap, status: 'expired', ...shown };
    if (grown.length > 0) return { ...gap, status: 'reopened', ...shown, changed: grown };
    return { ...gap, status: decision === undefined ? 'known' : STATUS[decision.verdict], ...shown };
  };
}

const shownDecision = ({ by, decidedAt, until, verdict, because }: Decision): NonNullable<Gap['decision']> => ({
  by,
  decidedAt,
  ...(until === undefined ? {} : { until }),
  verdict,
  because,
});
