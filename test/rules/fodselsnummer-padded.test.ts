import { numberFrom } from './synthetic-ids.js';
import { table } from './table.js';

const lost = (six: string, from = 0): string => numberFrom(six, from).slice(1);
const tenor = lost('018150', 100);
// Never given out: individual numbers 500-899 for the years 40-53.
const unissued = lost('010645', 600);

table(
  'fodselsnummer-padded',
  'identity.national_id.no',
  [
    { text: tenor, field: 'fnr', kind: 'synthetic' },
    { text: unissued, field: 'fnr', kind: 'fnr' },
    { text: `${tenor}.0`, field: 'fodselsnummer' },
    { text: tenor, field: 'kunde_fnr' },
    { text: tenor, field: 'personNummer' },
    { text: tenor, field: 'SSN' },
    `fnr «${tenor}»`,
    `fødselsnummer: «${tenor}».`,
    `"fnr":«${tenor}»,`,
  ],
  [
    tenor,
    unissued,
    { value: tenor, field: 'id' },
    { value: tenor, field: 'kontonr' },
    { value: tenor, field: 'created_at' },
    { value: `${tenor}.5`, field: 'fnr' },
    { value: `${tenor}1234`, field: 'fnr' },
    { value: lost('014645', 600), field: 'fnr' }, // H-numbers read as unix seconds
    { value: lost('016845', 600), field: 'fnr' },
    { value: '1735689600', field: 'fnr' },
    { value: '5551234567', field: 'fnr' },
    { value: numberFrom('000145', 600).slice(1), field: 'fnr' },
    `ordre ${tenor}`,
    `KID: ${tenor}`,
  ],
);
