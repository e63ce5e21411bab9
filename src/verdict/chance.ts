/**
 * Could chance explain the hits? The distinct hits are tested against the distinct candidates of their shape
 * under the worst background that is plausible in the situation they stand in.
 */
import type { Null, Situation } from '../model/detector.js';
import type { Evidence } from '../model/evidence.js';
import { binomialTail } from '../stats/bounds.js';
import type { NameSays } from '../text/names.js';

/** One test and its outcome, as `explain` shows it. */
export interface ChanceTest {
  readonly rule: string;
  readonly situation: Situation;
  readonly distinct: number;
  readonly hits: number;
  readonly background: string;
  readonly rate: number;
  readonly p: number;
  readonly level: 'likely' | 'possible' | 'none';
  readonly threshold: number;
  /** True when each cell was only checked to be of a nature: the field's name is what says the type. */
  readonly byPlace: boolean;
}

/** What a test needs to know of a rule. */
export interface TestedRule {
  readonly id: string;
  readonly nulls: readonly Null[];
  /** For a rule by place: true when the field's name supports that very rule. */
  readonly named?: boolean;
  readonly byPlace: boolean;
}

/**
 * p-values below which hits count. Thousands of fields times dozens of types are tested at once, hence 1e-6
 * where nothing points at the type. A name or a label word points at one test, so one error in twenty is
 * asked of the values; a name that says something else asks for more.
 */
export const THRESHOLDS = {
  untargeted: { likely: 1e-6, possible: 1e-3 },
  targeted: { likely: 0.05, possible: 0.25 },
  contradicted: { likely: 1e-9, possible: 1e-6 },
} as const;

/** Runs every test the evidence allows; the strongest comes first. */
export function chanceTests(evidence: Evidence, rules: readonly TestedRule[], says: NameSays): ChanceTest[] {
  // Only what hit can be the reason of a verdict: so many tests were there to choose from.
  const keys = Object.keys(evidence.trials).filter((key) => (evidence.trials[key]?.hits ?? 0) > 0);
  const tests = keys.flatMap((key) => testOf(key, evidence, rules, says, keys.length) ?? []);
  const rank = { likely: 0, possible: 1, none: 2 };
  return tests.sort((a, b) => rank[a.level] - rank[b.level] || a.p - b.p || (a.rule < b.rule ? -1 : 1));
}

function testOf(
  key: string,
  evidence: Evidence,
  rules: readonly TestedRule[],
  says: NameSays,
  tests: number,
): ChanceTest | undefined {
  const [id = '', seenIn = 'bare'] = key.split('/');
  const rule = rules.find((r) => r.id === id);
  const sketch = evidence.trials[key]?.distinct;
  if (rule === undefined || sketch === undefined || (rule.byPlace && seenIn === 'named' && !rule.named))
    return undefined;
  const situation = (seenIn === 'bare' && says === 'supports' ? 'named' : seenIn) as Situation;
  const { distinct, valid, strong } = sketch.trials();
  const hits = situation === 'bare' ? strong : valid;
  if (hits === 0) return undefined;
  // A rule by place has the backgrounds of a name, be it the field's or one inside the text.
  const worst = worstNull(rule.nulls, rule.byPlace ? 'named' : situation, distinct, hits);
  const p = Math.min(1, worst.p * tests);
  const asked = thresholdsFor(situation, says);
  const level = p <= asked.likely ? 'likely' : p <= asked.possible ? 'possible' : 'none';
  return {
    rule: id,
    byPlace: rule.byPlace,
    situation,
    distinct,
    hits,
    background: worst.background.name,
    rate: worst.background.rate,
    p,
    level,
    threshold: asked.likely,
  };
}

function thresholdsFor(situation: Situation, says: NameSays): { likely: number; possible: number } {
  // Pairs and rules by place were chosen by names.
  if (situation === 'labelled' || situation === 'named') return THRESHOLDS.targeted;
  return says === 'contradicts' ? THRESHOLDS.contradicted : THRESHOLDS.untargeted;
}

function worstNull(nulls: readonly Null[], situation: Situation, distinct: number, hits: number) {
  let worst: { p: number; background: Pick<Null, 'name' | 'rate'> } = {
    p: 0,
    background: { name: 'none', rate: 0 },
  };
  for (const background of nulls) {
    if (!background.when.includes(situation) || distinct < (background.from ?? 1)) continue;
    const p = binomialTail(hits, distinct, background.rate);
    if (p >= worst.p) worst = { p, background };
  }
  return worst;
}
