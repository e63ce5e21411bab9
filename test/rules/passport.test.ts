import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANDOM_LINE } from '../../rules/passport-mrz.js';
import { checkDigit, isSecondLine } from '../../rules/shared/travel-document.js';
import { table } from './table.js';

const TYPE = 'identity.passport';
// The specimen of ICAO 9303-4, appendix B (Utopia is no state), and lines made up for Norway's shapes.
const FIRST = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const SECOND = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';

/** An independent reading of ICAO 9303-3 4.9: by a table of values, position by position. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const oracle = (field: string): string => {
  const weighted = [...field].map((c, i) => Math.max(0, ALPHABET.indexOf(c)) * Number('731'[i % 3]));
  return String(weighted.reduce((a, b) => a + b, 0)).slice(-1);
};

/** A second line with all its digits right, by the oracle. */
function secondLine(number: string, state: string, born: string, expires: string, optional: string): string {
  const [a, b, c] = [number.padEnd(9, '<'), born, expires].map((f) => f + oracle(f)) as [string, string, string];
  const d = optional.padEnd(14, '<');
  const digit = optional === '' ? '<' : oracle(d);
  return `${a}${state}${b}X${c}${d}${digit}${oracle(a + b + c + d + digit)}`;
}

const NOR_FIRST = 'P<NORTEKOPP<<RASK<<<<<<<<<<<<<<<<<<<<<<<<<<<';
const NOR_SECOND = secondLine('CCC707070', 'NOR', '840317', '310101', '');
const OLD_SECOND = secondLine('29770077', 'NOR', '840317', '190101', '41814061033');
const wrong = (line: string, at: number): string =>
  line.slice(0, at) + ((Number(line[at]) + 1) % 10) + line.slice(at + 1);

table(
  'passport-mrz',
  TYPE,
  [
    { text: `${FIRST}\n${SECOND}`, kind: 'mrz' },
    { text: `${FIRST}\r\n${SECOND}`, kind: 'mrz' },
    { text: `${FIRST}\\n${SECOND}`, kind: 'mrz' },
    { text: `${FIRST}<br>${SECOND}`, kind: 'mrz' },
    { text: `${FIRST}${SECOND}`, kind: 'mrz' },
    { text: `${FIRST} ${SECOND}`, kind: 'mrz' },
    { text: `${FIRST};${SECOND}`, kind: 'mrz' },
    { text: FIRST, kind: 'mrz-line-1' },
    { text: SECOND, kind: 'mrz-line-2' },
    { text: `${NOR_FIRST}\n${NOR_SECOND}`, kind: 'mrz' },
    { text: `${NOR_FIRST}\n${OLD_SECOND}`, kind: 'mrz' },
    { text: NOR_SECOND, kind: 'mrz-line-2' },
    { text: OLD_SECOND, kind: 'mrz-line-2' },
    { text: `${NOR_FIRST.replace('P<', 'PV')}\n${NOR_SECOND}`, kind: 'mrz' },
    { text: `${NOR_FIRST.replace('NOR', 'D<<')}\n${NOR_SECOND}`, kind: 'mrz' },
    { text: `${FIRST}\n${wrong(SECOND, 9)}`, kind: 'mrz-line-1' },
    `Skannet pass: «${FIRST}\n${SECOND}»`,
    `{"mrz":"«${FIRST}\\n${SECOND}»"}`,
    `mrz2=«${SECOND}»`,
    `"«${NOR_SECOND}»"`,
    `(«${NOR_FIRST}»)`,
    `<p>«${FIRST}\n${SECOND}»</p>`,
    { text: NOR_FIRST, field: 'ocr_tekst' },
    { text: NOR_SECOND, field: 'mrz_line2' },
    `Ola sendte «${NOR_FIRST}\n${NOR_SECOND}» i går`,
  ],
  [
    ...[8, 9, 15, 19, 23, 27, 30, 42, 43].map((at) => wrong(SECOND, at)),
    'P<UTO',
    'P<NOR',
    'P<UTOERIKSSON<<ANNA',
    `${FIRST}<`,
    `X${FIRST}`,
    FIRST.slice(1),
    FIRST.replaceAll('<', '-'),
    SECOND.slice(0, 43),
    `${SECOND}0`,
    SECOND.toLowerCase(),
    'P<UTOERIKSSON<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<'.replaceAll('<<', '<A'),
    'if (P<NORM && Q<NORM) return',
    'List<String> P<T>',
    '<P><B>PASS</B></P>',
    'P<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    'I<UTOD231458907<<<<<<<<<<<<<<<',
  ],
);

const characters = fc.string({ unit: fc.constantFrom(...ALPHABET, '<'), minLength: 1, maxLength: 42 });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const code = (max: number) => fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: max });

