/** Words and phrases of a category, found in a text by one walk through a tree of their letters. */
import { isWordCode } from './letters.js';
import { remembered } from './remembered.js';
import { afterBlank, afterRun, inLongerName, isBlank, lowerCode, startsInside } from './word-edges.js';

/** The entries of a category, parted by commas, in lower case. */
export interface Lexicon {
  /** Mean the category by themselves. */
  readonly words: string;
  /** Mean it only after a cue (`Rødt` after `medlem av`). */
  readonly afterCue: string;
  /** Whole phrases that say it of a person. */
  readonly phrases: string;
  /** Beginnings of phrases that one of the words must follow. */
  readonly cues: string;
}

/** May stand between a cue and its word: `har hatt en alvorlig depresjon`, `is a member of the Labour Party`. */
const FILLERS =
  'en, ei, eit, et, a, an, the, den, det, dei, de, kronisk, alvorlig, alvorleg, sterk, sterkt, mild, lett, svært, ' +
  'veldig, ganske, litt, delvis, helt, heilt, type 1, type 2, også, now, chronic, severe, acute, very, also, partly, ' +
  'praktiserende, praktiserande, troende, åpent, openly, aktiv';
const MAX_FILLERS = 2;

const LISTS = ['words', 'afterCue', 'phrases', 'cues', 'fillers'] as const;
type List = (typeof LISTS)[number];

interface Node {
  readonly next: Map<number, Node>;
  /** The lists of which an entry ends here. */
  readonly ends: Set<List>;
}

/** What was found: where it ends, and whether a cue that speaks of a person is part of it. */
export interface Found {
  readonly end: number;
  readonly cued: boolean;
}

const HASHES = 4096;
/** A longer first word is no entry's; a run of letters must not be walked again from each of its words. */
const LONGEST_WORD = 40;

/** What an entry asks of the word behind its first: nothing, to be its second, or to be one that follows a cue. */
const ASKS_NOTHING = 1;
const ASKS_PAIR = 2;
const ASKS_SECOND = 4;
const COLON = 58;
const EQUALS = 61;

const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second) & (HASHES - 1);

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_WORD && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Of the run of letters and digits that begins here, in lower case: several lexicons ask for it. */
const firstWordHash = remembered((text: string, at: number): number => {
  let hash = 0;
  const limit = Math.min(text.length, at + LONGEST_WORD);
  for (let i = at; i < limit && isWordCode(text.charCodeAt(i)); i++) {
    hash = Math.imul(hash ^ lowerCode(text.charCodeAt(i)), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
});

/** The entries of a comma list. */
export const entries = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s{1,99}/g, ' '))
    .filter((entry) => entry !== '');

/** A lexicon made ready: finds its entries where they start. */
export class LexiconTree {
  private readonly root: Node = { next: new Map(), ends: new Set() };
  /** By the hash of a word: what entries that begin with it ask of the next one. */
  private readonly firsts = new Uint8Array(HASHES);
  /** By the hash of a word: whether it may follow a cue. By that of two: whether an entry begins with them. */
  private readonly seconds = new Uint8Array(HASHES);
  private readonly pairs = new Uint8Array(HASHES);
  /** Where the longest entries of the last walk end, by list; -1 for none. */
  private readonly last: Record<List, number> = { words: -1, afterCue: -1, phrases: -1, cues: -1, fillers: -1 };

  private built = false;

  constructor(readonly lexicon: Lexicon) {}

  /** Done when the first word is asked: most scans meet no word that starts like these. */
  private build(): void {
    this.built = true;
    const lists = { ...this.lexicon, fillers: FILLERS };
    for (const list of LISTS) for (const entry of entries(lists[list])) this.add(entry, list);
  }

  private add(entry: string, list: List): void {
    let node = this.root;
    for (let i = 0; i < entry.length; i++) {
      const code = entry.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map(), ends: new Set<List>() };
      node.next.set(code, next);
      node = next;
    }
    node.ends.add(list);
    this.note(entry, list);
  }

  private note(entry: string, list: List): void {
    const hash = firstWordHash(entry, 0);
    const next = endOfWord(entry, 0) + 1;
    if (list !== 'phrases' && list !== 'cues') this.seconds[hash] = 1;
    if (list === 'fillers' || list === 'afterCue') return;
    const several = entry[next - 1] === ' ';
    const asks = several ? ASKS_PAIR : entry.length >= next || list !== 'cues' ? ASKS_NOTHING : ASKS_SECOND;
    this.firsts[hash] = (this.firsts[hash] as number) | asks;
    if (several) this.pairs[pairHash(hash, firstWordHash(entry, next))] = 1;
  }

  /** Common words begin many phrases: what follows is looked at before the tree is walked. */
  private mayBegin(text: string, at: number): boolean {
    const hash = firstWordHash(text, at);
    const asks = this.firsts[hash] as number;
    if (asks === 0 || (asks & ASKS_NOTHING) !== 0) return asks !== 0;
    const end = endOfWord(text, at);
    const code = text.charCodeAt(end);
    if (!isBlank(code)) return (asks & ASKS_SECOND) !== 0 && (code === COLON || code === EQUALS);
    const second = firstWordHash(text, afterRun(text, end));
    if ((asks & ASKS_SECOND) !== 0 && this.seconds[second] === 1) return true;
    return (asks & ASKS_PAIR) !== 0 && this.pairs[pairHash(hash, second)] === 1;
  }

  /** The longest entry that starts at `at`; a cue with its word, or a phrase, before a bare word. */
  find(text: string, at: number): Found | undefined {
    if (!this.built) this.build();
    if (!this.mayBegin(text, at) || !this.walk(text, at) || startsInside(text, at)) return undefined;
    const { words, phrases, cues } = this.last;
    const end = Math.max(phrases, cues < 0 ? -1 : this.wordAfter(text, cues));
    if (end >= words && end >= 0) return { end, cued: true };
    return words < 0 ? undefined : { end: words, cued: false };
  }

  private wordAfter(text: string, cue: number): number {
    let at = cue;
    for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
      at = afterBlank(text, at);
      if (at < 0 || this.seconds[firstWordHash(text, at)] === 0 || !this.walk(text, at)) return -1;
      const end = Math.max(this.last.words, this.last.afterCue);
      if (end >= 0 || this.last.fillers < 0) return end;
      at = this.last.fillers;
    }
    return -1;
  }

  /** Notes the entries that start at `at`; false when none does. As long as the longest entry at most: the tree ends. */
  private walk(text: string, at: number): boolean {
    const { last } = this;
    let found = false;
    let node = this.root;
    let i = at;
    while (i < text.length) {
      const next = node.next.get(lowerCode(text.charCodeAt(i)));
      if (next === undefined) break;
      node = next;
      i = isBlank(text.charCodeAt(i)) ? afterRun(text, i) : i + 1;
      if (node.ends.size === 0 || inLongerName(text, i)) continue;
      if (!found) for (const list of LISTS) last[list] = -1;
      found = true;
      for (const list of node.ends) last[list] = i;
    }
    return found;
  }
}
