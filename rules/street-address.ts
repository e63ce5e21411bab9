import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { ADDRESS_NULLS } from './shared/address-nulls.js';
import { readTail, type Tail } from './shared/address-tail.js';
import { ADDRESS_WORDS } from './shared/address-words.js';
import { readHouseNumber } from './shared/house-number.js';
import { remembered } from './shared/remembered.js';
import { classOfStreet, type StreetClass } from './shared/street-words.js';
import { DASH, wordList } from './shared/text.js';

const FULL = 0;
const STREET = 1;
const TERRAIN = 2;
const RISKY = 3;
const FOREIGN = 4;
const kinds: Kind[] = [
  { name: 'full', strength: 'strong', form: 'written' },
  { name: 'street', strength: 'strong', form: 'bare' },
  { name: 'street', strength: 'alone', form: 'bare' },
  { name: 'street', strength: 'weak', form: 'bare' },
  { name: 'foreign', strength: 'strong', form: 'bare' },
];
const BY_CLASS: Readonly<Record<StreetClass, number>> = {
  street: STREET,
  terrain: TERRAIN,
  risky: RISKY,
  foreign: FOREIGN,
};

const L = 'A-Za-z\\u00c0-\\u024f';
/** One to five words, and the digit of a number after them. Names of streets hold points, hyphens and apostrophes. */
const NAME = new RegExp(
  `(?:[${L}][${L}.’'\\-]{0,29} ){0,4}[${L}][${L}.’'\\-]{0,29}(?= {1,2}(?:nr\\.? )?\\d| ?(?<=\\.) ?\\d)`,
  'y',
);
/** In lower case only what is no other word: `storgata 12`, `kirkeveien 3`, `slottsgate 5`. */
const LOWER = /(?:gata|gaten|veien|vegen|alléen|[^ie]sgate|sveg|svei|gatan|vägen|straße|strasse)$/;
/** What is numbered and stands before a postal code without being a street. */
const COUNTED_THINGS = new Set(
  wordList(`
    kunde kundenr ordre ordrenr sak saksnr faktura fakturanr side kapittel panel sone avdeling avd rom etasje tlf mobil nr
    nummer alder linje rad post punkt versjon uke kl klokken klokka dag januar februar mars april mai juni juli august
    september oktober november desember case order customer page zone unit age gruppe lag bil patrulje vekter oppdrag
  `),
);
const GLUED = new RegExp(`[\\p{L}\\p{N}_@#/${DASH}]`, 'u');

interface Reading {
  readonly end: number;
  readonly outcome: number;
}

/** Reads an address whose street begins at `at`. */
const read = remembered(readAddress);

function readAddress(text: string, at: number): Reading | undefined {
  if ((at > 0 && GLUED.test(text[at - 1] as string)) || !hasNumber(text, at)) return undefined;
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const words = name.split(' ');
  const street = isLower(name) && !LOWER.test(name) ? undefined : classOfStreet(words);
  if (street === undefined && !mayBeName(words)) return undefined;
  const number = readHouseNumber(
    text,
    at + name.length + text.slice(at + name.length, at + name.length + 4).search(/\S/),
  );
  if (number === undefined) return undefined;
  const tail = readTail(text, number.end);
  // A name that is no street by its ending needs a comma or a new line too: `Kari 45 0155 Oslo` is a row of a list.
  const apart = street !== undefined || /[,\n]/.test(text.slice(number.end, tail.end));
  if (tail.says === 'own' && apart) return { end: tail.end, outcome: FULL };
  if (street === undefined) return undefined;
  return number.ofHouse
    ? { end: tail.end, outcome: outcomeOf(street, number.lettered, tail) }
    : { end: number.end, outcome: CANDIDATE };
}

/** Words of a name, and `nr.` behind them. */
const MOST_WORDS = 6;
/** Five words of 30 with the blanks between them, and `nr. ` behind. */
const LONGEST_NAME = 5 * 31 + 6;

/** Whether only words of a name stand between here and a digit: in running text there is seldom one. */
function hasNumber(text: string, at: number): boolean {
  let words = 0;
  const limit = Math.min(text.length, at + LONGEST_NAME);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code === 32 && text.charCodeAt(i - 1) !== 32 && ++words > MOST_WORDS) return false;
    if (code < 65 && code !== 32 && code !== 46 && code !== 45 && code !== 39) return false;
  }
  return false;
}

const isLower = (name: string): boolean => name[0] !== name[0]?.toUpperCase();

/** A name that nothing but a code and its own place after it can make a street: one to three words with capitals. */
const mayBeName = (words: readonly string[]): boolean =>
  words.length <= 3 &&
  words.every((w) => /^\p{Lu}\p{L}/u.test(w)) &&
  (words.at(-1) as string).length >= 3 &&
  !COUNTED_THINGS.has((words.at(-1) as string).toLowerCase());

/** A letter after the number, a place after both: each makes the street surer by one step. */
function outcomeOf(street: StreetClass, lettered: boolean, { says }: Tail): number {
  const surer = (lettered ? 1 : 0) + (says === 'none' ? 0 : 1);
  return street === 'foreign' ? FOREIGN : Math.max(STREET, BY_CLASS[street] - surer);
}

export const streetAddress: Detector = {
  id: 'street-address',
  dataType: 'contact.postal_address',
  docs: {
    summary:
      'A street by its ending and a house number, with letter, floor, flat, postal code and place where they follow; any name and number before a postal code and its own place.',
    reference: 'Kartverket, official addresses; Bring, postal code register; identifiers.md 4.',
    misses:
      'Streets with other endings and no postal code; names of several words in lower case; a number before the ' +
      'street; numbers written as words. Bare `Torget 3` and `Haugen 5` count only in a field for addresses or after a word like `bor`.',
  },
  triggers: [
    { word: ['capital', 'upper'], length: [1, 40], next: [' ', '.', '-', "'", '’'] },
    // In lower case a street is one only right before its number.
    { word: ['lower'], length: [6, 40], next: [' '], second: [...'0123456789n'] },
  ],
  pattern: { endOf: (text, at) => read(text, at)?.end ?? -1, source: NAME.source },
  validate: (text, start) => read(text, start)?.outcome ?? NO_CANDIDATE,
  kinds,
  storage: ['text', 'document'],
  nulls: ADDRESS_NULLS,
  words: { ...ADDRESS_WORDS, against: [] },
  examples: {
    hit: [
      'Storgata 12B',
      'Karl Johans gate 5',
      'Hylkjeflaten 1',
      'Storgata 12 B, H0203, 0155 Oslo',
      'Storgatan 5',
      'storgata 12b, 0155 oslo',
    ],
    miss: ['gata 5 minutter unna', 'sone 4 gate 2', 'Storgata 5 km', 'Fylkesvei 44', 'Haugen 5'],
  },
};
