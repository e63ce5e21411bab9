import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { ADDRESS_NULLS } from './shared/address-nulls.js';
import { ADDRESS_WORDS } from './shared/address-words.js';
import { CAPITALS, DIGITS } from './shared/text.js';

const FULL = 0;
const STREET = 1;
const LESSER = 2;
const kinds: Kind[] = [
  { name: 'foreign', strength: 'strong', form: 'written' },
  { name: 'foreign', strength: 'strong', form: 'bare' },
  { name: 'foreign', strength: 'alone', form: 'bare' },
];

/** Words for a street that mean little else, and words that mean many things (`Hard Drive`, `Food Court`). */
const SURE =
  'Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Boulevard|Blvd\\.?|Lane|Ln\\.?|Crescent|Cres\\.?|Parkway|Pkwy\\.?|Highway|Hwy\\.?';
const MANY =
  'Drive|Dr\\.?|Court|Ct\\.?|Place|Pl\\.?|Square|Sq\\.?|Terrace|Way|Close|Row|Gardens|Grove|Mews|Hill|Alley|Loop|Circle|Cir\\.?|Trail|Walk|Broadway';
const POINT = '(?:[ ](?:North|South|East|West|NE|NW|SE|SW|N\\.?|S\\.?|E\\.?|W\\.?)(?![\\p{L}\\p{N}]))?';
const UNIT =
  '(?:,?[ ](?:Apt\\.?|Apartment|Suite|Ste\\.?|Unit|Flat|Floor|Room|#)[ ]?#?[A-Z]?\\d{0,4}[A-Z]?(?![\\p{L}\\p{N}]))?';
const CODE =
  '(?:[A-Z]{2}[ ]\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[A-Z]{2}|[A-Z]{2}[ ][A-Z]\\d[A-Z][ ]\\d[A-Z]\\d|\\d{5})';
const TOWN = `(?:,[ ](?:\\p{Lu}[\\p{L}.’'-]{1,20}[ ,]{1,2}){1,4}${CODE}(?![\\p{L}\\p{N}]))?`;
const PATTERN = new RegExp(
  '(?<![\\p{L}\\p{N}_$€£#.:/-])(?<!\\d[ ,])(?:No\\.?[ ])?\\d{1,5}[A-Z]?(?:[-–/]\\d{1,5}[A-Z]?)?,?[ ](?:-[ ])?(?:(?:North|South|East|West|N\\.?|S\\.?|E\\.?|W\\.?)[ ])?' +
    `(?:(?:\\p{Lu}[\\p{L}.’'-]{1,20}|\\d{1,3}(?:st|nd|rd|th))[ ]){1,4}?(?:${SURE}|${MANY})(?![\\p{L}\\p{N}_])${POINT}${UNIT}${TOWN}`,
  'uy',
);
const IS_SURE = new RegExp(`[ ](?:${SURE})(?![\\p{L}])`, 'u');
const IS_FULL = new RegExp(`${CODE}$`, 'u');
const HAS_UNIT = /[ ](?:Apt|Apartment|Suite|Ste|Unit|Flat)\.? #?[A-Z]?\d/;
/** A street, and then a name right after it: `5 Wall Street Journal articles`, `12 Sesame Street Episodes`. */
const GOES_ON = /^ (?:[A-Z][a-z]{2}|analysts|episodes|lights?|workers|food|credibility|hours?|files?|bays?)/;
/** Things that are counted and are called like a street. */
const COUNTED =
  /[ ](?:Hard|Disk|Flash|Tape|Thumb|USB|SSD|HDD|Google|One|Wheel|Test|Food|Supreme|High|Tennis|Two|Three|Four|First|Second|Third) (?:Drive|Dr|Court|Ct|Place|Way|Close|Square|Row|Loop)\.?$/;

/** `Copyright 2011-2021, Gary Court`, `2024 Grand Square`. A house may have such a number where the street is sure. */
const YEARS = new RegExp(`^(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d,|(?!.{0,90}[ ](?:${SURE})(?![\\p{L}])))`, 'u');

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (YEARS.test(span) && !IS_FULL.test(span)) return NO_CANDIDATE;
  if (GOES_ON.test(text.slice(end, end + 14)) || COUNTED.test(span)) return CANDIDATE;
  if (/^\d{1,5} (?:Minutes?|Hours?|Days?|Million|Percent|Free|New|More|Best|Ways?|Users?) /.test(span))
    return CANDIDATE;
  if (/ /.test(span) && IS_FULL.test(span)) return FULL;
  return IS_SURE.test(span) || HAS_UNIT.test(span) ? STREET : LESSER;
}

export const streetAddressEnglish: Detector = {
  id: 'street-address-english',
  dataType: 'contact.postal_address',
  docs: {
    summary:
      'A number, a name and an English word for a street (`221B Baker Street`), with flat, town and code where they follow.',
    reference: 'USPS Publication 28, street suffixes; Royal Mail, how to address mail; identifiers.md 4.',
    misses:
      'Names in lower case; streets without such a word; towns without a code after the street; French, Spanish and Italian streets.',
  },
  triggers: [
    { word: ['digits'], length: [1, 5], next: [' ', ',', '-', '–', '/'], second: [...CAPITALS, ...DIGITS, ' ', '-'] },
    { word: ['mixed'], length: [2, 6], first: '123456789', next: [' ', ','] },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: ADDRESS_NULLS,
  words: { ...ADDRESS_WORDS, against: [] },
  examples: {
    hit: [
      '221B Baker Street',
      '12 Example Road',
      '5 Oxford St',
      '4711 Main Street Apt 2',
      '507 - 20th Ave. E. Apt. 2A',
    ],
    miss: ['3 Hard Drive', '5 Wall Street Journal', '12 items', '2 Way', '9 Mile run'],
  },
};
