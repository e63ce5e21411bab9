import { describe, expect, it } from 'vitest';
import { matches, table } from './table.js';

const TYPE = 'identity.gender';

table(
  'gender-field',
  TYPE,
  [
    { text: 'Kvinne', field: 'kjønn', kind: 'word' },
    { text: 'mann', field: 'kjonn' },
    { text: 'MANN', field: 'KJOENN' },
    { text: 'male', field: 'gender' },
    { text: 'Female', field: 'sex' },
    { text: 'M', field: 'gender', kind: 'letter' },
    { text: 'k', field: 'kunde_kjønn' },
    { text: 'F', field: 'customerGender' },
    { text: 'X', field: 'legal_gender' },
    { text: '1', field: 'sex_code', kind: 'code' },
    { text: '2', field: 'kjønnskode' },
    { text: '02', field: 'kjonn' },
    { text: 'gutt', field: 'kjønn_barn' },
    { text: 'jente', field: 'kjønn' },
    { text: 'annet', field: 'kjønn' },
    { text: 'ikke binær', field: 'kjønnsidentitet' },
    { text: 'other', field: 'gender' },
    { text: 'kvinneleg', field: 'kjønn' },
    { text: 'divers', field: 'gender' },
    { text: 'Hunkjønn', field: 'kjønn' },
    { text: 'Kvinne', field: 'kjÃ¸nn' },
  ],
  [
    { value: 'Herre', field: 'sex' },
    { value: 'Dame', field: 'gender' },
    { value: 'Unisex', field: 'gender' },
    { value: 'Barn', field: 'kjønn' },
    { value: '7', field: 'kjønn' },
    { value: '0', field: 'sex' },
    { value: '9', field: 'sex' },
    { value: 'U', field: 'gender' },
    { value: 'ukjent', field: 'kjønn' },
    { value: 'vil ikke oppgi', field: 'kjønn' },
    { value: 'L', field: 'sex' },
    { value: 'XL', field: 'gender' },
    { value: '34', field: 'gender' },
    { value: 'true', field: 'gender' },
    { value: 'ola@example.org', field: 'gender' },
    { value: '2024-03-17', field: 'sex' },
    { value: 'Kvinne', field: 'rolle' },
    { value: 'M', field: 'størrelse' },
    { value: '2', field: 'essex' },
    { value: 'Mann', field: 'avsender' },
    { value: 'male', field: 'connector' },
    { value: 'Mann og kvinne i huset', field: 'kjønn' },
    { value: 'K', field: 'unisex' },
    { value: 'no', field: 'gender' },
    { value: '12', field: 'kjønn' },
  ],
);

describe('gender of things', () => {
  it.each(['products', 'varer', 'artikler'])('means nothing in %s', (container) => {
    expect(matches({ value: 'female', field: 'gender', container }, TYPE)).toEqual([]);
  });

  it('means persons in a table of them', () => {
    expect(matches({ value: 'female', field: 'gender', container: 'customers' }, TYPE)).toHaveLength(1);
  });
});
