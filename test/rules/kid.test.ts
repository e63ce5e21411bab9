import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKid } from '../../rules/shared/kid.js';
import { luhnControl, luhnNumber, mod11Control } from './payment-numbers.js';
import { table } from './table.js';

const TYPE = 'payment.kid';
const ten = luhnNumber('123456789');
const long = luhnNumber('000123400000001');
const eleven = `1234567890${mod11Control('1234567890')}`;
/** A body whose mod 11 control is ten. */
const hyphen = `${['12341', '12342', '12343', '12344', '12345', '12346', '12347', '12348', '12349', '12350', '12351'].find((b) => mod11Control(b) === '-')}-`;
const wrong = (kid: string): string =>
  [...'0123456789'].map((d) => kid.slice(0, -1) + d).find((k) => !isKid(k)) as string;

table(
  'kid',
  TYPE,
  [
    `KID: «${ten}»`,
    `KID «${ten}»`,
    `kid «${ten}»`,
    `KID-nr. «${long}»`,
    `KID nr «${long}»`,
    `KIDnr: «${long}»`,
    `KID-nummer: «${long}».`,
    `kidnummer «${eleven}»`,
    `KID er «${eleven}», forfall 15.06.2026`,
    `KID=«${ten}»&konto=1`,
    `"kid":"«${ten}»"`,
    `"kid": «${ten}»,`,
    `Betalingsreferanse: «${ten}»`,
    `betalingsref. «${ten}»`,
    `payment reference «${ten}»`,
    `Merk innbetalingen med KID «${long}». Takk`,
    `KID: «${hyphen}»`,
    `KID: «${ten.slice(0, 4)} ${ten.slice(4, 8)} ${ten.slice(8)}»`,
    `Konto 1500, KID «${ten}» kr 499,00`,
    { text: ten, field: 'kid' },
    { text: long, field: 'kid_nr' },
    { text: eleven, field: 'kidnummer' },
    { text: hyphen, field: 'KID' },
    { text: ten, field: 'betalingsreferanse' },
    { text: ten, field: 'payment_reference' },
    { text: `${ten}.0`, field: 'kid' },
    { text: '4111111111111111', field: 'kid' },
    `KID «4111 1111 1111 1111»`,
    { text: ten, field: 'faktura.kid' },
  ],
  [
    ten,
    long,
    eleven,
    `KID: ${wrong(ten)}`,
    `KID: ${wrong(eleven)}`,
    'KID 12',
    `kids ${ten}`,
    `skid ${ten}`,
    `KIDS: ${ten}`,
    `ref ${ten}`,
    `ordre ${ten}`,
    `faktura nr ${ten}`,
    `KID mangler på ${ten}`,
    `KID: ${ten}A`,
    `KID: ${ten}-1`,
    `KID: ${ten},50`,
    `KID: ${'1'.repeat(26)}`,
    'KID: A1B2C3D4',
    '"kid":"2024-05-01"',
    { value: wrong(ten), field: 'kid' },
    { value: '00000000', field: 'kid' },
    { value: 'f3a1c2d4', field: 'kid' },
    { value: '-', field: 'kid' },
    { value: ten, field: 'ordrenr' },
    { value: ten, field: 'kids' },
    { value: ten, field: 'kid_type' },
    { value: `${ten} ${ten}`, field: 'notat' },
    { value: ten, field: 'telefon' },
  ],
);

describe('isKid', () => {
  it('agrees with both formulas written otherwise', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,24}$/), fc.constantFrom(...'0123456789-'), (body, last) => {
        fc.pre(!/^(\d)\1*$/.test(body + last));
        expect(isKid(body + last)).toBe(last === luhnControl(body) || last === mod11Control(body));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });
});
