/** Pieces of patterns and small readers that several rules share. */

/** Blanks people and typesetters put inside numbers: plain, no-break, thin, figure (identifiers.md, 1.4 and 2.2). */
export const BLANKS = [' ', '\u00a0', '\u202f', '\u2009', '\u2007'] as const;
/** The same, for a character class. */
export const BLANK = BLANKS.join('');
/** Dashes in their several lengths; the plain hyphen is last, where a character class takes it literally. */
export const DASH = '\u2010\u2011\u2012\u2013\u2212\\-';
/** One character that may follow a group of digits. */
export const MARKS = [...BLANKS, '\t', '.', '/', '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212'] as const;

/** What stands behind a mark that goes on with a number. */
export const DIGITS = [...'0123456789'] as const;

/** Capital letters of Latin alphabets. */
export const CAPITALS: readonly string[] = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).filter(
  (c) => /\p{Lu}/u.test(c),
);

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

/** Decimals of an amount or a version follow: `12345678,50`, `98765432.5`. A comma before a longer run ends a CSV field. */
export const NO_FRACTION = '(?!\\.\\d|,\\d{1,2}(?!\\d))';

/**
 * How often a label word stands before a foreign value of the same shape. Assumed, not measured: at most one
 * in a thousand. It only weighs where fewer than {@link CROWD} values could show another background.
 */
export const LABEL_SLIP = 1e-3;
/** From this many distinct values on, a background must show itself in their own pass rate. */
export const CROWD = 10;

/** The words of a list written as running text. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

/** True when nothing but blanks and quotes stands around the span: it is the whole cell. */
export const isWholeCell = (text: string, start: number, end: number): boolean =>
  text.length - (end - start) <= 8 && /^[\s'"]{0,8}$/.test(text.slice(0, start) + text.slice(end));
