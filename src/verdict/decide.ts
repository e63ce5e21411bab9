/** Verdicts of one field: which data types it holds, how sure that is, and why. */
import type { Reason } from '../model/container.js';
import type { RuleSet } from '../model/detector.js';
import type { Evidence, FieldEvidence, Tally } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import type { Bound, Confidence, Verdict } from '../model/report.js';
import { type NameSays, ReadPlace, type WordSet, wordSet, wordsOfType } from '../text/names.js';
import type { About } from '../text/surroundings.js';
import { type ChanceTest, chanceTests, type TestedRule } from './chance.js';
import { masksOf } from './masks.js';
import { type DesignOfField, fieldBound, shareOf } from './share.js';

/** At least this share of the cells must be one match from end to end for the field to *be* the type. */
export const IS_SHARE = 0.6;
/** p-value that, with a name, label or declared type behind it, makes a verdict certain. */
const CERTAIN = 1e-6;
/** A type whose spans another type claims to this share is explained by that other type. */
const EXPLAINED = 0.8;

/** The rules of one data type, as the verdict needs them. */
interface TypeRules {
  readonly words: WordSet;
  readonly tests: readonly (TestedRule & { readonly words?: WordSet })[];
  readonly synthetic: ReadonlySet<string>;
  readonly veiled: ReadonlyMap<string, string>;
  /** Storage kinds that hold nothing but this type. */
  readonly declaredBy: string | undefined;
}

export type Decider = (
  field: FieldEvidence,
  design: DesignOfField,
  /** What the field's container is about. */
  about: About,
) => {
  verdicts: Verdict[];
  bound: Bound;
  /** Hits of the types without a verdict: what the bound must allow for. */
  rest: Unexplained[];
};

/** Firm hits of a type without a verdict. */
export interface Unexplained {
  readonly dataType: string;
  readonly firm: Tally;
}

/** Data types a store's own type declares: an `inet` holds IP addresses, a geometry positions. */
const DECLARED: Readonly<Record<string, string>> = { 'device.ip': 'network', 'location.gps': 'geometry' };

/** Prepares the decision for a rule set. Pure: same evidence, same verdicts. */
export function decider(rules: RuleSet): Decider {
  const types = new Map<string, TypeRules>();
  for (const id of new Set([...rules.detectors, ...rules.pairs, ...rules.fields].map((r) => r.dataType))) {
    types.set(id, typeRules(id, rules));
  }
  return (field, design, about) => decideField(field, design, about, types);
}

function typeRules(id: string, rules: RuleSet): TypeRules {
  const own = <T extends { readonly dataType: string }>(all: readonly T[]): T[] => all.filter((r) => r.dataType === id);
  const [detectors, pairs, fields] = [own(rules.detectors), own(rules.pairs), own(rules.fields)];
  const kinds = [...detectors, ...fields].flatMap((r) => r.kinds);
  return {
    words: wordsOfType(rules, id),
    tests: [
      ...[...detectors, ...pairs].map(({ id, nulls }) => ({ id, nulls, byPlace: false })),
      ...fields.map(({ id, nulls, words }) => ({ id, nulls, byPlace: true, words: wordSet([words]) })),
    ],
    synthetic: new Set(kinds.filter((k) => k.synthetic).map((k) => k.name)),
    veiled: new Map(kinds.flatMap((k) => (k.veiled === undefined ? [] : [[k.name, k.veiled]]))),
    declaredBy: DECLARED[id],
  };
}

function decideField(field: FieldEvidence, design: DesignOfField, about: About, types: ReadonlyMap<string, TypeRules>) {
  const place = new ReadPlace({ ...field, about });
  const judged = Object.values(field.types)
    .flatMap((evidence) => {
      const rules = types.get(evidence.dataType);
      return rules ? (judge(field, evidence, rules, design, about, place) ?? []) : [];
    })
    .sort((a, b) => byCodeUnit(a.verdict.dataType, b.verdict.dataType));
  const kept = judged.filter((j) => !judged.some((other) => explains(other, j)));
  const verdicts = kept.map((j) => ({ ...j.verdict, because: [...j.verdict.because, ...preferred(j, judged)] }));
  const named = new Set(verdicts.map((v) => v.dataType));
  const rest = Object.values(field.types)
    .filter((e) => !named.has(e.dataType))
    .map(({ dataType, firm }): Unexplained => ({ dataType, firm }));
  const tallies = rest.map((r) => r.firm);
  return { verdicts, bound: fieldBound(field, tallies, design), rest };
}

