import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { IMEI_WORDS } from './shared/device-words.js';
import { luhn } from './shared/luhn.js';
import { BLANK, CROWD, DASH, DIGITS, digitsOf, LABEL_SLIP, LEFT, MARKS, NO_FRACTION, RIGHT } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const TEST = 2;
const SV = 3;
const kinds: Kind[] = [
  { name: 'imei', strength: 'strong', form: 'bare' },
  { name: 'imei', strength: 'strong', form: 'written' },
  { name: 'test', strength: 'weak', form: 'bare', synthetic: true },
  { name: 'imeisv', strength: 'weak', form: 'bare' },
];

/** GSMA TS.06 (v25, 2024), appendix A: bodies that allocate type codes, or did. */
const BODIES: ReadonlySet<string> = new Set('01 10 30 33 35 44 45 49 50 51 52 53 54 86 91 98 99'.split(' '));
/** Share of random 15 digits that pass: 17 of 100 beginnings, one control digit of ten. */
export const RANDOM_15 = 0.017;

function validate(text: string, start: number, end: number): number {
  const digits = digitsOf(text, start, text[end - 2] === '.' ? end - 2 : end);
  // 2-6-6-1, 6-2-6-1 and 8-6-1; `352099001761481.0` comes from a data frame.
  const written = /[ \-\u00a0\u2009\u202f]/u.test(text.slice(start, end));
  if (/^(\d)\1{14,15}$/.test(digits)) return NO_CANDIDATE;
  const body = BODIES.has(digits.slice(0, 2));
  if (digits.length === 16) return body ? SV : CANDIDATE;
  if (!luhn(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  if (body) return written ? GROUPED : BARE;
  return digits[0] === '0' ? TEST : written ? WRITTEN_CANDIDATE : CANDIDATE;
}

const mark = `[${BLANK}${DASH}]`;

export const imei: Detector = {
  id: 'imei',
  dataType: 'device.imei',
  docs: {
    summary:
      'Numbers of mobile equipment: 15 digits by control digit and by the body that allocated the type. 16 digits (IMEISV) ' +
      'only with a name or a label.',
    reference: '3GPP TS 23.003, 6.2; GSMA TS.06, appendix A (reporting bodies); ISO/IEC 7812-1; identifiers.md 6.2.',
    misses:
      'Numbers with typing errors; 14 digits without the control digit; MEIDs with letters; a single bare number without ' +
      'name, label or grouping.',
  },
  triggers: [
    { word: ['digits'], length: [15, 16] },
    { word: ['digits'], length: [2, 2], next: MARKS, second: DIGITS },
    { word: ['digits'], length: [6, 6], next: MARKS, second: DIGITS },
    { word: ['digits'], length: [8, 8], next: MARKS, second: DIGITS },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,${DASH}]|\\+)(?:\\d{15}(?:\\.0(?!\\d))?|\\d{16}` +
      `|(?<!\\d[${BLANK}])(?:\\d{2}(${mark})\\d{6}\\1\\d{6}\\1\\d{1,2}|\\d{6}(${mark})\\d{2}\\2\\d{6}\\2\\d|\\d{8}(${mark})\\d{6}\\3\\d))` +
      `${RIGHT}${NO_FRACTION}(?![${DASH}]\\d)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'references with a Luhn digit',
      rate: 0.17,
      derivation: 'the control digit is always right; 17 of 100 beginnings are those of a body.',
      when: ['bare'],
    },
    {
      name: 'random fifteen digits',
      rate: RANDOM_15,
      derivation: '17 of 100 beginnings, one control digit of ten.',
      when: ['named'],
    },
    {
      name: 'random fifteen digits in groups or beside labels',
      rate: RANDOM_15,
      derivation: 'as above; a crowd of grouped or labelled values must pass more often than chance.',
      when: ['written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number in groups or beside a label',
      rate: RANDOM_15 * LABEL_SLIP,
      derivation: 'as above, times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled'],
    },
  ],
  words: IMEI_WORDS,
  examples: {
    // Numbers that 3GPP's and GSMA's documents and encyclopedias print as examples.
    hit: [
      '490154203237518',
      '35-209900-176148-1',
      '352099-00-176148-1',
      '35209900-176148-1',
      'IMEI: 352099001761481',
      { value: '352099001761481', field: 'imei' },
      { value: '3520990017614823', field: 'imeisv' },
    ],
    miss: [
      '490154203237519',
      '000000000000000',
      '378282246310005',
      '3520990017614823',
      '1700000000000',
      { value: '123456789012345', field: 'imei' },
    ],
  },
};
