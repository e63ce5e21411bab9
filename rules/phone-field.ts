import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { saysNothing } from './shared/says-nothing.js';

/** Digits in groups, with the marks people put between them, and an extension: `(206) 555-9857 x12`. */
const GROUPED = /^\+?[\d(][\d ()./\u00a0\u2010-\u2013-]{5,24}\d\)?(?: ?(?:x|ext\.?|#|linje|intern) ?\d{1,6})?$/iu;
const MARK = /\d[ ()./\u00a0\u2010-\u2013-]{1,3}\d/u;
/** Other numbers with marks: dates, addresses of networks, decimals, ranges of years. */
const OTHER =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}(?: .*)?|\d{1,3}(?:\.\d{1,3}){3}|\d+\.\d{1,2}|\d{4}-\d{4})$/;

function accepts(cell: string): number {
  if (saysNothing(cell)) return NO_CANDIDATE;
  if (cell.length > 36 || !GROUPED.test(cell) || !MARK.test(cell) || OTHER.test(cell)) return CANDIDATE;
  const digits = cell.replace(/(?:x|ext|#|linje|intern)[\s\S]*/i, '').replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 15 && !/^(\d)\1*$/.test(digits) ? 0 : CANDIDATE;
}

export const phoneField: FieldRule = {
  id: 'phone-field',
  dataType: 'contact.phone',
  docs: {
    summary: 'Telephone numbers of any country as they are written at home, in fields named after telephones.',
    reference: 'ITU-T E.164 (at most 15 digits) and E.123 (grouping).',
    misses: 'Digits without any mark: those are checked against the Norwegian plan or need a country code.',
  },
  words: PHONE_WORDS,
  storage: ['text', 'document', 'any'],
  kinds: [{ name: 'grouped', strength: 'weak', form: 'bare' }],
  accepts,
  nulls: [
    {
      name: 'other grouped numbers in a field so named',
      rate: 0.3,
      derivation: 'assumed: article codes and ids that consist of digits and marks alone are a third of all at most.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '(206) 555-9857', field: 'Phone' },
      { value: '030-0074321', field: 'telefon' },
      { value: '1-555-0134 ext. 12', field: 'phone_no' },
      { value: '0921-12 34 65', field: 'HomePhone' },
      { value: '+44 (0)20 7946 0018', field: 'fax' },
    ],
    miss: [
      { value: '40012', field: 'phone' },
      { value: '17.03.2024', field: 'telefon' },
      { value: '203.0.113.7', field: 'phone' },
      { value: 'AB-1234-567', field: 'phone' },
      { value: '(206) 555-9857', field: 'artikkel' },
    ],
  },
};
