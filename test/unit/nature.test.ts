/** What the isolate tells of cells that no rule recognises: the month of a date, and whether they can be read at all. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/detect/forms.js';
import { monthOf, monthOfLine } from '../../src/detect/months.js';
import { NatureCount } from '../../src/detect/nature-count.js';
import type { Field } from '../../src/model/container.js';

describe('the month of a date', () => {
  it.each([
    ['2024-03-31', '2024-03'],
    ['2024-03-31T08:30:11Z', '2024-03'],
    ['2024-03-31 08:30:11.123+02', '2024-03'],
    ['20240331', '2024-03'],
    ['2024/03/31', '2024-03'],
    ['31.03.2024', '2024-03'],
    ['31.3.2024 kl. 12', '2024-03'],
    ['05/04/2015', '2015-05'], // April or May: the later is the careful reading
    ['Sun, 31 Mar 2024 10:00:00 +0000', '2024-03'],
    ['31/okt/2024', '2024-10'],
    ['1711872000', '2024-03'],
    ['1711872000000', '2024-03'],
  ])('of %s is %s', (cell, month) => expect(monthOf(cell)).toBe(month));

  it.each([
    '1900-01-01',
    '1970-01-01T00:00:00Z',
    '9999-12-31',
    '0001-01-01',
    '1899-12-30',
    '1953-04-12', // no record in a computer is older than 1970
    '2024-13-01',
    '2024-00-10',
    '240',
    '12345678901',
    'snart',
    '',
  ])('of %s is none', (cell) => expect(monthOf(cell)).toBeUndefined());

  it.each([
    ['2026-05-01T10:00:00Z sms type=alarm', '2026-05'],
    ['203.0.113.7 - - [31/May/2026:12:00:00 +0000] "GET / HTTP/1.1" 200', '2026-05'],
    ['[2026-05-01 10:00] ok', '2026-05'],
    ['ingen tid her', undefined],
  ])('of the line %s', (line, month) => expect(monthOfLine(line)).toBe(month));

  it('is never more than a month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (date) => {
          expect(monthOf(date.toISOString())).toMatch(/^\d{4}-\d{2}$/);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

const field = (path: string): Field => ({ path, declaredType: 'text', storage: 'text' });
const monthsOf = (path: string, cells: readonly string[]): object => {
  const count = new NatureCount(field(path));
  for (const cell of cells) count.add(cell);
  return count.counts().months;
};

describe('months are counted', () => {
  it.each(['opprettet', 'created_at', 'bilagsdato', 'kunde.registrertDato', 'sist_endret', 'tidspunkt', 'sluttdato'])(
    'of %s',
    (path) => expect(monthsOf(path, ['2024-03-31', '2024-03-01', '1900-01-01'])).toEqual({ '2024-03': 2 }),
  );

  it.each([
    'fodselsdato',
    'fødselsdato',
    'birth_date',
    'utløper',
    'forfall',
    'gyldig_til',
    'opprettet_av',
    'slettes_etter',
  ])('not of %s', (path) => expect(monthsOf(path, ['2024-03-31'])).toEqual({}));
});

describe('the form of a cell', () => {
  it.each([
    ['$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW', 'hashed'],
    ['$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b+dWRWJTmaaJObG', 'hashed'],
    ['5f4dcc3b5aa765d61d8327deb882cf99', 'hashed'],
    ['\\x5f4dcc3b5aa765d61d8327deb882cf99', 'hashed'],
    ['0'.repeat(32), undefined],
    ['01418061033', undefined],
    ['ola.nordmann@example.org', undefined],
    ['KundeRegisterEksportFraBergenTilOslo2024', undefined],
    ['Ring kunden på mandag om den nye alarmen', undefined],
    ['550e8400-e29b-41d4-a716-446655440000', undefined],
  ])('%s', (cell, form) => expect(formOf(cell)).toBe(form));

  it('bytes without a pattern, in base64, may be ciphertext', () => {
    const cells = Array.from({ length: 200 }, (_, i) => createHash('sha256').update(`${i}`).digest('base64'));
    expect(cells.filter((cell) => formOf(cell) === 'encoded').length).toBeGreaterThan(190);
  });
});
