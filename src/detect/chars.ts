/** Character classes of the tokenizer. A word is a run of letters and digits; all else ends it. */

export const OTHER = 0;
export const DIGIT = 1;
export const HEX_LOWER = 2;
export const LOWER = 3;
export const HEX_UPPER = 4;
export const UPPER = 5;

/** Letters past Latin Extended-A end a word: no pattern needs them inside one. */
export const CLASS_SIZE = 0x180;

/** Bits that the characters of a word set together. */
export const HAS_DIGIT = 1;
export const HAS_LOWER = 2;
export const HAS_UPPER = 4;
export const HAS_NON_HEX = 8;
export const STARTS_UPPER = 16;
export const FLAG_COUNT = 32;

/** Class of each code unit below {@link CLASS_SIZE}. */
export function classTable(): Uint8Array {
  const table = new Uint8Array(CLASS_SIZE);
  for (let c = 0; c < CLASS_SIZE; c++) table[c] = classOf(c);
  return table;
}

function classOf(code: number): number {
  const ch = String.fromCharCode(code);
  if (ch >= '0' && ch <= '9') return DIGIT;
  if (ch >= 'a' && ch <= 'f') return HEX_LOWER;
  if (ch >= 'A' && ch <= 'F') return HEX_UPPER;
  if (!/\p{L}/u.test(ch)) return OTHER;
  return ch.toLowerCase() === ch ? LOWER : UPPER;
}

/** Word flags each class sets. */
export const CLASS_FLAGS = new Uint8Array([
  0,
  HAS_DIGIT,
  HAS_LOWER,
  HAS_LOWER | HAS_NON_HEX,
  HAS_UPPER,
  HAS_UPPER | HAS_NON_HEX,
]);
