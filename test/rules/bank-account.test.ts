import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBankRegister, isAccountNumber } from '../../rules/shared/account-number.js';
import { accountFrom, mod11Control } from './payment-numbers.js';
import { numberFrom } from './synthetic-ids.js';
import { table } from './table.js';

const TYPE = 'payment.bank_account';
const a = accountFrom('3624');
const b = accountFrom('8601', 5000);
const zero = accountFrom('0530');
/** A valid control digit and a register that no bank has. */
const unlisted = accountFrom('9999');
const tenor = numberFrom('018150', 100);
const dot = (n: string): string => `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`;
const blank = (n: string, mark = ' '): string => n.slice(0, 4) + mark + n.slice(4, 6) + mark + n.slice(6);
const wrong = (n: string): string => n.slice(0, 10) + ((Number(n[10]) + 1) % 10);

table(
  'bank-account',
  TYPE,
  [
    { text: dot(a), kind: 'no' },
    blank(a),
    blank(a, '\u00a0'),
    blank(a, '\u202f'),
    blank(a, '-'),
    dot(zero),
    a,
    `'${a}`.slice(1),
    `Kontonr. «${a}»`,
    `kontonummer: «${a}».`,
    `konto nr «${a}» i banken`,
    `Refusjon til konto «${dot(a)}»`,
    `Beløpet utbetales til «${a}»`,
    `Bankkonto: «${blank(b)}», KID 1234567897`,
    `Lønskonto «${a}»`,
    `account number «${a}»`,
    `"kontonummer":"«${a}»"`,
    `konto=«${a}»&x=1`,
    `«${dot(a)}» og «${dot(b)}»`,
    `(«${dot(a)}»)`,
    `${'1;Kari;'}«${dot(a)}»;98765432`,
    { text: a, field: 'fra_konto' },
    { text: a, field: 'kontonr' },
    { text: a, field: 'utbetalingskonto' },
    { text: a, field: 'bankAccountNumber' },
    { text: `${a}.0`, field: 'konto' },
    { text: zero.slice(1), field: 'kontonr' },
    { text: unlisted, field: 'kontonr', kind: 'no-unlisted-register' },
    { text: dot(unlisted), field: 'kontonr', kind: 'no-unlisted-register' },
    { text: `${a.slice(0, 4)} ${a.slice(4, 6)}.${a.slice(6)}`, field: 'konto' },
    { text: tenor, field: 'kontonummer' },
    `Kontonr «${tenor}»`,
    { text: dot(a), field: 'notat' },
    { text: dot(a), field: 'ordrenr' },
    '1234.56.78903',
  ],
  [
    wrong(a),
    dot(wrong(a)),
    blank(wrong(a)),
    unlisted,
    dot(unlisted),
    tenor,
    `${tenor.slice(0, 6)} ${tenor.slice(6)}`,
    `${a.slice(0, 6)} ${a.slice(6)}`,
    `${a.slice(0, 6)}-${a.slice(6)}`,
    `${a}0`,
    `1${a}`,
    `a${a}`,
    `${a}b`,
    `+${a}`,
    `${a},50`,
    `0.${a}`,
    `${dot(a)}.1`,
    `ordre ${a}`,
    `KID: ${a}`,
    `fnr ${a}`,
    `Se ${a} for detaljer`,
    blank(accountFrom('2020', 1, '05'), '-'),
    'NO93 8601 1117 947',
    'NO93 86011117947',
    { value: a, field: 'ordrenr' },
    { value: a, field: 'kid' },
    { value: a, field: 'fnr' },
    { value: a, field: 'sporingsnr' },
    { value: a, field: 'konto_id' },
    { value: a, field: 'id' },
    { value: '1920', field: 'konto' },
    { value: 'ola.nordmann', field: 'account' },
    { value: wrong(a), field: 'kontonr' },
    { value: '00000000000', field: 'kontonr' },
    { value: zero.slice(1) },
    '2026-05-12345',
  ],
);

describe('isAccountNumber', () => {
  it('agrees with a check written from the other end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), fc.integer({ min: 0, max: 9 }), (body, last) => {
        const whole = mod11Control(body) === String(last);
        const betweenBanks = body.slice(4, 6) === '00' && mod11Control(body.slice(6)) === String(last);
        fc.pre(!/^(\d)\1*$/.test(body + last));
        expect(isAccountNumber(body + last)).toBe(whole || betweenBanks);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('takes every number of the fødselsnummer family', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 99 }), (day, year) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        expect(isAccountNumber(numberFrom(`${two(day)}81${two(year)}`, 500))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('bank registers', () => {
  it('knows the first and the last, and their neighbours that no bank has', () => {
    expect(['0500', '0522', '1234', '3000', '8601', '9710', '9903'].filter((r) => !hasBankRegister(r))).toEqual([]);
    expect(['0000', '0499', '0523', '9700', '9904', '9999'].filter(hasBankRegister)).toEqual([]);
  });
});
