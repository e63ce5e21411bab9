/** Turns the declarative triggers of the rules into the lookup tables of the scan loop. */
import type { Detector, Trigger, WordKind } from '../model/detector.js';
import { CLASS_SIZE, FLAG_COUNT, HAS_DIGIT, HAS_LOWER, HAS_NON_HEX, HAS_UPPER, STARTS_UPPER } from './chars.js';

/** Words longer than this share one row of the table. */
export const LENGTHS = 64;

/** Beginnings of words are told apart by five bits of each of three characters: those of a letter in either case are equal. */
export const BEGINNINGS = 1 << 15;

/** The beginning of three code units; an absent one counts as zero. */
export const beginning = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** Words are told apart by twelve bits: a few others share those of a listed word, and are tried in vain. */
export const HASHES = 1 << 12;

/** Of the letters and digits `text[start, end)`, the same in either case. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) & ~32), 0x01000193);
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

/** A detector to try at a word, with the condition on the next character. */
export interface WordTry {
  readonly detector: number;
  /** Code units that may follow (-1 for the end of the text); null for any. */
  readonly next: ReadonlySet<number> | null;
  /** Code units the word may begin with; null for any. */
  readonly first: Uint8Array | null;
  /** The same for the code unit behind that one. */
  readonly second: ReadonlySet<number> | null;
  readonly where: 'beginning' | 'inside' | null;
}

export interface CharTry {
  readonly detector: number;
  /** Code units that may follow; null for any. */
  readonly next: ReadonlySet<number> | null;
  /** Code units (below CLASS_SIZE) to walk back over, and how far. */
  readonly back: Uint8Array | null;
  /** Code units a match may start with; null for any of `back`. */
  readonly first: Uint8Array | null;
  readonly max: number;
}

/**
 * A word's row (its flags and length) has a mask of the tries it allows, `width` numbers of 32 bits. The first `listed`
 * of them stand for tries that list their words, those up to `gated` for tries that ask for a beginning: they count only
 * where the mask of the word's hash, or of its beginning, agrees.
 */
export interface Tables {
  readonly words: readonly (WordTry | undefined)[];
  readonly width: number;
  readonly listed: number;
  readonly gated: number;
  /** Indexed by (word flags * LENGTHS + min(length, LENGTHS - 1)) * width. */
  readonly rows: Uint32Array;
  /** Indexed by {@link wordHash} * listed. */
  readonly hashes: Uint32Array;
  /** Indexed by {@link beginning} * (gated - listed). */
  readonly beginnings: Uint32Array;
  /** Indexed by code unit below 128. */
  readonly chars: readonly (readonly CharTry[] | undefined)[];
}

const KIND_TEST: Readonly<Record<WordKind, (flags: number) => boolean>> = {
  digits: (f) => f === HAS_DIGIT,
  hex: (f) => (f & HAS_NON_HEX) === 0,
  upper: (f) => (f & HAS_UPPER) !== 0 && (f & HAS_LOWER) === 0,
  capital: (f) => (f & STARTS_UPPER) !== 0 && (f & HAS_LOWER) !== 0,
  lower: (f) => (f & HAS_LOWER) !== 0 && (f & HAS_UPPER) === 0,
  mixed: (f) => (f & HAS_DIGIT) !== 0 && (f & (HAS_LOWER | HAS_UPPER)) !== 0,
};

type WordTrigger = Extract<Trigger, { word: unknown }>;
type CharTrigger = Extract<Trigger, { char: string }>;

