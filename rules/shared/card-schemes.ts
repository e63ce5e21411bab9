/** Which payment cards a number may belong to, by its first digits and its length. */

/** How sure first digits and length are: `tight` for the schemes' usual lengths, `loose` for rare ones and Maestro. */
export type CardFit = 'tight' | 'loose';

/** Sixteen digits that begin with 2 to 6 and are a tight scheme's; enumerated in test/rules/payment-rates.test.ts. */
export const SIXTEEN_SHARE = 0.4646;
/** Sixteen-digit IMEISVs, which begin with 35, whose next digits are JCB's and whose last digit happens to be right. */
export const IMEISV_RATE = 0.062;

// ISO/IEC 7812 ranges as card-validator 10 and the schemes publish them (identifiers.md, 3.5).
const SIXTEEN = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|35(?:2[89]|[3-8])|62|6011|64[4-9]|65)/;
const AMEX = /^3[47]/;
const DINERS = /^3(?:0[0-59]|[689])/;
/** JCB, UnionPay and Discover may have up to 19 digits, Visa 13 or 19. */
const LONG = /^(?:4|35(?:2[89]|[3-8])|62|6011|64[4-9]|65)/;
const MAESTRO = /^(?:50|5[6-9]|6)/;

/** How well these 13 to 19 digits fit a card; undefined when no scheme has them. */
export function cardFit(digits: string): CardFit | undefined {
  const n = digits.length;
  if (n === 16 && SIXTEEN.test(digits)) return 'tight';
  if (n === 15 && AMEX.test(digits)) return 'tight';
  if (n === 14 && DINERS.test(digits)) return 'tight';
  // Thirteen digits that begin with 4 are also EANs (Germany 400-440, Japan 45 and 49).
  if (n === 13 && digits.startsWith('4')) return 'loose';
  if (n > 16 && LONG.test(digits)) return 'loose';
  return MAESTRO.test(digits) ? 'loose' : undefined;
}

/** True when the first digits of a masked number are some card's. */
export const isCardStart = (digits: string): boolean => /^(?:[456]|2[2-7]|3[0-9])/.test(digits) || digits === '';

/**
 * Test numbers that schemes and payment services publish for their test systems (lists of Stripe, Adyen, PayPal,
 * Payone, Nets and Worldpay). Real cards never have them.
 */
export const TEST_CARDS: ReadonlySet<string> = new Set(
  (
    '4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4012001037141112 ' +
    '4444333322221111 4917610000000000 4484070000000000 4988438843884305 4925000000000004 4462030000000000 ' +
    '5555555555554444 5105105105105100 5200828282828210 5500000000000004 5136333333333335 5413330089010640 ' +
    '2223003122003222 2223000048400011 2222400070000005 2720990000000015 378282246310005 371449635398431 ' +
    '378734493671000 340000000000009 370000000000002 6011111111111117 6011000990139424 6011000000000004 ' +
    '30569309025904 38520000023237 36227206271667 30000000000004 3530111333300000 3566002020360505 3528000000000007 ' +
    '6200000000000005 6759649826438453 6799990100000000019 6331101999990016 5019717010103742'
  ).split(' '),
);
