/** What the characters of a word say of it. A word is a run of letters and digits; all else ends it. */

/** Letters past Latin Extended-A end a word: no pattern needs them inside one. */
export const CLASS_SIZE = 0x180;

/** Bits that the characters of a word set together. */
export const HAS_DIGIT = 1;
export const HAS_LOWER = 2;
export const HAS_UPPER = 4;
export const HAS_NON_HEX = 8;
export const STARTS_UPPER = 16;
export const FLAG_COUNT = 32;

/** The bits of every code unit; zero for one that ends a word. */
export function flagTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let c = 0; c < CLASS_SIZE; c++) table[c] = flagsOf(String.fromCharCode(c));
  return table;
}

function flagsOf(ch: string): number {
  if (ch >= '0' && ch <= '9') return HAS_DIGIT;
  if (!/\p{L}/u.test(ch)) return 0;
  const hex = /[a-f]/i.test(ch) ? 0 : HAS_NON_HEX;
  return hex | (ch.toLowerCase() === ch ? HAS_LOWER : HAS_UPPER);
}
