import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isKid, RANDOM_KID } from './shared/kid.js';
import { KID_WORDS } from './shared/kid-words.js';

const LONGEST = 40;

export const kidColumn: FieldRule = {
  id: 'kid-column',
  dataType: 'payment.kid',
  docs: {
    summary: 'Columns of payment references (KID): digits with a mod 10 or mod 11 control in a field so named.',
    reference: 'Bits and the banks: KID, 2 to 25 characters with mod 10 or mod 11; identifiers.md 3.3.',
    misses: 'Columns whose name does not say so: 18 % of any digits pass.',
  },
  words: KID_WORDS,
  storage: ['text', 'integer', 'decimal', 'document'],
  kinds: [{ name: 'kid', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (cell.length > LONGEST) return CANDIDATE;
    const value = cell.replace(/[ \u00a0]|\.0$/g, '');
    if (/^(?:0{0,25}|-|n\/a|ukjent|ingen)$/i.test(value)) return NO_CANDIDATE;
    return value.length >= 4 && isKid(value) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'random digits',
      rate: RANDOM_KID,
      derivation: 'exact: one of ten for mod 10, one of eleven for mod 11 (test/rules/payment-rates.test.ts).',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '1234567897', field: 'kid' },
      { value: '0001234000000018', field: 'kid_nr' },
      { value: '12345678903', field: 'betalingsreferanse' },
    ],
    miss: [
      { value: '1234567890', field: 'kid' },
      { value: '2024-05-01', field: 'kidnummer' },
      { value: 'f3a1c2d4', field: 'kid' },
      { value: '1234567897', field: 'ordrenr' },
    ],
  },
};
