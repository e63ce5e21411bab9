import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialSexualityField: FieldRule = specialField({
  id: 'special-sexuality-field',
  dataType: 'special.sexuality',
  about: 'sex life or sexual orientation',
  misses: 'Gender and marital status.',
  names: `
    legning seksuell_legning seksuell_orientering seksuell_orientasjon seksualitet seksuell sexual
    sexual_orientation sexual_preference sexual_identity sexuality seksualliv sexliv sex_life sexual_history lgbt
    lgbtq lgbtqia lhbt lhbtq lhbtiq is_lgbtq transperson transgender is_transgender trans_status
    interested_in_gender looking_for_gender sti_status kjønnsinkongruens partner_gender partnerkjønn
  `,
  ofPersons: 'orientation orientering',
  against: 'screen skjerm page side image bilde device layout kabel cable',
  examples: {
    hit: [
      { value: 'homofil', field: 'legning', container: 'medlemmer' },
      { value: 'bisexual', field: 'sexual_orientation', container: 'users' },
      { value: 'lesbisk', field: 'seksuell_orientering', container: 'respondenter' },
      { value: 'heterofil', field: 'legning', container: 'personar' },
      { value: 'true', field: 'is_transgender', container: 'patients' },
      { value: 'ja', field: 'lhbtq', container: 'medlemmer' },
      { value: 'asexual', field: 'sexuality', container: 'users' },
      { value: 'queer', field: 'orientation', container: 'members' },
      { value: 'men and women', field: 'interested_in_gender', container: 'profiles' },
      { value: 'panseksuell', field: 'seksualitet', container: 'personer' },
    ],
    miss: [
      { value: '2024-05-05', field: 'legning', container: 'personer' },
      { value: '3', field: 'sexual_orientation', container: 'users' },
      { value: 'ukjent', field: 'legning', container: 'personer' },
      { value: 'landscape', field: 'orientation', container: 'images' },
      { value: 'portrait', field: 'orientation', container: 'pages' },
      { value: '{"x":1}', field: 'sexuality', container: 'users' },
      { value: '-', field: 'legning', container: 'personer' },
      { value: 'https://example.org', field: 'sexual_orientation', container: 'users' },
      { value: 'mann', field: 'kjønn', container: 'personer' },
      { value: 'a@example.org', field: 'sexuality', container: 'users' },
    ],
  },
});
