import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PASSPORT_WORDS } from './shared/passport-words.js';
import { LABEL_SLIP } from './shared/text.js';
import { isSecondLine } from './shared/travel-document.js';

const BOTH = 0;
const SECOND = 1;
const FIRST = 2;
const kinds: Kind[] = [
  { name: 'mrz', strength: 'strong', form: 'written' },
  { name: 'mrz-line-2', strength: 'strong', form: 'bare' },
  { name: 'mrz-line-1', strength: 'alone', form: 'written' },
];

/** ICAO 9303-4 4.2.2: document code, issuing state, then names that end in fillers; the state of Germany is `D<<`. */
const LINE_1 = 'P[A-Z<][A-Z][A-Z<]{2}(?=[A-Z]{1,30}<)[A-Z<]{39}';
const LINE_2 = '[A-Z\\d<]{9}\\d[A-Z][A-Z<]{2}\\d{6}\\d[MFX<]\\d{6}\\d[A-Z\\d<]{14}[\\d<]\\d';
/** Between the lines: a line break, also escaped or as HTML, or one mark. */
const BREAK = '(?:\\r?\\n|(?:\\\\r)?\\\\n|<br ?/?>|[ ,;|/]{1,2})?';
const PATTERN = new RegExp(
  `(?<![A-Za-z\\d<])(?:${LINE_1}(?:${BREAK}${LINE_2})?|${LINE_2})(?![A-Za-z\\d]|<(?!br|/))`,
  'y',
);

const LENGTH = 44;

function validate(text: string, start: number, end: number): number {
  if (end - start > LENGTH) return isSecondLine(text.slice(end - LENGTH, end)) ? BOTH : FIRST;
  const line = text.slice(start, end);
  if (/^P[A-Z<]{43}$/.test(line)) return line.includes('<<') ? FIRST : NO_CANDIDATE;
  return isSecondLine(line) ? SECOND : CANDIDATE;
}

/** Five check digits of one in ten each; the one of an empty optional field may be a filler. */
export const RANDOM_LINE = 1e-4;

export const passportMrz: Detector = {
  id: 'passport-mrz',
  dataType: 'identity.passport',
  docs: {
    summary: 'The machine-readable lines of passports of all states, checked by their five check digits.',
    reference: 'ICAO 9303-3 4.9 (check digit) and 9303-4 4.2.2 (two lines of 44 characters); identifiers.md 4.',
    misses:
      'Identity cards and visas (three lines of 30, two of 36), lines in small letters, lines with a reading error.',
  },
  triggers: [
    { word: ['upper'], length: [1, 44], next: ['<'], first: 'p' },
    { word: ['mixed'], length: [7, 44], next: ['<'] },
    { word: ['digits'], length: [8, 9], next: ['<'] },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'random lines of that shape',
      rate: RANDOM_LINE,
      derivation: 'arithmetic: four check digits that must be right and one that may be a filler, 10^-4.',
      when: ['bare', 'labelled', 'named'],
    },
    {
      name: 'random lines after a first line',
      rate: RANDOM_LINE * LABEL_SLIP,
      derivation: 'as above, times the share of lines P<… that are no passport (assumed, 1 in 1,000).',
      when: ['written'],
    },
  ],
  words: PASSPORT_WORDS,
  examples: {
    // The specimen of ICAO 9303-4, appendix B: the state of Utopia.
    hit: [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      // The same person with older numbers of digits only; control digits computed.
      '7070707073UTO7408122F3012316<<<<<<<<<<<<<<02',
      '70707070<6UTO7408122F3012316<<<<<<<<<<<<<<<6',
    ],
    miss: ['L898902C37UTO7408122F1204159ZE184226B<<<<<10', 'P<UTO', 'if P<NORM then Q', 'P<UTO<<<<', 'a<b<c'],
  },
};
