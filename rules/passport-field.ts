import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PASSPORT_WORDS } from './shared/passport-words.js';
import { isPlaceholder } from './shared/placeholders.js';
import { FOREIGN, isFiller, NORWEGIAN } from './shared/travel-document.js';

const NORWAY = 0;
const ABROAD = 1;
const kinds: Kind[] = [
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'foreign', strength: 'weak', form: 'bare' },
];

/** Letters of the issuing state before the number: `NOR CCC707070`, `NO-29770077`. */
const STATE = /^[A-Z]{2,3}[ :-](?=[A-Z\d]{8,9}$)/;

function accepts(cell: string): number {
  if (cell.length > 16) return CANDIDATE;
  if (isPlaceholder(cell)) return NO_CANDIDATE;
  const upper = cell.toUpperCase();
  const number = upper.replace(STATE, '').replace(/^([A-Z]{1,3}) (?=\d{6,8}$)/, '$1');
  if (isFiller(number)) return NO_CANDIDATE;
  if (NORWEGIAN.test(number)) return isCompactDate(number) ? CANDIDATE : NORWAY;
  return FOREIGN.test(number) ? ABROAD : CANDIDATE;
}

/** `20281231`: a date of expiry in a field so named. */
const isCompactDate = (digits: string): boolean => /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);

export const passportField: FieldRule = {
  id: 'passport-field',
  dataType: 'identity.passport',
  docs: {
    summary: 'Numbers of passports, travel documents and national identity cards in a field named for them.',
    reference: 'identifiers.md 4; PRADO (NOR booklets of 2020); ICAO 9303-4 4.2.2 (nine places).',
    misses: 'Fields named only «pass», numbers longer than nine places, numbers that read as a date of this century.',
  },
  words: PASSPORT_WORDS,
  storage: ['text', 'integer', 'document', 'any'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'other codes in a field so named',
      rate: 0.5,
      derivation: 'assumed: half of the codes of six to nine characters have the shape of some passport.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'CCC707070', field: 'passnr' },
      { value: '29770077', field: 'passport_no' },
      { value: 'C01X00T47', field: 'reisedokument' },
    ],
    miss: [
      { value: 'CCC707070', field: 'ordre_ref' },
      { value: 'hunter2!', field: 'passnummer' },
      { value: '2028-12-31', field: 'passport' },
      { value: 'Norge', field: 'passport_no' },
      { value: '00000000', field: 'passnr' },
    ],
  },
};
