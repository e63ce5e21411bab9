/** Pieces of patterns and small readers that several rules share. */

/** Separators people put inside numbers: blank, no-break blanks, thin blank (identifiers.md, 1.4 and 2.2). */
export const BLANK = ' \\u00a0\\u202f\\u2009';

/** No letter, digit or underscore just before: a number inside a longer token is something else. */
export const LEFT = '(?<![\\p{L}\\p{N}_])';
export const RIGHT = '(?![\\p{L}\\p{N}_])';

/** The digits of `text[start, end)`, everything else left out. */
export function digitsOf(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits += text[i];
  }
  return digits;
}

/** True when every character is the same: 00000000, 99999999 and other sentinels. */
export const isRepeated = (digits: string): boolean => digits.split('').every((d) => d === digits[0]);

/**
 * How often a label word stands before a foreign value of the same shape. Assumed, not measured: at most one
 * in a thousand. It only weighs where fewer than {@link CROWD} values could show another background.
 */
export const LABEL_SLIP = 1e-3;
/** From this many distinct values on, a background must show itself in their own pass rate. */
export const CROWD = 10;
