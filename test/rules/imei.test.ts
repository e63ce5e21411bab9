import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, table } from './table.js';

const TYPE = 'device.imei';

// The numbers of 3GPP's and the encyclopedias' examples, and of serial numbers counted up; none was read from a device.
table(
  'imei',
  TYPE,
  [
    { text: '490154203237518', kind: 'imei' },
    { text: '352099001761481', kind: 'imei' },
    '860000001234565',
    '010000001234564',
    '990000862471853',
    '440000001234564',
    '910000007654329',
    '359999004455663',
    { text: '35-209900-176148-1', kind: 'imei' },
    '35 209900 176148 1',
    '352099-00-176148-1',
    '35209900-176148-1',
    '35\u00a0209900\u00a0176148\u00a01',
    'IMEI: «352099001761481»',
    'IMEI «35-209900-176148-1»',
    'imei=«352099001761481»&x=1',
    '"imei":"«352099001761481»"',
    'IMEI1 «352099001761481», IMEI2 «359999004455663»',
    'Telefon med imei-nr «352099001761481».',
    'imei «3520990017614823»',
    '(«35-209900-176148-1»)',
    { text: '352099001761481.0', field: 'imei' },
    { text: '352099001761481', field: 'imei_nr' },
    { text: '3520990017614823', field: 'imeisv', kind: 'imeisv' },
    { text: '35-209900-176148-23', field: 'imei', kind: 'imeisv' },
    { text: '001017001234569', field: 'imei', kind: 'test' },
    { text: '004401001234562', field: 'imei', kind: 'test' },
    { text: '352099001761481', field: 'enhetsImei' },
    '352099001761481;«359999004455663»'.replace('3520', '«3520').replace(';', '»;'),
  ],
  [
    '490154203237519',
    '352099001761480',
    '352099001761418',
    '35-209900-176148-2',
    '000000000000000',
    '111111111111111',
    '210000001234562',
    '378282246310005',
    '371449635398431',
    '3520990017614823',
    '35-209900-176148-23',
    '001017001234569',
    '4111111111111111',
    '1700000000000',
    '1700000000000000',
    '20240115101112',
    '240115101112345',
    '35209900176148',
    '3520990017614810',
    'A352099001761481',
    '352099001761481A',
    '352099001761481.5',
    '352099001761481,50 kr',
    '0.352099001761481',
    '+352099001761481',
    '352099001761481-2',
    '12-352099001761481',
    '8947990000012345670',
    'kid 352099001761481',
    'faktura 352099001761481',
    'ordrenr 352099001761481',
    '35-20990-0176148-1',
    { value: '123456789012345', field: 'imei' },
    { value: '352099001761480', field: 'imei' },
    { value: '000000000000000', field: 'imei' },
    { value: '35209900176148', field: 'imei' },
    { value: '242990000012345', field: 'imsi' },
  ],
);

/** An independent reading: ISO/IEC 7812-1 by the digits' own table of doubles. */
const DOUBLES = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
const control = (digits: string): number =>
  [...digits]
    .reverse()
    .map(Number)
    .reduce((sum, d, i) => sum + (i % 2 === 1 ? (DOUBLES[d] as number) : d), 0) % 10;

describe('imei against an independent control digit', () => {
  const serials = fc.integer({ min: 1, max: 999_999_999_999 }).map((n) => String(n).padStart(12, '0'));

  it('finds exactly the numbers whose digits add up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('35', '86', '01', '99', '49'),
        serials,
        fc.integer({ min: 0, max: 9 }),
        (rbi, n, d) => {
          const digits = `${rbi}${n}${d}`;
          const found = matches({ value: digits, field: 'imei' }, TYPE).length === 1;
          expect(found).toBe(control(digits) === 0);
        },
      ),
    );
  });

  it('finds no slip of one digit, whatever the grouping', () => {
    fc.assert(
      fc.property(serials, fc.integer({ min: 2, max: 14 }), fc.integer({ min: 1, max: 9 }), (n, at, by) => {
        const head = `35${n}`;
        const digits = head + ((10 - control(`${head}0`)) % 10);
        const slip = `${digits.slice(0, at)}${(Number(digits[at]) + by) % 10}${digits.slice(at + 1)}`;
        const grouped = (s: string) => `${s.slice(0, 2)}-${s.slice(2, 8)}-${s.slice(8, 14)}-${s.slice(14)}`;
        expect(matches({ value: grouped(digits) }, TYPE)).toHaveLength(1);
        expect(matches({ value: grouped(slip) }, TYPE)).toEqual([]);
      }),
    );
  });
});
