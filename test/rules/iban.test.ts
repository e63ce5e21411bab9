import fc from 'fast-check';
import { friendlyFormatIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { matches, table } from './table.js';

const TYPE = 'payment.iban';
// Samples that the SWIFT IBAN registry prints for each country.
const SAMPLES = (
  'NO9386011117947 GB29NWBK60161331926819 DE89370400440532013000 SE4550000000058398257466 DK5000400440116243 ' +
  'FI2112345600000785 NL91ABNA0417164300 FR1420041010050500013M02606 ES9121000418450200051332 ' +
  'IT60X0542811101000000123456 CH9300762011623852957 PL61109010140000071219812874 BE68539007547034 ' +
  'AT611904300234573201 IS140159260076545510730339 EE382200221020145685 LV80BANK0000435195001 ' +
  'LT121000011101001000 PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 ' +
  'HU42117730161111101800000000 CZ6508000000192000145399 RO49AAAA1B31007593840000 MT84MALT011000012345MTLCAST001S ' +
  'LC55HEMM000100010012001200023015'
).split(' ');
const [no = '', gb = '', de = ''] = SAMPLES;
const groups = (iban: string, mark = ' '): string => (iban.match(/.{1,4}/g) ?? []).join(mark);

table(
  'iban',
  TYPE,
  [
    ...SAMPLES,
    ...SAMPLES.map((s) => groups(s)),
    groups(no, '\u00a0'),
    groups(gb, '-'),
    'NO93 86011117947',
    'NO 93 8601 11 17947',
    'NO93 8601.11.17947',
    `IBAN: «${no}»`,
    `IBAN «${groups(de)}» BIC COBADEFF`,
    `«${groups(no)}» BIC DNBANOKK`,
    `Betal til «${groups('BE68539007547034')} » innen fredag`.replace(' »', '»'),
    `«${groups('BE68539007547034')}» KRED 2024`,
    `(«${no}»)`,
    `1;Kari;«${no}»;x`,
    `"iban":"«${no}»"`,
    `«${no}», «${gb}».`,
    { text: no.toLowerCase(), field: 'iban' },
    { text: no, field: 'kontonummer' },
    { text: no, field: 'bank_account' },
    { text: no, field: 'merknad' },
    `iban «${de.toLowerCase()}»`,
  ],
  [
    'NO9386011117948',
    'NO9386011117',
    `${no}1`,
    `X${no}`,
    groups('NO9386011117948'),
    'GB29NWBK60161331926818',
    'DE8937040044053201300',
    'XX89370400440532013000',
    'NOTE12345678901',
    'NOTE12 er viktig',
    'NO974760673MVA',
    'NO 974 760 673 MVA',
    'SE45 5000 0000',
    de.toLowerCase(),
    'OSLO 1234 5678 9012',
    'AB12CD34EF56GH78',
    'SN12345678901234567890123456',
    'DHL 1234 5678 9012 3456',
    'NO12345678901234',
    `${no.slice(0, 8)}\n${no.slice(8)}`,
    'N09386011117947',
    'no news is good news',
    'DNBANOKKXXX',
    '86011117947',
    { value: 'DE00123456789012345678', field: 'iban' },
    { value: 'ukjent', field: 'iban' },
    { value: 'AL-1234-5678-9012-3456', field: 'serienr' },
    '550E8400E29B41D4A716446655440000',
    'CH12 mm 1234 5678',
  ],
);

describe('groups of four', () => {
  it('finds the end for every country that ibantools knows', () => {
    const specs = Object.entries(getCountrySpecifications()).filter(([, s]) => s.chars !== null && s.chars > 0);
    expect(specs.length).toBeGreaterThan(100);
    // A word in capitals follows: only the country says where the number ends.
    const cut = specs.filter(([country, { chars }]) => {
      const iban = madeUp(country, chars as number);
      return (
        isValidIBAN(iban) &&
        matches({ value: `${friendlyFormatIBAN(iban)} BANK` }, TYPE)[0]?.end !== groups(iban).length
      );
    });
    expect(cut.map(([country]) => country)).toEqual([]);
  });

  it('agrees with ibantools about any digits', () => {
    fc.assert(
      fc.property(fc.constantFrom('NO', 'DE', 'DK', 'BE', 'AT'), fc.stringMatching(/^\d{30}$/), (country, digits) => {
        const length = getCountrySpecifications()[country]?.chars as number;
        const broken = country + digits.slice(0, length - 2);
        const mended = repaired(broken);
        for (const iban of [broken, mended]) {
          expect(matches({ value: iban }, TYPE).length === 1).toBe(isValidIBAN(iban));
          expect(matches({ value: groups(iban) }, TYPE).length === 1).toBe(isValidIBAN(iban));
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

/** Remainder by 97 of an IBAN whose check digits are 00, by big integers. */
function repaired(iban: string): string {
  const [country, rest] = [iban.slice(0, 2), iban.slice(4)];
  const digits = [...`${rest}${country}00`].map((c) => Number.parseInt(c, 36)).join('');
  return `${country}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${rest}`;
}

/** An account of zeros and ones (with letters where the country has them), as far as national checks allow. */
function madeUp(country: string, length: number): string {
  const plain = repaired(`${country}00${'0'.repeat(length - 4)}`);
  if (isValidIBAN(plain)) return plain;
  for (const letters of [1, 2, 3, 4]) {
    const iban = repaired(`${country}00${'A'.repeat(letters)}${'0'.repeat(length - 4 - letters)}`);
    if (isValidIBAN(iban)) return iban;
  }
  return plain;
}
