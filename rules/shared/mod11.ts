/** Weighted sums modulo 11. */

/** Sum of digit x weight modulo 11, digits from the left. */
export function mod11(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] as number);
  return sum % 11;
}
