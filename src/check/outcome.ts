/** What the gate says about a report whose gaps have their statuses. Pure. */
import { brief } from '../app/diff.js';
import { coverage, gatingGaps, isFinding, measuredEnough } from '../app/gating.js';
import { placesOf, storeFault } from '../app/places.js';
import type { CheckOutcome, GatingGap } from '../model/check.js';
import type { GateConfig } from '../model/config.js';
import type { Reason } from '../model/container.js';
import type { Gap, GapStatus, Report } from '../model/report.js';

export interface OutcomeInput {
  readonly report: Report;
  readonly gate: Pick<GateConfig, 'failOn' | 'minCoverage'>;
  readonly base: CheckOutcome['base'];
  /** Stores of the base that the change left nothing of to scan. */
  readonly lost: readonly string[];
  readonly additions: readonly Reason[];
}

/** Gaps go before too little measured: a finding stands, whatever else was not seen. */
export function outcomeOf({ report, gate, base, lost, additions }: OutcomeInput): CheckOutcome {
  const gating = gatingGaps(report, gate.failOn);
  const enough = measuredEnough(report, gate) && lost.length === 0;
  const findings = report.gaps.filter(isFinding);
  const stores = report.stores.flatMap((s) => {
    const reason = storeFault(s);
    return reason === undefined ? [] : [{ store: s.id, reason }];
  });
  return {
    verdict: gating.length > 0 ? 'gaps' : enough ? 'clean' : 'incomplete',
    failOn: gate.failOn,
    gating: gating.map(shown),
    counts: countsOf(findings),
    below: gatingGaps(report, 'low').length - gating.length,
    unmeasured: {
      stores,
      lost,
      places: placesOf(report).unexamined.size - stores.length,
      coverage: coverage(report),
      minCoverage: gate.minCoverage,
      enough,
    },
    base,
    additions,
  };
}

function shown(gap: Gap): GatingGap {
  const { basis, changed, decision } = gap;
  return {
    ...brief(gap),
    basis,
    ...(changed === undefined ? {} : { changed }),
    ...(decision === undefined ? {} : { decision }),
  };
}

function countsOf(gaps: readonly Gap[]): CheckOutcome['counts'] {
  const counts: Record<GapStatus, number> = {
    new: 0,
    reopened: 0,
    expired: 0,
    known: 0,
    accepted: 0,
    'false-positive': 0,
  };
  for (const { status } of gaps) counts[status] += 1;
  return counts;
}
