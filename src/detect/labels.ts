/** Label words: does the text just before a span say what it is? */
import type { Detector, Words } from '../model/detector.js';
import { wordsHeldBy } from '../text/compound.js';
import { type Folds, spellings } from '../text/fold.js';
import { MAX_WORDS, wordsBefore } from './words-before.js';

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

/** What the words just before `start` say about a span of this detector. The nearest deciding word wins. */
export const labelBefore = (text: string, start: number, table: LabelTable, folds: Folds): Label =>
  labelOf(wordsBefore(text, start, folds), table);

/** What words say, folded, nearest first: see {@link wordsBefore}. */
export function labelOf(words: readonly string[], table: LabelTable): Label {
  let general = false;
  for (let i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
    const said = decide(words[i] as string, words[i + 1], table);
    if (said === 'general') general = true;
    else if (said !== undefined) return said ? 'for' : 'against';
  }
  return general ? 'for' : 'none';
}

// `org.nr` and `f.nr` arrive as two words: the pair is asked before the single word.
function decide(folded: string, before: string | undefined, table: LabelTable): boolean | 'general' | undefined {
  if (before !== undefined) {
    const pair = table.words.get(before + folded);
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
  for (const word of wordsHeldBy(folded)) said = said === true ? said : (words.get(word) ?? said);
  if (compounds.size >= MAX_COMPOUNDS) compounds.clear();
  compounds.set(folded, said);
  return said;
}
