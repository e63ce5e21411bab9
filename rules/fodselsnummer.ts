import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { NATIONAL_ID_WORDS } from './shared/national-id-words.js';
import { type NationalIdKind, readNationalId } from './shared/national-id.js';
import { BLANK, CROWD, digitsOf, LABEL_SLIP, LEFT, RIGHT } from './shared/text.js';

const FAMILY: readonly NationalIdKind[] = ['fnr', 'dnr', 'h', 'fh', 'npid', 'synthetic'];

/** Three variants of each kind: bare, written, and under the rule of 2032 only. */
const kinds: Kind[] = FAMILY.flatMap((name): Kind[] => {
  const synthetic = name === 'synthetic';
  // An FH-nummer has no date inside: a column of account numbers would pass for some.
  const strength = name === 'fh' ? 'alone' : 'strong';
  return [
    { name, strength, form: 'bare', synthetic },
    { name, strength, form: 'written', synthetic },
    { name, strength: 'weak', form: 'bare', synthetic },
  ];
});

/** Random eleven digits that pass as any kind under the old rule (enumerated in test/rules/rates.test.ts). */
export const RANDOM_11 = 0.0061;

const separator = `[${BLANK}\\t.\\/\\-\\u2013]`;

export const fodselsnummer: Detector = {
  id: 'fodselsnummer',
  dataType: 'identity.national_id.no',
  docs: {
    summary: 'Fødselsnummer, D-, H-, FH-nummer and NPID by date and both control digits, and their synthetic series.',
    reference: 'Skatteetaten, Folkeregisteret: fødselsnummer and the rule from 2032; ehelse HIS 1001; identifiers.md 1.',
    misses: 'Masked numbers (ddmmyy*****), numbers split over two columns, numbers with typing errors.',
  },
  triggers: [
    { word: ['digits'], length: [11, 11] },
    { word: ['digits'], length: [6, 6], next: [' ', '\u00a0', '\u202f', '\u2009', '\t', '.', '/', '-', '\u2013'] },
    { word: ['digits'], length: [2, 2], next: ['.'] },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,/\\-])(?:\\d{6}${separator}?\\d{5}|\\d{6}[${BLANK}]\\d{3}[${BLANK}]\\d{2}` +
      `|\\d{2}\\.\\d{2}\\.\\d{2}[${BLANK}\\-]\\d{5})${RIGHT}(?![.,/\\-]\\d)`,
    'uy',
  ),
  validate: (text, start, end) => {
    const written = end - start > 11;
    const id = readNationalId(digitsOf(text, start, end));
    if (id === undefined) return written ? WRITTEN_CANDIDATE : CANDIDATE;
    return 3 * FAMILY.indexOf(id.kind) + (id.k1Remainder > 0 ? 2 : written ? 1 : 0);
  },
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'kontonummer in registers that read as dates',
      rate: 0.091,
      derivation: 'identifiers.md 0.3 and 1.7: 40 of the registers in use read as DDMM; 9.1 % of their valid accounts pass.',
      when: ['bare'],
    },
    {
      name: 'random digits',
      rate: RANDOM_11,
      derivation: 'exact enumeration over all kinds under the rule in force (test/rules/rates.test.ts).',
      when: ['written', 'named'],
    },
    {
      name: 'random digits beside a label',
      rate: RANDOM_11,
      derivation: 'as for random digits; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_11 * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, at most 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: NATIONAL_ID_WORDS,
  examples: {
    // Official synthetic numbers: Skatteetaten's Tenor (month + 80) and its examples of the rule of 2032.
    hit: [
      '41814061033',
      { value: '02013299997', field: 'fødselsnummer' },
      { value: '30108299939', field: 'fnr' },
    ],
    miss: ['00000000000', '12345678901', '1234.56.78903'],
  },
};
