import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect, it, vi } from 'vitest';
import { csv } from '../../../reports/csv.js';
import { xlsx } from '../../../reports/xlsx.js';
import { fixture } from '../fixture.js';
import { everything } from './cases.js';

const TABLES = ['gaps', 'map', 'fields', 'coverage'];
const report = everything();

async function table(part: string, locale: 'nb' | 'en' = 'en'): Promise<Record<string, string>[]> {
  const text = String(await csv.render(report, { locale, part }));
  return parse(text, { bom: true, columns: true, delimiter: locale === 'nb' ? ';' : ',' }) as Record<string, string>[];
}

const workbook = async (locale: 'nb' | 'en') =>
  (await readWorkbook(Buffer.from((await xlsx.render(report, { locale })) as Uint8Array))) as {
    sheet: string;
    data: (string | number | null)[][];
  }[];

it('csv: a table of each kind, a row for everything', async () => {
  expect((await table('gaps')).map((row) => row.Id).sort()).toEqual(report.gaps.map(({ id }) => id).sort());
  expect(await table('map')).toHaveLength(report.map.length);
  expect(await table('coverage')).toHaveLength(report.containers.length);
  const rows = report.fields.reduce((n, { verdicts }) => n + Math.max(1, verdicts.length), 0);
  expect(await table('fields')).toHaveLength(rows);
});

it('csv: is written as the reader’s spreadsheet reads it', async () => {
  const find = (rows: Record<string, string>[], column: string) => rows.find((row) => row[column] === 'credit_checks');
  const [nb, en] = [
    find(await table('fields', 'nb'), 'Tabell eller fil'),
    find(await table('fields', 'en'), 'Table or file'),
  ];
  expect([nb?.Datakilde, nb?.['Lagret som']]).toEqual([en?.Store, en?.['Stored as']]);
  const shares = (await table('fields', 'nb')).map((row) => row.Andel ?? '').filter((share) => share !== '');
  expect(shares).toContain('0,98');
  expect((await table('fields', 'en')).map((row) => row.Share)).toContain('0.98');
});

it('xlsx: four sheets with the same rows, numbers as numbers', async () => {
  const sheets = await workbook('en');
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Gaps', 'Map', 'Fields', 'Coverage']);
  for (const [i, part] of TABLES.entries()) {
    const [head, ...rows] = sheets[i]?.data ?? [];
    const expected = await table(part);
    expect(rows).toHaveLength(expected.length);
    expect(head).toEqual(Object.keys(expected[0] ?? {}));
  }
  const [head = [], ...rows] = sheets[2]?.data ?? [];
  const shares = rows.map((row) => row[head.indexOf('Share')]).filter((share) => share !== null && share !== undefined);
  expect(shares.length).toBeGreaterThan(10);
  for (const share of shares) expect(share).toBeTypeOf('number');
  expect((await workbook('nb')).map(({ sheet }) => sheet)).toEqual(['Å følge opp', 'Kart', 'Felt', 'Dekning']);
});

it('xlsx: the same report gives the same bytes, whatever the time', async () => {
  const at = async (time: string): Promise<Uint8Array> => {
    vi.setSystemTime(time);
    return (await xlsx.render(fixture(), { locale: 'nb' })) as Uint8Array;
  };
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    expect(Buffer.compare(await at('2026-01-31T23:59:59Z'), await at('2027-07-01T12:00:00Z'))).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
