import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { POSTAL_CODE_WORDS } from './shared/address-words.js';
import { isNoValue } from './shared/no-value.js';
import { DENSEST, isPostalCode } from './shared/postal-places.js';

const NO = 0;
const FOREIGN = 1;

/** Four digits of the list; integers have lost their zeros, data frames add `.0`. A place may follow in the same cell. */
const NORWEGIAN = /^(?:NO?[- ]?)?(\d{2,4})(?:\.0)?(?: \p{L}[\p{L} -]{1,30})?$/iu;
/**
 * Universal Postal Union, addressing systems: five digits (Germany, France, USA 5+4, Finland), `123 45` (Sweden), six digits
 * (India, China), `DK-2100`, `1012 AB` (Netherlands), `WA1 1DP` (UK), `T2P 2T3` (Canada), `D02 X285` (Ireland),
 * `00-950` (Poland), `1000-205` (Portugal), `05432-043` (Brazil), `101-0001` (Japan).
 */
const OTHERS: readonly RegExp[] = [
  /^(?:[A-Z]{1,3}[- ])?\d{5}(?:-\d{4})?(?:\.0)?$/i,
  /^(?:[A-Z]{1,3}[- ]?)?\d{3} \d{2}$/i,
  /^\d{3} ?\d{3}$/,
  /^(?!NO?\b)[A-Z]{1,3}[- ]\d{4}$/i,
  /^(?:NL-)?\d{4} ?[A-Z]{2}$/i,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i,
  /^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{5}-\d{3}$|^\d{3}-\d{4}$/,
  /^[A-Z]{1,2}\d{1,2}[A-Z]?$/i,
];

function accepts(cell: string): number {
  if (isNoValue(cell)) return NO_CANDIDATE;
  if (cell.length < 2 || cell.length > 36) return CANDIDATE;
  const code = NORWEGIAN.exec(cell)?.[1];
  if (code !== undefined) return isPostalCode(code) ? NO : CANDIDATE;
  return OTHERS.some((shape) => shape.test(cell)) ? FOREIGN : CANDIDATE;
}

export const postalCodeField: FieldRule = {
  id: 'postal-code-field',
  dataType: 'contact.postal_code',
  docs: {
    summary:
      'Postal codes in a field named so: Norwegian ones of the list, with or without their zeros, and the shapes of other countries. In a table of places or goods they are nobody’s.',
    reference:
      'Bring, postal code register (5,132 codes, 2021); Universal Postal Union, addressing systems; identifiers.md 4.',
    misses:
      'Norwegian codes newer than the list; four digits of other countries, where they are most of the field; fields under other names.',
  },
  words: POSTAL_CODE_WORDS,
  storage: ['text', 'integer', 'decimal', 'document'],
  kinds: [
    { name: 'no', strength: 'weak', form: 'bare' },
    { name: 'foreign', strength: 'weak', form: 'bare' },
  ],
  accepts,
  nulls: [
    {
      name: 'four digits of one thousand',
      rate: DENSEST,
      derivation:
        'exact: of the numbers from 3000 to 3999 602 are codes, of all 10,000 5,132 (test/rules/postal-code-place.test.ts).',
      when: ['named', 'labelled'],
    },
  ],
  examples: {
    hit: [
      { value: '0155', field: 'postnr' },
      { value: '155', field: 'postnummer', container: 'kunder' },
      { value: 'WA1 1DP', field: 'postal_code' },
    ],
    miss: [
      { value: '0099', field: 'postnr' },
      { value: '0155', field: 'postnummer', container: 'postnummerregister' },
      { value: 'arkiv.zip', field: 'zip' },
    ],
  },
};
