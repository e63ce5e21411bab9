import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';

const PLUS = 0;
const MGRS = 1;
const kinds: Kind[] = [
  { name: 'plus-code', strength: 'weak', form: 'bare' },
  { name: 'mgrs', strength: 'weak', form: 'bare' },
];

/** Open Location Code leaves out what is easily misread; eight characters, a plus, two or three more: 14 m or less. */
const OLC = '[23456789CFGHJMPQRVWX]';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${OLC}{8}\\+${OLC}{2,3}|3[1-7][VWX] ?[A-HJ-NP-Z]{2} ?(?:\\d{5} ?\\d{5}|\\d{4} ?\\d{4}))(?![\\p{L}\\p{N}_+])`,
  'uy',
);

export const gpsCodes: Detector = {
  id: 'gps-codes',
  dataType: 'location.gps',
  docs: {
    summary: 'Full plus codes and MGRS references over Norway, in a field or behind a label for positions.',
    reference: 'Open Location Code specification (Google); NATO STANAG 2211 (MGRS); identifiers.md 7.',
    misses: 'Every code outside such a field; short plus codes (WP7M+29 Oslo); geohashes: article codes look the same.',
  },
  triggers: [
    { word: ['mixed'], length: [3, 15] },
    { word: ['upper'], length: [8, 8], next: ['+'] },
  ],
  pattern: PATTERN,
  validate: (text, start, end) => {
    const plus = text.indexOf('+', start);
    if (plus < 0 || plus >= end) return MGRS;
    // The first pair is a cell of 20 degrees: rows 9 and C reach from 50 to 90 north, columns 9 to H from 20 west to 60 east.
    return /^[9C][9CFG]/.test(text.slice(start, start + 2)) ? PLUS : CANDIDATE;
  },
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'codes of this shape',
      rate: 0.05,
      derivation: 'plus codes: 8 of 400 first pairs lie over Norway; MGRS: 21 of 60 x 20 zones. Rounded up.',
      when: ['bare', 'named', 'labelled'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      { value: '9FFGWP7M+29', field: 'plus_code' },
      { value: '32V NM 97785 43145', field: 'mgrs' },
      { value: '32VNM9778543145', field: 'posisjon' },
      'posisjon 9FFGWP7M+29',
      { value: 'CFFGWPXM+29', field: 'plus_code' },
      'MGRS 33WXS 5678 1234',
    ],
    miss: [
      '9FFGWP7M+29',
      '32V NM 97785 43145',
      { value: 'AB12CD34+EF', field: 'plus_code' },
      '12345678+90',
      { value: '32V', field: 'mgrs' },
    ],
  },
};
