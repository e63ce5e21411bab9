import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mod11Control, organisationFrom } from './payment-numbers.js';
import { matches, table } from './table.js';

const TYPE = 'organisation.number';
// The register's own number, the example of its documentation; 2 and 3 begin synthetic ones.
const org = '974760673';
const [synthetic, other] = [organisationFrom('310'), organisationFrom('213')];
const threes = (n: string, mark = ' '): string => (n.match(/.{3}/g) ?? []).join(mark);
const wrong = '974760674';

table(
  'organisation-number',
  TYPE,
  [
    { text: org, kind: 'no' },
    { text: threes(org), kind: 'no' },
    threes(org, '\u00a0'),
    `NO ${threes(org)} MVA`,
    `NO${org}MVA`,
    `NO ${org} MVA`,
    `NO${org}`,
    `NO-${org}`,
    `${org}MVA`,
    `${org} MVA`,
    `${threes(org)} MVA`,
    { text: `NO${synthetic}MVA`, kind: 'synthetic' },
    `no${org}mva`,
    `Org.nr. «${org}»`,
    `Org.nr.: «${threes(org)}»`,
    `orgnr «${org}»`,
    `organisasjonsnummer: «${org}».`,
    `Foretaksregisteret «NO ${threes(org)} MVA», Brønnøysund`,
    `Firma AS (org nr «${org}»)`,
    `"orgnr":"«${org}»"`,
    `orgnr=«${org}»&x=1`,
    `orgnr «${synthetic}»`,
    { text: org, field: 'orgnr' },
    { text: org, field: 'organisasjonsnummer' },
    { text: org, field: 'kundeOrgNr' },
    { text: `${org}.0`, field: 'org_nr' },
    { text: synthetic, field: 'orgnr', kind: 'synthetic' },
    { text: other, field: 'vat_no' },
    { text: threes(org, '.'), field: 'orgnr' },
    { text: threes(synthetic), field: 'orgnr' },
    { text: threes(org), field: 'merknad' },
  ],
  [
    wrong,
    threes(wrong),
    `NO${wrong}MVA`,
    synthetic,
    threes(synthetic),
    threes(org, '.'),
    `${org}0`,
    `1${org}`,
    `a${org}`,
    `${org}b`,
    `+${org}`,
    `${threes(org)},00`,
    `kr ${threes(org)}`,
    `${threes(org)} kr`,
    `NOK ${threes(org)}`,
    `sum: ${threes(org)}`,
    `1 ${threes(org)}`,
    `${threes(org)} 123`,
    `${org},50`,
    `0.${org}`,
    `tlf ${org}`,
    `ordre ${org}`,
    `Se sak ${org}`,
    `Snakket om ${org} i går`,
    'NO9386011117947',
    '123456785',
    { value: org, field: 'ordrenr' },
    { value: org, field: 'telefon' },
    { value: org, field: 'id' },
    { value: wrong, field: 'orgnr' },
    { value: '000000000', field: 'orgnr' },
    { value: 'Firma AS', field: 'orgnr' },
  ],
);

describe('the control digit', () => {
  it('agrees with a check written from the other end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[89]\d{7}$/), fc.integer({ min: 0, max: 9 }), (body, last) => {
        const right = mod11Control(body) === String(last);
        expect(matches({ value: body + last, field: 'orgnr' }, TYPE).length === 1).toBe(right);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
