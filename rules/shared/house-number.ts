/** The number of a house, and what makes a number after a street-like word something else. */

const L = 'A-Za-z\\u00c0-\\u024f';
/** `12`, `12B`, `12 B`, `12 b`, `12-14`, `12A-C`, `12/14`. A lower-case letter with a blank: a-h, but no preposition. */
const NUMBER = new RegExp(
  `(?:nr\\.?[ ])?\\d{1,4}(?:[A-ZÆØÅ](?![${L}\\d])|[ ][A-HJ-Z](?![${L}\\d])|[a-zæøå](?![${L}\\d])|[ ][a-h](?![${L}\\d]))?` +
    `(?:[ ]?[-–/][ ]?(?:\\d{1,4}[A-Za-z]?|[A-Za-z])(?![${L}\\d]))?(?![${L}\\d_%°])(?![.:]\\d|,\\d{1,2}(?!\\d)|[-–/]\\d)`,
  'y',
);
/** A measure, a count, a time: what follows is what the number counts. */
const COUNTED = new RegExp(
  `[ ]?(?:km|m|meter|mil|min|minutt(?:er)?|minutes?|sek(?:under)?|timer?|hours?|dag(?:er|ar)?|days?|uker?|veker?|weeks?|` +
    'mnd|måneder|månader|months?|år|years?|gang(?:er|ar)?|times|kr|kroner|nok|stk|prosent|pst|poeng|points?|mål|personer|' +
    'personar|biler|bilar|hus|husstander|boliger|boligar|etasjer|etasjar|hendelser|hendingar|alarmer|alarmar|kunder|' +
    'kundar|meldinger|saker|nye|of|grader|kg|liter|m2|kvm|dekar|spillere|runde|plasser|vs|ms|mb|gb|percent)' +
    `(?![${L}\\d])|[ ]i (?:køen|kø|bredden|lengden|tallet)|[ ]?[%°]`,
  'iy',
);

/** A number read. */
export interface HouseNumber {
  readonly end: number;
  readonly lettered: boolean;
  /** False for a count, a measure or a year. */
  readonly ofHouse: boolean;
}

/** Reads a house number at `at`; undefined when the digits there go on as something else. */
export function readHouseNumber(text: string, at: number): HouseNumber | undefined {
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  COUNTED.lastIndex = end;
  const lettered = /\d ?[A-Za-zÆØÅæøå]$/.test(written);
  const year = /^(?:19|20)\d\d$/.test(written);
  return { end, lettered, ofHouse: !year && !/^0/.test(written) && !COUNTED.test(text) };
}
