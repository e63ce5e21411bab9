/**
 * Bounds on a share from a sample. Every function takes the error `alpha` it may make on its side, so that a
 * caller who splits an error over sides, looks or fields does it in the open.
 */
import { betaCdf, logChoose } from './gamma.js';

/** P(X >= x) for X ~ Binomial(n, p). */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  if (x > n || p <= 0) return 0;
  if (p >= 1) return 1;
  return betaCdf(p, x, n - x + 1);
}

/** Largest share that x or fewer hits in n would not refute (Clopper and Pearson 1934). 1 when n is 0. */
export function binomialUpper(x: number, n: number, alpha: number): number {
  if (n <= 0 || x >= n) return 1;
  if (x === 0) return zeroHitBound(n, alpha);
  return bisect((p) => 1 - binomialTail(x + 1, n, p) > alpha);
}

/** Smallest share that x or more hits in n would not refute. */
export function binomialLower(x: number, n: number, alpha: number): number {
  if (n <= 0 || x <= 0) return 0;
  if (x >= n) return alpha ** (1 / n);
  return bisect((p) => binomialTail(x, n, p) <= alpha);
}

/** The share that stays hidden from n independent cells with probability alpha: 1 - alpha^(1/n). */
export const zeroHitBound = (n: number, alpha: number): number => (n <= 0 ? 1 : -Math.expm1(Math.log(alpha) / n));

/** Cells needed for {@link zeroHitBound} to reach `bound`: 2,995 for 0.001 at 95 %. */
export const cellsForBound = (bound: number, level: number): number =>
  Math.ceil(Math.log(1 - level) / Math.log1p(-bound));

/** Largest p in [0, 1] for which `holds` is true, when it is true up to there and false beyond. */
function bisect(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 80 && high - low > 1e-15; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** P(X <= x) for x hits among n drawn without replacement from N of which K are hits. */
export function hypergeometricCdf(x: number, n: number, K: number, N: number): number {
  const from = Math.max(0, n + K - N);
  const to = Math.min(x, n, K);
  if (to >= Math.min(n, K)) return 1;
  let sum = 0;
  for (let i = from; i <= to; i++) sum += Math.exp(logChoose(K, i) + logChoose(N - K, n - i) - logChoose(N, n));
  return Math.min(1, sum);
}

/** Largest share K/N of a population of exactly N that x hits in n drawn without replacement would not refute. */
export function hypergeometricUpper(x: number, n: number, N: number, alpha: number): number {
  if (n <= 0) return 1;
  const K = searchInt(x, N - (n - x), (k) => hypergeometricCdf(x, n, k, N) > alpha);
  return K / N;
}

/** Smallest share K/N that x hits in n drawn without replacement from N would not refute. */
export function hypergeometricLower(x: number, n: number, N: number, alpha: number): number {
  if (n <= 0 || x <= 0) return 0;
  const K = searchInt(x - 1, N - (n - x), (k) => 1 - hypergeometricCdf(x - 1, n, k, N) <= alpha) + 1;
  return K / N;
}

/** Largest integer in [low, high] for which `holds`, given that it holds at `low` and is monotone. */
function searchInt(low: number, high: number, holds: (k: number) => boolean): number {
  let a = low;
  let b = high;
  while (a < b) {
    const middle = Math.ceil((a + b) / 2);
    if (holds(middle)) a = middle;
    else b = middle - 1;
  }
  return a;
}

/** Sums over the clusters of a sample, as the evidence keeps them. */
export interface ClusterSums {
  /** Clusters with at least one cell, cells n, hits x, and the sums of n^2, x^2 and n*x over clusters. */
  readonly m: number;
  readonly n: number;
  readonly x: number;
  readonly nn: number;
  readonly xx: number;
  readonly nx: number;
  /** Most rows the source holds in a sampled cluster, and their sum. */
  readonly largest: number;
  readonly size: number;
}

/**
 * Independent cells that the sample is worth: n divided by the design effect, never more than n. The
 * between-cluster variance is that of the ratio estimator (Cochran 1977, 6.3).
 */
export function effectiveCells({ m, n, x, nn, xx, nx }: ClusterSums): number {
  const p = x / n;
  if (m < 2 || p <= 0 || p >= 1) return Math.min(m, n);
  // Rounding may leave a variance of nothing just below zero.
  const between = Math.max(0, xx - 2 * p * nx + p * p * nn) / (m - 1);
  const variance = (m * between) / (n * n);
  const binomial = (p * (1 - p)) / n;
  const worth = variance === 0 ? n : Math.min(n, (n * binomial) / variance);
  return Math.max(1, worth * fewClusters(m, n));
}

/** A variance from few clusters is itself uncertain: the squared ratio of t quantiles (Korn and Graubard 1998). */
const fewClusters = (m: number, n: number): number => (studentQuantile(n - 1) / studentQuantile(m - 1)) ** 2;

/** The 97.5 % quantile of Student's t. */
function studentQuantile(df: number): number {
  // P(|T| > t) is the incomplete beta of df / (df + t^2), DLMF 8.17.
  const x = bisect((v) => betaCdf(v, df / 2, 0.5) <= 0.05);
  return Math.sqrt((df * (1 - x)) / x);
}

/** How unevenly rows lie in the clusters: the largest over the mean (1 when the source gives no sizes). */
const unevenness = ({ largest, size, m }: ClusterSums): number => (size > 0 ? largest / (size / m) : 1);

/**
 * Upper bound for a cluster sample. Without hits each cluster is one trial; with hits the binomial bound at
 * the effective size (Korn and Graubard 1998). Both are widened by how uneven the clusters are.
 */
export function clusterUpper(sums: ClusterSums, alpha: number): number {
  if (sums.m === 0) return 1;
  const uneven = unevenness(sums);
  if (sums.x === 0) return Math.min(1, zeroHitBound(sums.m, alpha) * uneven);
  const effective = effectiveCells(sums);
  return Math.min(1, binomialUpper((sums.x / sums.n) * effective, effective, alpha) * uneven);
}

/** Lower bound for a cluster sample at the effective size. */
export function clusterLower(sums: ClusterSums, alpha: number): number {
  if (sums.m === 0 || sums.x === 0) return 0;
  const effective = effectiveCells(sums);
  return binomialLower((sums.x / sums.n) * effective, effective, alpha) / unevenness(sums);
}
