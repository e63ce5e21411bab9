/** Numbers that name persons and organisations. National ids are synthetic ones (month + 80, or + 40 with care). */
import type { Person } from './people.js';
import { pad, type Rng } from './random.js';

/** The digit that brings the weighted sum to 0 modulo 11; undefined where the remainder asks for ten. */
function mod11(digits: string, weights: readonly number[]): string | undefined {
  const sum = weights.reduce((s, w, i) => s + w * Number(digits[i]), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? undefined : String(rest);
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Individual numbers of the birth year's series: up to 499 before 2000, from 500 on after. */
const individual = (rng: Rng, year: number): string => pad(year < 2000 ? rng.int(0, 499) : rng.int(500, 999), 3);

/** A synthetic national id as the tax authority's test register makes them; day + 40 for a D number. */
export function nationalId(rng: Rng, p: Person, kind: 'plain' | 'd' = 'plain', monthShift = 80): string {
  const day = p.birth.getUTCDate() + (kind === 'd' ? 40 : 0);
  const start = `${pad(day, 2)}${pad(p.birth.getUTCMonth() + 1 + monthShift, 2)}${pad(p.birth.getUTCFullYear() % 100, 2)}`;
  for (;;) {
    const nine = start + individual(rng, p.birth.getUTCFullYear());
    const k1 = mod11(nine, K1);
    const k2 = k1 === undefined ? undefined : mod11(nine + k1, K2);
    if (k2 !== undefined) return nine + k1 + k2;
  }
}

/** How a national id is written. */
export const ID_FORMS: Readonly<Record<string, (id: string) => string>> = {
  bare: (id) => id,
  blank: (id) => `${id.slice(0, 6)} ${id.slice(6)}`,
  hyphen: (id) => `${id.slice(0, 6)}-${id.slice(6)}`,
};

/** Swedish, Danish and Finnish ids with days and months that nobody has (synthetic by month + 60 or day 60 and up). */
export function foreignId(rng: Rng, p: Person): string {
  const y = pad(p.birth.getUTCFullYear() % 100, 2);
  const m = pad(p.birth.getUTCMonth() + 1, 2);
  const d = pad(p.birth.getUTCDate(), 2);
  const swedish = `${y}${m}${pad(p.birth.getUTCDate() + 60, 2)}${rng.digits(3)}`; // a coordination number's day
  return rng.weighted([
    [`${swedish.slice(0, 6)}-${swedish.slice(6)}${luhnDigit(swedish)}`, 3],
    [`${d}${m}${y}-${rng.int(0, 9)}${rng.digits(3)}`, 2],
    [`${d}${m}${y}-${finnish(`${d}${m}${y}`, rng)}`, 1],
  ]);
}

function finnish(date: string, rng: Rng): string {
  const number = pad(rng.int(900, 999), 3); // 900 and up are given to nobody for good
  return number + '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31];
}

/** The Luhn check digit of a run of digits. */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]);
    const twice = i % 2 === 0 ? d * 2 : d;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return String((10 - (sum % 10)) % 10);
}

/** An organisation number of the register's shape. */
export function orgNumber(rng: Rng): string {
  for (;;) {
    const eight = rng.pick(['8', '9', '9', '9']) + rng.digits(7);
    const k = mod11(eight, [3, 2, 7, 6, 5, 4, 3, 2]);
    if (k !== undefined) return eight + k;
  }
}

export const ORG_FORMS: Readonly<Record<string, (n: string) => string>> = {
  bare: (n) => n,
  grouped: (n) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
  mva: (n) => `NO ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)} MVA`,
  mvaPlain: (n) => `NO${n}MVA`,
};

/** Registers of banks that exist, none of which reads as a day and month. */
const BANKS =
  '0530 0539 0540 1594 1617 1720 1813 1822 2050 2220 3000 3201 3624 4202 4750 5081 6018 6116 7058 8101 8601 9001 9235 9710'.split(
    ' ',
  );

export function bankAccount(rng: Rng, register = rng.pick(BANKS)): string {
  for (;;) {
    const ten = register + rng.int(1, 9) + rng.int(1, 9) + rng.digits(4);
    const k = mod11(ten, K2);
    if (k !== undefined) return ten + k;
  }
}

export const ACCOUNT_FORMS: Readonly<Record<string, (n: string) => string>> = {
  bare: (n) => n,
  dots: (n) => `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
  blanks: (n) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
};

export const passport = (rng: Rng): string =>
  rng.chance(0.7) ? rng.of('ABCDEFHJKLMNP', 3) + rng.digits(6) : rng.int(2, 3) + rng.digits(7);

export const plate = (rng: Rng): string => {
  const letters = rng.pick([
    'EL',
    'EK',
    'EV',
    'EB',
    'DN',
    'DP',
    'BR',
    'SV',
    'KH',
    'RX',
    'PE',
    'ZT',
    'AJ',
    'FH',
    'UC',
    'VF',
  ]);
  return `${letters}${rng.pick(['', ' ', ' '])}${rng.int(10_000, 99_999)}`;
};