interface Judged {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly rank: number;
}

function judge(
  field: FieldEvidence,
  evidence: Evidence,
  rules: TypeRules,
  design: DesignOfField,
  about: About,
  place: ReadPlace,
): Judged | undefined {
  const says = place.says(rules.words);
  // `brand` in `products`: a list of names proves nothing where both the field and its table speak of things.
  if (says === 'contradicts' && about === 'things' && rules.words.neverOfThings) return undefined;
  const named = (words: WordSet | undefined): boolean => words !== undefined && place.says(words) === 'supports';
  const tests = chanceTests(
    evidence,
    rules.tests.map((test) => ({ ...test, named: named(test.words) })),
    says,
  );
  const best = tests[0];
  const byType = field.storage === rules.declaredBy && evidence.any.cells > 0;
  if (!byType && (best === undefined || best.level === 'none')) return undefined;
  const supported = says === 'supports' || byType;
  const tally = supported ? evidence.any : evidence.firm;
  if (tally.cells === 0) return undefined;
  const confidence = confidenceOf(best, supported, byType, evidence);
  const verdict: Verdict = {
    dataType: evidence.dataType,
    kind: tally.whole >= IS_SHARE * field.cells ? 'is' : 'contains',
    confidence,
    share: shareOf(field, tally, design),
    because: reasons(field, evidence, tally, best, says, byType, rules),
    masks: masksOf(evidence),
  };
  return { verdict, evidence, rank: rankOf(confidence, best, supported) };
}

function confidenceOf(best: ChanceTest | undefined, supported: boolean, byType: boolean, e: Evidence): Confidence {
  if (byType) return 'certain';
  if (best === undefined || best.level === 'possible') return 'possible';
  return best.p <= CERTAIN && (supported || e.labelled > 0 || e.pairedWith !== undefined) ? 'certain' : 'likely';
}

// What the values themselves say first, then sureness, support by name, and the smaller p-value.
const rankOf = (confidence: Confidence, best: ChanceTest | undefined, supported: boolean): number =>
  (best?.byPlace === true || confidence === 'possible' ? 0 : 400) +
  { certain: 200, likely: 100, possible: 0 }[confidence] +
  (supported ? 50 : 0) +
  Math.min(40, -Math.log10(Math.max(best?.p ?? 1, 1e-40)));

function explains(other: Judged, judged: Judged): boolean {
  if (other === judged || other.rank <= judged.rank) return false;
  const shared = judged.evidence.overlaps[other.verdict.dataType] ?? 0;
  const spans = Object.values(judged.evidence.kinds).reduce((a, b) => a + b, 0);
  return shared >= EXPLAINED * spans;
}

const preferred = (winner: Judged, judged: readonly Judged[]): Reason[] =>
  judged
    .filter((loser) => explains(winner, loser))
    .map((loser) => ({
      code: 'preferred-over',
      params: {
        dataType: loser.verdict.dataType,
        overlap: loser.evidence.overlaps[winner.verdict.dataType] ?? 0,
      },
    }));

function reasons(
  field: FieldEvidence,
  evidence: Evidence,
  tally: Tally,
  best: ChanceTest | undefined,
  says: NameSays,
  byType: boolean,
  rules: TypeRules,
): Reason[] {
  const because: Reason[] = [{ code: 'share', params: { hits: tally.cells, cells: field.cells, whole: tally.whole } }];
  if (best !== undefined) {
    const { rule, situation, distinct, hits, background, rate, p, threshold } = best;
    because.push({ code: 'chance', params: { rule, situation, distinct, hits, background, rate, p, threshold } });
  }
  if (byType) because.push({ code: 'type-supports', params: { declaredType: field.declaredType } });
  if (says !== 'nothing') because.push({ code: `name-${says}`, params: {} });
  if (evidence.labelled > 0) because.push({ code: 'labelled', params: { spans: evidence.labelled } });
  if (evidence.pairedWith !== undefined) because.push({ code: 'paired-with', params: { path: evidence.pairedWith } });
  for (const [kind, spans] of Object.entries(evidence.kinds).sort(([a], [b]) => byCodeUnit(a, b))) {
    const veiled = rules.veiled.get(kind);
    const params = { kind, spans, synthetic: rules.synthetic.has(kind) };
    because.push({ code: 'kind', params: veiled === undefined ? params : { ...params, veiled } });
  }
  return because;
}
