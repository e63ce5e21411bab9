/** Made-up numbers of the fødselsnummer family: months that no calendar has, or years to come. */

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((s, w, i) => s + w * Number(digits[i]), 0);

/** Both control digits for nine digits and a k1 remainder (0 under the rule in force); undefined when one would be ten. */
export function controlled(nine: string, remainder = 0): string | undefined {
  const k1 = (11 + remainder - (sum(nine, K1) % 11)) % 11;
  const k2 = k1 === 10 ? 10 : (11 - (sum(nine + k1, K2) % 11)) % 11;
  return k1 === 10 || k2 === 10 ? undefined : `${nine}${k1}${k2}`;
}

/** The first number with these six digits whose individual number is `from` or more. */
export function numberFrom(six: string, from = 0, remainder = 0): string {
  for (let i = from; i < 1000; i++) {
    const number = controlled(six + String(i).padStart(3, '0'), remainder);
    if (number !== undefined) return number;
  }
  throw new Error(`no number starts with ${six}`);
}
