import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatChance, formatCount, formatPercent } from '../../reports/shared/numbers.js';

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const value = (text: string): number => Number(text.replace(/[^\d.,]/g, '').replace(',', '.')) / 100;

describe('a share in per cent', () => {
  it('is never rounded to the unsafe side', () => {
    fc.assert(
      fc.property(shares, (share) => {
        expect(value(formatPercent(share, 'up', 'nb'))).toBeGreaterThanOrEqual(share * (1 - 1e-8));
        const low = formatPercent(share, 'down', 'en');
        expect(value(low)).toBeLessThanOrEqual(share * (1 + 1e-8));
      }),
    );
  });

  it('reads as zero only when it is, and as all only when it is', () => {
    fc.assert(
      fc.property(shares, (share) => {
        fc.pre(share > 0 && share < 1);
        for (const rounding of ['up', 'down', 'near'] as const)
          expect(formatPercent(share, rounding, 'nb')).not.toMatch(/^0[,0]*\s%$/);
        expect(value(formatPercent(share, 'near', 'nb'))).toBeLessThan(1);
      }),
    );
  });

  it.each([
    [0.001, 'up', '0,10\u00a0%', '0.10%'],
    [1 - 0.05 ** (1 / 2995), 'up', '0,10\u00a0%', '0.10%'],
    [0.0412345, 'down', '4,1\u00a0%', '4.1%'],
    [0.0412345, 'up', '4,2\u00a0%', '4.2%'],
    [0.000000004, 'near', '<\u00a00,000001\u00a0%', '<\u00a00.000001%'],
    [0.000000004, 'down', '>\u00a00\u00a0%', '>\u00a00%'],
    [0.99999, 'near', '99,9\u00a0%', '99.9%'],
    [0.95, 'near', '95\u00a0%', '95%'],
    [0, 'up', '0\u00a0%', '0%'],
    [1, 'down', '100\u00a0%', '100%'],
    [Number.NaN, 'up', '?\u00a0%', '?%'],
  ] as const)('%d rounded %s', (share, rounding, nb, en) => {
    expect(formatPercent(share, rounding, 'nb')).toBe(nb);
    expect(formatPercent(share, rounding, 'en')).toBe(en);
  });
});

it('groups whole numbers with a narrow no-break space', () => {
  expect(formatCount(1234567)).toBe('1\u202f234\u202f567');
  expect(formatCount(999)).toBe('999');
});

it('writes small chances as powers of ten, rounded up, never as zero', () => {
  expect(formatChance(1e-6, 'nb')).toBe('10⁻⁶');
  expect(formatChance(1.7e-31, 'nb')).toBe('2 · 10⁻³¹');
  expect(formatChance(0, 'nb')).toBe('<\u00a010⁻³⁰⁰');
  expect(formatChance(0.0421, 'nb')).toBe('0,043');
});

it('writes sizes in decimal units', () => {
  expect(formatBytes(1_500_000, 'nb')).toBe('1,5\u00a0MB');
  expect(formatBytes(12, 'en')).toBe('12\u00a0byte');
});
