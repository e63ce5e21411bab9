import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { hasBankRegister, isAccountNumber, RANDOM_ACCOUNT, REGISTER_SHARE } from './shared/account-number.js';
import { BANK_WORDS } from './shared/bank-words.js';
import { readNationalId } from './shared/national-id.js';
import { BLANK, BLANKS, CROWD, DASH, DIGITS, digitsOf, isWholeCell, LABEL_SLIP } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const SUPPORTED = 2;
const UNLISTED = 3;
const kinds: Kind[] = [
  { name: 'no', strength: 'strong', form: 'bare' },
  { name: 'no', strength: 'strong', form: 'written' },
  // Needs a bank word: digits inside a text, rare groupings, a lost zero.
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'no-unlisted-register', strength: 'weak', form: 'bare' },
];

const dash = `[${DASH}]`;
/** `1234.56.78903`, `1234 56 78903`: the two marks are the same. */
const PRINTED = new RegExp(`^\\d{4}(?:\\.\\d{2}\\.|[${BLANK}]\\d{2}[${BLANK}]|${dash}\\d{2}${dash})`, 'u');
/** `2020-05-12345` is a year, a month and a running number. */
const YEAR_MONTH = new RegExp(`^(?:19|20)\\d{2}${dash}(?:0[1-9]|1[0-2])${dash}`, 'u');

function validate(text: string, start: number, end: number): number {
  // Spreadsheets and data frames turn an integer column into `12345678903.0`.
  const stop = text[end - 2] === '.' ? end - 2 : end;
  const digits = digitsOf(text, start, stop);
  // An integer column loses the zero of 0530 12 34567.
  if (digits.length === 10) return isListed(`0${digits}`) ? SUPPORTED : CANDIDATE;
  if (/^(\d)\1{10}$/.test(digits)) return NO_CANDIDATE;
  const span = text.slice(start, stop);
  const written = PRINTED.test(span) && !YEAR_MONTH.test(span);
  if (!isAccountNumber(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  const bare = stop - start === 11;
  // Every fødselsnummer is an account by its control digit: only the others show that a column holds accounts.
  if (bare && readNationalId(digits)?.k1Remainder === 0) return CANDIDATE;
  if (!hasBankRegister(digits)) return UNLISTED;
  if (written) return GROUPED;
  return bare && isWholeCell(text, start, end) ? BARE : SUPPORTED;
}

const isListed = (digits: string): boolean => isAccountNumber(digits) && hasBankRegister(digits);

export const bankAccount: Detector = {
  id: 'bank-account',
  dataType: 'payment.bank_account',
  docs: {
    summary:
      'Norwegian account numbers (kontonummer) by control digit and bank register. Eleven bare digits count when a ' +
      'whole column of them passes, or with a field name or label; those that are a fødselsnummer too are left to bank-account-like-id.',
    reference: 'Bits: Norwegian BBAN and the table of bank identifiers; ECBS TR201; identifiers.md 0.1 to 0.3 and 3.1.',
    misses:
      'Account numbers of other countries outside an IBAN, bare digits inside a text without a bank word, registers ' +
      'handed out after the table was taken where no name or label helps. A column of eleven-digit KIDs with mod 11 ' +
      'that all begin with a register in use looks the same.',
  },
  triggers: [
    { word: ['digits'], length: [10, 11] },
    {
      word: ['digits'],
      length: [4, 4],
      next: [...BLANKS, '.', '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212'],
      second: DIGITS,
    },
  ],
  pattern: new RegExp(
    // Two capitals and two digits before it: the digits are the end of an IBAN.
    `(?<![\\p{L}\\p{N}+])(?<!\\d[./${DASH}])(?<!(?<!\\d)\\d{1,3},)(?<![A-Za-z]{2}[${BLANK}]?\\d{2}[${BLANK}])` +
      `(?:\\d{10,11}(?:\\.0(?!\\d))?|\\d{4}(?:\\.\\d{2}[.${BLANK}]|[${BLANK}]\\d{2}[.${BLANK}]|${dash}\\d{2}${dash})\\d{5})` +
      `(?![\\p{L}\\p{N}]|[./${DASH}]\\d|,\\d{1,2}(?!\\d))`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'eleven-digit KIDs with mod 11',
      rate: REGISTER_SHARE,
      derivation:
        'their control digit has the same weights (identifiers.md 3.3), so that only the register is left: 2,264 ' +
        'of 9,000 (test/rules/payment-rates.test.ts). Random digits, and ids that all begin with one register, pass less.',
      when: ['bare'],
    },
    {
      name: 'random digits',
      rate: RANDOM_ACCOUNT,
      derivation: 'exact enumeration of the control digit; a name or label also takes registers outside the table.',
      when: ['named'],
    },
    {
      name: 'random digits in groups or beside a label',
      rate: RANDOM_ACCOUNT,
      derivation: 'as above; a crowd of grouped or labelled values must pass more often than chance.',
      when: ['written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number in groups or beside a label',
      rate: RANDOM_ACCOUNT * LABEL_SLIP,
      derivation:
        'random digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled'],
    },
  ],
  words: BANK_WORDS,
  examples: {
    // 1234.56.78903 is the number printed in examples of the form; the others were computed for this file.
    hit: [
      '1234.56.78903',
      '1234 56 78903',
      'Kontonr. 12345678903',
      'utbetales til 12345678903',
      { value: '12345678903', field: 'fra_konto' },
    ],
    miss: [
      '1234.56.78904',
      'ordre 12345678903',
      'se 12345678903 for mer',
      '123456 78903',
      { value: '1500', field: 'konto' },
      { value: '41814061033', field: 'id' },
    ],
  },
};
