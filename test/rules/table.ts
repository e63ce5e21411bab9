/** Runs a rule's table through everything that stands before it: triggers, labels, field names and the choice of claims. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Matcher, type MatchInput } from '../../src/app/match.js';
import { Rules } from '../../src/detect/rules.js';

const matcher = new Matcher(new Rules(RULES, 'test'));

/** `text` with the expected spans in «guillemets», or none of them when the whole value is the span. */
export interface Hit {
  readonly text: string;
  readonly field?: string;
  readonly siblings?: NonNullable<MatchInput['siblings']>;
  readonly kind?: string;
}

/** A value in which the data type must not be found. */
export type Miss = string | Omit<MatchInput, 'siblings'> | MatchInput;

export const asHit = (hit: string | Hit): Hit => (typeof hit === 'string' ? { text: hit } : hit);
const asInput = (miss: Miss): MatchInput => (typeof miss === 'string' ? { value: miss } : (miss as MatchInput));

/** The value without its marks, and the spans they stood around. */
export function unmark(text: string): { value: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let value = '';
  for (const ch of text) {
    if (ch === '«') spans.push([value.length, value.length]);
    else if (ch === '»') (spans.at(-1) as [number, number])[1] = value.length;
    else value += ch;
  }
  return { value, spans: spans.length > 0 ? spans : [[0, value.length]] };
}

/** Matches of one data type. */
export const matches = (input: MatchInput, dataType: string) =>
  matcher.match(input).filter((m) => m.dataType === dataType);

/** One test per row: exact spans (and the kind, where it is given) for hits, nothing of the type for misses. */
export function table(rule: string, dataType: string, hits: readonly (string | Hit)[], misses: readonly Miss[]): void {
  describe(`${rule} finds`, () => {
    it.each(hits.map(asHit))('$text in field $field', ({ text, field, siblings, kind }) => {
      const { value, spans } = unmark(text);
      const found = matches({ value, ...(field && { field }), ...(siblings && { siblings }) }, dataType);
      expect(found.map((m) => value.slice(m.start, m.end))).toEqual(spans.map(([a, b]) => value.slice(a, b)));
      expect(found.map((m) => [m.start, m.end])).toEqual(spans);
      if (kind !== undefined) expect(found.map((m) => m.kind)).toEqual(spans.map(() => kind));
    });
  });
  describe(`${rule} leaves alone`, () => {
    it.each(misses.map(asInput))('$value in field $field', (input) => {
      expect(matches(input, dataType)).toEqual([]);
    });
  });
}
