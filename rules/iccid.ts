import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { SIM_WORDS } from './shared/device-words.js';
import { luhn } from './shared/luhn.js';
import { BLANK, CROWD, DASH, DIGITS, digitsOf, LABEL_SLIP, LEFT, MARKS, NO_FRACTION } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const UNCHECKED = 2;
const kinds: Kind[] = [
  { name: 'iccid', strength: 'strong', form: 'bare' },
  { name: 'iccid', strength: 'strong', form: 'written' },
  { name: 'iccid', strength: 'weak', form: 'bare' },
];

/** Share of random digits that pass: ITU-T E.118's 89, a country code that does not begin with 0, a Luhn digit. */
export const RANDOM_ICCID = 0.0009;
/** The same without the control digit. */
const RANDOM_UNCHECKED = 0.009;

function validate(text: string, start: number, end: number): number {
  const digits = digitsOf(text, start, end);
  const written = end - start > digits.length + 1;
  if (!/^89[1-9]/.test(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  // 890000…, 891111…: numbers for filling a form.
  if (/(\d)\1{13}/.test(digits)) return NO_CANDIDATE;
  // Modems give the number without its control digit, or with an F to fill the last octet (3GPP TS 31.102, 4.2).
  return digits.length >= 19 && luhn(digits) ? (written ? GROUPED : BARE) : UNCHECKED;
}

const mark = `[${BLANK}${DASH}]`;

export const iccid: Detector = {
  id: 'iccid',
  dataType: 'device.sim',
  docs: {
    summary:
      'Numbers printed on SIM cards: 19 or 20 digits that begin with 89 and end in a control digit (8947 is Norway).',
    reference: 'ITU-T E.118; 3GPP TS 31.102, 4.2; ISO/IEC 7812-1; identifiers.md 6.2.',
    misses:
      'Numbers without control digit, and 18 digits, unless a name or a label says so; the 32 digits of an embedded SIM (EID); ' +
      'the last digits alone.',
  },
  triggers: [
    { word: ['digits'], length: [18, 20] },
    { word: ['mixed'], length: [19, 20], first: '8' },
    { word: ['digits'], length: [4, 4], next: MARKS, second: DIGITS },
    { word: ['digits'], length: [6, 6], next: MARKS, second: DIGITS },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,${DASH}]|\\+)(?:\\d{18,20}|\\d{18,19}[Ff]|(?<!\\d[${BLANK}])(?:\\d{4}(${mark})\\d{4}\\1\\d{4}\\1\\d{4}\\1\\d{3,4}` +
      `|\\d{6}(${mark})\\d{4}\\2\\d{4}\\2\\d{4}\\2?\\d)(?![${BLANK}]\\d))(?![\\p{L}\\p{N}_]|[${DASH}]\\d)${NO_FRACTION}`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'references with a Luhn digit',
      rate: 0.009,
      derivation: 'the control digit is always right; 9 of 1,000 beginnings are 89 and no 0.',
      when: ['bare'],
    },
    {
      name: 'random long numbers',
      rate: RANDOM_UNCHECKED,
      derivation: '9 of 1,000 beginnings; in a field named for SIM cards the control digit may be absent.',
      when: ['named'],
    },
    {
      name: 'random long numbers in groups or beside labels',
      rate: RANDOM_UNCHECKED,
      derivation: 'as above; a crowd of grouped or labelled values must pass more often than chance.',
      when: ['written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number in groups or beside a label',
      rate: RANDOM_ICCID * LABEL_SLIP,
      derivation:
        'random digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled'],
    },
  ],
  words: SIM_WORDS,
  examples: {
    // Issuer 99 of Norway is nobody's; the control digits are computed.
    hit: [
      '8947990000012345670',
      '89479900000123456783',
      '8947 9900 0001 2345 670',
      '894799 0000 0123 4567 0',
      'ICCID 894799000001234567',
      { value: '8947990000012345670F', field: 'iccid' },
    ],
    miss: [
      '8947990000012345674',
      '894799000001234567',
      '89000000000000000000',
      '1234567890123456789',
      { value: '7947990000012345675', field: 'iccid' },
    ],
  },
};
