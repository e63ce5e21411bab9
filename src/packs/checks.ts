/** The named set of checks a pack may use. Each sees the letters and digits of a match, upper case, marks left out. */

/** Part of the characters; negative positions count from the end, as in `slice`. */
interface Part {
  readonly from?: number;
  readonly to?: number;
}

export type Check =
  | ({ readonly use: 'luhn' } & Part)
  | ({
      readonly use: 'weighted';
      readonly weights: readonly number[];
      readonly modulus: number;
      readonly equals?: number;
    } & Part)
  | ({ readonly use: 'mod97'; readonly equals?: number } & Part)
  | ({ readonly use: 'letter'; readonly alphabet: string; readonly at: number } & Part)
  | ({
      readonly use: 'date';
      readonly format: DateFormat;
      readonly addDay?: readonly number[];
      readonly addMonth?: readonly number[];
    } & Part)
  | ({ readonly use: 'range'; readonly min: number; readonly max: number } & Part)
  | ({ readonly use: 'not-repeated' } & Part);

type DateFormat = 'ddmmyy' | 'yymmdd' | 'ddmmyyyy' | 'yyyymmdd';

/** True when the characters pass. */
export function passes(check: Check, all: string): boolean {
  const part = all.slice(check.from ?? 0, check.to ?? all.length);
  switch (check.use) {
    case 'luhn':
      return luhn(part);
    case 'weighted':
      return weighted(part, check.weights) % check.modulus === (check.equals ?? 0);
    case 'mod97':
      return isDigits(part) && remainder(part, 97) === (check.equals ?? 1);
    case 'letter':
      return letter(part.replace(/\D/g, ''), check.alphabet) === all.at(check.at);
    case 'date':
      return date(part, check.format, check.addDay ?? [0], check.addMonth ?? [0]);
    case 'range':
      return isDigits(part) && Number(part) >= check.min && Number(part) <= check.max;
    case 'not-repeated':
      return !/^(.)\1*$/.test(part);
  }
}

const isDigits = (text: string): boolean => text !== '' && text.length <= 64 && !/\D/.test(text);
const digitAt = (text: string, i: number): number => text.charCodeAt(i) - 48;

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
function luhn(digits: string): boolean {
  if (!isDigits(digits)) return false;
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const d = digitAt(digits, i) * (twice ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  }
  return sum % 10 === 0;
}

/** The control character of a number: its remainder picks one of the alphabet. */
const letter = (digits: string, alphabet: string): string | undefined =>
  isDigits(digits) ? alphabet[remainder(digits, alphabet.length)] : undefined;

/** Digits times weights from the left; NaN where the part has other characters or too few. */
function weighted(digits: string, weights: readonly number[]): number {
  if (!isDigits(digits) || digits.length < weights.length) return Number.NaN;
  return weights.reduce((sum, weight, i) => sum + weight * digitAt(digits, i), 0);
}

/** Of a number of any length. */
function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digitAt(digits, i)) % modulus;
  return rest;
}

const PARTS: Readonly<Record<DateFormat, readonly [day: number, month: number, year: number, digits: number]>> = {
  ddmmyy: [0, 2, 4, 2],
  yymmdd: [4, 2, 0, 2],
  ddmmyyyy: [0, 2, 4, 4],
  yyyymmdd: [6, 4, 0, 4],
};
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar, with what a register adds to day or month taken off. */
function date(part: string, format: DateFormat, addDay: readonly number[], addMonth: readonly number[]): boolean {
  const [day, month, year, size] = PARTS[format];
  if (!isDigits(part) || part.length < 4 + size) return false;
  const y = Number(part.slice(year, year + size));
  const [d, m] = [Number(part.slice(day, day + 2)), Number(part.slice(month, month + 2))];
  return addDay.some((more) => addMonth.some((extra) => isDay(d - more, m - extra, y)));
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year < 100 || year % 100 !== 0 || year % 400 === 0);

const isDay = (day: number, month: number, year: number): boolean =>
  day >= 1 && day <= (DAYS[month - 1] ?? 0) && (month !== 2 || day !== 29 || isLeap(year));
