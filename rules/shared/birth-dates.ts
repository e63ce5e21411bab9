/** Reads dates in the forms people and systems write them, and says whether someone living may be born then. */

/** Month names and their abbreviations in bokmål, nynorsk and English, for patterns. */
export const MONTHS =
  '(?:jan(?:uary?|uar)?|feb(?:ruary|ruar)?|mars|march|mar|april|apr|mai|may|june|juni|jun|july|juli|jul|august|aug' +
  '|september|sept|sep|oktober|october|okt|oct|november|nov|desember|december|des|dec)';

/** The month of each beginning; `mai` and `may`, `okt` and `oct`, `des` and `dec` are the two languages. */
const MONTH_OF: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, mai: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9 },
  ...{ okt: 10, oct: 10, nov: 11, des: 12, dec: 12 },
};
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as far as it was written. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  /** Absent where only the day and the month were written. */
  readonly year?: number;
}

const ISO = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const IN_DIGITS = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;
/** `17/3-84`, the way it is written by hand in Norway. */
const BY_HAND = /^(\d{1,2})\/(\d{1,2})-(\d{4}|\d{2})$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]?(${MONTHS})\\.?,?(?:[ -](\\d{4}|\\d{2}))?$`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`, 'i');

/** Reads a date that is the whole text; undefined when it is none of the calendar. */
export function readDate(text: string): WrittenDate | undefined {
  if (text.length < 5 || text.length > 24) return undefined;
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ');
  return inDigits(plain) ?? inWords(plain) ?? compact(plain);
}

function inDigits(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return date(iso[4], iso[3], iso[1]);
  const hand = BY_HAND.exec(text);
  if (hand !== null) return date(hand[1], hand[2], hand[3]);
  const [, a, mark, b, year] = IN_DIGITS.exec(text) ?? [];
  if (a === undefined) return undefined;
  // Month first only where it cannot be the day, and only with the marks that are used so.
  return date(a, b, year) ?? (mark === '.' ? undefined : date(b, a, year));
}

function inWords(text: string): WrittenDate | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (month !== undefined) return date(day, monthOf(month), year);
  const [, name, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  return name === undefined ? undefined : date(dayAfter, monthOf(name), yearAfter);
}

/** `19840317`, `17031984`, `170384`, and FDAT: `170384` with five zeros for a personnummer (identifiers.md, 1.3). */
function compact(digits: string): WrittenDate | undefined {
  if (/^(?:19|20)\d{6}$/.test(digits)) {
    const read = date(digits.slice(6), digits.slice(4, 6), digits.slice(0, 4));
    if (read !== undefined) return read;
  }
  if (/^\d{8}$/.test(digits)) return date(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4));
  if (/^\d{6}(?:00000)?$/.test(digits)) return date(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6));
  return undefined;
}

const monthOf = (name: string): string => String(MONTH_OF[name.slice(0, 3).toLowerCase()]);

function date(d: string | undefined, m: string | undefined, y: string | undefined): WrittenDate | undefined {
  const [day, month] = [Number(d), Number(m)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] as number))) return undefined;
  if (y === undefined) return { day, month };
  const year = y.length === 2 ? fullYear(Number(y)) : Number(y);
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined;
  return { day, month, year };
}

const NOW = new Date();
/** The year of the run: nobody is born after it. */
export const THIS_YEAR = NOW.getFullYear();
const TODAY = ymd({ day: NOW.getDate(), month: NOW.getMonth() + 1, year: THIS_YEAR });

/** Two digits stand for the latest year that is not ahead of us. */
const fullYear = (yy: number): number => (yy <= THIS_YEAR % 100 ? 2000 : 1900) + yy;

function ymd({ day, month, year = 0 }: WrittenDate): number {
  return year * 10_000 + month * 100 + day;
}

/** First days of calendars, and ends of time, that stand for "unknown": OLE, SQL Server, Unix, Oracle. */
const SENTINELS: ReadonlySet<number> = new Set([
  1_01_01, 1753_01_01, 1899_12_30, 1899_12_31, 1900_01_01, 1901_01_01, 1970_01_01, 2099_12_31, 2999_12_31, 4712_12_31,
  9999_12_31, 9999_01_01,
]);

/** True for dates that programs write where they know none. */
export const isNoDate = (read: WrittenDate): boolean => SENTINELS.has(ymd(read));

/** Born no later than today, and not before 1900: older people are in archives only (identifiers.md, 4). */
export const isBirthDate = (read: WrittenDate): boolean =>
  read.year === undefined || (read.year >= 1900 && ymd(read) <= TODAY && !isNoDate(read));

/** A year someone living may be born in. */
export const isBirthYear = (year: number): boolean => year >= 1900 && year <= THIS_YEAR;
