import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isMobile, isNorwegianSubscriber, RANDOM_8 } from './shared/no-phone-plan.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { BLANK, CROWD, DASH, DIGITS, digitsOf, LABEL_SLIP, LEFT, MARKS, NO_FRACTION, RIGHT } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const kinds: Kind[] = [
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'no', strength: 'strong', form: 'written' },
];

const blank = `[${BLANK}]`;
const mark = `[${BLANK}./${DASH}]`;
/** The groupings people read as a phone number: 3-2-3 and 2-2-2-2 with blanks. */
const SPOKEN = new RegExp(`^(?:\\d{3}${blank}\\d{2}${blank}\\d{3}|\\d{2}(?:${blank}\\d{2}){3})$`, 'u');
/** 3-2-3 with dots or hyphens: few other numbers are grouped so, and none of the mobile series. */
const MARKED = new RegExp(`^\\d{3}([.${DASH}])\\d{2}\\1\\d{3}$`, 'u');
/** More groups of digits: a card, a table, a timestamp. */
const ROW = new RegExp(`^${blank}\\d{1,4}(?!\\d)`, 'u');
/** An amount, a measure or a count: `40 123 456 kr`. */
const UNIT = new RegExp(`^${blank}?(?:kr|kroner|nok|eur|usd|stk|kwh|kvm|m2|%|,-)(?!\\p{L})`, 'iu');
/** What stands directly before decides against grouped digits too: a time, an amount, a number of something. */
const OTHER_NUMBER =
  /(?:\bkl|klokk[ae]n?|\bkr|\bnok|kroner|beløp|\bsum|ordre|faktura|\bsaks?|serie|artikkel|vare|kunde|konto|\bkid|\bref|referanse|polise|org|lotto|tall)[.:]? ?(?:nr|nummer|no)?[.:#]{0,2} ?$/iu;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (end < text.length && UNIT.test(text.slice(end, end + 9))) return NO_CANDIDATE;
  if (/^\d{5}/.test(span)) return isNorwegianSubscriber(span.slice(0, 8)) ? BARE : CANDIDATE;
  if (ROW.test(text.slice(end, end + 6)) || OTHER_NUMBER.test(text.slice(Math.max(0, start - 24), start))) {
    return NO_CANDIDATE;
  }
  const digits = digitsOf(text, start, end);
  const written = SPOKEN.test(span) || (MARKED.test(span) && isMobile(digits));
  if (!isNorwegianSubscriber(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  return written ? GROUPED : BARE;
}

export const phoneNo: Detector = {
  id: 'phone-no',
  dataType: 'contact.phone',
  docs: {
    summary: 'Norwegian eight-digit subscriber numbers. Bare digits count only with a field name or a label word.',
    reference: 'Nkom numbering plan E.164 +47; identifiers.md 2.',
    misses:
      'Bare digits, 4-4 and 2-3-3 groups without name or label; five-digit and machine-to-machine numbers; 42, 43, 44 ' +
      'and 49 (not handed out); two grouped numbers with nothing but a blank between them.',
  },
  triggers: [
    { word: ['digits'], length: [8, 8] },
    { word: ['digits'], length: [2, 4], next: MARKS, second: DIGITS },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.:+${DASH}])(?<!\\+\\s?|\\(\\+?\\d{0,3}\\)\\s?)(?:(?<!(?<!\\d)\\d{1,2}/)\\d{8}(?:\\.0(?!\\d))?|(?<!\\d[,/${BLANK}])` +
      `(?:\\d{3}${mark}\\d{2}${mark}\\d{3}|\\d{2}(?:${mark}\\d{2}){3}|\\d{4}${mark}\\d{4}|\\d{2}${mark}\\d{3}${mark}\\d{3}))` +
      `${RIGHT}${NO_FRACTION}(?!:\\d|[${DASH}]\\d|/\\d{1,2}(?!\\d| ?\\d))`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random eight digits',
      rate: RANDOM_8,
      derivation: 'exact enumeration of the plan (test/rules/rates.test.ts).',
      when: ['named'],
    },
    {
      name: 'random eight digits in groups',
      rate: RANDOM_8,
      derivation: 'as above; a crowd of grouped or labelled values must pass more often than chance.',
      when: ['bare', 'written', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a stray group of eight digits',
      rate: RANDOM_8 * LABEL_SLIP,
      derivation:
        'random eight digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['bare', 'written', 'labelled'],
    },
  ],
  words: PHONE_WORDS,
  examples: {
    hit: [
      '987 65 432',
      '22 33 44 55',
      'tlf. 40012345',
      'tlf.: 98765432/40012345',
      { value: '40012345', field: 'mobilnr' },
      { value: '9876 5432', field: 'kontakttelefon' },
    ],
    miss: [
      '40012345',
      'ordre 40012345',
      'faktura nummer 91234567',
      '20231231',
      '91 234 567,00 kr',
      '4000 1234 5678 9010',
      { value: '99999999', field: 'telefon' },
    ],
  },
};
