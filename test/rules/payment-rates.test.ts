/** The chance rates that the payment rules claim, by exact counting over remainders instead of over all numbers. */
import { getCountrySpecifications } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { RANDOM_IBAN } from '../../rules/iban.js';
import { RANDOM_ORGANISATION } from '../../rules/organisation-number.js';
import { hasBankRegister, RANDOM_ACCOUNT, REGISTER_SHARE } from '../../rules/shared/account-number.js';
import { cardFit, IMEISV_RATE, SIXTEEN_SHARE } from '../../rules/shared/card-schemes.js';
import { RANDOM_KID } from '../../rules/shared/kid.js';
import { LUHN_RATE } from '../../rules/shared/luhn.js';

/** How many digit strings have each weighted sum modulo `mod`; a weight of 0 leaves the digit out of the sum. */
function sums(weights: readonly number[], mod = 11): number[] {
  let counts = Array.from<unknown, number>({ length: mod }, (_, i) => (i === 0 ? 1 : 0));
  for (const weight of weights) {
    const next = new Array<number>(mod).fill(0);
    for (let rest = 0; rest < mod; rest++) {
      for (let digit = 0; digit < 10; digit++) {
        const to = (rest + weight * digit) % mod;
        next[to] = (next[to] as number) + (counts[rest] as number);
      }
    }
    counts = next;
  }
  return counts;
}
const passing = (weights: readonly number[]): number => sums(weights)[0] as number;

describe('account numbers', () => {
  it('have a right control digit in 9.17 % of random cases', () => {
    const whole = passing([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    // With the group 00: over the register and the rest, over the rest alone, and both.
    const full = passing([5, 4, 3, 2, 5, 4, 3, 2, 1]);
    const rest = passing([5, 4, 3, 2, 1]);
    const both = passing([5, 4, 3, 2]) * rest;
    // Nine sentinels of one digit and eleven zeros have no say: they are no numbers.
    const sentinels = 10;
    const right = whole - full + (full + 10_000 * rest - both) - sentinels;
    expect(right / 1e11).toBeCloseTo(RANDOM_ACCOUNT, 8);
  });

  it('have a register in use in a quarter of random cases', () => {
    const used = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0')).filter(hasBankRegister);
    expect(used.length).toBe(2297);
    expect(used.filter((r) => !r.startsWith('0')).length / 9000).toBeCloseTo(REGISTER_SHARE, 4);
  });

  it('read as a date in 3 % of the registers', () => {
    const dates = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0')).filter(
      (r) => hasBankRegister(r) && +r.slice(0, 2) >= 1 && +r.slice(0, 2) <= 31 && +r.slice(2) >= 1 && +r.slice(2) <= 12,
    );
    expect(dates.length).toBe(72);
  });
});

describe('other control digits', () => {
  it('organisation numbers: one in eleven', () => {
    expect(passing([3, 2, 7, 6, 5, 4, 3, 2, 1]) / 1e9).toBeCloseTo(RANDOM_ORGANISATION, 8);
  });

  it('Luhn: one in ten, as doubling with the digits of the product added keeps all ten apart', () => {
    expect(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => (2 * d > 9 ? 2 * d - 9 : 2 * d))).size).toBe(10);
    expect(LUHN_RATE).toBe(1 / 10);
  });

  it('KID: one of the two in 18.2 % of random digits', () => {
    // Of every body, mod 10 allows one digit and mod 11 ten in eleven; they agree in one case of eleven.
    let passed = 0;
    for (let body = 0; body < 100_000; body++) {
      const digits = String(body).padStart(5, '0');
      let [ten, eleven] = [0, 0];
      for (let i = 0; i < 5; i++) {
        const d = Number(digits[4 - i]);
        ten += i % 2 === 0 ? (2 * d > 9 ? 2 * d - 9 : 2 * d) : d;
        eleven += d * (i + 2);
      }
      passed += new Set([(10 - (ten % 10)) % 10, (11 - (eleven % 11)) % 11].filter((c) => c < 10)).size;
    }
    expect(passed / 1e6).toBeCloseTo(RANDOM_KID, 3);
  });
});

describe('cards', () => {
  const six = (filter: (digits: string) => boolean, from = 0, to = 1e6): number => {
    let n = 0;
    for (let i = from; i < to; i++) if (filter(String(i).padStart(6, '0').padEnd(16, '0'))) n++;
    return n / (to - from);
  };

  it('sixteen digits that begin with 2 to 6 fit a tight scheme in 46.5 % of cases', () => {
    expect(six((d) => cardFit(d) === 'tight', 200_000, 700_000)).toBeCloseTo(SIXTEEN_SHARE, 4);
  });

  it('IMEISVs that begin with 35 are JCB in 62 of 100 cases', () => {
    expect(six((d) => cardFit(d) === 'tight', 350_000, 360_000) * LUHN_RATE).toBeCloseTo(IMEISV_RATE, 6);
  });

  it('EAN-13 never count bare', () => {
    for (let i = 0; i < 100; i++) expect(cardFit(`${i}`.padEnd(13, '0'))).not.toBe('tight');
  });
});

describe('IBAN', () => {
  it('random letters, lengths and digits pass in 7 of 100,000 cases', () => {
    const countries = Object.values(getCountrySpecifications()).filter((s) => s.chars !== null && s.chars >= 15);
    const digitsFit = countries.filter(
      (s) => s.bban_regexp && new RegExp(s.bban_regexp).test('1'.repeat((s.chars ?? 0) - 4)),
    );
    // One pair of letters of 676, one length of the twenty from 15 to 34, check digits right in one case of 97.
    expect(digitsFit.length / 676 / 20 / 97).toBeCloseTo(RANDOM_IBAN, 6);
  });
});
