import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PIN_WORDS } from './shared/credential-words.js';
import { isHash, isPin, saysAbout } from './shared/secret-shapes.js';

const HASH = 0;
const PIN = 1;
const kinds: Kind[] = ['hash', 'pin'].map((name) => ({ name, strength: 'weak', form: 'bare' }));

/** Key boxes and doors also take letters and signs: `A1234`, `#4455`, `1-3-5-7`. */
const KEYED = /^(?=.{3,12}$)[#*]?[A-Z]{0,2}\d{1,8}(?:[ -]?\d{1,4}){0,3}[#*A-Z]?$/;

function accepts(cell: string): number {
  if (cell.length < 2) return NO_CANDIDATE;
  if (cell.length > 256) return CANDIDATE;
  if (isHash(cell)) return HASH;
  if (saysAbout(cell)) return NO_CANDIDATE;
  if (isPin(cell)) return PIN;
  const digits = cell.replace(/\D/g, '').length;
  // A date has two hyphens too; a plain number of nine digits and more is an account, an id or a telephone.
  return KEYED.test(cell) && digits >= 3 && digits <= 8 && !/^\d{4}-\d{2}-\d{2}$/.test(cell) ? PIN : CANDIDATE;
}

export const credentialPinField: FieldRule = {
  id: 'credential-pin-field',
  dataType: 'account.credential',
  docs: {
    summary: 'PINs and the codes of alarms, doors, gates and key boxes, in fields named so: the digits, or their hash.',
    reference: 'ISO 9564-1 (PINs of 4 to 12 digits; this rule takes 3 to 8, as keypads do).',
    misses:
      'Codes of nine digits and more; fields called only "kode" or "code". A field called "pin_code" is taken for a PIN, though ' +
      'it is a postal code in India.',
  },
  words: PIN_WORDS,
  storage: ['text', 'integer', 'decimal', 'binary', 'document'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'other short numbers',
      rate: 0.3,
      derivation:
        'assumed: what else stands under such a name is flags, dates and states; keys of three to eight digits pass.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '4321', field: 'pin' },
      { value: '9911', field: 'tvangskode' },
      { value: 'A4455', field: 'nokkelboks_kode' },
      { value: '0420', field: 'door_code' },
    ],
    miss: [
      { value: '40012345678', field: 'pinnr' },
      { value: 'aktiv', field: 'pin' },
      { value: '4321', field: 'postkode' },
      { value: '2026-03-01', field: 'pin_endret' },
    ],
  },
};
