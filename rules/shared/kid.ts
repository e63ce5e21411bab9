/** Control characters of a KID, the customer's reference on a Norwegian payment. */
import { luhn } from './luhn.js';

/** Random digits that pass one of the two checks; enumerated in test/rules/payment-rates.test.ts. */
export const RANDOM_KID = 0.181818182;

/** True when the last character is the mod 10 or the mod 11 control of the digits before it (identifiers.md, 3.3). */
export const isKid = (text: string): boolean =>
  hasShape(text) && ((!text.endsWith('-') && luhn(text)) || mod11Kid(text));

/** 2 to 25 characters, digits but for a hyphen at the end, not all of them equal. */
function hasShape(text: string): boolean {
  const last = text.length - 1;
  if (last < 1 || last > 24) return false;
  let differ = false;
  for (let i = 0; i <= last; i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && !(i === last && code === 45)) return false;
    if (code !== text.charCodeAt(0)) differ = true;
  }
  return differ;
}

/** Weights 2 to 7 from the right, over and over; a result of ten is written as a hyphen. */
function mod11Kid(text: string): boolean {
  const last = text.length - 1;
  let sum = 0;
  for (let i = last - 1, weight = 2; i >= 0; i--, weight = weight === 7 ? 2 : weight + 1) {
    sum += (text.charCodeAt(i) - 48) * weight;
  }
  const control = (11 - (sum % 11)) % 11;
  return text[last] === (control === 10 ? '-' : String(control));
}
