import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialEthnicityField: FieldRule = specialField({
  id: 'special-ethnicity-field',
  dataType: 'special.ethnicity',
  about: 'racial or ethnic origin',
  misses: 'Nationality, country of birth and language, which are no ethnic origin by themselves.',
  names: `
    etnisitet etnisk etnisk_bakgrunn etnisk_opprinnelse etnisk_opphav etnisk_tilhørighet ethnicity ethnic
    ethnic_group ethnic_origin ethnic_background ethnicities racial racial_origin racial_group race_ethnicity
    rase_etnisitet hudfarge skin_color skin_colour folkegruppe minoritetsbakgrunn minoritetsstatus
    innvandrerbakgrunn innvandrarbakgrunn samisk samisk_bakgrunn samemantall samemanntall urfolk indigenous
    indigenous_status tribe caste
  `,
  ofPersons: 'race rase heritage opphav',
  against: 'race_condition race_id race_date horse hest løp event game hund dog breed rasekatt dyr animal pet',
  examples: {
    hit: [
      { value: 'samisk', field: 'etnisitet', container: 'pasienter' },
      { value: 'Hispanic', field: 'ethnicity', container: 'patients' },
      { value: 'kurdisk', field: 'etnisk_bakgrunn', container: 'personer' },
      { value: 'Black or African American', field: 'race', container: 'patients' },
      { value: 'ja', field: 'minoritetsbakgrunn', container: 'elever' },
      { value: 'true', field: 'indigenous', container: 'students' },
      { value: 'kvensk', field: 'folkegruppe', container: 'personar' },
      { value: 'White British', field: 'ethnic_group', container: 'employees' },
      { value: 'asiatisk', field: 'etnisk_opprinnelse', container: 'respondenter' },
      { value: 'nei', field: 'samemanntall', container: 'personer' },
    ],
    miss: [
      { value: '2024-05-05', field: 'ethnicity', container: 'patients' },
      { value: '42', field: 'race', container: 'patients' },
      { value: 'ukjent', field: 'etnisitet', container: 'personer' },
      { value: 'Birkebeinerrennet', field: 'race', container: 'products' },
      { value: '{"x":1}', field: 'ethnicity', container: 'users' },
      { value: '-', field: 'etnisk_bakgrunn', container: 'personer' },
      { value: 'https://example.org', field: 'ethnicity', container: 'users' },
      { value: 'norsk', field: 'nasjonalitet', container: 'personer' },
      { value: 'NO', field: 'nationality', container: 'users' },
      { value: 'a@example.org', field: 'ethnic_group', container: 'users' },
    ],
  },
});
