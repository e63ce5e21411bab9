import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialUnionField: FieldRule = specialField({
  id: 'special-union-field',
  dataType: 'special.union',
  about: 'trade union membership',
  misses: 'Amounts withheld as dues.',
  names: `
    fagforening fagforeining fagforbund fagforbundet fagforeningsmedlem fagforeiningsmedlem fagforeningsmedlemskap
    fagforeningstrekk fagorganisert fagforeningskontingent organisasjonstilhørighet_fag union_member
    union_membership is_union_member union_name trade_union labour_union labor_union union_dues union_rep
    shop_steward tillitsvalgt tillitsvald hovedtillitsvalgt hovudtillitsvald lo_medlem nito_medlem
    arbeidstakerorganisasjon arbeidstakarorganisasjon kontingenttrekk
  `,
  ofPersons: 'union',
  against: 'credit european sql query geometry set join',
  examples: {
    hit: [
      { value: 'Fagforbundet', field: 'fagforening', container: 'ansatte' },
      { value: 'NITO', field: 'fagforeining', container: 'tilsette' },
      { value: 'ja', field: 'fagorganisert', container: 'ansatte' },
      { value: 'true', field: 'union_member', container: 'employees' },
      { value: 'Teamsters', field: 'union_name', container: 'employees' },
      { value: 'LO', field: 'fagforbund', container: 'ansatte' },
      { value: 'nei', field: 'tillitsvalgt', container: 'ansatte' },
      { value: 'EL og IT Forbundet', field: 'arbeidstakerorganisasjon', container: 'ansatte' },
      { value: 'Unite', field: 'trade_union', container: 'staff' },
      { value: 'no', field: 'shop_steward', container: 'staff' },
    ],
    miss: [
      { value: '2024-05-05', field: 'fagforening', container: 'ansatte' },
      { value: '350,00', field: 'kontingenttrekk', container: 'lønn' },
      { value: 'ukjent', field: 'fagforening', container: 'ansatte' },
      { value: 'https://example.org', field: 'trade_union', container: 'staff' },
      { value: '{"x":1}', field: 'union_name', container: 'staff' },
      { value: '-', field: 'fagforbund', container: 'ansatte' },
      { value: '17', field: 'fagforening', container: 'ansatte' },
      { value: 'SELECT 1', field: 'query_union', container: 'queries' },
      { value: 'a@example.org', field: 'union_rep', container: 'staff' },
      { value: 'Credit Union', field: 'bank', container: 'transfers' },
    ],
  },
});
