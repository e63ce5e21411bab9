import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialReligionField: FieldRule = specialField({
  id: 'special-religion-field',
  dataType: 'special.religion',
  about: 'religion or belief',
  misses: 'Choices of food.',
  names: `
    religion religions religiøs religiøs_tilknytning religious religious_affiliation religious_belief
    religious_beliefs livssyn livssynet livsynssamfunn livssynssamfunn tro tru trosretning trusretning
    trostilhørighet trossamfunn trussamfunn trosamfunn konfesjon denomination faith kirkemedlem kirkemedlemskap
    kyrkjemedlem church_member church_membership menighetstilhørighet dietary_religion konfirmasjonstype
  `,
  ofPersons: 'belief beliefs',
  against: 'product produkt game quest kalender calendar',
  examples: {
    hit: [
      { value: 'muslim', field: 'religion', container: 'ansatte' },
      { value: 'Den norske kirke', field: 'trossamfunn', container: 'medlemmer' },
      { value: 'humanetiker', field: 'livssyn', container: 'elever' },
      { value: 'Catholic', field: 'faith', container: 'members' },
      { value: 'ja', field: 'kirkemedlem', container: 'personer' },
      { value: 'true', field: 'is_religious', container: 'users' },
      { value: 'jødisk', field: 'tru', container: 'personar' },
      { value: 'Buddhist', field: 'religious_affiliation', container: 'patients' },
      { value: 'pinsevenn', field: 'trosretning', container: 'medlemmer' },
      { value: 'no', field: 'church_member', container: 'people' },
    ],
    miss: [
      { value: '2024-05-05', field: 'religion', container: 'ansatte' },
      { value: '3', field: 'religion', container: 'elever' },
      { value: 'ukjent', field: 'livssyn', container: 'elever' },
      { value: 'https://example.org', field: 'tro', container: 'personer' },
      { value: 'a@example.org', field: 'faith', container: 'members' },
      { value: '{"x":1}', field: 'religion', container: 'users' },
      { value: '-', field: 'trossamfunn', container: 'medlemmer' },
      { value: '/var/lib', field: 'tro', container: 'filer' },
      { value: '40 %', field: 'tro', container: 'respondenter' },
      { value: '0x7ff3', field: 'faith', container: 'members' },
    ],
  },
});
