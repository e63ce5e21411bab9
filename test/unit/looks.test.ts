/** A field left at a planned look: does the interval still hold when the error is split over the looks? */
import { describe, expect, it } from 'vitest';
import { random } from '../../connectors/shared/random.js';
import type { FieldEvidence, Tally } from '../../src/model/evidence.js';
import type { Share } from '../../src/model/report.js';
import { IS_SHARE } from '../../src/verdict/decide.js';
import { shareOf } from '../../src/verdict/share.js';

const LOOKS = [512, 2995];
const RUNS = 600;

function field(cells: number): FieldEvidence {
  const base = {
    path: 'c',
    declaredType: 'text',
    storage: 'text' as const,
    order: 0,
    nulls: 0,
    empty: 0,
    truncated: 0,
    capped: 0,
  };
  return {
    ...base,
    rows: cells,
    cells,
    clusters: { m: 0, nn: 0, largest: 0, size: 0 },
    months: {},
    forms: { hashed: 0, encoded: 0 },
    types: {},
  };
}

const shareAt = (cells: number, hits: number, looks: number): Share => {
  const tally: Tally = { cells: hits, whole: hits, xx: 0, nx: 0 };
  return shareOf(field(cells), tally, { method: 'row', sound: true, population: null, level: 0.95, looks });
};

/** Cells come in; at the first look the field is left if it is sure to be the type. */
function stopped(p: number, chance: () => number, looks: number): Share {
  let hits = 0;
  for (let cells = 1; ; cells++) {
    if (chance() < p) hits++;
    if (cells === LOOKS[1]) return shareAt(cells, hits, looks);
    if (cells !== LOOKS[0]) continue;
    const share = shareAt(cells, hits, looks);
    if (share.lower >= IS_SHARE) return share;
  }
}

describe('shares of fields that were left early', () => {
  // The first look is taken most often by luck just where the lower bound crosses the line.
  it.each([0.61, 0.63, 0.645, 0.66, 0.7, 0.9])('cover a share of %f', (p) => {
    const { fraction } = random(20261122);
    let missed = 0;
    for (let run = 0; run < RUNS; run++) {
      const { lower, upper } = stopped(p, fraction, LOOKS.length);
      if (lower > p || upper < p) missed++;
    }
    // 5 % of 600 are 30; 46 or more happen in fewer than 1 of 500 such simulations (binomial tail).
    expect(missed).toBeLessThan(46);
  });

  it('are wider than those of a single look', () => {
    const one = shareAt(512, 340, 1);
    const two = shareAt(512, 340, 2);
    expect(two.lower).toBeLessThan(one.lower);
    expect(two.upper).toBeGreaterThan(one.upper);
  });
});