/** Compiles the triggers of a rule set. */
export function compile(detectors: readonly Detector[]): Tables {
  const triggers = detectors.flatMap((d, index) => d.triggers.map((trigger) => ({ index, trigger })));
  const words = triggers.filter((t): t is Indexed => 'word' in t.trigger);
  const listing = filled(words.filter(({ trigger }) => trigger.words !== undefined));
  const asking = filled(words.filter(({ trigger }) => trigger.words === undefined && headsOf(trigger) !== undefined));
  const others = words.filter(({ trigger }) => trigger.words === undefined && headsOf(trigger) === undefined);
  const bits = [...listing, ...asking, ...others];
  const [listed, heads] = [listing.length >> 5, asking.length >> 5];
  const width = Math.max(1, Math.ceil(bits.length / 32));
  const rows = new Uint32Array(FLAG_COUNT * LENGTHS * width);
  bits.forEach((t, bit) => {
    if (t) allowRows({ masks: rows, width, bit }, t.trigger);
  });
  const hashes = new Uint32Array(HASHES * listed);
  listing.forEach((t, bit) => {
    if (t) allowWords({ masks: hashes, width: listed, bit }, t.trigger.words ?? []);
  });
  const beginnings = new Uint32Array(BEGINNINGS * heads);
  asking.forEach((t, bit) => {
    if (t) allowBeginnings({ masks: beginnings, width: heads, bit }, headsOf(t.trigger) ?? []);
  });
  const chars: (CharTry[] | undefined)[] = new Array(128);
  for (const { index, trigger } of triggers) if ('char' in trigger) addChar(chars, index, trigger);
  const tries = bits.map((t) => t && toTry(t));
  return { words: tries, width, listed, gated: listed + heads, rows, hashes, beginnings, chars };
}

interface Indexed {
  readonly index: number;
  readonly trigger: WordTrigger;
}

/** With gaps at the end, so that what comes next begins a number of its own. */
const filled = (tries: readonly Indexed[]): readonly (Indexed | undefined)[] =>
  Array.from({ length: Math.ceil(tries.length / 32) * 32 }, (_, i) => tries[i]);

/** What a word must begin with; undefined for anything. */
const headsOf = ({ starts, first }: WordTrigger): readonly string[] | undefined =>
  starts ?? (first === undefined ? undefined : [...first]);

interface Bit {
  readonly masks: Uint32Array;
  readonly width: number;
  readonly bit: number;
}

function allow({ masks, width, bit }: Bit, row: number): void {
  const at = row * width + (bit >> 5);
  masks[at] = ((masks[at] as number) | (1 << (bit & 31))) >>> 0;
}

function allowRows(bit: Bit, { word, length }: WordTrigger): void {
  const longest = Math.min(length[1], LENGTHS - 1);
  for (let flags = 1; flags < FLAG_COUNT; flags++) {
    if (!word.some((kind) => KIND_TEST[kind](flags))) continue;
    for (let n = Math.min(length[0], LENGTHS - 1); n <= longest; n++) allow(bit, flags * LENGTHS + n);
  }
}

function allowWords(bit: Bit, words: readonly string[]): void {
  for (const word of words) allow(bit, wordHash(word, 0, word.length));
}

function allowBeginnings(bit: Bit, heads: readonly string[]): void {
  for (const head of heads) {
    const from = beginning(head.charCodeAt(0), head.charCodeAt(1), head.charCodeAt(2));
    // What the head leaves open may be anything.
    const open = head.length >= 3 ? 1 : head.length === 2 ? 1 << 5 : 1 << 10;
    for (let row = from; row < from + open; row++) allow(bit, row);
  }
}

const toTry = ({ index, trigger }: Indexed): WordTry => ({
  detector: index,
  next: unitsOf(trigger.next),
  first: trigger.first === undefined ? null : bothCases(trigger.first),
  second: unitsOf(trigger.second),
  where: trigger.where ?? null,
});

const unitsOf = (next: readonly string[] | undefined): ReadonlySet<number> | null =>
  next === undefined ? null : new Set(next.map((c) => (c === '' ? -1 : c.charCodeAt(0))));

/** The letters in both cases. Words begin with characters below {@link CLASS_SIZE} only. */
function bothCases(letters: string): Uint8Array {
  const codes = new Uint8Array(CLASS_SIZE);
  for (const c of letters.toLowerCase() + letters.toUpperCase()) codes[c.charCodeAt(0)] = 1;
  return codes;
}

function addChar(chars: (CharTry[] | undefined)[], detector: number, trigger: CharTrigger): void {
  const code = trigger.char.charCodeAt(0);
  const { back } = trigger;
  chars[code] = [
    ...(chars[code] ?? []),
    {
      detector,
      next: unitsOf(trigger.next),
      back: codesOf(back?.of),
      first: codesOf(back?.first),
      max: back?.max ?? 0,
    },
  ];
}

const codesOf = (set: RegExp | undefined): Uint8Array | null =>
  set === undefined
    ? null
    : Uint8Array.from({ length: CLASS_SIZE }, (_, c) => (set.test(String.fromCharCode(c)) ? 1 : 0));
