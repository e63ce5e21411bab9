/** From a rule in JSON to a detector of the engine. Patterns take linear time: no text can make them slow. */
import type { Detector, Kind, LinearPattern, Null, Trigger, WordKind } from '../model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../model/detector.js';
import { type Check, passes } from './checks.js';
import { matcherOf, type PatternMatcher } from './matcher.js';
import type { PackForm, PackRule } from './pack.js';

/** Longest match of a pack's pattern; what is longer is not found. Keeps each try at a bounded price. */
export const MAX_MATCH = 256;
/** A background that needs a crowd to show itself, and how often labels stand before something else (assumed, 1 in 1,000). */
const CROWD = 10;
const LABEL_SLIP = 1e-3;

const ANY_WORD: readonly WordKind[] = ['digits', 'hex', 'upper', 'capital', 'lower', 'mixed'];
const WORD = /[\p{L}\p{N}_]/u;

/** A pattern that does not compile, with the place of the form in the rule. */
export class PatternError extends Error {
  constructor(readonly form: number) {
    super('not a pattern of RE2');
  }
}

/** Throws {@link PatternError} for the first form that does not compile. */
export const checkPatterns = ({ forms }: PackRule): void => forms.forEach(compilePattern);

/** A detector of a rule. Its patterns are compiled when a value first asks for them. */
export function compileRule(rule: PackRule): Detector {
  const forms = rule.forms.map(lazyForm);
  const formOf = (text: string): number => forms.findIndex(({ matcher }) => matcher().matches(text));
  return {
    id: rule.id,
    dataType: rule.dataType,
    docs: { summary: rule.summary, reference: rule.reference, misses: rule.misses },
    triggers: [trigger(rule)],
    pattern: linear(forms),
    validate: (text, start, end) => {
      const span = text.slice(start, end);
      const form = Math.max(0, formOf(span));
      const characters = span.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
      if (!all(rule.checks, characters)) return forms[form]?.written ? WRITTEN_CANDIDATE : CANDIDATE;
      const synthetic = rule.synthetic !== undefined && all(rule.synthetic, characters);
      return 2 * form + (synthetic ? 1 : 0);
    },
    kinds: forms.flatMap((form) => kindsOf(rule, form)),
    storage: rule.storage ?? ['text', 'document', 'integer'],
    nulls: nullsOf(rule),
    words: { names: rule.names ?? [], against: rule.against ?? [], labels: rule.labels ?? [] },
    examples: rule.examples,
  };
}

const all = (checks: readonly Check[] | undefined, characters: string): boolean =>
  (checks ?? []).every((check) => passes(check, characters));

type Form = PackForm & { readonly matcher: () => PatternMatcher };

function lazyForm(form: PackForm, i: number): Form {
  let compiled: PatternMatcher | undefined;
  const matcher = (): PatternMatcher => {
    compiled ??= compilePattern(form, i);
    return compiled;
  };
  return { ...form, matcher };
}

function compilePattern({ pattern }: PackForm, i: number): PatternMatcher {
  try {
    return matcherOf(pattern);
  } catch {
    throw new PatternError(i);
  }
}

const trigger = ({ starts }: PackRule): Trigger =>
  starts === undefined ? { word: ANY_WORD, length: [1, MAX_MATCH] } : { word: starts.word, length: starts.length };

/** The longest match of any form that neither letter nor digit touches. */
function linear(forms: readonly Form[]): LinearPattern {
  return {
    source: forms.map((f) => f.pattern).join(' | '),
    endOf: (text, at) => {
      if (at > 0 && WORD.test(text[at - 1] as string)) return -1;
      const length = Math.max(0, ...forms.map(({ matcher }) => matcher().lengthAt(text, at, MAX_MATCH + 1)));
      const end = at + length;
      return length === 0 || length > MAX_MATCH || (end < text.length && WORD.test(text[end] as string)) ? -1 : end;
    },
  };
}

const kindsOf = ({ kind }: PackRule, { strength, written }: PackForm): Kind[] => {
  const form = written ? 'written' : 'bare';
  return [
    { name: kind, strength, form },
    { name: `${kind}-test`, strength, form, synthetic: true },
  ];
};

function nullsOf({ chance: { rate, derivation } }: PackRule): Null[] {
  return [
    { name: 'other values of this shape', rate, derivation, when: ['bare', 'written', 'named'] },
    { name: 'other values beside a label', rate, derivation, when: ['labelled'], from: CROWD },
    {
      name: 'a stray value beside a label',
      rate: rate * LABEL_SLIP,
      derivation: `${derivation} Times the share of labels that stand before something else (assumed, 1 in 1,000).`,
      when: ['labelled'],
    },
  ];
}
