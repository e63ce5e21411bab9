import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isBirthDate, isBirthYear, MONTHS, readDate } from './shared/birth-dates.js';
import { BIRTH_WORDS } from './shared/birth-words.js';
import { BLANK, CROWD, LABEL_SLIP, LEFT, MARKS, wordList } from './shared/text.js';

const DATE = 0;
const YEAR = 1;
const DAY = 2;
const MASKED = 3;
const kinds: Kind[] = [
  { name: 'date', strength: 'strong', form: 'bare' },
  { name: 'year', strength: 'weak', form: 'bare' },
  { name: 'day', strength: 'weak', form: 'bare' },
  { name: 'masked-id', strength: 'strong', form: 'written' },
];

const blank = `[${BLANK}]`;
const ORDINAL = '(?:\\.|st|nd|rd|th)?';
/** `ddmmyy*****`: a fødselsnummer made unreadable. Cards have six marks and four digits after their first six. */
const MASK = `\\d{6}[ -]?(?:\\*{5}|[xX]{5}|•{5}|#{5})(?![*xX•#\\d])`;
const FORMS = [
  MASK,
  '\\d{4}([-./])\\d{1,2}\\1\\d{1,2}',
  `\\d{1,2}([./-])${blank}?\\d{1,2}\\2${blank}?(?:\\d{4}|\\d{2})`,
  '\\d{1,2}/\\d{1,2}-(?:\\d{4}|\\d{2})',
  `\\d{1,2}${ORDINAL}[ -]?(?:${MONTHS})\\.?(?:,?[ -](?:\\d{4}|\\d{2}))?`,
  `(?:${MONTHS})\\.? \\d{1,2}${ORDINAL}(?:,? \\d{4})?`,
  '\\d{6}00000|\\d{8}|\\d{6}|\\d{4}',
  '\\d{1,2}[./]\\d{1,2}',
];
const PATTERN = new RegExp(`${LEFT}(?<!\\d[./-])(?:${FORMS.join('|')})(?!(?!T\\d\\d:)[\\p{L}\\p{N}_]|[./]\\d)`, 'iuy');

const MARK = '[\\s"\'=:,(.\\-–—>]';
/** Between the cue and the date: the form in brackets, marks, quotes, and a few small words. */
const GAP =
  `(?: ?\\([dmyå./ -]{5,12}\\))?(?:${MARK}{1,4}(?:den|i|på|år|ca|on|the|in|is|was|er|var|around)(?![\\p{L}\\p{N}])){0,2}` +
  `${MARK}{0,5}$`;
const CUES = [
  'f(?:ø|o|oe|Ã¸)(?:dt|dd|dselsdato|dselsdag|dselsår)(?:en|et)?(?:[ _]?(?:dato|år|den))?',
  'f\\.?_?dato|f\\. ?d\\.|fdat|fdt|d\\.?o\\.?b\\.?|born|bday|(?:ge)?bursdag(?:en)?',
  '(?:date|year)[ _-]?of[ _-]?birth|birth[ _-]?(?:date|day|year)',
].join('|');
const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CUES})${GAP}`, 'iu');
/** What every cue holds; looked for first, for most dates have nothing like it before them. */
const MAY_BE_CUE = /f(?:[øoÃ._d]|\. )|do|d\.o|bo|bd|b[ui]r/iu;
/** A single `f` or `f.`: also an initial, a page, a formula. Lower case, and nothing but blanks before the date. */
const SHORT_CUE = /(?<![\p{L}\p{N}.])f(?:\. ?|[.:]? )$/u;
const BIRTHDAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:ge)?bursdag(?:en)?|fødselsdag(?:en)?|birthday|bday)${GAP}`, 'iu');
/** The rest of a fødselsnummer: the number is found by its own rule. */
const ID_TAIL = /^[ .\-/]?\d{3} ?\d{2}(?!\d)/;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  const six = /^(\d{6})[ -]?[*xX•#]/.exec(span)?.[1];
  if (six !== undefined) return isMaskedBirth(six) ? MASKED : WRITTEN_CANDIDATE;
  // Without a cue a date is one of many; cells of fields named for birth are judged by birth-date-field.
  if (start === 0) return NO_CANDIDATE;
  const before = text.slice(Math.max(0, start - 40), start);
  const short = SHORT_CUE.test(before);
  if (!short && !(MAY_BE_CUE.test(before) && CUE.test(before))) return NO_CANDIDATE;
  if (/^\d{4}$/.test(span)) return isBirthYear(Number(span)) && !/f[: ] ?$/.test(before) ? YEAR : NO_CANDIDATE;
  const twoDigitYear = /^\d{6}$|\D\d{2}$/.test(span);
  if (twoDigitYear && ID_TAIL.test(text.slice(end, end + 8))) return NO_CANDIDATE;
  if (/^\d{1,2}[./]\d{1,2}$/.test(span)) return BIRTHDAY.test(before) && isDayAndMonth(span) ? DAY : NO_CANDIDATE;
  const read = readDate(span);
  if (read === undefined || !isBirthDate(read)) return CANDIDATE;
  if (read.year !== undefined) return DATE;
  return short ? NO_CANDIDATE : DAY;
}

