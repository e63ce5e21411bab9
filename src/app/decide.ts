/** Makes a decision about a gap: what a person says, and what the gap rests on as they say it. */
import { NameGuard } from '../detect/guard.js';
import { Rules } from '../detect/rules.js';
import { UsageError } from '../errors.js';
import { evidenceOf, gapPlace } from '../gap/evidence.js';
import type { Decision } from '../model/decision.js';
import type { RuleSet } from '../model/detector.js';
import type { DecisionVerdict, Gap } from '../model/report.js';
import { dayOf } from './status.js';

export interface DecideInput {
  readonly gap: Gap;
  readonly verdict: DecisionVerdict;
  readonly by: string;
  readonly because: string;
  readonly until?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** As long as a place may be in a file that people review. */
const LONGEST = 500;

/** Throws UsageError when the words or the date will not do. */
export function decisionOf({ gap, verdict, by, because, until, now }: DecideInput): Decision {
  checkWords(by, '--by', 200);
  checkWords(because, '--because', 2000);
  checkDate(until, verdict, dayOf(now));
  return {
    gap: gap.id,
    verdict,
    by: by.trim(),
    because: because.trim(),
    decidedAt: new Date(now).toISOString(),
    ...(until === undefined ? {} : { until }),
    about: { kind: gap.kind, category: gap.category, at: short(gapPlace(gap)) },
    evidence: evidenceOf(gap),
  };
}

/** Refuses a reason that quotes personal data: decisions are committed. */
export function refuseValues(because: string, rules: RuleSet): void {
  const safe = new NameGuard(new Rules(rules, '')).safe(because);
  const [, dataType] = /‹([\w.]+)›/.exec(safe) ?? [];
  if (safe === because || dataType === undefined) return;
  throw mistake('value-in-decision', `the reason holds what looks like ${dataType}`, 'say why without quoting data');
}

const short = (text: string | null): string | null =>
  text === null || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;

const mistake = (code: string, what: string, hint: string): UsageError => new UsageError(code, what, {}, hint);

function checkWords(text: string, option: string, most: number): void {
  if (text.trim() === '') throw mistake('usage', `${option} is empty`, 'a decision names a person and a reason');
  if (text.length > most) throw mistake('usage', `${option} is longer than ${most} characters`, 'make it shorter');
}

/** Bearing a risk and a promise both end some day; that a finding is wrong may be so for good. */
function checkDate(until: string | undefined, verdict: DecisionVerdict, today: string): void {
  if (until === undefined) {
    if (verdict === 'false-positive') return;
    throw mistake('usage', `--${verdict} needs --until`, 'name the last day it holds: --until 2027-06-30');
  }
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(instant) || dayOf(instant) !== until)
    throw mistake('usage', '--until is not a date', 'write it as 2027-06-30');
  if (until < today) throw mistake('usage', '--until is in the past', 'name a day to come');
}
