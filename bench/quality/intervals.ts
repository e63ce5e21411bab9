/** Shares with their uncertainty. */

const Z95 = 1.959963984540054;

/** The Wilson score interval of `hits` in `trials` at 95 %: honest also at shares of nought and one. */
export function wilson(hits: number, trials: number, z = Z95): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const share = hits / trials;
  const z2 = z * z;
  const centre = share + z2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  // At the ends the formula is exact but for rounding.
  return [hits === 0 ? 0 : (centre - half) / scale, hits === trials ? 1 : (centre + half) / scale];
}

/** The chance that a sample of `n` cells shows at least one of the share `p`: more than this no classifier can find. */
export const ceiling = (p: number, n: number): number => 1 - (1 - p) ** n;
