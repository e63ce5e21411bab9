/** A Norwegian postal code with its own place after it: `0155 Oslo`, `N-0155 OSLO`, `5109;Hylkje`. */
import { isPostalPlace, ownPlaceEnd } from './postal-places.js';

/** What may stand between the two: a blank, or the marks between columns in a line of text. */
const BETWEEN = /(?: ?[;,|\t] ?["']?|["'][,;]["']| {1,2})(?=[A-Za-z\u00c0-\u00ff])/y;
const NAME = /[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u00ff]{1,24}/y;

/** Where the place begins after a code that ends at `end`; -1 when no name follows. */
export function placeAfter(text: string, end: number): number {
  BETWEEN.lastIndex = end;
  return BETWEEN.test(text) ? BETWEEN.lastIndex : -1;
}

/** Where the code's own place ends; -1 when what follows is another word. */
export function ownPlaceAfter(text: string, start: number, end: number): number {
  const place = placeAfter(text, end);
  return place < 0 ? -1 : ownPlaceEnd(text, place, text.slice(start, end));
}

/** Where a place ends that is another code's: a trial without success. -1 when no place follows. */
export function otherPlaceEnd(text: string, end: number): number {
  const place = placeAfter(text, end);
  NAME.lastIndex = Math.max(0, place);
  return place >= 0 && isPostalPlace(NAME.exec(text)?.[0] ?? '') ? NAME.lastIndex : -1;
}

/** `N-0155`, `NO-0155`: the country before a code. */
export const hasCountry = (text: string, start: number): boolean =>
  /(?<![\p{L}\p{N}_])NO?[- ]$/u.test(text.slice(Math.max(0, start - 4), start));