describe('the check digits of ICAO 9303', () => {
  it('are those of an independent reading', () => {
    fc.assert(
      fc.property(characters, (field) => {
        expect(String(checkDigit(field))).toBe(oracle(field));
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it('accept every line made by the rules, and none with one digit of it changed', () => {
    fc.assert(
      fc.property(
        code(9),
        digits(6),
        digits(6),
        fc.oneof(fc.constant(''), code(14)),
        fc.constantFrom(9, 14, 19, 24, 27, 43),
        (number, born, expires, optional, at) => {
          const line = secondLine(number, 'UTO', born, expires, optional);
          expect(line).toHaveLength(44);
          expect(isSecondLine(line)).toBe(true);
          expect(isSecondLine(wrong(line, at))).toBe(false);
        },
      ),
      { numRuns: 2_000, seed: 2 },
    );
  });

  it('leave one line in ten thousand to chance, as the rule claims', () => {
    // Four digits are free of each other; the fifth may be a filler.
    const line = secondLine('CCC707070', 'NOR', '840317', '310101', '');
    let passed = 0;
    for (let n = 0; n < 10_000; n++) {
      const d = String(n).padStart(4, '0');
      const tried =
        line.slice(0, 9) + d[0] + line.slice(10, 19) + d[1] + line.slice(20, 27) + d[2] + line.slice(28, 43) + d[3];
      if (isSecondLine(tried)) passed++;
    }
    expect(passed / 10_000).toBe(RANDOM_LINE);
  });
});

// Numbers made up: letters and digits that repeat.
table(
  'passport',
  TYPE,
  [
    { text: 'passnr. «CCC707070»', kind: 'no' },
    'passnr «29770077»',
    'Passnummer: «29770077»',
    'passnummeret er «CCC707070»',
    'pass «CCC707070»',
    'Pass: «CCC707070»',
    'passet «29770077»',
    'pass nr. «29770077»',
    'pass nr «CCC 707070»',
    'passnr «ccc707070»',
    { text: 'passport no «C01X00T47»', kind: 'foreign' },
    'passport number «123450077»',
    'Passport: «X1234567»',
    'passport «29770077»',
    'passport no. «AB1234567»',
    'reisedokument «CCC707070»',
    'Reisedokument nr: «RK000077»',
    'reisebevis «29770077»',
    'travel document «T2200129»',
    'travel document no «T2200129»',
    'id-kort nr «AB1234567»',
    '{"passport_no":"«C01X00T47»"}',
    'passnr=«CCC707070»&x=1',
    '"passnummer": "«29770077»"',
    'Legitimasjon: norsk pass «CCC707070», gyldig til 2031',
    'Passnr: «29770077»; fnr mangler',
  ],
  [
    'CCC707070',
    '29770077',
    'C01X00T47',
    'pass: 29770077',
    'pass=29770077',
    'pass: hunter42',
    'pass C01X00T47',
    'passord CCC707070',
    'passord: 29770077',
    'password 29770077',
    'passcode: 29770077',
    'boarding pass C01X00T4',
    'ordre 29770077',
    'ordrenr CCC707070',
    'varenr ABC123456',
    'passnr 00000000',
    'passnr 12345678',
    'passnr 2977007',
    'passnr 297700771234',
    'passport no UTOPIA',
    'passport no abcdef12',
    'passasjer 29770077',
    'skipass 29770077',
    'passnr mangler, ring 29770077',
    'passeringer 29770077',
    'årskort CCC707070',
    'passnr 29770077.5',
    'passnr 29770077@example.org',
    { value: 'CCC707070', field: 'ordre_ref' },
  ],
);

table(
  'passport-field',
  TYPE,
  [
    { text: 'CCC707070', field: 'passnr', kind: 'no' },
    { text: '29770077', field: 'passport_no', kind: 'no' },
    { text: '29770077', field: 'kunde_passnummer' },
    { text: 'CCC 707070', field: 'passportNumber' },
    { text: 'NOR CCC707070', field: 'passport' },
    { text: 'C01X00T47', field: 'travel_document_no', kind: 'foreign' },
    { text: 'X1234567', field: 'reisedokument' },
    { text: '123450077', field: 'passport_number' },
    { text: 'RK000077', field: 'reisebevis' },
    { text: 'AB1234567', field: 'id_card_no' },
    { text: 'ccc707070', field: 'pass_nr' },
    { text: 'T2200129', field: 'utlendingspass' },
  ],
  [
    { value: 'CCC707070', field: 'pass' },
    { value: 'hunter2!', field: 'passport' },
    { value: 'hemmelig', field: 'passport_no' },
    { value: 'CCC707070', field: 'passord' },
    { value: '29770077', field: 'passering_id' },
    { value: '2031-01-01', field: 'passport' },
    { value: '20310101', field: 'passport_no' },
    { value: 'Norge', field: 'passport_number' },
    { value: 'ja', field: 'passnr' },
    { value: '00000000', field: 'passnr' },
    { value: '42', field: 'passid' },
    { value: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', field: 'passport_id' },
    { value: 'ola@example.org', field: 'passport' },
  ],
);
