import type { Detector } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isKid, RANDOM_KID } from './shared/kid.js';
import { KID_WORDS } from './shared/kid-words.js';
import { BLANK, BLANKS, CROWD, LABEL_SLIP, NO_FRACTION } from './shared/text.js';

const blank = `[${BLANK}\\t]`;
const LABEL =
  '[Kk][Ii][Dd](?:[ ._\\-]?(?:[Nn][Rr]|[Nn](?:o|UMMER|ummer(?:et)?)))?|[Bb]etalings(?:referansen?|ref)|[Pp]ayment[ _][Rr]ef(?:erence)?';

/** Where the reference begins: labels hold no digits. */
function valueStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const GROUPS = `\\d{2,4}(?:${blank}\\d{2,5}){1,7}`;

export const kid: Detector = {
  id: 'kid',
  dataType: 'payment.kid',
  docs: {
    summary: 'Payment references (KID) by mod 10 or mod 11, in fields so named and beside their label in a text.',
    reference: 'Bits and the banks: KID, 2 to 25 characters with mod 10 or mod 11; identifiers.md 3.3.',
    misses:
      'References without the word KID or payment reference in the field name or directly before them: 18 % of any ' +
      'digits pass. In a text also those under five digits.',
  },
  triggers: [
    { word: ['upper', 'lower', 'capital'], length: [3, 11], starts: ['kid', 'pay'] },
    { word: ['upper', 'lower', 'capital'], length: [12, 19], starts: ['bet'] },
    { word: ['digits'], length: [2, 25], next: ['', '-', '.', ...BLANKS], where: 'beginning' },
  ],
  pattern: new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?:${LABEL})\\.?["']?${blank}?(?:(?:er|is|[:=#])${blank}{0,2}["']?)?` +
      `(?:\\d{5,24}[\\d\\-]|${GROUPS})(?![\\p{L}\\p{N}_]|[./\\-]\\d)${NO_FRACTION}|` +
      // A whole cell: only a field name can make it a reference.
      `(?<![\\s\\S])(?:\\d{4,25}(?:-|\\.0)?|${GROUPS})(?![\\s\\S]))`,
    'uy',
  ),
  valueStart,
  validate: (text, start, end) => {
    const span = text.slice(start, end);
    const value = /^\d*$/.test(span) ? span : span.replace(/\.0$|[^\d-]/g, '');
    if (/^0{1,25}$/.test(value)) return NO_CANDIDATE;
    return isKid(value) ? 0 : CANDIDATE;
  },
  kinds: [{ name: 'kid', strength: 'weak', form: 'bare' }],
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random digits',
      rate: RANDOM_KID,
      derivation: 'exact: one of ten for mod 10, one of eleven for mod 11 (test/rules/payment-rates.test.ts).',
      when: ['named'],
    },
    {
      name: 'random digits beside a label',
      rate: RANDOM_KID,
      derivation: 'as above; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_KID * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: KID_WORDS,
  examples: {
    // Control digits computed for this file.
    hit: [
      'KID: 1234567897',
      'Merk betalingen med KID 0001234000000012',
      'kid-nr. 12345678903',
      'Betalingsreferanse: 1234567897',
      '"kid":"1234567897"',
      { value: '12345678903', field: 'betalingsreferanse' },
    ],
    miss: [
      'KID: 1234567890',
      '1234567897',
      'kid 12',
      'ref 1234567897',
      'kids 1234567897',
      { value: '1234567890', field: 'kid' },
    ],
  },
};
