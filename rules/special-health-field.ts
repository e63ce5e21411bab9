import type { FieldRule } from '../src/model/detector.js';
import { specialField } from './shared/special-cell.js';

export const specialHealthField: FieldRule = specialField({
  id: 'special-health-field',
  dataType: 'special.health',
  about: 'health',
  misses: 'Dates of sick leave.',
  names: `
    diagnose diagnoser diagnosar diagnosis diagnoses diagnosekode diagnose_kode diagnosis_code icd icd10 icd_10
    icd_code icpc icpc2 helse helsa helseopplysninger helseopplysningar helsetilstand helsestatus helseinfo
    helseproblemer health_info health_condition health_conditions health_issues health_data medical_condition
    medical_conditions medical_history medical_notes medical_info sykdom sykdommer sjukdom sjukdommar
    sykdomshistorie disease diseases illness illnesses allergi allergier allergiar allergy allergies medisin
    medisiner medisinar medisinbruk medisinliste legemiddel legemidler legemiddel_bruk medication medications
    prescription prescriptions resept resepter funksjonsnedsettelse funksjonsnedsetjing funksjonshemming
    funksjonshemning funksjonsevne handikap handicap uførhet uføregrad ufør disability disabilities disabled_person
    sykemelding sykmelding sjukmelding sykemeldt sykmeldt sjukmeld sykefravær sjukefråvær sykefraværsårsak
    sick_leave sickness_absence sick_note blodtype blood_type blood_group demens dement dementia diabetes diabetiker
    diabetic astma asthma epilepsi epilepsy kreft hiv_status gravid graviditet pregnant pregnancy is_pregnant
    rullestol rullestolbruker wheelchair wheelchair_user hørselshemmet høyrselshemma synshemmet synshemma
    hearing_impaired visually_impaired svaksynt mental_health psykisk_helse vaksine vaksinert vaksinasjon vaccinated
    vaccination_status covid_status symptomer symptom symptoms pasientjournal journalnotat sykehistorie anamnese
    kosthold_allergi tilrettelegging_helse
  `,
  ofPersons: 'health health_status condition treatment behandling bmi medical',
  against:
    'server service system device sensor panel battery batteri node cluster host disk database product produkt health_check healthcheck',
  shape: {
    // ICD-10 (`F32.1`; without its point `E130` would be an alarm code), ICPC-2 (`T90`) and blood groups.
    also: /^(?:[A-TV-Z]\d{2}(?:\.\d{1,2})?|(?:A|B|AB|0|O)\s?(?:Rh\s?)?[+-])$/u,
    // Verdicts on machines in a column `health` or `diagnosis`, and codes of car diagnostics (SAE J2012: P0420).
    never:
      /^(?:ok|up|down|green|yellow|red|grønn|gul|rød|warning|critical|healthy|unhealthy|degraded|starting|[PCBU][0-3]\d{3})$/iu,
  },
  examples: {
    hit: [
      { value: 'Diabetes type 2', field: 'diagnose', container: 'kunder' },
      { value: 'F32.1', field: 'diagnosekode', container: 'pasienter' },
      { value: 'nøtter og skalldyr', field: 'allergier', container: 'ansatte' },
      { value: 'ja', field: 'rullestolbruker', container: 'kunder' },
      { value: 'false', field: 'has_diabetes', container: 'members' },
      { value: 'A+', field: 'blood_type', container: 'employees' },
      { value: '100 % ufør siden ulykken', field: 'funksjonsnedsettelse', container: 'kunder' },
      { value: 'Depresjon', field: 'sjukdom', container: 'personar' },
      { value: 'mildly asthmatic', field: 'health', container: 'patients' },
      { value: 'E11', field: 'icd10', container: 'journal' },
    ],
    miss: [
      { value: 'healthy', field: 'health', container: 'servers' },
      { value: '2024-01-01', field: 'sykmelding', container: 'ansatte' },
      { value: '17', field: 'allergi', container: 'kunder' },
      { value: 'ukjent', field: 'diagnose', container: 'kunder' },
      { value: 'P0420', field: 'diagnosis', container: 'cars' },
      { value: 'https://example.org/a', field: 'diagnose', container: 'kunder' },
      { value: 'degraded', field: 'health_status', container: 'nodes' },
      { value: '{"a":1}', field: 'helse', container: 'kunder' },
      { value: 'Connection timeout on port 443', field: 'diagnosis', container: 'jobs' },
      { value: 'Pollen pute', field: 'produktnavn', container: 'products' },
    ],
  },
});
