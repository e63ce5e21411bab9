import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isMobile, isNorwegianSubscriber } from './shared/no-phone-plan.js';
import { libphonenumber } from './shared/packages.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { BLANK, CROWD, DASH, digitsOf } from './shared/text.js';

const NORWEGIAN = 0;
const FOREIGN = 1;
const ZEROS = 2;
const ZEROS_NORWEGIAN = 3;
const kinds: Kind[] = [
  { name: 'no', strength: 'strong', form: 'written' },
  { name: 'foreign', strength: 'strong', form: 'written' },
  // `00` is also how identifiers are padded: a name, a label or groups must speak for it,
  { name: 'international-access', strength: 'weak', form: 'bare' },
  // unless 47 and a mobile number follow.
  { name: 'no', strength: 'alone', form: 'bare' },
];

const mark = `[${BLANK}.${DASH}/]`;
const gap = `${mark}?`;
/** Exactly so many digits, each after the first with at most one mark before it. */
const digits = (n: number): string => `\\d(?:${gap}\\d){${n - 1}}`;
/** Countries next door and those called most, with their fixed lengths (ITU national plans, libphonenumber metadata). */
const FIXED = '47:8 45:8 1:10 44:10 48:9 33:9 34:9 370:8 371:8 354:7'.split(' ').map((plan) => plan.split(':'));
/**
 * Groups part at marks only: digits that could be parted anywhere would be parted in every way before a number is given up.
 * `+47 987 65 432`, `(+47) 98765432`, `+44 (0)20 7946 0018`, `004798765432`: at most 15 digits (E.164).
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_+])(?<!\\d[.${DASH}])(?:\\((?=(?:\\+[${BLANK}]?|00)\\d{1,3}\\)))?(?:\\+[${BLANK}]?|00[${BLANK}]?)(?:` +
    FIXED.map(
      ([code, n]) => `${code}\\)?${gap}(?:\\(0?\\)${gap})?\\(?${digits(3)}\\)?(?:${gap}\\d){${Number(n) - 3}}`,
    ).join('|') +
    `|46\\)?${gap}(?:\\(0\\)${gap})?7${gap}${digits(8)}` +
    `|\\d{1,3}\\)?${gap}(?:\\(0?\\d{0,4}\\)${gap})?\\d{1,15}(?:${mark}\\d{1,15}){0,6}` +
    `)(?![\\p{L}\\p{N}_]|\\.\\d|,\\d{1,2}(?!\\d))`,
  'uy',
);

function validate(text: string, start: number, end: number): number {
  const plus = text.slice(start, start + 2).includes('+');
  // `+44 (0)20`: the zero is for callers at home.
  const written = text.slice(start, end).replace('(0)', '');
  const all = digitsOf(written, 0, written.length);
  const number = plus ? all : all.slice(2);
  if (number.length < 7 || number.length > 15) return NO_CANDIDATE;
  const norwegian = number.startsWith('47');
  const valid = norwegian ? isNorwegianSubscriber(number.slice(2)) : isForeign(number);
  if (!valid) return plus ? WRITTEN_CANDIDATE : CANDIDATE;
  const grouped = end - start > all.length;
  if (plus || (grouped && text[start + 2] !== '.')) return norwegian ? NORWEGIAN : plus ? FOREIGN : ZEROS;
  return norwegian && isMobile(number.slice(2)) ? ZEROS_NORWEGIAN : ZEROS;
}

/** libphonenumber's full metadata decides. */
function isForeign(digitsOnly: string): boolean {
  return libphonenumber().parsePhoneNumberFromString(`+${digitsOnly}`)?.isValid() === true;
}

export const phoneInternational: Detector = {
  id: 'phone-international',
  dataType: 'contact.phone',
  docs: {
    summary: 'Numbers written with + or 00 and a country code, Norwegian ones included.',
    reference: 'ITU-T E.164; libphonenumber metadata for other countries; identifiers.md 2.5.',
    misses:
      'Foreign numbers in national form or with 00 and no name or label; ranges that libphonenumber does not know as ' +
      'assigned; %2B for + in URLs; foreign numbers followed by more digits after a blank, outside ten known plans.',
  },
  triggers: [
    { char: '+' },
    { char: '(' },
    { word: ['digits'], length: [4, 17], starts: ['00'] },
    { word: ['digits'], length: [2, 2], next: [' ', '\u00a0'], starts: ['00'] },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'signed numbers',
      rate: 0.25,
      derivation:
        'measured with libphonenumber-js 1.13 (max) over 20,000 random numbers of each length: 21.3 % of eleven digits ' +
        'after a +, fewer of any other length; a crowd must pass more often.',
      when: ['bare', 'written', 'labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray number with a + and a valid country and area code',
      rate: 1e-7,
      derivation: 'nothing else is known to be written so; the rate stands for what nobody listed.',
      when: ['written', 'labelled'],
    },
    {
      name: 'zero-padded identifiers',
      rate: 0.5,
      derivation: 'as for signed numbers: padding gives 00 to numbers of every kind.',
      when: ['bare', 'named'],
    },
  ],
  words: PHONE_WORDS,
  examples: {
    hit: [
      '+47 987 65 432',
      '(+47) 40012345',
      '+46 70 123 45 67',
      '00 47 987 65 432',
      '004798765432',
      'tel:+4798765432',
      { value: '0046701234567', field: 'telefon' },
    ],
    miss: ['+1234567', '0012345678', '+44 7700 900123', '+12,5', '0046701234567', '+47 12 34 56 78'],
  },
};
