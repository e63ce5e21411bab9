import { describe, expect, it } from 'vitest';
import { RANDOM_PLATE } from '../../rules/plate.js';
import { isNorwegianPlate } from '../../rules/shared/plates.js';
import { table } from './table.js';

const TYPE = 'vehicle.plate';

table(
  'plate',
  TYPE,
  [
    { text: 'regnr «AB 12345»', kind: 'norwegian' },
    'reg.nr. «AB12345»',
    'Reg. nr: «CV-4321»',
    'regnr: «ab12345»',
    'regnr «ab 12345»',
    'bil «EL12345»',
    'Bilen («DN 54321») sto i oppkjørselen',
    'kjennemerke «EK98765»',
    'kjennemerket «EV 45678»',
    'kjenneteikn «LJ 23456»',
    'kjørte en hvit varebil med skilt «SU 33445»',
    'skiltet «EB12345» ble notert',
    'registreringsnummer «GA 12345»',
    'registreringsnr: «CD12345»',
    'tilhenger «HV 1234»',
    'motorsykkel «RE4567»',
    'parkert bil: «EL 12345», eier ukjent',
    'elbil «EF12345»',
    'en svart Audi («DN12345»)',
    'vekterbil «EK 12345»',
    'regnr «NS 12345»',
    'car «EL12345» at the gate',
    'licence plate «EL12345»',
    'license plate: «EL 12345»',
    'number plate «DP 12345»',
    '{"regnr":"«EL12345»"}',
    '{"license_plate": "«EL 12345»"}',
    'firmabil «VD\u00a012345»',
    'Skiltnr. «EL12345».',
    'varebilen «HY 12345» og bilen «EL54321»',
    { text: 'EL12345', field: 'regnr' },
    { text: 'EL 12345', field: 'kjoretoy_regnr' },
  ],
  [
    'AB12345',
    'EL 12345',
    'EL12345 og DN54321',
    'EN 50131',
    'sentralen følger EN 50131',
    'bil med alarm etter EN 50131',
    'NS 3960',
    'bil til NS 3960',
    'bilalarm etter EN 14604',
    'bil levert med TS 1234',
    'varenr AB12345',
    'artikkel EL 12345',
    'ordre EL12345',
    'serienr DN54321',
    'modell VD 1234',
    'regnr OI 12345',
    'regnr QA 12345',
    'regnr AM 12345',
    'regnr WG12345',
    'regnr AB 01234',
    'regnr AB 123',
    'regnr AB 123456',
    'regnr ABC12345',
    'regnr AB-12345-6',
    'regnr AB12345.6',
    'bilen er 12345 kr',
    'bil nr 12345',
    'orgnr EL12345',
    'delenr DN 54321',
    'kl 12345',
    'parkering plass AB 1234',
    'bil kjøpt av 20240',
    { value: 'EL12345', field: 'varenr' },
    { value: 'EL12345', field: 'kode' },
    { value: 'EL12345', field: 'kolonne1' },
  ],
);

table(
  'plate-field',
  TYPE,
  [
    { text: 'EL12345', field: 'regnr', kind: 'norwegian' },
    { text: 'ab 12345', field: 'kjennemerke', kind: 'norwegian' },
    { text: 'CV-4321', field: 'bilskilt' },
    { text: 'N «EL12345»', field: 'skiltnr', kind: 'norwegian' },
    { text: 'KONGEN', field: 'registreringsnummer', kind: 'personal' },
    { text: 'DEN 1', field: 'license_plate' },
    { text: 'ABC 123', field: 'licence_plate', kind: 'foreign' },
    { text: 'ABC12D', field: 'plateNumber' },
    { text: 'B-MW 1234', field: 'vehicle_reg', kind: 'foreign' },
    { text: 'AB12 CDE', field: 'reg_no' },
    { text: 'WA 12345', field: 'kunde_bilnr' },
    { text: 'AB 12 345', field: 'bil_regnr' },
    { text: 'EK98765', field: 'car_registration' },
  ],
  [
    { value: 'EL12345', field: 'varenr' },
    { value: '974760673', field: 'registreringsnummer' },
    { value: '12', field: 'bilnr' },
    { value: 'WVWZZZ1JZXW000001', field: 'regnr' },
    { value: 'REG-1001', field: 'reg_no' },
    { value: 'Forbudt å parkere', field: 'skilt' },
    { value: 'Parkering', field: 'skilt' },
    { value: 'UKJENT', field: 'regnr' },
    { value: 'LEIEBIL?', field: 'regnr' },
    { value: 'VOLVO', field: 'bilnr' },
    { value: 'STEEL', field: 'plate' },
    { value: '2024-03-17', field: 'regnr' },
    { value: 'true', field: 'skilt' },
    { value: '10.0.0.1', field: 'plate' },
    { value: 'https://x.no', field: 'plate' },
    { value: 'velkomst1', field: 'template' },
    { value: 'mal1', field: 'template' },
  ],
);

describe('the chance rate of plates', () => {
  it('is that of all pairs of letters and all first digits', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    let passed = 0;
    for (const a of letters) {
      for (const b of letters) for (let d = 0; d < 10; d++) if (isNorwegianPlate(`${a}${b}${d}2345`)) passed++;
    }
    expect(passed / 6760).toBeCloseTo(RANDOM_PLATE, 10);
  });
});
