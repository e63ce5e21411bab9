import type { Detector } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { isKid, RANDOM_KID } from './shared/kid.js';
import { KID_WORDS } from './shared/kid-words.js';
import { BLANK, CROWD, LABEL_SLIP, NO_FRACTION } from './shared/text.js';

const blank = `[${BLANK}\\t]`;
const LABEL =
  '[Kk][Ii][Dd](?:[ ._\\-]?(?:[Nn][Rr]|[Nn](?:o|UMMER|ummer(?:et)?)))?|[Bb]etalings(?:referansen?|ref)|[Pp]ayment[ _][Rr]ef(?:erence)?';

/** Where the reference begins: labels hold no digits. */
const valueStart = (text: string, start: number, end: number): number => start + text.slice(start, end).search(/\d/);

export const kid: Detector = {
  id: 'kid',
  dataType: 'payment.kid',
  docs: {
    summary: 'Payment references (KID) beside their label in a text, by mod 10 or mod 11.',
    reference: 'Bits and the banks: KID, 2 to 25 characters with mod 10 or mod 11; identifiers.md 3.3.',
    misses: 'References without the word KID or payment reference directly before them, and those under five digits.',
  },
  triggers: [
    { word: ['upper', 'lower', 'capital'], length: [3, 11], first: 'kp' },
    { word: ['upper', 'lower', 'capital'], length: [12, 19], first: 'b' },
  ],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${LABEL})\\.?["']?${blank}?(?:(?:er|is|[:=#])${blank}{0,2}["']?)?` +
      `(?:\\d{5,24}[\\d\\-]|\\d{2,4}(?:${blank}\\d{2,5}){1,7})(?![\\p{L}\\p{N}_]|[./\\-]\\d)${NO_FRACTION}`,
    'uy',
  ),
  valueStart,
  validate: (text, start, end) => {
    const value = text.slice(valueStart(text, start, end), end).replace(/[^\d-]/g, '');
    return isKid(value) ? 0 : CANDIDATE;
  },
  kinds: [{ name: 'kid', strength: 'weak', form: 'bare' }],
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'random digits beside a label',
      rate: RANDOM_KID,
      derivation: 'exact: one of ten for mod 10, one of eleven for mod 11 (test/rules/payment-rates.test.ts).',
      when: ['labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_KID * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled', 'named'],
    },
  ],
  words: KID_WORDS,
  examples: {
    // Control digits computed for this file.
    hit: ['KID: 1234567897', 'Merk betalingen med KID 0001234000000018', 'kid-nr. 12345678903', '"kid":"1234567897"'],
    miss: ['KID: 1234567890', '1234567897', 'kid 12', 'ref 1234567897', 'kids 1234567897'],
  },
};
