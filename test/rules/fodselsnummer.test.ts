import { numberFrom } from './synthetic-ids.js';
import { table } from './table.js';

const TYPE = 'identity.national_id.no';
// Tenor's months (+80) throughout; other series only where the series itself is under test.
const tenor = numberFrom('018150', 100);
const [six, five] = [tenor.slice(0, 6), tenor.slice(6)];
const dTenor = '41814061033'; // official, identifiers.md 1.3
const OF_2032 = '30108299939'; // official, remainder 1
// Individual numbers 500-899 were never given out for the years 40-53 (identifiers.md 1.1).
const unissued = numberFrom('120645', 600);
const unissuedD = numberFrom('520645', 600);
const helpNumber = numberFrom('124645', 600);
const fh = numberFrom('812345', 600);
const npid = numberFrom('122645', 600);
const nhn = numberFrom('127145', 600); // +65
const julyNpid = numberFrom('316745', 600); // 31 July + 60; 31 February under + 65

table(
  'fodselsnummer',
  TYPE,
  [
    { text: tenor, kind: 'synthetic' },
    { text: dTenor, kind: 'synthetic' },
    { text: unissued, kind: 'fnr' },
    { text: unissuedD, kind: 'dnr' },
    { text: helpNumber, kind: 'h' },
    { text: fh, kind: 'fh' },
    { text: npid, kind: 'npid' },
    { text: nhn, kind: 'synthetic' },
    { text: julyNpid, kind: 'synthetic' },
    { text: '02013299997', kind: 'fnr' },
    ...[' ', '\u00a0', '\u202f', '\u2009', '\t', '-', '\u2013', '.', '/', ' - ', ' \u2013 '].map((s) => six + s + five),
    `${six} ${five.slice(0, 3)} ${five.slice(3)}`,
    `${six.slice(0, 2)}.${six.slice(2, 4)}.${six.slice(4)} ${five}`,
    `${six.slice(0, 2)}.${six.slice(2, 4)}.${six.slice(4)}-${five}`,
    `'«${tenor}»`,
    `${tenor}.0`,
    `Kunden har fnr. «${tenor}».`,
    `Gjelder «${six} ${five}» (Kari)`,
    `(«${tenor}»)`,
    `"fnr":"«${tenor}»"`,
    `fnr=«${tenor}»&type=1`,
    `Ola,«${tenor}»,98765432,ola@example.org`,
    `1001,«${tenor}»,Storgata 1`,
    `Ola;«${tenor}»;98765432`,
    `kontrakt_«${tenor}».pdf`,
    `«${tenor}» og «${dTenor}»`,
    `to personer: «${tenor}», «${dTenor}».`,
    { text: OF_2032, field: 'fnr', kind: 'fnr' },
    { text: OF_2032, field: 'kunde_fÃ¸dselsnummer' },
    { text: OF_2032, field: 'f?dselsnummer' },
    { text: OF_2032, field: 'f|dselsnummer' },
    { text: OF_2032, field: 'kundeFodselsnr' },
    { text: OF_2032, field: 'F.nr' },
    { text: OF_2032, field: 'eierfnr' },
    { text: OF_2032, field: 'pnr' },
    { text: OF_2032, field: 'foedselsnummer_soeker' },
    { text: OF_2032, field: 'Fødselsnummeret' },
    { text: OF_2032, field: 'fo\u0308dselsnummer' },
    `fødselsnummer «${OF_2032}»`,
    `fÃ¸dselsnummer: «${OF_2032}»`,
    `f?dselsnummer «${OF_2032}»`,
    `Personnummeret er «${OF_2032}»`,
    `fødd «${OF_2032}»`,
    `${OF_2032.slice(0, 6)}-${OF_2032.slice(6)}`,
    [...tenor].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join(''),
    `ny: «${six}\u00ad${five}»\u200b etter`,
    `«${six}\u200b${five}» i teksten`,
    { text: tenor, field: 'beskrivelse' },
  ],
  [
    '00000000000',
    '11111111111',
    '12345678901',
    tenor.slice(0, 10) + ((Number(tenor[10]) + 1) % 10),
    tenor.slice(0, 9) + ((Number(tenor[9]) + 1) % 10) + tenor[10],
    `${tenor}0`,
    `0${tenor}`,
    `${tenor.slice(0, 4)}.${tenor.slice(4, 6)}.${tenor.slice(6)}`, // 4-2-5 is an account
    `${tenor.slice(0, 4)} ${tenor.slice(4, 6)} ${tenor.slice(6)}`,
    `+${tenor}`,
    `a${tenor}`,
    `${tenor}f`,
    `${tenor}.5`,
    `${tenor},50`,
    `0.${tenor}`,
    `59,${tenor}`,
    `Kontonr ${tenor}`,
    `konto nummer: ${tenor}`,
    `KID ${tenor}`,
    { value: tenor, field: 'kontonummer' },
    { value: tenor, field: 'ordrenr' },
    { value: tenor, field: 'utbetalingskonto' },
    OF_2032,
    { value: OF_2032, field: 'identifier' },
    { value: OF_2032, field: 'incident' },
    { value: OF_2032, field: 'ordre_id' },
    `ordre ${OF_2032}`,
    numberFrom('310245', 600), // 31 February
    numberFrom('320145', 600),
    numberFrom('121345', 600),
    numberFrom('290245', 600), // no leap year
    numberFrom('290200', 100), // 1900 was none
    numberFrom('127845', 600), // + 65 would be month 13
    numberFrom('000045', 600),
    `${six}*****`,
    '550e8400-e29b-41d4-a716-446655440000',
    { value: '0', field: 'fnr' },
    { value: '12', field: 'fnr' },
    { value: '4630', field: 'pnr' },
    { value: '31337', field: 'pid' },
  ],
);