const isDayAndMonth = (span: string): boolean => readDate(`${span.replace('/', '.')}.2000`) !== undefined;

/** The day of a D-number is 40 higher, the month of a synthetic one 80 (identifiers.md, 1.3). */
function isMaskedBirth(six: string): boolean {
  const [day, month] = [Number(six.slice(0, 2)), Number(six.slice(2, 4))];
  const two = (n: number): string => String(n).padStart(2, '0');
  return readDate(two(day > 40 ? day - 40 : day) + two(month > 80 ? month - 80 : month) + six.slice(4)) !== undefined;
}

/** Days 1-31 and 41-71 with months 1-12 and 81-92, of a million: 4 x 36,525 / 10^6. */
export const RANDOM_MASKED = 0.1461;

export const birthDate: Detector = {
  id: 'birth-date',
  dataType: 'identity.birth_date',
  docs: {
    summary:
      'Dates that stand directly after a word of birth in text (født 17.03.1984, born 17 March 1984), and national ids ' +
      'of which only the date is left (170384*****). A year alone, and a birthday without its year, count as weaker.',
    reference: 'identifiers.md 1.3, 1.4 and 4.',
    misses:
      'Dates before the word (17.03.1984 er hans fødselsdag), more than two small words between word and date, years ' +
      'before 1900, years first with two digits (84-03-17), ages (40 år), and dates with no word of birth in text.',
  },
  triggers: [
    { word: ['digits'], length: [1, 2], next: [...MARKS, 's', 'n', 'r', 't'], where: 'inside' },
    { word: ['digits'], length: [4, 4], where: 'inside' },
    { word: ['digits'], length: [6, 6] },
    { word: ['digits'], length: [8, 8], where: 'inside' },
    { word: ['digits'], length: [11, 11], where: 'inside' },
    { word: ['mixed'], length: [3, 4], next: [' '], where: 'inside' },
    { word: ['mixed'], length: [11, 11] },
    {
      word: ['capital', 'upper'],
      length: [3, 9],
      next: [' ', '.'],
      starts: wordList('apr aug dec des feb jan jul jun mai mar may nov oct okt sep'),
      where: 'inside',
    },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'six random digits before a mask',
      rate: RANDOM_MASKED,
      derivation: 'arithmetic: 4 x 36,525 of 10^6 read as a date, with the offsets of D-numbers and synthetic numbers.',
      when: ['written'],
    },
    {
      name: 'six random digits before a mask, labelled',
      rate: RANDOM_MASKED,
      derivation: 'as above, for a crowd.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a date of something else after a word of birth',
      rate: LABEL_SLIP,
      derivation: 'assumed: one in 1,000 dates directly after such a word is not about a birth.',
      when: ['bare', 'labelled', 'named'],
    },
  ],
  words: BIRTH_WORDS,
  examples: {
    hit: [
      'Kari, født 17.03.1984',
      'f. 17/3-84',
      'dob: 1984-03-17',
      'born March 17, 1984',
      '170384*****',
      'fdato 17031984',
      'fødselsdato 17038400000',
      'born 17th March 1984',
      '170384xxxxx',
    ],
    miss: ['17.03.1984', 'installert 17.03.2024', 'født 17.03.2199', '541333******0000', 'f.eks. 17.03.2024'],
  },
};
