/** Fixed-seed simulations of block samples, from the cells to what a report states: does the truth lie inside? */
import { describe, expect, it } from 'vitest';
import { permutation, type Random, random } from '../../connectors/shared/random.js';
import { ClusterCount } from '../../src/detect/cluster-count.js';
import { TypeCount } from '../../src/detect/type-count.js';
import type { Batch } from '../../src/model/cells.js';
import type { Kind } from '../../src/model/detector.js';
import type { FieldEvidence, Tally } from '../../src/model/evidence.js';
import type { Bound, Share } from '../../src/model/report.js';
import { type DesignOfField, fieldBound, shareOf } from '../../src/verdict/share.js';

const LEVEL = 0.95;
const RUNS = 2_000;
const BLOCKS = 4_000;
/** Blocks of each sample, one row from each. */
const SAMPLED = 300;

// 5 % of 2,000 are 100; 131 or more happen in 1 of 1,000 such simulations (binomial, standard deviation 9.7).
const ALLOWED = 130;

const KIND: Kind = { name: 'hit', strength: 'strong', form: 'bare' };
const DESIGN: DesignOfField = { method: 'block', sound: true, population: null, level: LEVEL, looks: 1 };

/** Rows of each block, and which of them are hits. */
interface Table {
  readonly rowsOf: (block: number) => number;
  readonly isHit: (block: number, row: number) => boolean;
}

function truthOf({ rowsOf, isHit }: Table): number {
  let [rows, hits] = [0, 0];
  for (let block = 0; block < BLOCKS; block++) {
    for (let row = 0; row < rowsOf(block); row++) if (isHit(block, row)) hits++;
    rows += rowsOf(block);
  }
  return hits / rows;
}

/** Draws as the connector does, and counts as detection does. */
function fieldOf({ rowsOf, isHit }: Table, rng: Random): FieldEvidence {
  const blocks = permutation(BLOCKS, rng);
  const drawn = Array.from({ length: SAMPLED }, () => blocks.next().value as number);
  const batch = {
    clusterOf: Uint32Array.from(drawn, (_, i) => i),
    clusterRows: Uint32Array.from(drawn, rowsOf),
  } as unknown as Batch;
  const type = new TypeCount('contact.email');
  const clusters = new ClusterCount((cells) => type.closeCluster(cells));
  for (const [row, block] of drawn.entries()) {
    clusters.enter(batch, row);
    if (isHit(block, rng.below(rowsOf(block)))) type.span(KIND, 'bare', true);
    type.closeCell();
  }
  clusters.close();
  const counts = { rows: SAMPLED, nulls: 0, empty: 0, cells: SAMPLED, truncated: 0, capped: 0 };
  return {
    ...counts,
    path: 'note',
    declaredType: 'text',
    storage: 'text',
    order: 0,
    clusters: clusters.counts(),
    months: {},
    forms: { hashed: 0, encoded: 0 },
    types: { 'contact.email': type.evidence() },
  };
}

/** In how many of the runs what is stated is false, by what is stated. */
function falseStatements(table: Table, seed: number) {
  const truth = truthOf(table);
  const rng = random(seed);
  const wrong = { bound: 0, boundWithoutHits: 0, interval: 0, withoutHits: 0 };
  // Many runs count the same; what is stated of equal counts is equal.
  const stated = new Map<string, { bound: Bound; share: Share }>();
  for (let run = 0; run < RUNS; run++) {
    const field = fieldOf(table, rng);
    const { firm } = field.types['contact.email'] as NonNullable<(typeof field.types)[string]>;
    const key = JSON.stringify([firm, field.clusters]);
    const { bound, share } = stated.get(key) ?? stateOf(field, firm);
    stated.set(key, { bound, share });
    const missed = bound.upper < truth;
    if (missed) wrong.bound++;
    if (firm.cells === 0) wrong.withoutHits++;
    if (missed && firm.cells === 0) wrong.boundWithoutHits++;
    if (share.lower > truth || share.upper < truth) wrong.interval++;
  }
  return wrong;
}

function stateOf(field: FieldEvidence, firm: Tally): { bound: Bound; share: Share } {
  const [bound, share] = [fieldBound(field, [firm], DESIGN), shareOf(field, firm, DESIGN)];
  expect(bound.sound && share.sound).toBe(true);
  return { bound, share };
}

const evenly = (): number => 50;
const unevenly = (block: number): number => 30 + ((block * 7) % 31);

/** Layouts of a table, by the share of hits that is aimed at. */
const LAYOUTS: Readonly<Record<string, (share: number) => Table>> = {
  'sorted by time, the oldest rows hit': (share) => ({ rowsOf: evenly, isHit: (block) => block < share * BLOCKS }),
  'sorted by time, blocks of different size': (share) => ({
    rowsOf: unevenly,
    isHit: (block) => block < share * BLOCKS,
  }),
  'clustered by region, hits in one region of five': (share) => ({
    rowsOf: evenly,
    isHit: (block, row) => block % 5 === 2 && (row * 37 + block * 11) % 1_000 < share * 5_000,
  }),
  'spread over all blocks': (share) => ({
    rowsOf: unevenly,
    isHit: (block, row) => (row * 379 + block * 613) % 1_000 < share * 1_000,
  }),
};

describe('what a report states of a block sample is true as often as it says', () => {
  const prevalences = [0.0025, 0.01, 0.15];

  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it.each(prevalences)(`${name}: share %d`, (share) => {
      const wrong = falseStatements(layout(share), 20261201);
      expect(wrong.bound).toBeLessThanOrEqual(ALLOWED);
      expect(wrong.interval).toBeLessThanOrEqual(ALLOWED);
    });
  }

  it.each([0.1, 0.5, 1])('rare values packed in 1 % of the blocks, of which they fill %d', (filled) => {
    const table = { rowsOf: evenly, isHit: (block: number, row: number) => block % 100 === 7 && row < filled * 50 };
    const wrong = falseStatements(table, 7);
    expect(wrong.bound).toBeLessThanOrEqual(ALLOWED);
    expect(wrong.interval).toBeLessThanOrEqual(ALLOWED);
  });

  it('a bound without hits is no wider than it must be: just above it, a sample misses as often as it may', () => {
    // 300 blocks without a hit bound the share by 0.994 %; of 4,000 blocks 40 are 1 %, and 4.3 % of samples miss them.
    const wrong = falseStatements({ rowsOf: evenly, isHit: (block) => block < 40 }, 11);
    expect(wrong.boundWithoutHits).toBe(wrong.withoutHits);
    expect(wrong.bound).toBeLessThanOrEqual(ALLOWED);
    expect(wrong.bound).toBeGreaterThan(40);
  });

  it('a bound that forgot the sizes of blocks would be false too often', () => {
    // Hits fill the blocks that hold three times as many rows: one row of each block sees them a third as often.
    const table = {
      rowsOf: (block: number) => (block % 20 === 0 ? 90 : 30),
      isHit: (block: number) => block % 20 === 0,
    };
    const truth = truthOf(table);
    const rng = random(3);
    let forgetful = 0;
    for (let run = 0; run < RUNS; run++) {
      const field = fieldOf(table, rng);
      const { firm } = field.types['contact.email'] as NonNullable<(typeof field.types)[string]>;
      const alike = { ...field, clusters: { ...field.clusters, largest: 1, size: field.clusters.m } };
      if (fieldBound(alike, [firm], DESIGN).upper < truth) forgetful++;
    }
    expect(forgetful).toBeGreaterThan(ALLOWED);
    expect(falseStatements(table, 3).bound).toBeLessThanOrEqual(ALLOWED);
  });
});
