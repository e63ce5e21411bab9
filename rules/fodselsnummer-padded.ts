import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { type NationalIdKind, readNationalId } from './shared/national-id.js';
import { NATIONAL_ID_WORDS } from './shared/national-id-words.js';
import { digitsOf, LEFT, NO_FRACTION, RIGHT } from './shared/text.js';

const READ: readonly NationalIdKind[] = ['fnr', 'synthetic'];
/** Unix seconds of 2014-18 and 2022-26 read as months +40 and +65 (identifiers.md, 1.7): only Tenor's +80 is read. */
const isTenor = (text: string, start: number): boolean => text.charCodeAt(start + 1) >= 56;

/** Random ten digits that pass after padding, as fnr or Tenor's; enumerated in test/rules/rates.test.ts. */
export const RANDOM_10 = 0.001983472;

export const fodselsnummerPadded: Detector = {
  id: 'fodselsnummer-padded',
  dataType: 'identity.national_id.no',
  docs: {
    summary: 'Fødselsnummer that lost its leading zero in an integer column or a spreadsheet (days 01 to 09).',
    reference: 'identifiers.md 0.6, 1.4 and 1.7.',
    misses: 'Fields without a name or label for it; H-numbers, NPID and numbers of 2032 without their zero.',
  },
  triggers: [{ word: ['digits'], length: [10, 10] }],
  pattern: new RegExp(`${LEFT}(?<![+.,/\\-])[1-9]\\d{9}(?:\\.0(?!\\d))?${RIGHT}${NO_FRACTION}(?![/\\-]\\d)`, 'uy'),
  validate: (text, start) => {
    const id = readNationalId(`0${digitsOf(text, start, start + 10)}`);
    if (id === undefined || id.k1Remainder !== 0) return CANDIDATE;
    return id.kind === 'synthetic' && !isTenor(text, start) ? NO_CANDIDATE : READ.indexOf(id.kind);
  },
  kinds: READ.map((name): Kind => ({ name, strength: 'weak', form: 'bare', synthetic: name === 'synthetic' })),
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random ten digits',
      rate: RANDOM_10,
      derivation: 'exact enumeration of padded numbers under the rule in force (test/rules/rates.test.ts).',
      when: ['bare', 'named', 'labelled'],
    },
  ],
  words: NATIONAL_ID_WORDS,
  examples: {
    // Tenor's months (+80), with control digits computed for this file.
    hit: ['1815010260', '5826310016', '7887110020', '9819010185', '3905510281'].map((value) => ({
      value,
      field: 'fnr',
    })),
    miss: [
      '1735689600',
      '5551234567',
      '1815010260',
      { value: '1735689600', field: 'fnr' },
      { value: '1815010260', field: 'created_at' },
    ],
  },
};
