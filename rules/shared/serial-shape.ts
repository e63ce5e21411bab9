/** What a serial number looks like, and what looks so and is none. */

/** Capitals, digits and marks between them: `PNL-03AF-12345`, `AB12 345 678`, `0042-1187`. */
const GROUPS = /^[A-ZÆØÅ0-9]{1,24}(?:[-/_: ][A-ZÆØÅ0-9]{1,24}){0,7}$/;
/** One token in any case: `zw08a2b1`, `e3f1-77ab`. */
const TOKEN = /^[a-z0-9]{1,40}(?:[-_][a-z0-9]{1,40}){0,7}$/i;
/** Six or more digits, or five after a nought, or digits in groups: shorter ones are keys of a table. */
const DIGITS = /^(?:\d{6,24}|0\d{4}|\d{2,12}(?:[- ]\d{2,12}){1,4})$/;
/** `sensor1`, `panel_02`, `Kamera 3`: a name and its number. */
const NAMED = /^(?:[a-zæøå]{4,24}|[a-z]{2,24}[a-zæøå])[ _-]?\d{1,3}$/i;
const DATE =
  /^(?:(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])[-/]?(?:0[1-9]|[12]\d|3[01])|\d{1,2}[-/]\d{1,2}[-/](?:\d\d){1,2})(?:$|[ T_-]?\d)/;
/** Hex in pairs is the address of a network card, and has a rule of its own. */
const PAIRS = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,7}$/i;
/** `1.2.3`, `v2`, `2-3`, `1/4`: versions, ranges and fractions have few digits. */
const FEW_DIGITS = /^\D{0,3}\d{1,3}(?:[-/ ]\d{1,2})?$/;
/** One sign all the way, or counted up: filled in to have something. */
const FILLER = /^(?:(.)\1{2,39}|1234567?8?9?0?|0?123456(?:789)?|abc-?123)$/i;

/** True for the shape of a serial number: letters and digits of 4 to 40 characters, or at least six digits. */
export function isSerial(value: string): boolean {
  if (value.length < 4 || value.length > 40 || !/\d/.test(value)) return false;
  if (NAMED.test(value) || DATE.test(value) || PAIRS.test(value) || FEW_DIGITS.test(value)) return false;
  if (isFiller(value)) return false;
  return /[a-zæøå]/i.test(value) ? GROUPS.test(value) || TOKEN.test(value) : DIGITS.test(value);
}

/** True for what stands where a number is missing: `000000`, `xxxx-xxxx`, `12345678`. */
export const isFiller = (value: string): boolean => FILLER.test(value.replace(/[-/_: ]/g, ''));
