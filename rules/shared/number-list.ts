/** Tells a pair of numbers from a piece of a longer list. */

/** One of three or more decimals in a row: a vector, a table, a box. A third one after a position is its altitude. */
export function inList(text: string, start: number, end: number, position: boolean): boolean {
  const after = /^[ \t]?[,;][ \t]?-?\d{1,6}[.,]\d{1,15}(?!\d)(?!z)([ \t]?[,;][ \t]?-?\d{1,6}[.,]\d)?/.exec(
    text.slice(end, end + 48),
  );
  if (after !== null) return after[1] !== undefined || !position;
  return /-?\d{1,6}[.,]\d{1,15}[ \t]?[,;][ \t]?$/.test(text.slice(Math.max(0, start - 28), start));
}
