/** Label words: does the text just before a span say what it is? */
import type { Detector, Words } from '../model/detector.js';
import { fold, spellings } from '../text/fold.js';

/** How far before a span a label may stand (identifiers.md, section 2.3: within 25 characters; plus the word itself). */
const REACH = 32;
/** Words looked at, nearest first. */
const MAX_WORDS = 4;

/** What the nearest deciding word says. */
export type Label = 'for' | 'against' | 'none';

/** A detector's label words, folded: true speaks for it, false against. */
export type LabelTable = ReadonlyMap<string, boolean>;

/** Field names count as labels too: `"phone": "..."` in a text is a name and a value. */
export function labelTable({ words }: Pick<Detector, 'words'>): LabelTable {
  return tableOf(words);
}

function tableOf(words: Words): LabelTable {
  const table = new Map<string, boolean>();
  for (const word of words.against) for (const s of spellings(word)) table.set(s, false);
  for (const word of [...words.names, ...words.labels]) for (const s of spellings(word)) table.set(s, true);
  return table;
}

const WORD_BEFORE = /[\p{L}\p{N}_]+/gu;

/** What the words just before `start` say about a span of this detector. The nearest deciding word wins. */
export function labelBefore(text: string, start: number, table: LabelTable): Label {
  if (start === 0) return 'none';
  const from = Math.max(0, start - REACH);
  const words = text.slice(from, start).match(WORD_BEFORE);
  if (words === null) return 'none';
  // A word cut in two by the reach is no word.
  const first = from > 0 && isWordChar(text, from - 1) && isWordChar(text, from) ? 1 : 0;
  for (let i = words.length - 1; i >= Math.max(first, words.length - MAX_WORDS); i--) {
    const said = decide(words[i] as string, words[i - 1], table);
    if (said !== undefined) return said ? 'for' : 'against';
  }
  return 'none';
}

const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text[at] ?? '');

// `org.nr` and `f.nr` arrive as two words: the pair is asked before the single word.
function decide(word: string, before: string | undefined, table: LabelTable): boolean | undefined {
  const folded = fold(word);
  if (before !== undefined) {
    const pair = table.get(fold(before) + folded);
    if (pair !== undefined) return pair;
  }
  return table.get(folded);
}
