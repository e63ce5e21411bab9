/** The check of ISO/IEC 7812-1, annex B (Luhn): every second digit from the right doubled, digit sums added, modulo 10. */

/** True when the last digit controls the others. Digits only. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, doubled = false; i >= 0; i--, doubled = !doubled) {
    const digit = digits.charCodeAt(i) - 48;
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
}
