import { describe, expect, it } from 'vitest';
import {
  binomialLower,
  binomialTail,
  binomialUpper,
  cellsForBound,
  hypergeometricCdf,
  hypergeometricLower,
  hypergeometricUpper,
  zeroHitBound,
} from '../../src/stats/bounds.js';
import { logChoose } from '../../src/stats/gamma.js';

/** P(X = x) by multiplication only, as an independent check of the beta function. */
function binomialPmf(x: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  for (let i = 1; i <= x; i++) term *= ((n - i + 1) / i) * (p / (1 - p));
  return term;
}

describe('one cell against another way of computing it', () => {
  it.each([
    [0, 10, 0.3],
    [3, 10, 0.3],
    [10, 10, 0.3],
    [7, 200, 0.02],
    [500, 512, 0.53],
  ])('P(X >= %i) for n = %i, p = %f', (x, n, p) => {
    let tail = 0;
    for (let i = x; i <= n; i++) tail += binomialPmf(i, n, p);
    expect(binomialTail(x, n, p)).toBeCloseTo(tail, 10);
  });

  it('gives the design’s own numbers', () => {
    expect(cellsForBound(0.001, 0.95)).toBe(2995);
    expect(zeroHitBound(2995, 0.05)).toBeLessThanOrEqual(0.001);
    expect(zeroHitBound(2994, 0.05)).toBeGreaterThan(0.001);
    expect(binomialUpper(0, 3000, 0.05)).toBeCloseTo(0.000998, 6);
  });
});

describe('binomial bounds cover at least the level, by exact enumeration', () => {
  const shares = [0.0005, 0.001, 0.01, 0.05, 0.1, 0.3, 0.5, 0.77, 0.95, 0.999];
  it.each([5, 20, 100, 512].flatMap((n) => [0.05, 0.025].map((alpha) => [n, alpha] as const)))(
    'n = %i, alpha = %f',
    (n, alpha) => {
      const upper = Array.from({ length: n + 1 }, (_, x) => binomialUpper(x, n, alpha));
      const lower = Array.from({ length: n + 1 }, (_, x) => binomialLower(x, n, alpha));
      for (const p of shares) {
        let missAbove = 0;
        let missBelow = 0;
        for (let x = 0; x <= n; x++) {
          const chance = binomialPmf(x, n, p);
          if ((upper[x] as number) < p) missAbove += chance;
          if ((lower[x] as number) > p) missBelow += chance;
        }
        expect(missAbove).toBeLessThanOrEqual(alpha + 1e-9);
        expect(missBelow).toBeLessThanOrEqual(alpha + 1e-9);
      }
    },
  );
});

describe('hypergeometric bounds cover at least the level, by exact enumeration', () => {
  const pmf = (x: number, n: number, K: number, N: number): number =>
    x < Math.max(0, n + K - N) || x > Math.min(n, K)
      ? 0
      : Math.exp(logChoose(K, x) + logChoose(N - K, n - x) - logChoose(N, n));

  it.each([
    [10, 40],
    [30, 40],
    [40, 40],
    [50, 1000],
    [300, 1000],
  ])('n = %i of N = %i', (n, N) => {
    const alpha = 0.05;
    const upper = Array.from({ length: n + 1 }, (_, x) => hypergeometricUpper(x, n, N, alpha));
    const lower = Array.from({ length: n + 1 }, (_, x) => hypergeometricLower(x, n, N, alpha));
    for (let K = 0; K <= N; K += Math.max(1, Math.floor(N / 50))) {
      let missAbove = 0;
      let missBelow = 0;
      for (let x = 0; x <= n; x++) {
        const chance = pmf(x, n, K, N);
        if ((upper[x] as number) < K / N) missAbove += chance;
        if ((lower[x] as number) > K / N) missBelow += chance;
      }
      expect(missAbove, `K = ${K}`).toBeLessThanOrEqual(alpha + 1e-9);
      expect(missBelow, `K = ${K}`).toBeLessThanOrEqual(alpha + 1e-9);
    }
  });

  it('knows everything once everything was drawn', () => {
    expect(hypergeometricUpper(3, 40, 40, 0.05)).toBe(3 / 40);
    expect(hypergeometricLower(3, 40, 40, 0.05)).toBe(3 / 40);
    expect(hypergeometricCdf(2, 40, 3, 40)).toBe(0);
  });

  it('is never wider than the binomial bound', () => {
    for (const x of [0, 1, 7])
      expect(hypergeometricUpper(x, 300, 1000, 0.05)).toBeLessThanOrEqual(binomialUpper(x, 300, 0.05) + 1e-9);
  });
});
