/** Shapes of registration plates (identifiers.md, 4). */

/** Letters of Norwegian plates: no G I M O Q W Æ Ø Å. */
export const PLATE_LETTERS = 'A-FHJ-LNPR-VX-Z';
/** Two letters (GA for gas), then 10000-99999 for cars or 1000-9999 for motorcycles, trailers and tractors. */
export const PLATE = `(?:[${PLATE_LETTERS}]{2}|GA)[ \u00a0-]?[1-9]\\d{3,4}`;

const NORWEGIAN = new RegExp(`^${PLATE}$`, 'i');
/** Two to seven capitals, digits and blanks, with a letter (rules of 2017). */
const PERSONAL = /^(?=.{0,6}[A-ZÆØÅ])[A-ZÆØÅ\d](?:[A-ZÆØÅ\d ]{0,5}[A-ZÆØÅ\d])$/;
/** Plates of other states: groups of letters and digits, both present, four to nine in all. */
const FOREIGN = /^(?=.{0,11}\d)(?=.{0,11}[A-ZÆØÅÄÖÜ])[A-ZÆØÅÄÖÜ\d]{1,8}(?:[ ·-]{1,2}[A-ZÆØÅÄÖÜ\d]{1,6}){0,3}$/;

/** The code of Norway or of its neighbours in front, as on the plate's blue band: `N EL12345`, `S-ABC 123`. */
const BAND = /^(?:N|S|DK|FIN|D|PL|LT|LV|EST)[ -](?=.{5,9}$)/;

/** True for an ordinary Norwegian plate, with a blank or a hyphen or neither, in either case. */
export const isNorwegianPlate = (text: string): boolean => NORWEGIAN.test(text);

/** Groups of at most four letters; in small letters at least three digits: `mal1` and `test2` are words. */
function isForeign(plate: string, small: boolean): boolean {
  const [places, digits] = [plate.replace(/[ ·-]/g, ''), plate.replace(/\D/g, '')];
  if (places.length < 4 || places.length > 9 || (small && digits.length < 3)) return false;
  return FOREIGN.test(plate) && !/[A-ZÆØÅÄÖÜ]{5}/.test(plate);
}

/** What a whole cell in a field for plates is. */
export function plateKind(cell: string): 'norwegian' | 'personal' | 'foreign' | undefined {
  if (cell.length < 2 || cell.length > 12) return undefined;
  const upper = cell.toUpperCase();
  const plate = upper.replace(BAND, '');
  if (NORWEGIAN.test(plate)) return 'norwegian';
  if (isForeign(plate, cell !== upper)) return 'foreign';
  // In capitals, as such plates are: a word in small letters is a remark.
  return PERSONAL.test(cell) ? 'personal' : undefined;
}
