/**
 * Made-up payment numbers. Accounts have the group 00, which banks use among themselves: no person has one.
 * Control digits are found by trying, against formulas written differently from those of the rules.
 */

/** Sum of digits times weights, the weights counted up from the right. */
const weighted = (digits: string, weights: readonly number[]): number =>
  [...digits].reverse().reduce((sum, digit, i) => sum + Number(digit) * (weights[i % weights.length] as number), 0);

/** Modulo 11 over the digits before the control character, which is 11 minus the rest: `-` for ten. */
export function mod11Control(body: string, weights: readonly number[] = [2, 3, 4, 5, 6, 7]): string {
  const rest = weighted(body, weights) % 11;
  return rest === 0 ? '0' : rest === 1 ? '-' : String(11 - rest);
}

/** Luhn by adding the digits of the products written out. */
export function luhnControl(body: string): string {
  const products = [...body].reverse().map((digit, i) => String(Number(digit) * (i % 2 === 0 ? 2 : 1)));
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

export const luhnNumber = (body: string): string => body + luhnControl(body);

/** The first eleven-digit number with this register and group whose control is a digit. */
export function accountFrom(register: string, from = 1234, group = '00'): string {
  for (let i = from; i < 10_000; i++) {
    const body = register + group + String(i).padStart(4, '0');
    const control = mod11Control(body);
    if (control !== '-') return body + control;
  }
  throw new Error(`no account in ${register}`);
}

/** The first nine-digit number that begins so and has a control digit. */
export function organisationFrom(start: string): string {
  for (let i = Number(start.padEnd(8, '0')); ; i++) {
    const control = mod11Control(String(i));
    if (control !== '-') return `${i}${control}`;
  }
}
