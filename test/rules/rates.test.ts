/**
 * The chance rates that the rules claim, by exact enumeration: all 10^6 first six digits, the 10^3 individual
 * numbers by their two weighted sums modulo 11, and the control digits by arithmetic.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { RANDOM_11, RANDOM_11_EITHER } from '../../rules/fodselsnummer.js';
import { RANDOM_10 } from '../../rules/fodselsnummer-padded.js';
import { readNationalId } from '../../rules/shared/national-id.js';
import { isNorwegianSubscriber, RANDOM_8 } from '../../rules/shared/no-phone-plan.js';
import { controlled } from './synthetic-ids.js';

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Individual numbers below 500 and in all, by the two sums: index s1 * 11 + s2. */
const below = new Int32Array(121);
const all = new Int32Array(121);
/** Control digit pairs for the two sums of nine digits: under the rule in force, and under that of 2032 only. */
const inForce = new Int32Array(121);
const only2032 = new Int32Array(121);

for (let i = 0; i < 1000; i++) {
  const digits = String(i).padStart(3, '0');
  const [a, b, c] = [...digits].map(Number) as [number, number, number];
  const at = ((a * 4 + b * 5 + c * 2) % 11) * 11 + ((a * 5 + b * 4 + c * 3) % 11);
  all[at] = (all[at] as number) + 1;
  if (i < 500) below[at] = (below[at] as number) + 1;
}
for (let s1 = 0; s1 < 11; s1++) {
  for (let s2 = 0; s2 < 11; s2++) {
    for (let k1 = 0; k1 < 10; k1++) {
      const k2 = (11 - ((s2 + 2 * k1) % 11)) % 11;
      if (k2 === 10) continue;
      const remainder = (s1 + k1) % 11;
      const table = remainder === 0 ? inForce : remainder <= 3 ? only2032 : undefined;
      if (table !== undefined) table[s1 * 11 + s2] = (table[s1 * 11 + s2] as number) + 1;
    }
  }
}

function endings(six: number, serials: Int32Array, controls: Int32Array): number {
  let [s1, s2] = [0, 0];
  for (let i = 5, rest = six; i >= 0; i--, rest = Math.trunc(rest / 10)) {
    s1 += (rest % 10) * (K1[i] as number);
    s2 += (rest % 10) * (K2[i] as number);
  }
  let n = 0;
  for (let at = 0; at < 121; at++) {
    if (serials[at] === 0) continue;
    n += (serials[at] as number) * (controls[((s1 + Math.trunc(at / 11)) % 11) * 11 + ((s2 + at) % 11)] as number);
  }
  return n;
}

const isDate = (day: number, month: number, year: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= (DAYS[month - 1] as number) &&
  (month !== 2 || day !== 29 || year % 4 === 0);

/** Month offsets under which these six digits hold a date; -1 stands for an FH-number. */
function offsets(six: number): number[] {
  if (six >= 800_000) return [-1];
  const [day, month, year] = [Math.trunc(six / 10_000), Math.trunc(six / 100) % 100, six % 100];
  return [0, 20, 40, 60, 65, 80].filter((o) => isDate(day > 40 ? day - 40 : day, month - o, year));
}

let [fnr, fnr2032, strong, either, padded] = [0, 0, 0, 0, 0];
let took = 0;

beforeAll(() => {
  const started = performance.now();
  for (let six = 0; six < 1_000_000; six++) {
    const kinds = offsets(six);
    if (kinds.length === 0) continue;
    const plain = kinds.includes(0);
    const old = endings(six, all, inForce) - (six === 290_200 ? endings(six, below, inForce) : 0);
    const renewed = plain || kinds.includes(80) ? endings(six, all, only2032) : 0;
    strong += old;
    either += old + renewed;
    if (plain && six < 400_000) {
      fnr += old;
      fnr2032 += renewed;
    }
    if (six >= 10_000 && six < 100_000 && (plain || kinds.includes(80))) padded += old;
  }
  took = performance.now() - started;
});

describe('chance rates of the fødselsnummer family', () => {
  it('counts what identifiers.md 1.1 counts: 30,185,955 numbers, less those of 29 February 1900', () => {
    expect(fnr + endings(290_200, below, inForce)).toBe(30_185_955);
  });

  it('finds four times as many under the rule of 2032', () => {
    expect((fnr + fnr2032) / fnr).toBeCloseTo(4, 2);
  });

  it('random eleven digits: 0.030 % per date family', () => {
    expect((100 * fnr) / 1e11).toBeCloseTo(0.03, 3);
  });

  it('is what the rules claim for random eleven digits', () => {
    expect(strong / 1e11).toBeCloseTo(RANDOM_11, 8);
    expect(either / 1e11).toBeCloseTo(RANDOM_11_EITHER, 8);
  });

  it('is what the rules claim for ten digits that may have lost a zero', () => {
    expect(padded / 9e9).toBeCloseTo(RANDOM_10, 8);
  });

  it('random valid account numbers: 0.33 %, under the rule of 2032 1.33 %', () => {
    // Accounts that are valid: first ten digits with k2 other than ten.
    const accounts = 1e10 * (10 / 11);
    expect((100 * fnr) / accounts).toBeCloseTo(0.33, 2);
    expect((100 * (fnr + fnr2032)) / accounts).toBeCloseTo(1.33, 2);
  });

  it('takes under five seconds', () => {
    expect(took).toBeLessThan(5000);
  });

  it.each([
    '010145',
    '290200',
    '290204',
    '318150',
    '410145',
    '126745',
    '316745',
    '312645',
    '812345',
    '004500',
    '124145',
  ])('counts for %s what the rule itself accepts', (six) => {
    const n = Number(six);
    const kinds = offsets(n);
    const renewed = kinds.includes(0) || kinds.includes(80) ? endings(n, all, only2032) : 0;
    const expected =
      kinds.length === 0 ? 0 : endings(n, all, inForce) - (n === 290_200 ? endings(n, below, inForce) : 0) + renewed;
    let accepted = 0;
    for (let serial = 0; serial < 1000; serial++) {
      for (let remainder = 0; remainder < 4; remainder++) {
        const digits = controlled(six + String(serial).padStart(3, '0'), remainder);
        if (digits !== undefined && readNationalId(digits) !== undefined) accepted++;
      }
    }
    // The second digit pair of 29.02.00 under the rule of 2032 is kept for every individual number.
    expect(accepted).toBe(expected);
  });
});

describe('chance rates of the telephone plan', () => {
  it('is what the rules claim for random eight digits', () => {
    // The plan looks at four digits at most; of the rest only the sentinels of one digit matter.
    let valid = 0;
    for (let four = 0; four < 10_000; four++) {
      if (isNorwegianSubscriber(`${String(four).padStart(4, '0')}0123`)) valid += 10_000;
    }
    for (let d = 1; d < 10; d++) if (isNorwegianSubscriber(`${String(d).repeat(4)}0123`)) valid--;
    expect(valid / 1e8).toBeCloseTo(RANDOM_8, 6);
  });
});
