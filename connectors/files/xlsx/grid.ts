/** How large a sheet's grid is, before it is made: one cell in the last corner makes 17 thousand million. */
import { StoreFault } from '../../../src/errors.js';
import { damaged } from '../faults.js';

/** Cells of a sheet's grid, empty ones included. */
export const MAX_CELLS = 10_000_000;

/** Rows and cells say where they are; how they are written is the writer's choice, within what XML allows. */
const PLACED = /<(?:[\w.-]{1,40}:)?(?:c|row)\s[^<>]{0,2000}?\br\s*=\s*(?:"([^"]{0,40})"|'([^']{0,40})')/g;
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;

/** Throws a `StoreFault` when a sheet has more cells than are read, or places that are none. */
export function checkGrid(xml: Buffer): void {
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of xml.toString('latin1').matchAll(PLACED)) {
    const place = PLACE.exec(double ?? single ?? '');
    if (!place) throw damaged();
    rows = Math.max(rows, Number(place[2]));
    columns = Math.max(columns, columnOf(place[1] ?? ''));
  }
  if (rows * columns > MAX_CELLS) throw new StoreFault('too-large', { bytes: xml.length });
}

/** A is 1, AA is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
