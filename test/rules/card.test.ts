import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFit, TEST_CARDS } from '../../rules/shared/card-schemes.js';
import { luhn } from '../../rules/shared/luhn.js';
import { luhnControl, luhnNumber } from './payment-numbers.js';
import { table } from './table.js';

const TYPE = 'payment.card';
// Published test numbers; the computed ones stand under 400000, which Stripe uses for its tests.
const visa = '4111111111111111';
const master = '5555555555554444';
const amex = '378282246310005';
const computed = luhnNumber('400000000000123');
const fours = (n: string, mark = ' '): string => (n.match(/.{1,4}/g) ?? []).join(mark);
const amexGroups = `${amex.slice(0, 4)} ${amex.slice(4, 10)} ${amex.slice(10)}`;

table(
  'card',
  TYPE,
  [
    { text: visa, kind: 'test' },
    { text: computed, kind: 'card' },
    { text: fours(computed), kind: 'card' },
    { text: '2223003122003222', kind: 'test' },
    '2720990000000015',
    amex,
    { text: amexGroups, kind: 'test' },
    '30569309025904',
    '3056 930902 5904',
    '6011111111111117',
    '3530111333300000',
    '6200000000000005',
    fours(visa),
    fours(master, '-'),
    fours(master, '\u00a0'),
    `Kort: «${fours(visa)}», utløper 12/27`,
    `Visa «${visa}» cvc 123`,
    `kortnr «${computed}».`,
    `Betalt med «${fours(computed)}» 12/27`,
    `(«${visa}»)`,
    `1;Kari;«${visa}»;12/27`,
    `"card_number":"«${visa}»"`,
    `pan=«${visa}»&x=1`,
    { text: visa, field: 'kortnummer' },
    { text: visa, field: 'card_number' },
    { text: `${visa}.0`, field: 'pan' },
    { text: '4222222222222', field: 'kredittkort' },
    { text: '6759649826438453', field: 'kortnr', kind: 'test' },
    { text: '6799990100000000019', field: 'betalingskort' },
    `maestro «6759649826438453»`,
    { text: fours(visa), field: 'merknad' },
    `«${visa}», «${master}»`,
  ],
  [
    '4111111111111112',
    '4111 1111 1111 1112',
    '4111 11** **** 1111',
    '**** **** **** 1111',
    '411111******1111',
    'tok_4111111111111111',
    `${visa}00000`,
    `1${visa}`,
    luhnNumber('100000000000123'), // no scheme begins with 1
    luhnNumber('900000000000123'),
    '2720999999999999',
    luhnNumber('222000000000000'), // below Mastercard's 2221
    luhnNumber('272100000000000'), // above 2720
    '4006381333931', // EAN-13
    '4222222222222',
    '6759649826438453', // Maestro without a word
    '6799990100000000019',
    `KID ${visa}`,
    `KID: ${fours(visa)}`,
    `imei ${amex}`,
    `DE89 ${fours(visa)} 00`,
    `1234 ${fours(visa)}`,
    `${fours(visa)} 1234`,
    `${visa},50`,
    `0.${visa}`,
    `a${visa}`,
    '20240115103000',
    '3530 1113 3330 0001',
    '550e8400-e29b-41d4-a716-446655440000',
    '4111-1111-1111-1111-1111',
    { value: visa, field: 'kid' },
    { value: visa, field: 'imei' },
    { value: visa, field: 'ordrenr' },
    { value: '4111111111111112', field: 'kortnr' },
    { value: 'tok_1Nabc', field: 'card_number' },
    { value: '1111', field: 'kortnr' },
  ],
);

describe('luhn', () => {
  it('agrees with the formula written otherwise', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,24}$/), fc.integer({ min: 0, max: 9 }), (body, last) => {
        expect(luhn(body + last)).toBe(String(last) === luhnControl(body));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('takes every test number, each of some scheme', () => {
    expect([...TEST_CARDS].filter((n) => !luhn(n) || cardFit(n) === undefined)).toEqual([]);
  });
});
