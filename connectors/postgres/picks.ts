import type { Random } from '../shared/random.js';
import type { Link } from './link.js';
import { ALIAS } from './project.js';
import type { Heap } from './relation.js';
import type { Round, Tier } from './rounds.js';

/** A row that was chosen, by its place. */
export interface Pick {
  readonly heap: number;
  readonly ctid: string;
  /** What may be chosen once only: the row's block in a block sample, the row itself otherwise. */
  readonly unit: string;
  /** Live rows in the row's block; 1 where rows are chosen by themselves. */
  readonly live: number;
}

/** Heaps in one statement: partitions come by the hundred, and a statement each would be slow. */
export const HEAPS_PER_QUERY = 50;

/** Chooses rows by their place alone; nothing of them is read yet. The same seed gives the same choice. */
export async function choose(
  link: Link,
  heaps: readonly Heap[],
  { tier, round, seed, rng }: { tier: Tier; round: Round; seed: number; rng: Random },
): Promise<Pick[]> {
  const picks: Pick[] = [];
  for (let at = 0; at < heaps.length; at += HEAPS_PER_QUERY) {
    const parts = heaps.slice(at, at + HEAPS_PER_QUERY).map(({ name }, i) => {
      const method = tier === 'block' ? 'SYSTEM' : 'BERNOULLI';
      const sampled = round.share < 1 ? tableSample(method, round.share, seedOf(seed, round.number, at + i)) : '';
      return (tier === 'block' ? blocksOf : rowsOf)(at + i, `${name} AS ${ALIAS}${sampled}`);
    });
    const rows = await link.rows(`${parts.join(' UNION ALL ')} ORDER BY 1, 2`);
    for (const row of rows) picks.push(tier === 'block' ? oneOf(row, rng) : aRow(row));
  }
  return picks;
}

/** The clause for a share of a table. SYSTEM takes whole blocks, BERNOULLI single rows. */
export const tableSample = (method: 'SYSTEM' | 'BERNOULLI', share: number, seed: number): string =>
  ` TABLESAMPLE ${method} (${(100 * Math.min(1, share)).toFixed(12)}) REPEATABLE (${seed})`;

// Rounds and heaps get seeds of their own, or the same block numbers would be drawn in every partition.
const seedOf = (seed: number, round: number, heap: number): number =>
  (Math.imul(seed ^ Math.imul(round + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(heap + 1, 0xc2b2ae35)) >>> 0;

const rowsOf = (heap: number, from: string): string => `SELECT ${heap}, ${ALIAS}.ctid FROM ${from}`;

// `(block,offset)` reads as a point: the one way to take a ctid apart that every version has.
const blocksOf = (heap: number, from: string): string =>
  `SELECT ${heap}, p[0]::pg_catalog.int8, pg_catalog.array_agg(p[1]::pg_catalog.int4) ` +
  `FROM (SELECT ${ALIAS}.ctid::pg_catalog.text::pg_catalog.point AS p FROM ${from}) AS places GROUP BY 2`;

function oneOf([heap, block, offsets]: readonly (string | null)[], rng: Random): Pick {
  const live = (offsets?.slice(1, -1).split(',') ?? []).map(Number);
  // The order in which they were gathered is the planner's; the draw must not depend on it.
  const offset = live.sort((a, b) => a - b)[rng.below(live.length)];
  return { heap: Number(heap), ctid: `(${block},${offset})`, unit: `${heap}:${block}`, live: live.length };
}

const aRow = ([heap, ctid]: readonly (string | null)[]): Pick => {
  return { heap: Number(heap), ctid: ctid ?? '', unit: `${heap}:${ctid}`, live: 1 };
};
