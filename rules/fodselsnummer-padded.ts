import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { NATIONAL_ID_WORDS } from './shared/national-id-words.js';
import { type NationalIdKind, readNationalId } from './shared/national-id.js';
import { digitsOf, LEFT, RIGHT } from './shared/text.js';

// Unix seconds read as synthetic kinds or H-numbers when padded (identifiers.md, 1.7), so those are left out.
const READ: readonly NationalIdKind[] = ['fnr', 'dnr'];

/** Random ten digits that pass after padding, old rule, any series (identifiers.md, 1.7). */
const RANDOM_10 = 0.00099;

export const fodselsnummerPadded: Detector = {
  id: 'fodselsnummer-padded',
  dataType: 'identity.national_id.no',
  docs: {
    summary: 'Fødselsnummer that lost its leading zero in an integer column or a spreadsheet (days 01 to 09).',
    reference: 'identifiers.md 0.6, 1.4 and 1.7.',
    misses: 'Synthetic series and H-numbers without their zero: they read as unix seconds.',
  },
  triggers: [{ word: ['digits'], length: [10, 10] }],
  pattern: new RegExp(`${LEFT}(?<!\\d[.,/\\-])\\d{10}(?:\\.0)?${RIGHT}(?![.,/\\-]\\d)`, 'uy'),
  validate: (text, start) => {
    if (text[start] === '0') return NO_CANDIDATE;
    const id = readNationalId(`0${digitsOf(text, start, start + 10)}`);
    return id !== undefined && id.k1Remainder === 0 ? READ.indexOf(id.kind) : CANDIDATE;
  },
  kinds: READ.map((name): Kind => ({ name, strength: 'weak', form: 'bare' })),
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random ten digits',
      rate: RANDOM_10,
      derivation: 'identifiers.md 1.7: random 10-digit integer padded to 11, any series.',
      when: ['named', 'labelled'],
    },
  ],
  words: NATIONAL_ID_WORDS,
  examples: { hit: [], miss: ['1735689600', '5551234567'] },
};
