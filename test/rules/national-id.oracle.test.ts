import fnrvalidator from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNationalId } from '../../rules/shared/national-id.js';
import { controlled, numberFrom } from './synthetic-ids.js';

/** NAV's own reading: always with the rule of 2032, without FH, NPID and + 65 (identifiers.md 9). */
const oracle = (digits: string): boolean => fnrvalidator.idnr(digits).status === 'valid';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number): string => String(n).padStart(2, '0');
const date = (day: number, month: number, year: number): boolean =>
  day >= 1 && day <= (DAYS[month - 1] ?? 0) && (month !== 2 || day !== 29 || year % 4 === 0);

interface Parts {
  day: number;
  month: number;
  year: number;
  serial: number;
  dNumber: boolean;
  offset: number;
  remainder: number;
}

const parts = fc.record({
  day: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 0, max: 99 }),
  serial: fc.integer({ min: 0, max: 999 }),
  dNumber: fc.boolean(),
  offset: fc.constantFrom(0, 20, 40, 60, 65, 80),
  remainder: fc.constantFrom(0, 0, 1, 2, 3),
});

const nine = ({ day, month, year, serial, dNumber, offset }: Parts): string =>
  two(day + (dNumber ? 40 : 0)) + two(month + offset) + two(year) + String(serial).padStart(3, '0');

/** 29 February 1900 never was; fnrvalidator takes every 00 for 2000. */
const leapDay1900 = (digits: string): boolean => digits.startsWith('290200') && digits.slice(6) < '5';

describe('readNationalId against @navikt/fnrvalidator', () => {
  it('agrees on numbers that were made by the rules', () => {
    fc.assert(
      fc.property(parts, (p) => {
        const digits = controlled(nine(p), p.remainder);
        fc.pre(digits !== undefined && date(p.day, p.month, p.year));
        const read = readNationalId(digits);
        const renewed = p.offset === 0 || p.offset === 80;
        if (p.remainder === 0) {
          expect(read !== undefined || leapDay1900(digits)).toBe(true);
          expect(oracle(digits)).toBe([0, 40, 80].includes(p.offset));
        } else {
          // The oracle applies the rule of 2032 to H-numbers as well; only the Folkeregister's own follow it.
          expect(read?.k1Remainder).toBe(renewed ? p.remainder : undefined);
          if (renewed) expect(oracle(digits)).toBe(true);
        }
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('agrees on numbers with any digits, apart from the known differences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }), (n, remainder) => {
        const digits = controlled(String(n).padStart(9, '0'), remainder);
        fc.pre(digits !== undefined);
        const read = readNationalId(digits);
        const month = Number(digits.slice(2, 4));
        const foreign = digits >= '8' || (month > 12 && month <= 40) || (month > 52 && month <= 80);
        if (foreign || leapDay1900(digits)) return;
        if (month > 40 && month <= 52 && remainder > 0) expect(read).toBeUndefined();
        else expect(read !== undefined).toBe(oracle(digits));
      }),
      { numRuns: 50_000, seed: 2 },
    );
  });

  it('rejects every number with one digit changed or two neighbours swapped, as the oracle does', () => {
    fc.assert(
      fc.property(parts, fc.nat(10), fc.integer({ min: 1, max: 9 }), fc.boolean(), (p, at, add, swap) => {
        const digits = controlled(nine({ ...p, offset: 80 }), 0);
        fc.pre(digits !== undefined && date(p.day, p.month, p.year));
        const chars = [...digits];
        if (swap && at < 10) [chars[at], chars[at + 1]] = [chars[at + 1] as string, chars[at] as string];
        else chars[at] = String((Number(chars[at]) + add) % 10);
        const wrong = chars.join('');
        fc.pre(wrong !== digits && wrong < '8' && wrong[2] === digits[2]);
        expect(readNationalId(wrong) !== undefined).toBe(oracle(wrong));
        // Under the rule in force both control digits together catch every such error.
        expect(readNationalId(wrong)?.k1Remainder).not.toBe(0);
      }),
      { numRuns: 20_000, seed: 3 },
    );
  });

  it('knows the relatives that the oracle does not', () => {
    expect(readNationalId(numberFrom('812345', 600))).toEqual({ kind: 'fh', k1Remainder: 0 });
    expect(readNationalId(numberFrom('122645', 600))).toEqual({ kind: 'npid', k1Remainder: 0 });
    expect(readNationalId(numberFrom('127145', 600))).toEqual({ kind: 'synthetic', k1Remainder: 0 });
    expect(readNationalId(numberFrom('127245', 600))).toEqual({ kind: 'synthetic', k1Remainder: 0 });
    for (const six of ['812345', '122645', '127145']) expect(oracle(numberFrom(six, 600))).toBe(false);
  });

  it.each([
    ['02013299997', 'fnr'],
    ['30108299920', 'fnr'],
    ['30108299939', 'fnr'],
    ['41814061033', 'synthetic'],
  ])('reads the official example %s', (digits, kind) => {
    expect(readNationalId(digits)?.kind).toBe(kind);
    expect(oracle(digits)).toBe(true);
  });
});
