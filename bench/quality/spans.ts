/** The classifier on single texts: which pieces of a note it marks, against those that were put in. */
import { Matcher } from '../../src/app/match.js';
import { Rules } from '../../src/detect/rules.js';
import type { RuleSet } from '../../src/model/detector.js';
import type { Note } from './notes/fill.js';
import { Score, type Span, scoreSpans } from './score.js';

export interface SpanResult {
  readonly score: Score;
  readonly exact: number;
  readonly notes: number;
  /** Notes without personal data, and how many of them had anything marked. */
  readonly clean: { notes: number; marked: number };
  readonly mistakes: readonly { text: string; missed: readonly Span[]; wrong: readonly Span[] }[];
}

/** The notes come without a field name: nothing but the text itself decides. */
export function matchAll(notes: readonly Note[], rules: RuleSet): SpanResult {
  const matcher = new Matcher(new Rules(rules, 'quality'));
  const score = new Score();
  const mistakes: { text: string; missed: readonly Span[]; wrong: readonly Span[] }[] = [];
  const clean = { notes: 0, marked: 0 };
  let exact = 0;
  for (const note of notes) {
    const found = matcher
      .match({ value: note.text })
      .filter((m) => m.confidence !== 'possible')
      .map((m) => ({ types: [m.dataType], start: m.start, end: m.end }));
    const outcome = scoreSpans(score, note.labels, found);
    exact += outcome.exact;
    if (note.labels.length === 0) {
      clean.notes++;
      if (outcome.wrong.length > 0) clean.marked++;
    }
    if (outcome.missed.length + outcome.wrong.length > 0) mistakes.push({ text: note.text, ...outcome });
  }
  return { score, exact, notes: notes.length, clean, mistakes };
}
