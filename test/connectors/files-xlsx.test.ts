import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatLocation, parseLocation } from '../../src/model/location.js';
import { brokenVersions, useFolder } from './files-help.js';
import { collect, columnOf, listed, plan } from './sqlite-help.js';
import { workbookParts, xlsxOf, zipOf } from './zip-help.js';

const folder = useFolder();

describe('a workbook', () => {
  it('gives every sheet, hidden or not, as a container', async () => {
    folder.put(
      'sub/kunder.xlsx',
      xlsxOf([
        {
          name: 'Kunder',
          rows: [
            ['navn', 'epost'],
            ['Ola', 'ola@example.no'],
            ['Åse & Bø', null],
          ],
        },
        { name: 'Skjult: 50 %/#', hidden: true, rows: [['epost'], ['kari@example.no']] },
        { name: 'Tomt' },
      ]),
    );
    const found = await folder.list();
    expect(
      Object.entries(found).map(([key, { kind, rows, fields }]) => [key, kind, rows?.value, fields.map((f) => f.path)]),
    ).toEqual([
      ['sub|kunder.xlsx/Kunder', 'file', 2, ['navn', 'epost']],
      ['sub|kunder.xlsx/Skjult: 50 %/#', 'file', 1, ['epost']],
      ['sub|kunder.xlsx/Tomt', 'file', 0, []],
    ]);
    for (const { ref } of Object.values(found)) expect(parseLocation(formatLocation(ref))).toEqual(ref);
    const { cells, batches } = await folder.read('sub|kunder.xlsx/Kunder');
    expect(cells).toEqual({ navn: ['Ola', 'Åse & Bø'], epost: ['ola@example.no', null] });
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: 2, exact: true }, sound: true });
    expect((await folder.read('sub|kunder.xlsx/Tomt')).rows).toBe(0);
  });

  it('finds the table, and its heading as CSV does', async () => {
    folder.put(
      'a.xlsx',
      xlsxOf([
        {
          name: 'rykket',
          rows: [[], [null, null, 'epost', 'alder'], [null, null, 'ola@example.no', 41], [], [null, null, null, 42]],
        },
        {
          name: 'uten',
          rows: [
            ['Ola', 'ola@example.no'],
            ['Kari', 'kari@example.no'],
          ],
        },
      ]),
    );
    expect((await folder.read('a.xlsx/rykket')).cells).toEqual({
      epost: ['ola@example.no', null],
      alder: ['41', '42'],
    });
    expect((await folder.read('a.xlsx/uten')).cells).toEqual({
      column1: ['Ola', 'Kari'],
      column2: ['ola@example.no', 'kari@example.no'],
    });
  });

  it('is sampled row by row, the same for the same seed, and cut', async () => {
    const rows = [['id', 'note'], ...Array.from({ length: 3000 }, (_, i) => [i, 'x'.repeat(30)])];
    folder.put('a.xlsx', xlsxOf([{ name: 'A', rows }]));
    const { batches, rows: read } = await folder.read('a.xlsx/A', { maxRows: 400, maxCellChars: 10 });
    const ids = columnOf(batches, 'id');
    expect([read, new Set(ids).size]).toEqual([400, 400]);
    expect(batches[0]?.design).toEqual({ method: 'row', population: { value: 3000, exact: true }, sound: true });
    expect(batches[0]?.columns[1]).toMatchObject({ truncated: 50 });
    expect(columnOf((await folder.read('a.xlsx/A', { maxRows: 400 })).batches, 'id')).toEqual(ids);
    expect(columnOf((await folder.read('a.xlsx/A', { maxRows: 400, seed: 8 })).batches, 'id')).not.toEqual(ids);
    expect((await folder.read('a.xlsx/A', { mode: 'full', maxRows: 1 })).rows).toBe(3000);
  });

  it('ends when it is called off', async () => {
    folder.put('a.xlsx', xlsxOf([{ name: 'A', rows: Array.from({ length: 500 }, (_, i) => [i]) }]));
    const control = new AbortController();
    const session = await folder.open();
    const [container] = await listed(session);
    const reading = (async () => {
      if (container)
        for await (const _ of session.sample(container, plan({ mode: 'full' }), control.signal)) control.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a workbook is refused', () => {
  it('when it has a password, or is of the old kind', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
    folder.put('secret.xlsx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]));
    folder.put('old.xls', compound);
    folder.put('packed.xlsx.gz', gzipSync(xlsxOf([{ name: 'A' }])));
    const unsupported = (extension: string) => ({ code: 'format-not-supported', params: { extension } });
    expect(await folder.refused()).toEqual({
      'old.xls': unsupported('xls'),
      'packed.xlsx.gz': unsupported('zip.gz'),
      'secret.xlsx': { code: 'encrypted', params: {} },
    });
  });

  it.each([
    [
      'one cell in the last corner',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      'too-large',
    ],
    [
      'the same in other quotes',
      "<row r='1'><c t='n' r='A1'><v>1</v></c></row><row r='9999999'><c r='XFD9999999'><v>1</v></c></row>",
      'too-large',
    ],
    ['a place in disguise', '<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>', 'malformed'],
    ['a place that is none', '<row r="1"><c r="canary"><v>1</v></c></row>', 'malformed'],
    ['tags that do not close', '<row r="1"><c r="A1"><v>1', 'malformed'],
    ['rows in disorder', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', 'malformed'],
  ])('for %s', async (_title, xml, code) => {
    folder.put('a.xlsx', xlsxOf([{ name: 'A', xml }]));
    expect((await folder.refused())['a.xlsx']?.code).toBe(code);
  });

  it('when it is a bomb, or its parts could be read in two ways', async () => {
    const sheet = workbookParts([{ name: 'A', rows: [[1]] }]);
    const spaces = { name: 'xl/theme.xml', data: ' ', says: { size: 300 * 1024 * 1024 } };
    folder.put('bomb.xlsx', zipOf([...sheet, spaces]));
    folder.put('twice.xlsx', zipOf([...sheet, ...sheet.slice(-1)]));
    const refused = await folder.refused();
    expect(refused['bomb.xlsx']?.code).toBe('too-large');
    expect(refused['twice.xlsx']?.code).toBe('malformed');
  });

  it('or read in part, and never more, when it is broken', async () => {
    const bytes = xlsxOf([
      { name: 'A', rows: [['navn', 'note'], ...Array.from({ length: 40 }, (_, i) => [i, `canary-value-${i}`])] },
    ]);
    for (const broken of brokenVersions(bytes, 50)) {
      writeFileSync(`${folder.path}/a.xlsx`, broken);
      const session = await folder.open();
      for (const container of await listed(session)) {
        expect(JSON.stringify(container.notExamined ?? {})).not.toContain('canary');
        if (!container.notExamined) await collect(session, container, plan());
      }
    }
  });
});
