import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { type NationalIdKind, readNationalId } from './shared/national-id.js';
import { NATIONAL_ID_WORDS } from './shared/national-id-words.js';
import { BLANK, CROWD, DASH, DIGITS, digitsOf, LABEL_SLIP, MARKS } from './shared/text.js';

const FAMILY: readonly NationalIdKind[] = ['fnr', 'dnr', 'h', 'fh', 'npid', 'synthetic'];

/** Four variants of each kind: bare and written, under the rule in force and under the rule of 2032 only. */
const kinds: Kind[] = FAMILY.flatMap((name): Kind[] => {
  const synthetic = name === 'synthetic';
  // An FH-nummer has no date inside: one account number in eleven that starts with 8 or 9 passes.
  const strength = name === 'fh' ? 'alone' : 'strong';
  return [
    { name, strength, form: 'bare', synthetic },
    { name, strength, form: 'written', synthetic },
    { name, strength: 'weak', form: 'bare', synthetic },
    { name, strength: 'alone', form: 'written', synthetic },
  ];
});

/** Random eleven digits that pass as any kind under the rule in force; enumerated in test/rules/rates.test.ts. */
export const RANDOM_11 = 0.004926032;
/** The same under either rule: what counts once a name, a label or a written form points at the type. */
export const RANDOM_11_EITHER = 0.008548343;

// `010180-12345`, `010180 – 12345`, `010180 12345`: one mark, with or without blanks around it.
const separator = `(?:[${BLANK}]?[./${DASH}][${BLANK}]?|[${BLANK}\\t])`;
/** A sign before makes it a telephone number; three digits and a comma before make it a decimal. */
const LEFT = `(?<![\\p{L}\\p{N}+])(?<!\\d[./${DASH}])(?<!(?<!\\d)\\d{1,3},)`;
const RIGHT = `(?![\\p{L}\\p{N}]|[./${DASH}]\\d|,\\d{1,2}(?!\\d))`;

export const fodselsnummer: Detector = {
  id: 'fodselsnummer',
  dataType: 'identity.national_id.no',
  docs: {
    summary: 'Fødselsnummer, D-, H-, FH-nummer and NPID by date and both control digits, and their synthetic series.',
    reference:
      'Skatteetaten, Folkeregisteret: fødselsnummer and the rule from 2032; ehelse HIS 1001; identifiers.md 1.',
    misses:
      'Masked numbers (ddmmyy*****), numbers split over two columns, numbers with typing errors, four-digit years, ' +
      'numbers of 2032 without a name, label or separator. Individual numbers are not held against the year.',
  },
  triggers: [
    { word: ['digits'], length: [11, 11] },
    { word: ['digits'], length: [6, 6], next: MARKS },
    { word: ['digits'], length: [2, 2], next: ['.'], second: DIGITS },
  ],
  pattern: new RegExp(
    `${LEFT}(?:\\d{11}(?:\\.0(?!\\d))?|\\d{6}${separator}\\d{5}|\\d{6}[${BLANK}]\\d{3}[${BLANK}]\\d{2}` +
      `|\\d{2}\\.\\d{2}\\.\\d{2}[${BLANK}${DASH}]\\d{5})${RIGHT}`,
    'uy',
  ),
  validate: (text, start, end) => {
    // Spreadsheets and data frames turn an integer column into `12345678901.0`.
    const written = end - start > 11 && text[end - 2] !== '.';
    const id = readNationalId(digitsOf(text, start, written ? end : start + 11));
    if (id === undefined) return written ? WRITTEN_CANDIDATE : CANDIDATE;
    return 4 * FAMILY.indexOf(id.kind) + (id.k1Remainder > 0 ? 2 : 0) + (written ? 1 : 0);
  },
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'kontonummer in registers that read as dates',
      rate: 1 / 11,
      derivation:
        'a valid kontonummer has k2 already (the same weights, identifiers.md 0.1) and k1 in one case of eleven; ' +
        '40 of the registers in use read as DDMM (0.3), so every date check may pass. A field named personnr may hold them.',
      when: ['bare', 'named'],
    },
    {
      name: 'random digits',
      rate: RANDOM_11_EITHER,
      derivation: 'exact enumeration over all kinds under either rule (test/rules/rates.test.ts).',
      when: ['written', 'named'],
    },
    {
      name: 'random digits beside a label',
      rate: RANDOM_11_EITHER,
      derivation: 'as for random digits; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_11_EITHER * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: NATIONAL_ID_WORDS,
  examples: {
    // Official synthetic numbers: Skatteetaten's Tenor (month + 80) and its examples of the rule of 2032.
    hit: [
      '41814061033',
      'fnr. 418140 61033',
      '418140-61033',
      '41.81.40 61033',
      "'41814061033",
      { value: '02013299997', field: 'fødselsnummer' },
      { value: '30108299939', field: 'fnr' },
    ],
    miss: ['00000000000', '12345678901', '1234.56.78903', '+41814061033', '41814061033.5', '418140610330'],
  },
};
