/** The words that stand just before a place in a text. */
import { type Folds, repair } from '../text/fold.js';

/** How far before a span a label may stand (identifiers.md, section 2.3: within 25 characters; plus the word itself). */
const REACH = 32;
/** Words that may decide, nearest first; one more is read, for a pair. */
export const MAX_WORDS = 4;

// Combining marks belong to their letter, invisible characters to the word they stand in.
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]+/gu;
/** The end of a sentence: a full stop after a word too long to be an abbreviation, then a capital letter. */
const SENTENCE = /\p{L}{5}[.!?]\s+(?=\p{Lu})/gu;
const LETTERS_BEFORE_END = 5;

/** Folded, nearest first. A word cut in two by the reach is no word, and none is taken from the sentence before. */
export function wordsBefore(text: string, start: number, folds: Folds): readonly string[] {
  const from = Math.max(0, start - REACH);
  for (let i = from; i < start; i++) if (!isPlain(text.charCodeAt(i))) return exotic(text, from, start, folds);
  const words: string[] = [];
  let end = -1;
  for (let i = start - 1; i >= from - 1 && words.length <= MAX_WORDS; i--) {
    const kind = i < from ? (from > 0 && isWordAt(text, i) ? CUT : END) : (KIND[text.charCodeAt(i)] as number);
    if (kind >= WORD) {
      if (end < 0) end = i + 1;
      continue;
    }
    if (end >= 0 && kind !== CUT) words.push(folds.of(text.slice(i + 1, end)));
    end = -1;
    if (kind === STOP && endsSentence(text, i, from, start)) break;
  }
  return words;
}

/** What any text has: letters of another alphabet, marks and mojibake need the patterns. */
function exotic(text: string, from: number, start: number, folds: Folds): readonly string[] {
  let reach = text.slice(from, start);
  if (from > 0 && isWordAt(text, from - 1)) reach = reach.replace(/^[\p{L}\p{N}\p{M}_]{1,32}/u, '');
  for (const end of reach.matchAll(SENTENCE)) reach = ' '.repeat(end.index + 6) + reach.slice(end.index + 6);
  const words = repair(reach).match(WORD_BEFORE) ?? [];
  return words
    .slice(-MAX_WORDS - 1)
    .reverse()
    .map((word) => folds.of(word));
}

const CUT = -1;
const END = 0;
const STOP = 1;
const BLANK = 2;
const WORD = 3;
const LETTER = 4;
const CAPITAL = 5;

/** Code units that one look-up tells all about: Latin letters, digits, marks of ASCII. */
const KINDS = 0x180;
const KIND = Uint8Array.from({ length: KINDS }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(ch: string): number {
  if (/\p{Lu}/u.test(ch)) return CAPITAL;
  if (/\p{L}/u.test(ch)) return LETTER;
  if (/[\p{N}\p{M}_]/u.test(ch)) return WORD;
  if (/\s/.test(ch)) return BLANK;
  return /[.!?]/.test(ch) ? STOP : END;
}

/** Neither a soft hyphen, nor what mojibake begins with. */
const isPlain = (code: number): boolean => code < KINDS && code !== 0xad && code !== 0xc3 && code !== 0xe3;

const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < KINDS ? (KIND[code] as number) >= WORD : /[\p{L}\p{N}_]/u.test(text[at] as string);
};

/** A mark that follows five letters and is followed by a blank and a capital, all within the reach. */
function endsSentence(text: string, at: number, from: number, start: number): boolean {
  if (at - LETTERS_BEFORE_END < from) return false;
  for (let i = at - LETTERS_BEFORE_END; i < at; i++) if ((KIND[text.charCodeAt(i)] as number) < LETTER) return false;
  let next = at + 1;
  while (next < start && KIND[text.charCodeAt(next)] === BLANK) next++;
  return next > at + 1 && next < start && KIND[text.charCodeAt(next)] === CAPITAL;
}
