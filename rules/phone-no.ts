import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isNorwegianSubscriber, RANDOM_8 } from './shared/no-phone-plan.js';
import { PHONE_WORDS } from './shared/phone-words.js';
import { BLANK, CROWD, digitsOf, LABEL_SLIP, LEFT, RIGHT } from './shared/text.js';

const BARE = 0;
const GROUPED = 1;
const kinds: Kind[] = [
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'no', strength: 'strong', form: 'written' },
];

const blank = `[${BLANK}]`;
const anyMark = `[${BLANK}.\\/\\-\\u2011]`;
/** The groupings people read as a phone number: 3-2-3 and 2-2-2-2 with blanks. */
const SPOKEN = new RegExp(`^(?:\\d{3}${blank}\\d{2}${blank}\\d{3}|\\d{2}(?:${blank}\\d{2}){3})$`);

function validate(text: string, start: number, end: number): number {
  const digits = digitsOf(text, start, end);
  const written = end - start > 8 && SPOKEN.test(text.slice(start, end));
  // `01 02 03 04` in a longer row of pairs is a table or a timestamp.
  if (written && new RegExp(`^${blank}\\d{1,3}(?!\\d)`).test(text.slice(end, end + 4))) return NO_CANDIDATE;
  if (!isNorwegianSubscriber(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  return written ? GROUPED : BARE;
}

export const phoneNo: Detector = {
  id: 'phone-no',
  dataType: 'contact.phone',
  docs: {
    summary: 'Norwegian eight-digit subscriber numbers. Bare digits count only with a field name or a label word.',
    reference: 'Nkom numbering plan E.164 +47; identifiers.md 2.',
    misses: 'Bare digits without name or label; five-digit and machine-to-machine numbers; 42, 43, 44 and 49 (not handed out).',
  },
  triggers: [
    { word: ['digits'], length: [8, 8] },
    { word: ['digits'], length: [2, 4], next: [' ', '\u00a0', '\u202f', '\u2009', '.', '-', '/', '\u2011'] },
  ],
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,:/+\\-${BLANK}])(?<!\\+\\s?|\\(\\+?\\d{0,3}\\)\\s?)(?:\\d{8}|\\d{3}${anyMark}\\d{2}${anyMark}\\d{3}` +
      `|\\d{2}(?:${anyMark}\\d{2}){3}|\\d{4}${anyMark}\\d{4}|\\d{2}${anyMark}\\d{3}${anyMark}\\d{3})${RIGHT}(?![.,:/\\-]\\d)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random eight digits',
      rate: RANDOM_8,
      derivation: 'share of random eight-digit strings inside the plan (identifiers.md 0.5).',
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
      derivation: 'random eight digits times the share of such groups or labels that mean something else (assumed, 1 in 1,000).',
      when: ['bare', 'written', 'labelled'],
    },
  ],
  words: PHONE_WORDS,
  examples: {
    hit: ['987 65 432', '22 33 44 55', 'tlf. 40012345', { value: '40012345', field: 'mobilnr' }],
    miss: ['40012345', 'ordre 40012345', '20231231', { value: '99999999', field: 'telefon' }],
  },
};
