import type { SamplePlan } from '../../src/model/cells.js';
import type { Heap } from './relation.js';

/** How the rows of a sample are chosen: all of them, each by itself, or one from each of some blocks. */
export type Tier = 'all' | 'row' | 'block';

/** A table of so few pages is read whole, whatever the estimate of its rows says. */
const FEW_PAGES = 64;

/** Rows per page to go by where a table was never analysed. */
const GUESSED_DENSITY = 60;

/** Blocks of a block sample's first step: few pages, so that the first rows come at once. */
const FIRST_BLOCKS = 500;

/** Most blocks chosen at once, for the memory that the places of all their rows take. */
const MOST_BLOCKS = 4_000;

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

/**
 * Rows of each step of a sample, without end. However the rows are chosen, and however many there are, the second
 * or first step ends at the planned cells exactly; after it each doubles what there is.
 */
export function* steps(tier: Tier, { cells, maxRows }: SamplePlan): Generator<number> {
  if (tier === 'all') yield maxRows;
  const first = tier === 'block' && 2 * FIRST_BLOCKS <= cells ? FIRST_BLOCKS : 0;
  if (first > 0) yield first;
  yield cells - first;
  for (let had = cells; ; had *= 2) yield had;
}

/** The share of rows or blocks for one round of TABLESAMPLE. */
export interface Round {
  readonly number: number;
  /** Above 0; 1 for the last round, which takes whatever is left. */
  readonly share: number;
}

/** The share that gives so many of the `left` rows or blocks that were not chosen before, rather more than fewer. */
export function shareFor(tier: Tier, wanted: number, left: number): number {
  if (tier === 'all') return 1;
  const share = withSurplus(tier === 'block' ? Math.min(wanted, MOST_BLOCKS) : wanted) / Math.max(1, left);
  return share >= 0.5 ? 1 : share;
}

/** A random share misses its size; four standard deviations more spare a second round. */
export const withSurplus = (wanted: number): number => wanted + 4 * Math.sqrt(wanted);
