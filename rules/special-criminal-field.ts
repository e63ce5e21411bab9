import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialCriminalField: FieldRule = specialField({
  id: 'special-criminal-field',
  dataType: 'special.criminal',
  about: 'criminal convictions and offences',
  misses: 'Dates and lengths of sentences; reports of crimes against a customer.',
  names: `
    strafferegister straffedom straffedommer straffedommar straffedømt straffbart straffbare_forhold straffehistorikk straff
    straffesak straffesaker straffelovbrudd domfelt domfellelse domfellelser domfelling domfellingar dommer straffereaksjon rulleblad vandelsattest politiattest
    politianmeldt siktelse siktet tiltale tiltalt forbrytelse forbrytelser brotsverk lovbrudd lovbrot kriminalitet
    kriminell kriminelle_forhold fengsel fengselsstraff soning soningstid varetekt bøtelagt forelegg criminal
    criminal_record criminal_records criminal_history criminal_conviction criminal_convictions criminal_offence
    criminal_offense conviction convictions convicted felony felonies misdemeanor misdemeanour offences offense
    offenses arrest arrests arrest_record arrested police_record police_records incarcerated incarceration
    imprisonment prison parole dbs_check police_certificate certificate_of_good_conduct sex_offender
    restraining_order besøksforbud
  `,
  ofPersons: 'offence dom sentence charges bot',
  against: 'domain domene nlp text tekst token website parking bandwidth',
  examples: {
    hit: [
      { value: 'dømt for vold', field: 'straffedom', container: 'ansatte' },
      { value: 'burglary', field: 'conviction', container: 'applicants' },
      { value: 'ja', field: 'politiattest', container: 'ansatte' },
      { value: 'true', field: 'criminal_record', container: 'applicants' },
      { value: 'ingen anmerkninger', field: 'vandelsattest', container: 'vektere' },
      { value: 'promillekjøring', field: 'lovbrudd', container: 'sjåfører' },
      { value: 'tyveri', field: 'siktelse', container: 'personer' },
      { value: 'assault', field: 'offense', container: 'inmates' },
      { value: 'nei', field: 'rulleblad', container: 'søkere' },
      { value: 'valdsbrotsverk', field: 'brotsverk', container: 'personar' },
    ],
    miss: [
      { value: '2024-05-05', field: 'politiattest', container: 'ansatte' },
      { value: '17', field: 'straffesak', container: 'personer' },
      { value: 'ukjent', field: 'rulleblad', container: 'søkere' },
      { value: 'example.com', field: 'dom', container: 'products' },
      { value: '{"x":1}', field: 'criminal_record', container: 'users' },
      { value: '-', field: 'siktelse', container: 'personer' },
      { value: 'https://example.org', field: 'conviction', container: 'users' },
      { value: 'The cat sat.', field: 'sentence', container: 'texts' },
      { value: 'a@example.org', field: 'arrests', container: 'users' },
      { value: '12:30', field: 'soning', container: 'personer' },
    ],
  },
});
