/** The Luhn formula: mod 10 over digits of which every second one, from the right, is doubled. */

/** Random digits that pass: the last digit is right in one case of ten. */
export const LUHN_RATE = 0.1;

/** True when the last digit is the control digit of those before it (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, doubled = false; i >= 0; i--, doubled = !doubled) {
    const digit = digits.charCodeAt(i) - 48;
    sum += !doubled ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum % 10 === 0;
}
