import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isNorwegianSubscriber, RANDOM_8 } from './shared/no-phone-plan.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { BLANK, CROWD, DASH, digitsOf, LABEL_SLIP, LEFT, NO_FRACTION, RIGHT } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const kinds: Kind[] = [
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'no', strength: 'strong', form: 'written' },
];

const blank = `[${BLANK}]`;

export const phoneMsisdn: Detector = {
  id: 'phone-msisdn',
  dataType: 'contact.phone',
  docs: {
    summary: 'Norwegian numbers as 47 and eight digits without a sign, the way telephone systems store them.',
    reference: 'ITU-T E.164, MSISDN; identifiers.md 2.2.',
    misses: 'Ten digits without a telephone name or label: alone they say too little.',
  },
  triggers: [
    { word: ['digits'], length: [10, 10], starts: ['47'] },
    { word: ['digits'], length: [2, 2], next: [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '-'] },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,:/+${DASH}${BLANK}])(?<!\\+\\s?)47(?:\\d{8}(?:\\.0(?!\\d))?|[${BLANK}-](?:\\d{8}|\\d{3}${blank}\\d{2}${blank}\\d{3}` +
      `|\\d{2}(?:${blank}\\d{2}){3}))${RIGHT}${NO_FRACTION}(?![/${DASH}]\\d|${blank}\\d)`,
    'uy',
  ),
  validate: (text, start, end) => {
    const written = text.charCodeAt(start + 2) < 48 || text.charCodeAt(start + 2) > 57;
    const digits = digitsOf(text, start + 2, written ? end : start + 10);
    if (isNorwegianSubscriber(digits)) return written ? GROUPED : BARE;
    return written ? WRITTEN_CANDIDATE : CANDIDATE;
  },
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random eight digits after 47',
      rate: RANDOM_8,
      derivation: 'exact enumeration of the plan (test/rules/rates.test.ts).',
      when: ['bare', 'named', 'labelled'],
    },
    {
      name: 'random eight digits after 47, grouped',
      rate: RANDOM_8,
      derivation: 'as above; a crowd of grouped values must pass more often than chance.',
      when: ['written'],
      from: CROWD,
    },
    {
      name: 'a stray group of eight digits after 47',
      rate: RANDOM_8 * LABEL_SLIP,
      derivation: 'as above, times the share of such groups that mean something else (assumed, 1 in 1,000).',
      when: ['written'],
    },
  ],
  words: PHONE_WORDS,
  examples: {
    hit: [
      { value: '4740012345', field: 'msisdn' },
      { value: '4798765432', field: 'a_nummer' },
      '47 987 65 432',
      'mobil 4798765432',
      '47 22 33 44 55',
    ],
    miss: [
      '4740012345',
      { value: '4712345678', field: 'msisdn' },
      '47 12 34 56 78',
      'ordre 4740012345',
      '4740012345.5',
    ],
  },
};
