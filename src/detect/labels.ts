/** Label words: does the text just before a span say what it is? */
import type { Detector, Words } from '../model/detector.js';
import { holdsWord } from '../text/compound.js';
import { fold, repair, spellings } from '../text/fold.js';

/** How far before a span a label may stand (identifiers.md, section 2.3: within 25 characters; plus the word itself). */
const REACH = 32;
/** Words looked at, nearest first. */
const MAX_WORDS = 4;

/** What the nearest deciding word says. */
export type Label = 'for' | 'against' | 'none';

/** A detector's label words, folded: true speaks for it, false against. */
export interface LabelTable {
  readonly words: ReadonlyMap<string, boolean>;
  /** What words that the table does not list turned out to say, so that each is taken apart once. */
  readonly compounds: Map<string, boolean | undefined>;
}

/** Unlisted words remembered per table; then it starts over. */
const MAX_COMPOUNDS = 4096;

/** Field names count as labels too: `"phone": "..."` in a text is a name and a value. */
export function labelTable({ words }: Pick<Detector, 'words'>): LabelTable {
  return tableOf(words);
}

function tableOf(words: Words): LabelTable {
  const table = new Map<string, boolean>();
  for (const word of words.against) for (const s of spellings(word)) table.set(s, false);
  for (const word of [...words.names, ...words.labels]) for (const s of spellings(word)) table.set(s, true);
  return { words: table, compounds: new Map() };
}

/**
 * Words that name a number of any kind: they speak for a rule that lists them only where no other word decides
 * (`nummer 98765432`, but `ordre nummer 98765432`).
 */
const GENERAL: ReadonlySet<string> = new Set(['nummer', 'nummeret', 'number', 'fra', 'from']);

// Combining marks belong to their letter, invisible characters to the word they stand in.
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]+/gu;
/** The end of a sentence: a full stop after a word too long to be an abbreviation, then a capital letter. */
const SENTENCE = /\p{L}{5}[.!?]\s+(?=\p{Lu})/gu;

/** What the words just before `start` say about a span of this detector. The nearest deciding word wins. */
export function labelBefore(text: string, start: number, table: LabelTable): Label {
  if (start === 0) return 'none';
  const words = wordsBefore(text, start);
  let general = false;
  for (let i = words.length - 1; i >= Math.max(0, words.length - MAX_WORDS); i--) {
    const said = decide(words[i] as string, words[i - 1], table);
    if (said === 'general') general = true;
    else if (said !== undefined) return said ? 'for' : 'against';
  }
  return general ? 'for' : 'none';
}

function wordsBefore(text: string, start: number): readonly string[] {
  const from = Math.max(0, start - REACH);
  let reach = text.slice(from, start);
  // A word cut in two by the reach is no word.
  if (from > 0 && isWordChar(text, from - 1)) reach = reach.replace(/^[\p{L}\p{N}\p{M}_]{1,32}/u, '');
  for (const end of reach.matchAll(SENTENCE)) reach = ' '.repeat(end.index + 6) + reach.slice(end.index + 6);
  return repair(reach).match(WORD_BEFORE) ?? [];
}

const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text[at] ?? '');

// `org.nr` and `f.nr` arrive as two words: the pair is asked before the single word.
function decide(word: string, before: string | undefined, table: LabelTable): boolean | 'general' | undefined {
  const folded = fold(word);
  if (before !== undefined) {
    const pair = table.words.get(fold(before) + folded);
    if (pair !== undefined) return pair;
  }
  const said = table.words.get(folded) ?? compound(folded, table);
  return said === true && GENERAL.has(folded) ? 'general' : said;
}

/** `vakttelefon`, `kundefnr`: words the table does not list, made of one that it does. */
function compound(folded: string, { words, compounds }: LabelTable): boolean | undefined {
  if (folded.length < 6 || folded.length > 24) return undefined;
  if (compounds.has(folded)) return compounds.get(folded);
  let said: boolean | undefined;
  for (const [word, speaksFor] of words) if (said !== true && holdsWord(folded, word)) said = speaksFor;
  if (compounds.size >= MAX_COMPOUNDS) compounds.clear();
  compounds.set(folded, said);
  return said;
}
