/** Invented people. Their national ids are of the synthetic series (month + 80), so none was ever issued. */
import type { Random } from './random.js';
import { FAMILY_NAMES, GIVEN_NAMES, PLACES, type Place, STREETS } from './words.js';

export interface Person {
  readonly given: string;
  readonly family: string;
  readonly name: string;
  readonly email: string;
  /** Eight digits, not written in any particular way: see {@link writePhone}. */
  readonly phone: string;
  readonly nationalId: string;
  readonly username: string;
  readonly address: string;
  readonly place: Place;
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function controlDigit(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (digits.charCodeAt(i) - 48);
  return (11 - (sum % 11)) % 11; // 10: such a number is never issued
}

/** The two control digits of the nine first digits, or undefined when no number with them exists. */
export function controlDigits(nine: string): string | undefined {
  const k1 = controlDigit(nine, K1);
  if (k1 === 10) return undefined;
  const k2 = controlDigit(`${nine}${k1}`, K2);
  return k2 === 10 ? undefined : `${k1}${k2}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A national id with 80 added to its month: the series that the register's own test people have. */
export function syntheticNationalId(random: Random): string {
  const year = random.int(1938, 2005);
  const date = `${two(random.int(1, 28))}${two(random.int(1, 12) + 80)}${two(year % 100)}`;
  for (;;) {
    const individual = year < 2000 ? random.int(0, 499) : random.int(500, 999);
    const nine = `${date}${String(individual).padStart(3, '0')}`;
    const control = controlDigits(nine);
    if (control !== undefined) return nine + control;
  }
}

/** Eight random digits in the mobile series. No Norwegian series is set aside for invented numbers. */
export function mobileNumber(random: Random): string {
  const start = random.pick(['40', '41', '45', '46', '47', '48', '90', '91', '92', '93', '94', '95', '97', '98', '99']);
  const number = start + random.digits(6);
  return number.startsWith('4536') ? `4540${number.slice(4)}` : number;
}

/** Writes a number one of the ways people do. */
export function writePhone(random: Random, n: string): string {
  const spaced = `${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`;
  const style = random.int(0, 9);
  if (style < 3) return n;
  if (style < 6) return spaced;
  if (style === 6) return `${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)}`;
  if (style === 7) return `+47 ${spaced}`;
  return style === 8 ? `+47${n}` : `0047 ${n}`;
}

const ascii = (text: string): string =>
  text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');

const DOMAINS = ['example.org', 'example.com', 'example.net', 'mail.example.com', 'post.example.org'];

/** One invented person. */
export function createPerson(random: Random): Person {
  const given = random.pick(GIVEN_NAMES);
  const family = random.pick(FAMILY_NAMES);
  const local = `${ascii(given)}.${ascii(family)}${random.chance(0.6) ? random.int(1, 99) : ''}`;
  return {
    given,
    family,
    name: `${given} ${family}`,
    email: `${local}@${random.pick(DOMAINS)}`,
    phone: mobileNumber(random),
    nationalId: syntheticNationalId(random),
    username: `${ascii(given).slice(0, 4)}${ascii(family).slice(0, 4)}${random.int(10, 99)}`,
    address: `${random.pick(STREETS)} ${random.int(1, 140)}${random.chance(0.2) ? random.pick(['A', 'B', 'C']) : ''}`,
    place: random.pick(PLACES),
  };
}
