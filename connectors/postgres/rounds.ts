import type { SamplePlan } from '../../src/model/cells.js';
import type { Heap } from './relation.js';

/** How the rows of a sample are chosen: all of them, each by itself, or one from each of some blocks. */
export type Tier = 'all' | 'row' | 'block';

/** A table of so few pages is read whole, whatever the estimate of its rows says. */
const FEW_PAGES = 64;

/** Rows per page to go by where a table was never analysed. */
const GUESSED_DENSITY = 60;

/** Blocks of a block round. */
const ROUND_BLOCKS = 1_000;

/** A random share misses its size; asking for a little more spares a second round. */
export const SURPLUS = 1.15;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Pages of a relation, over all of its heaps. */
export const pagesOf = (heaps: readonly Heap[]): number => sum(heaps.map((heap) => heap.pages));

/** Rows as far as the catalogue and the size tell. */
export const estimateRows = (heaps: readonly Heap[]): number =>
  sum(heaps.map((heap) => heap.tuples ?? heap.pages * GUESSED_DENSITY));

/**
 * The cheapest way that gives known chances. With more than four pages for each cell wanted, one row from each of as
 * many blocks reads a quarter of the table at most; with fewer, a scan costs little more and gives independent rows.
 */
export function tierOf(heaps: readonly Heap[], { cells }: SamplePlan): Tier {
  const pages = pagesOf(heaps);
  if (pages > FEW_PAGES && pages > 4 * cells) return 'block';
  return pages <= FEW_PAGES || estimateRows(heaps) <= 2 * cells ? 'all' : 'row';
}

/** The share of rows or blocks for one round of TABLESAMPLE. */
export interface Round {
  readonly number: number;
  /** Above 0; 1 for the last round, which takes whatever is left. */
  readonly share: number;
}

/**
 * Rounds of growing size until nothing is left. `units` is how many rows or blocks there are, asked again before each
 * round because it may be known better by then; `left` is how many may still be taken.
 */
export function* rounds(tier: Tier, plan: SamplePlan, units: () => number, left: () => number): Generator<Round> {
  if (tier === 'all') return yield { number: 0, share: 1 };
  let asked = 0;
  for (let number = 0; left() > 0; number++) {
    const want = Math.min(wanted(tier, asked, plan.cells), Math.ceil(left() * SURPLUS));
    const share = want / Math.max(1, units() - asked);
    if (share >= 0.5) return yield { number, share: 1 };
    yield { number, share };
    asked += want;
  }
}

function wanted(tier: Tier, asked: number, cells: number): number {
  if (tier === 'row') return asked === 0 ? Math.ceil(cells * SURPLUS) : asked;
  return asked < cells ? ROUND_BLOCKS : asked;
}
