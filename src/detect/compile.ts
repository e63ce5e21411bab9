/** Turns the declarative triggers of the rules into the two lookup tables of the scan loop. */
import type { Detector, Trigger, WordKind } from '../model/detector.js';
import { CLASS_SIZE, FLAG_COUNT, HAS_DIGIT, HAS_LOWER, HAS_NON_HEX, HAS_UPPER, STARTS_UPPER } from './chars.js';

/** Words longer than this share one row of the table. */
export const LENGTHS = 64;

/** A detector to try, with the condition on the next character. */
export interface WordTry {
  readonly detector: number;
  /** Code units that may follow (-1 for the end of the text); null for any. */
  readonly next: ReadonlySet<number> | null;
  /** Code units the word may begin with; null for any. */
  readonly first: Uint8Array | null;
}

export interface CharTry {
  readonly detector: number;
  /** Code units (below CLASS_SIZE) to walk back over, and how far. */
  readonly back: Uint8Array | null;
  /** Code units a match may start with; null for any of `back`. */
  readonly first: Uint8Array | null;
  readonly max: number;
}

export interface Tables {
  /** Indexed by word flags * LENGTHS + min(length, LENGTHS - 1). */
  readonly words: readonly (readonly WordTry[] | undefined)[];
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

/** Compiles the triggers of a rule set. */
export function compile(detectors: readonly Detector[]): Tables {
  const words: (WordTry[] | undefined)[] = new Array(FLAG_COUNT * LENGTHS);
  const chars: (CharTry[] | undefined)[] = new Array(128);
  detectors.forEach((detector, index) => {
    for (const trigger of detector.triggers) {
      if ('char' in trigger) addChar(chars, index, trigger);
      else addWord(words, index, trigger);
    }
  });
  return { words, chars };
}

function addWord(
  words: (WordTry[] | undefined)[],
  detector: number,
  trigger: Extract<Trigger, { word: unknown }>,
): void {
  const next = trigger.next ? new Set(trigger.next.map((c) => (c === '' ? -1 : c.charCodeAt(0)))) : null;
  const first = trigger.first ? bothCases(trigger.first) : null;
  const longest = Math.min(trigger.length[1], LENGTHS - 1);
  const wanted: WordTry = { detector, next, first };
  for (let flags = 1; flags < FLAG_COUNT; flags++) {
    if (!trigger.word.some((kind) => KIND_TEST[kind](flags))) continue;
    for (let length = Math.min(trigger.length[0], LENGTHS - 1); length <= longest; length++) {
      const at = flags * LENGTHS + length;
      const tries = words[at] ?? [];
      tries.push(wanted);
      words[at] = tries;
    }
  }
}

/** The letters in both cases. Words begin with characters below {@link CLASS_SIZE} only. */
function bothCases(letters: string): Uint8Array {
  const codes = new Uint8Array(CLASS_SIZE);
  for (const c of letters.toLowerCase() + letters.toUpperCase()) codes[c.charCodeAt(0)] = 1;
  return codes;
}

function addChar(
  chars: (CharTry[] | undefined)[],
  detector: number,
  trigger: Extract<Trigger, { char: string }>,
): void {
  const code = trigger.char.charCodeAt(0);
  const { back } = trigger;
  chars[code] = [
    ...(chars[code] ?? []),
    { detector, back: codesOf(back?.of), first: codesOf(back?.first), max: back?.max ?? 0 },
  ];
}

const codesOf = (set: RegExp | undefined): Uint8Array | null =>
  set === undefined
    ? null
    : Uint8Array.from({ length: CLASS_SIZE }, (_, c) => (set.test(String.fromCharCode(c)) ? 1 : 0));
