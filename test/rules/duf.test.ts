import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duf, isDuf, RANDOM_CONTROL } from '../../rules/duf.js';
import { table } from './table.js';

// Serials from 900000 on: far more than were ever registered in one year.
table(
  'duf',
  'identity.national_id.other',
  [
    { text: '202490000108', kind: 'duf' },
    '201991234504',
    '200498765401',
    '199890001001',
    '201599999900',
    '202190010010',
    '195090000104',
    '202390000703',
    '202295432100',
    'DUF-nummer «202490000108»',
    'dufnr: «201991234504».',
    'DUF «2019 912345 04»',
    '«2019-912345-04»',
    'DUF-nr.: «2019 912345-04»',
    '"«202490000108»"',
    '(«202490000108»)',
    'søker «202490000108», Somalia',
    { text: '202490000108', field: 'duf' },
    { text: '202490000108.0', field: 'duf_nummer' },
    { text: '202403171501', field: 'dufnummer' },
    { text: '202403170002', field: 'utlendingsnummer' },
    'duf «202403171501»',
    'utlendingsnr. «202412312301»',
    { text: '202490000202', field: 'DUF_NR' },
    '1;«202490000108»;Oslo',
    'udi-nummer «202490000108»',
  ],
  [
    '202403171530',
    '202403171501',
    '202403170002',
    '202412312301',
    '202490000109',
    '202490000118',
    '202490000199',
    '204990000110',
    '194990000108',
    '580001234567',
    '590001234567',
    '479876543210',
    '123456789012',
    '000000000000',
    '202400000011',
    '2024900001080',
    '20249000010',
    '+202490000108',
    '202490000108.5',
    'A202490000108',
    '202490000108-1',
    'ordre 202490000108',
    'tidspunkt 202490000108',
    'msisdn 202490000108',
    { value: '202490000108', field: 'timestamp' },
    { value: '202490000108', field: 'ordrenr' },
    { value: '202490000109', field: 'duf' },
    '2024 900001-09',
  ],
);

/** Another way: by digits from the right, and the remainder by repeated subtraction. */
function control(ten: string): string {
  const weights = '4632463275';
  let sum = 0;
  for (let i = 9; i >= 0; i--) sum += Number(ten[i]) * Number(weights[i]);
  while (sum > 10) sum -= 11;
  return sum === 10 ? '10' : `0${sum}`;
}

const years = fc.integer({ min: 1950, max: 2025 });
const serials = fc.integer({ min: 1, max: 999_999 });
const first = (year: number, serial: number): string => `${year}${String(serial).padStart(6, '0')}`;

describe('the control number of DUF', () => {
  it('is right for one ending of a hundred, as an independent reading says', () => {
    fc.assert(
      fc.property(years, serials, fc.integer({ min: 0, max: 99 }), (year, serial, end) => {
        const ten = first(year, serial);
        const ending = String(end).padStart(2, '0');
        expect(isDuf(ten + control(ten))).toBe(true);
        expect(isDuf(ten + ending)).toBe(ending === control(ten));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('tells every single wrong digit and every swap of unlike neighbours in the serial', () => {
    fc.assert(
      fc.property(
        years,
        serials,
        fc.integer({ min: 4, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (year, serial, at, add) => {
          const ten = first(year, serial);
          const number = ten + control(ten);
          const wrong = [...number];
          wrong[at] = String((Number(wrong[at]) + add) % 10);
          expect(isDuf(wrong.join(''))).toBe(false);
        },
      ),
      { numRuns: 2_000, seed: 2 },
    );
  });

  it('passes one pair of a hundred, the rate the rule claims', () => {
    let passed = 0;
    for (let end = 0; end < 100; end++) if (isDuf(`2024912345${String(end).padStart(2, '0')}`)) passed++;
    expect(passed / 100).toBe(RANDOM_CONTROL);
  });
});

describe('timestamps', () => {
  it('never count by themselves, whichever minute they are, and pass no more often than claimed', () => {
    let [all, passed, hours, passedHours] = [0, 0, 0, 0];
    for (let minute = Date.UTC(2024, 0, 1); minute < Date.UTC(2025, 0, 1); minute += 60_000) {
      const text = new Date(minute).toISOString().replace(/\D/g, '').slice(0, 12);
      const outcome = duf.validate(text, 0, 12);
      const pass = outcome >= 0;
      if (pass) expect(duf.kinds[outcome]?.strength).toBe('weak');
      all++;
      if (pass) passed++;
      if (text.endsWith('00')) {
        hours++;
        if (pass) passedHours++;
      }
    }
    // Minutes 00 to 10 of sixty, each right for one remainder of eleven.
    expect(passed / all).toBeCloseTo(1 / 60, 3);
    expect(passedHours / hours).toBeCloseTo(1 / 11, 2);
    expect(duf.nulls.some((n) => n.when.includes('bare') && n.rate >= 1 / 11)).toBe(true);
  });
});
