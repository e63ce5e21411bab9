/** Classes of single code units by one look-up: what a pattern would say of most characters, a hundred times a word. */

const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const MARK = 8;
const DIGIT = 16;

/** Latin letters and signs; others are asked of the patterns. */
const SIZE = 0x250;
const FLAGS = Uint8Array.from({ length: SIZE }, (_, code) => flagsOf(String.fromCharCode(code)));

function flagsOf(ch: string): number {
  const classes: readonly (readonly [number, RegExp])[] = [
    [LETTER, /\p{L}/u],
    [UPPER, /\p{Lu}/u],
    [LOWER, /\p{Ll}/u],
    [MARK, /\p{M}/u],
    [DIGIT, /\p{N}/u],
  ];
  return classes.reduce((sum, [flag, pattern]) => sum | (pattern.test(ch) ? flag : 0), 0);
}

const flags = (code: number): number =>
  code < SIZE ? (FLAGS[code] as number) : Number.isNaN(code) ? 0 : flagsOf(String.fromCharCode(code));

/** `\\p{L}` of a code unit; false past the end of a text (NaN), as for the others here. */
export const isLetter = (code: number): boolean => (flags(code) & LETTER) !== 0;
/** `\\p{Lu}`. */
export const isUpper = (code: number): boolean => (flags(code) & UPPER) !== 0;
/** `\\p{Ll}`. */
export const isLower = (code: number): boolean => (flags(code) & LOWER) !== 0;
/** `[\\p{L}\\p{M}]`. */
export const isLetterOrMark = (code: number): boolean => (flags(code) & (LETTER | MARK)) !== 0;
/** `[\\p{L}\\p{N}]`. */
export const isLetterOrDigit = (code: number): boolean => (flags(code) & (LETTER | DIGIT)) !== 0;
/** `[\\p{L}\\p{N}_]`. */
export const isWordCode = (code: number): boolean => code === 95 || isLetterOrDigit(code);
/** True for code units that {@link isLetter} and the others know by a look-up: half of a surrogate pair is none. */
export const isLatin = (code: number): boolean => code < SIZE;
