/** Fixed-seed simulations: do the stated bounds hold on tables that are not shuffled? */
import { describe, expect, it } from 'vitest';
import { random as seeded } from '../../connectors/shared/random.js';
import { type ClusterSums, clusterLower, clusterUpper } from '../../src/stats/bounds.js';

const uniform = (seed: number): (() => number) => seeded(seed).fraction;

const LEVEL = 0.95;
const RUNS = 400;

/** A table of blocks; each row is a hit or not. */
type Table = readonly (readonly boolean[])[];

/** Draws `m` blocks without repeats and `k` rows of each, and keeps the sums the evidence keeps. */
function draw(table: Table, m: number, k: number, random: () => number): ClusterSums {
  const order = table.map((_, i) => i);
  const sums = { m: 0, n: 0, x: 0, nn: 0, xx: 0, nx: 0, largest: 0, size: 0 };
  for (let i = 0; i < m; i++) {
    const j = i + Math.floor(random() * (order.length - i));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
    const block = table[order[i] as number] as readonly boolean[];
    const rows = [...block.keys()];
    let x = 0;
    const taken = Math.min(k, rows.length);
    for (let r = 0; r < taken; r++) {
      const s = r + Math.floor(random() * (rows.length - r));
      [rows[r], rows[s]] = [rows[s] as number, rows[r] as number];
      if (block[rows[r] as number]) x++;
    }
    sums.m++;
    sums.n += taken;
    sums.x += x;
    sums.nn += taken * taken;
    sums.xx += x * x;
    sums.nx += taken * x;
    sums.size += block.length;
    sums.largest = Math.max(sums.largest, block.length);
  }
  return sums;
}

function table(blocks: number, rowsOf: (b: number) => number, isHit: (b: number, r: number) => boolean): Table {
  return Array.from({ length: blocks }, (_, b) => Array.from({ length: rowsOf(b) }, (_, r) => isHit(b, r)));
}

const share = (t: Table): number => t.flat().filter(Boolean).length / t.flat().length;

/** In how many runs the truth lies outside the one-sided bounds. */
function misses(t: Table, m: number, k: number): { above: number; below: number } {
  const truth = share(t);
  const random = uniform(20261122);
  let above = 0;
  let below = 0;
  for (let run = 0; run < RUNS; run++) {
    const sums = draw(t, m, k, random);
    if (clusterUpper(sums, 1 - LEVEL) < truth) above++;
    if (clusterLower(sums, 1 - LEVEL) > truth) below++;
  }
  return { above, below };
}

// 5 % of 400 runs are 20; 33 or more happen in fewer than 1 of 500 such simulations (binomial tail).
const ALLOWED = 33;

describe('cluster bounds hold where rows of a block are alike', () => {
  const evenly = () => 50;
  const cases: [string, Table][] = [
    ['sorted by time, the oldest tenth hit', table(2000, evenly, (b) => b < 200)],
    ['clustered by region, every fifth block nearly full', table(2000, evenly, (b, r) => b % 5 === 0 && r % 10 !== 0)],
    ['rare values packed in 1 % of the blocks', table(2000, evenly, (b) => b % 100 === 7)],
    ['one hit in every second block', table(2000, evenly, (b, r) => b % 2 === 0 && r === 3)],
    [
      'hits only in the fullest blocks',
      table(
        2000,
        (b) => (b % 10 === 0 ? 60 : 40),
        (b, r) => b % 10 === 0 && r < 20,
      ),
    ],
  ];

  it.each(cases)('one row a block: %s', (_name, t) => {
    const { above, below } = misses(t, 300, 1);
    expect(above).toBeLessThan(ALLOWED);
    expect(below).toBeLessThan(ALLOWED);
  });

  it.each(cases)('whole blocks: %s', (_name, t) => {
    const { above, below } = misses(t, 120, 1000);
    expect(above).toBeLessThan(ALLOWED);
    expect(below).toBeLessThan(ALLOWED);
  });

  it('counts blocks, not rows, when nothing was found', () => {
    const none = table(
      2000,
      () => 50,
      () => false,
    );
    const sums = draw(none, 100, 1000, uniform(1));
    expect(sums.n).toBe(5000);
    expect(clusterUpper(sums, 0.05)).toBeCloseTo(1 - 0.05 ** (1 / 100), 10);
  });

  it('a bound that took the rows of whole blocks for independent would fail here', () => {
    const t = table(2000, evenly, (b) => b < 200);
    const truth = share(t);
    const random = uniform(7);
    let naive = 0;
    for (let run = 0; run < RUNS; run++) {
      const { n, x } = draw(t, 120, 1000, random);
      const p = x / n;
      if (p + 1.645 * Math.sqrt((p * (1 - p)) / n) < truth) naive++;
    }
    expect(naive).toBeGreaterThan(ALLOWED);
  });

  it('holds for few clusters of many rows too', () => {
    // Shares of the clusters are spread from 0 to 1: what three clusters say of the rest is little.
    const t = table(
      500,
      () => 100,
      (b, r) => r < (b * 37) % 101,
    );
    for (const m of [3, 5, 10]) {
      const { above, below } = misses(t, m, 1000);
      expect(above, `m = ${m}`).toBeLessThan(ALLOWED);
      expect(below, `m = ${m}`).toBeLessThan(ALLOWED);
    }
  });

  it('is not undone by rounding where all clusters are alike', () => {
    for (const m of [50, 1000, 3000]) {
      const sums = { m, n: 7 * m, x: m, nn: 49 * m, xx: m, nx: 7 * m, largest: 7, size: 7 * m };
      expect(clusterUpper(sums, 0.05)).toBeLessThan(0.25);
      expect(clusterLower(sums, 0.05)).toBeGreaterThan(0.08);
    }
  });
});
