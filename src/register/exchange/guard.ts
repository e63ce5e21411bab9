/**
 * Spreadsheets run a cell that begins with one of these as a formula. Such a cell gets an apostrophe in front, and
 * so does one that begins with an apostrophe, so that taking one away always gives back what was there.
 */
const DANGEROUS = /^[=+\-@\t\r']/;

export const guardCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unguardCell = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
