/** Payment data: cards on the prefixes of published test cards, accounts, payment references. */
import { bankAccount, luhnDigit } from './ids.js';
import { pad, type Rng } from './random.js';

/** Prefixes under which the card schemes and payment providers publish their test numbers. */
const TEST_PREFIXES = ['411111', '424242', '400000', '555555', '510510', '222300', '222100', '545454', '455676'];

export function card(rng: Rng): string {
  const start = rng.chance(0.08) ? `378282${rng.digits(8)}` : rng.pick(TEST_PREFIXES) + rng.digits(9);
  return start + luhnDigit(start);
}

export const CARD_FORMS: Readonly<Record<string, (n: string) => string>> = {
  bare: (n) => n,
  grouped: (n) =>
    n.length === 15 ? n.replace(/(\d{4})(\d{6})(\d{5})/, '$1 $2 $3') : n.replace(/(\d{4})(?=\d)/g, '$1 '),
  hyphens: (n) =>
    n.length === 15 ? n.replace(/(\d{4})(\d{6})(\d{5})/, '$1-$2-$3') : n.replace(/(\d{4})(?=\d)/g, '$1-'),
};

/** Remainder of a long run of digits and letters (A = 10) modulo 97. */
function mod97(text: string): number {
  let rest = 0;
  for (const c of text) {
    const digits = /\d/.test(c) ? c : String(c.charCodeAt(0) - 55);
    for (const d of digits) rest = (rest * 10 + Number(d)) % 97;
  }
  return rest;
}

const withCheck = (country: string, bban: string): string => country + pad(98 - mod97(`${bban}${country}00`), 2) + bban;

/** An IBAN of Norway, or of a neighbour whose account numbers carry no check of their own here. */
export function iban(rng: Rng, home = 0.75): string {
  if (rng.chance(home)) return withCheck('NO', bankAccount(rng));
  return rng.weighted([
    [withCheck('SE', `500${rng.digits(17)}`), 2],
    [withCheck('DK', rng.digits(14)), 1],
    [withCheck('DE', rng.int(1, 8) + rng.digits(17)), 2],
    [withCheck('NL', `INGB${rng.digits(10)}`), 1],
  ]);
}

export const IBAN_FORMS: Readonly<Record<string, (n: string) => string>> = {
  bare: (n) => n,
  grouped: (n) => n.replace(/(.{4})(?=.)/g, '$1 '),
};

/** A payment reference: customer and invoice number with a Luhn digit. */
export function kid(rng: Rng): string {
  const body = pad(rng.int(1_000, 99_999), 6) + pad(rng.int(1, 999_999), 7);
  return body + luhnDigit(body);
}
