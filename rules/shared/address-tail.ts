/** What follows a street and a number: floor, flat, postal code and place. */
import { isPostalPlace, ownPlaceEnd } from './postal-places.js';

/** Where the address ends, and how much of an address the rest is. */
export interface Tail {
  readonly end: number;
  /**
   * `own`: a code and its own place of the list. `shape`: a code and a name, or a place of the list without a code.
   * `none`: neither.
   */
  readonly says: 'own' | 'shape' | 'none';
}

const L = 'A-Za-z\\u00c0-\\u024f';
const EDGE = `(?![${L}\\d_])`;
/** `2. etg.`, `3 et. tv`, `H0203` (Kartverket: U, K, H or L and four digits), `leil. 12`, `oppg. B`, `Apt 2`. */
const INSIDE = new RegExp(
  `,?[ ]{1,2}(?:(?:\\d{1,2}\\.?|[UK]\\.?)[ ]?(?:etasje|etg|et|sal|tr)${EDGE}\\.?(?:[ ](?:tv|th|mf|h|v)${EDGE}\\.?)?` +
    `|(?:(?:leilighet|leil|bolig|bruksenhet)\\.?[ ](?:nr\\.?[ ])?)?[UKHL]\\d{4}${EDGE}|(?:leilighet|leil)\\.?[ ](?:nr\\.?[ ])?[A-Z]?\\d{1,4}[A-Z]?${EDGE}` +
    `|(?:oppgang|oppg|inngang|inng)\\.?[ ][A-Z\\d]${EDGE})`,
  'iuy',
);
const CODE =
  /,?[ \t\r\n]{0,4}(?:(?:NO?|DK|SE?|DE?|FIN?|AT?|CH)[- ])?(\d{5}|\d{3} \d{2}|\d{4})(?:,? {1,2}|\t)(?=[A-Za-z\u00c0-\u024f])/y;
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}]{1,24}(?:(?: i|[ -]\\p{Lu}[\\p{L}]{0,20}){0,2}[ -]\\p{Lu}\\p{L}{0,20})?${EDGE}`,
  'uy',
);
const PLACE_ONLY = new RegExp(`, {1,2}(\\p{Lu}[\\p{L}]{1,24}(?:[ -]\\p{Lu}[\\p{L}]{1,24})?)${EDGE}`, 'uy');

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Reads on from the end of a house number or a box. */
export function readTail(text: string, from: number): Tail {
  let at = from;
  for (let parts = 0; parts < 3; parts++) {
    const end = endOf(INSIDE, text, at);
    if (end < 0) break;
    at = end;
  }
  return readPlace(text, at);
}

function readPlace(text: string, at: number): Tail {
  CODE.lastIndex = at;
  const code = CODE.exec(text);
  if (code !== null) {
    const name = CODE.lastIndex;
    const own = ownPlaceEnd(text, name, code[1] as string);
    // Letters and digits just before: `Storgata 120155 Oslo` is no code.
    if (own >= 0 && !/^\d/.test(code[0])) return { end: own, says: 'own' };
    const end = /^(?:,|[ \t]{0,2}[\r\n])/.test(code[0]) ? endOf(NAME, text, name) : -1;
    if (end >= 0) return { end, says: 'shape' };
  }
  PLACE_ONLY.lastIndex = at;
  const place = PLACE_ONLY.exec(text)?.[1];
  if (place === undefined) return { end: at, says: 'none' };
  const first = place.split(' ')[0] as string;
  if (isPostalPlace(place)) return { end: PLACE_ONLY.lastIndex, says: 'shape' };
  return isPostalPlace(first)
    ? { end: PLACE_ONLY.lastIndex - place.length + first.length, says: 'shape' }
    : { end: at, says: 'none' };
}
