import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isBirthDate, isBirthYear, isNoDate, readDate } from './shared/birth-dates.js';
import { BIRTH_WORDS } from './shared/birth-words.js';
import { isPlaceholder } from './shared/placeholders.js';

const DATE = 0;
const YEAR = 1;
const DAY = 2;
const EPOCH = 3;
const kinds: Kind[] = [
  { name: 'date', strength: 'strong', form: 'bare' },
  { name: 'year', strength: 'weak', form: 'bare' },
  { name: 'day', strength: 'weak', form: 'bare' },
  { name: 'epoch', strength: 'weak', form: 'bare' },
];

/** Midnight, in whatever zone the store writes it: a time of day with minutes is when something happened. */
const MIDNIGHT = /[T ]\d{2}:00(?::00(?:[.,]0{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}(?::?\d{2}){0,2}))?$/i;
/** `1984-03-17 14:23:05` and the like. */
const WITH_TIME = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ]/;
/** Ends of time as stores write them. */
const NO_TIME = /^(?:-?infinity|0000-00-00(?:[T ]00:00:00)?|0{1,11}|9{4,8})$/i;
/** vCard's day without a year (RFC 6350 4.3.1), and a day and a month. */
const NO_YEAR = /^(?:--(\d{2})-?(\d{2})|(\d{1,2})\/(\d{1,2})|(\d{1,2})\.(\d{1,2})\.)$/;
const HOUR = 3600;
/** 1900-01-01, in seconds before 1970. */
const FIRST_SECOND = -2_208_988_800;

function accepts(cell: string): number {
  if (cell.length > 40) return CANDIDATE;
  if (isPlaceholder(cell) || NO_TIME.test(cell)) return NO_CANDIDATE;
  if (/^-?\d+(?:\.0)?$/.test(cell)) return number(cell.replace('.0', ''));
  const short = NO_YEAR.exec(cell);
  if (short !== null) return noYear(short);
  const text = WITH_TIME.test(cell) ? cell.replace(MIDNIGHT, '') : cell;
  const read = readDate(text);
  if (read === undefined) return CANDIDATE;
  if (isNoDate(read)) return NO_CANDIDATE;
  if (!isBirthDate(read)) return CANDIDATE;
  return read.year === undefined ? DAY : DATE;
}

function noYear([, month, dayAfter, a, b, c, d]: readonly (string | undefined)[]): number {
  const text = month === undefined ? `${a ?? c}.${b ?? d}.2000` : `${dayAfter}.${month}.2000`;
  return readDate(text) === undefined ? CANDIDATE : DAY;
}

/** A year, a date without marks (an integer has lost the zero before its day), or a day counted from 1970. */
function number(digits: string): number {
  const n = Number(digits);
  if (/^\d{4}$/.test(digits)) return isBirthYear(n) ? YEAR : CANDIDATE;
  const padded = /^(?:\d{5}|\d{7}|\d{10})$/.test(digits) ? `0${digits}` : digits;
  const read = readDate(padded);
  if (read !== undefined) return isNoDate(read) ? NO_CANDIDATE : isBirthDate(read) ? DATE : CANDIDATE;
  return isEpoch(n) ? EPOCH : CANDIDATE;
}

/** Seconds or milliseconds of a midnight: whole hours, as most zones are whole hours away from UTC. */
function isEpoch(n: number): boolean {
  const seconds = n % 1000 === 0 && Math.abs(n) >= 1e10 ? n / 1000 : n;
  const now = Date.now() / 1000;
  return n !== 0 && seconds % HOUR === 0 && Math.abs(seconds) > 10 * HOUR && seconds >= FIRST_SECOND && seconds <= now;
}

export const birthDateField: FieldRule = {
  id: 'birth-date-field',
  dataType: 'identity.birth_date',
  docs: {
    summary:
      'Dates, years and birthdays in a field named for birth, as text, as dates of the store itself at midnight, as digits ' +
      '(ddmmyy, ddmmyyyy, yyyymmdd, FDAT) or as Unix time of a midnight.',
    reference: 'identifiers.md 1.3 (FDAT) and 4; RFC 6350 4.3.1 for days without a year.',
    misses:
      'Dates with a time of day, serial days of spreadsheets, years before 1900, years first with two digits, Unix ' +
      'times in zones that are not whole hours from UTC, and fields whose name does not speak of birth.',
  },
  words: BIRTH_WORDS,
  storage: ['text', 'temporal', 'integer', 'decimal', 'document', 'any'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'dates of something else in a field so named',
      rate: 0.2,
      derivation:
        'assumed: one field in five whose name speaks of birth holds other dates (`refdato`, a date of booking); of ' +
        'random digits 3.7 % pass as ddmmyy (36,525 of 10^6), fewer in every longer form.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '1984-03-17', field: 'fodselsdato' },
      { value: '1984-03-17 00:00:00+01', field: 'birth_date' },
      { value: '17.03.84', field: 'f_dato' },
      { value: '17038400000', field: 'fdat' },
      { value: '448329600', field: 'dob' },
      { value: '1984', field: 'fødselsår' },
    ],
    miss: [
      { value: '1984-03-17', field: 'created_at' },
      { value: '2199-03-17', field: 'fodselsdato' },
      { value: '1970-01-01', field: 'fodselsdato' },
      { value: '1984-03-17 14:23:05', field: 'born' },
      { value: 'Oslo', field: 'fodt' },
    ],
  },
};
