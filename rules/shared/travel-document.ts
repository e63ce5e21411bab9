/** Numbers and machine-readable lines of passports. */

/** Norwegian booklets: three letters and six digits since 2020-10-19, eight digits before (identifiers.md, 4). */
export const NORWEGIAN = /^(?:[A-Z]{3}\d{6}|\d{8})$/;
/** Booklets of other states: six to nine letters and digits (ICAO 9303-4 4.2.2: the field has nine places). */
export const FOREIGN = /^(?=[A-Z]{0,8}\d)[A-Z\d]{6,9}$/;
/** One digit throughout, or all in a row: nobody's number. */
export const isFiller = (number: string): boolean => /^(.)\1*$/.test(number) || '0123456789'.includes(number);

/** Weights of the check digit, repeated (ICAO 9303-3 4.9). */
const WEIGHTS = [7, 3, 1] as const;

/** The check digit over these characters: digits by value, letters from A = 10, the filler as 0 (ICAO 9303-3 4.9). */
export function checkDigit(characters: string): number {
  let sum = 0;
  for (let i = 0; i < characters.length; i++) {
    const c = characters.charCodeAt(i);
    const value = c === 60 ? 0 : c <= 57 ? c - 48 : c - 55;
    sum += value * (WEIGHTS[i % 3] as number);
  }
  return sum % 10;
}

/** True when all check digits of the second line of a passport (44 characters, ICAO 9303-4 4.2.2) are right. */
export function isSecondLine(line: string): boolean {
  const right = (from: number, to: number): boolean => checkDigit(line.slice(from, to)) === Number(line[to]);
  const optional = line.slice(28, 42);
  // The digit of an empty optional field may be a filler.
  const optionalRight = line[42] === '<' ? /^<+$/.test(optional) : right(28, 42);
  const composite = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43);
  return right(0, 9) && right(13, 19) && right(21, 27) && optionalRight && checkDigit(composite) === Number(line[43]);
}
