import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { cardFit, IMEISV_RATE, SIXTEEN_SHARE, TEST_CARDS } from './shared/card-schemes.js';
import { CARD_WORDS } from './shared/card-words.js';
import { LUHN_RATE, luhn } from './shared/luhn.js';
import { BLANK, BLANKS, CROWD, DIGITS, digitsOf, LABEL_SLIP, LEFT, NO_FRACTION, RIGHT } from './shared/text.js';

/** Card and test number, each bare, in groups, and bare but for a name or label. */
const kinds: Kind[] = [false, true].flatMap((synthetic): Kind[] => {
  const name = synthetic ? 'test' : 'card';
  return [
    { name, strength: 'strong', form: 'bare', synthetic },
    { name, strength: 'strong', form: 'written', synthetic },
    { name, strength: 'weak', form: 'bare', synthetic },
  ];
});

const gap = `[${BLANK}\\-]`;

function validate(text: string, start: number, end: number): number {
  // Data frames turn an integer column into `4111111111111111.0`.
  const stop = text[end - 2] === '.' ? end - 2 : end;
  const digits = digitsOf(text, start, stop);
  const written = stop - start > digits.length;
  const fit = cardFit(digits);
  if (fit === undefined || !luhn(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  return (TEST_CARDS.has(digits) ? 3 : 0) + (fit === 'loose' ? 2 : written ? 1 : 0);
}

export const card: Detector = {
  id: 'card',
  dataType: 'payment.card',
  docs: {
    summary:
      'Numbers of payment cards by scheme, length and Luhn. Maestro and rare lengths count only with a name or label; ' +
      'published test numbers are told apart.',
    reference:
      'ISO/IEC 7812-1 (Luhn, issuer ranges), the schemes and payment services on test numbers; identifiers.md 3.5.',
    misses:
      'Cards of domestic schemes outside these ranges, numbers in other groupings, tokens, and masked numbers (they are ' +
      'payment.last4). A column of sixteen-digit KIDs that all begin like a card looks the same.',
  },
  triggers: [
    { word: ['digits'], length: [13, 19], first: '23456' },
    { word: ['digits'], length: [4, 4], next: [...BLANKS, '-'], first: '23456', second: DIGITS },
  ],
  pattern: new RegExp(
    // After four letters and digits in a row of groups it is the rest of an IBAN or of a longer number.
    `${LEFT}(?<!\\d[.,/\\-])(?:\\d{13,19}(?:\\.0(?!\\d))?|(?<![\\p{L}\\p{N}]{3}\\p{N}${gap})` +
      `(?:\\d{4}(?:${gap}\\d{4}){3}(?!${gap}\\d{4}(?!\\d))|\\d{4}${gap}\\d{6}${gap}\\d{4,5}))${RIGHT}${NO_FRACTION}(?!-\\d)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'sixteen-digit KIDs with mod 10',
      rate: SIXTEEN_SHARE,
      derivation:
        'they pass Luhn, so that only the first digits are left; others than 2 to 6 are not even tried (test/rules/payment-rates.test.ts).',
      when: ['bare'],
    },
    {
      name: 'IMEISV that begin with 35',
      rate: IMEISV_RATE,
      derivation:
        '3528 to 3589 are JCB: 62 of 100, and the last digit is right in one case of ten. EAN-13 never count bare.',
      when: ['bare'],
    },
    {
      name: 'numbers of one series',
      rate: LUHN_RATE,
      derivation: 'all begin like a card; the last digit is right in one case of ten.',
      when: ['named'],
    },
    {
      name: 'references in groups or beside a label',
      rate: SIXTEEN_SHARE,
      derivation: 'KIDs with mod 10, as above; a crowd of grouped or labelled values must pass more often.',
      when: ['written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number in groups or beside a label',
      rate: LUHN_RATE * SIXTEEN_SHARE * LABEL_SLIP,
      derivation:
        'random digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled'],
    },
  ],
  words: CARD_WORDS,
  examples: {
    // Published test numbers only.
    hit: [
      '4111111111111111',
      '4242 4242 4242 4242',
      '5555-5555-5555-4444',
      '3782 822463 10005',
      { value: '6759649826438453', field: 'kortnr' },
    ],
    miss: [
      '4111111111111112',
      '4111 11** **** 1111',
      '4006381333931',
      'KID 4111111111111111',
      { value: '4111111111111111', field: 'kid' },
    ],
  },
};
