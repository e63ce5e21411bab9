import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { mod11 } from './shared/mod11.js';
import { ORGANISATION_WORDS } from './shared/organisation-words.js';
import {
  BLANK,
  BLANKS,
  CROWD,
  DIGITS,
  digitsOf,
  isWholeCell,
  LABEL_SLIP,
  LEFT,
  NO_FRACTION,
  RIGHT,
} from './shared/text.js';

const BARE = 0;
const WRITTEN = 1;
const SUPPORTED = 2;
const SYNTHETIC = 3;
const SYNTHETIC_WRITTEN = 4;
const kinds: Kind[] = [
  { name: 'no', strength: 'strong', form: 'bare' },
  { name: 'no', strength: 'strong', form: 'written' },
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'synthetic', strength: 'weak', form: 'bare', synthetic: true },
  { name: 'synthetic', strength: 'strong', form: 'written', synthetic: true },
];

// Brønnøysundregistrene: 3 2 7 6 5 4 3 2, the control digit with weight 1 (identifiers.md, 3.4).
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Random nine digits with a right control digit. */
export const RANDOM_ORGANISATION = 1 / 11;
/** First digits 8 and 9 among 1 to 9. */
export const FIRST_DIGIT_SHARE = 2 / 9;

const blank = `[${BLANK}]`;
const GROUPED = new RegExp(`^\\d{3}${blank}\\d{3}${blank}\\d{3}$`, 'u');
/** Amounts are grouped in threes too. */
const AMOUNT_AFTER = new RegExp(
  `^${blank}?(?:kr|kroner|nok|eur|usd|mill|stk|kwh|m2|%|,-|${blank}\\d{3})(?!\\p{L})`,
  'iu',
);
const AMOUNT_BEFORE = /(?:\bkr|\bnok|\beur|\busd|kroner|beløp|sum|total|pris|[$€£])[.:]? ?$|\d ?$/iu;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  const digits = digitsOf(text, start, text[end - 2] === '.' ? end - 2 : end);
  const vat = /[NM]/i.test(span);
  const grouped = GROUPED.test(span);
  if (!vat && span.length > 9 && isAmount(text, start, end)) return NO_CANDIDATE;
  const issued = digits.startsWith('8') || digits.startsWith('9');
  if (!/^[2389]/.test(digits) || mod11(digits, WEIGHTS) !== 0) return vat || grouped ? WRITTEN_CANDIDATE : CANDIDATE;
  if (vat) return issued ? WRITTEN : SYNTHETIC_WRITTEN;
  if (!issued) return SYNTHETIC;
  if (grouped) return WRITTEN;
  return span.length === digits.length && isWholeCell(text, start, end) ? BARE : SUPPORTED;
}

const isAmount = (text: string, start: number, end: number): boolean =>
  AMOUNT_AFTER.test(text.slice(end, end + 10)) || AMOUNT_BEFORE.test(text.slice(Math.max(0, start - 10), start));

export const organisationNumber: Detector = {
  id: 'organisation-number',
  dataType: 'organisation.number',
  docs: {
    summary:
      'Norwegian organisation and VAT numbers by control digit and first digit. Nine bare digits count when a whole ' +
      'column of them passes, or with a field name or label. Those of sole traders are personal data.',
    reference: 'Brønnøysundregistrene: the organisation number; identifiers.md 3.4.',
    misses:
      'Bare digits inside a text without a label, registration numbers of other countries. A column of nine-digit KIDs ' +
      'with mod 11 that all begin with 8 or 9 looks the same.',
  },
  triggers: [
    { word: ['digits'], length: [9, 9], first: '123456789' },
    { word: ['digits'], length: [3, 3], next: [...BLANKS, '.'], second: DIGITS },
    { word: ['upper', 'lower', 'mixed'], length: [11, 14], first: 'n' },
    { word: ['upper', 'mixed'], length: [12, 12], first: '2389' },
    { word: ['upper', 'capital'], length: [2, 2], next: [...BLANKS, '-'], first: 'n' },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,/\\-]|\\+)(?:[Nn][Oo][${BLANK}\\-]?)?(?:\\d{9}(?:\\.0(?!\\d))?|\\d{3}${blank}\\d{3}${blank}\\d{3}|` +
      `\\d{3}\\.\\d{3}\\.\\d{3})(?:${blank}?(?:MVA|mva|Mva)(?!\\p{L}))?${RIGHT}${NO_FRACTION}(?!-\\d)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'nine-digit KIDs with mod 11',
      rate: FIRST_DIGIT_SHARE,
      derivation:
        'their control digit has the same weights (identifiers.md 3.3), so that only the first digit is left: 8 or 9. ' +
        'Random digits, and ids that all begin with 9, pass less.',
      when: ['bare'],
    },
    {
      name: 'random digits',
      rate: RANDOM_ORGANISATION,
      derivation: 'exact enumeration of the control digit (test/rules/payment-rates.test.ts).',
      when: ['named'],
    },
    {
      name: 'random digits in groups or beside a label',
      rate: RANDOM_ORGANISATION,
      derivation: 'as above; a crowd of grouped or labelled values must pass more often than chance.',
      when: ['written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number in groups or beside a label',
      rate: RANDOM_ORGANISATION * FIRST_DIGIT_SHARE * 2 * LABEL_SLIP,
      derivation:
        'random digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled'],
    },
  ],
  words: ORGANISATION_WORDS,
  examples: {
    // 974 760 673 is the register's own number, the example in its documentation; 2 and 3 begin synthetic ones.
    hit: [
      '974 760 673',
      'NO 974 760 673 MVA',
      'NO974760673MVA',
      '974760673MVA',
      'Org.nr. 974760673',
      { value: '974760673', field: 'orgnr' },
    ],
    miss: [
      '974 760 674',
      'kr 974 760 673',
      '974 760 673,00',
      'tlf 974760673',
      { value: '974760673', field: 'ordrenr' },
      { value: '974760674', field: 'orgnr' },
    ],
  },
};
