/** From counts to shares with bounds, by the way the sample was drawn. */
import type { SampleMethod } from '../model/container.js';
import type { FieldEvidence, Tally } from '../model/evidence.js';
import type { Bound, Share } from '../model/report.js';
import {
  binomialLower,
  binomialUpper,
  type ClusterSums,
  clusterLower,
  clusterUpper,
  hypergeometricLower,
  hypergeometricUpper,
} from '../stats/bounds.js';

/** What a field's bounds depend on besides its counts. */
export interface DesignOfField {
  readonly method: SampleMethod;
  readonly sound: boolean;
  /** Rows in the container, when counted exactly by the same read. */
  readonly population: number | null;
  readonly level: number;
  /** Planned looks after which this field could have been left; their errors add up. */
  readonly looks: number;
}

/** What a bound takes of a field. */
export type Counted = Pick<
  FieldEvidence,
  'path' | 'cells' | 'rows' | 'nulls' | 'empty' | 'truncated' | 'capped' | 'clusters'
>;

/**
 * Paths that may have any number of cells in a row. Rows were sampled, not cells: a few rows that were not drawn
 * may hold most of the cells, so that no share of cells can be bounded.
 */
const MANY_PER_ROW = /\[\]|(?:^|\.)\*|\{/;

/** True when a bound may be claimed for this field. */
export function isSound(field: Counted, design: DesignOfField): boolean {
  if (!design.sound || field.truncated > 0 || field.capped > 0) return false;
  if (isWhole(field, design)) return true;
  const clustersUnknown = design.method === 'block' && field.clusters.m === 0;
  return field.cells > 0 && !clustersUnknown && !MANY_PER_ROW.test(field.path);
}

/** Every row was read: the shares are facts, not estimates. */
const isWhole = (field: Counted, design: DesignOfField): boolean =>
  design.method === 'full' && (design.population === null || field.rows >= design.population);

/** The share of cells with a hit, with an interval that errs by `1 - level` in all. */
export function shareOf(field: Counted, tally: Tally, design: DesignOfField): Share {
  const alpha = (1 - design.level) / 2 / design.looks;
  const estimate = field.cells === 0 ? 0 : tally.cells / field.cells;
  return {
    estimate,
    lower: Math.min(estimate, boundOn(LOWER, field, tally, design, alpha)),
    upper: Math.max(estimate, boundOn(UPPER, field, tally, design, alpha)),
    level: design.level,
    sound: isSound(field, design),
  };
}

/** One-sided upper bound over the tallies of all types without a verdict. */
export function fieldBound(field: Counted, unexplained: readonly Tally[], design: DesignOfField): Bound {
  const alpha = (1 - design.level) / design.looks;
  const none: Tally = { cells: 0, whole: 0, xx: 0, nx: 0 };
  const upper = Math.max(...[none, ...unexplained].map((tally) => boundOn(UPPER, field, tally, design, alpha)));
  return { upper, level: design.level, sound: isSound(field, design) };
}

/** The three ways to bound a share, on one side. */
interface Side {
  readonly cluster: (sums: ClusterSums, alpha: number) => number;
  readonly binomial: (x: number, n: number, alpha: number) => number;
  readonly hypergeometric: (x: number, n: number, population: number, alpha: number) => number;
}

const UPPER: Side = { cluster: clusterUpper, binomial: binomialUpper, hypergeometric: hypergeometricUpper };
const LOWER: Side = { cluster: clusterLower, binomial: binomialLower, hypergeometric: hypergeometricLower };

/** The bound that fits how the sample was drawn. */
function boundOn(side: Side, field: Counted, tally: Tally, design: DesignOfField, alpha: number): number {
  if (isWhole(field, design)) return field.cells === 0 ? 0 : tally.cells / field.cells;
  if (field.clusters.m > 0) return side.cluster(sums(field, tally), alpha);
  const population = populationOf(field, design);
  return population === null
    ? side.binomial(tally.cells, field.cells, alpha)
    : side.hypergeometric(tally.cells, field.cells, population, alpha);
}

/** How many non-null cells there are is known exactly only where no cell of the sample was null. */
const populationOf = (field: Counted, design: DesignOfField): number | null =>
  design.population !== null && field.nulls + field.empty === 0 && field.cells === field.rows
    ? design.population
    : null;

const sums = (field: Counted, tally: Tally): ClusterSums => ({
  ...field.clusters,
  n: field.cells,
  x: tally.cells,
  xx: tally.xx,
  nx: tally.nx,
});
