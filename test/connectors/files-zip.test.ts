import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatLocation, parseLocation } from '../../src/model/location.js';
import { brokenVersions, faultOf, useFolder } from './files-help.js';
import { collect, listed, plan } from './sqlite-help.js';
import { xlsxOf, zipOf } from './zip-help.js';

const folder = useFolder();
const PEOPLE = 'id;epost\n1;ola@example.no\n2;kari@example.no\n';
const parquet = readFileSync(new URL('../fixtures/parquet/people-zstd.parquet', import.meta.url));

describe('a zip archive', () => {
  it('is read as a folder of its name', async () => {
    folder.put(
      'sub/export.zip',
      zipOf([
        { name: 'a.csv', data: PEOPLE },
        { name: 'deep/b.csv.gz', data: gzipSync(PEOPLE) },
        { name: 'deep/', data: '' },
        { name: 'deep\\c.jsonl', data: '{"navn":"Ola"}\n{"navn":"Kari"}\n' },
        { name: 'log-1.log', data: 'one\n' },
        { name: 'log-2.log', data: 'two\n', says: { method: 0 } },
        { name: 'empty.csv', data: '' },
      ]),
    );
    const found = await folder.list();
    expect(Object.keys(found)).toEqual([
      'sub/export.zip|a.csv',
      'sub/export.zip|empty.csv',
      'sub/export.zip|log-{n}.log',
      'sub/export.zip/deep|b.csv.gz',
      'sub/export.zip/deep|c.jsonl',
    ]);
    expect((await folder.read('sub/export.zip|a.csv')).cells).toEqual({
      id: ['1', '2'],
      epost: ['ola@example.no', 'kari@example.no'],
    });
    expect((await folder.read('sub/export.zip/deep|b.csv.gz')).cells).toEqual(
      (await folder.read('sub/export.zip|a.csv')).cells,
    );
    expect((await folder.read('sub/export.zip|log-{n}.log')).cells).toEqual({ line: ['one', 'two'] });
    expect((await folder.read('sub/export.zip/deep|c.jsonl')).cells).toEqual({ navn: ['Ola', 'Kari'] });
  });

  it('holds names, and never paths', async () => {
    folder.put(
      'a.zip',
      zipOf(['../../etc/passwd', '/abs.txt', 'C:\\x.txt', './dot.txt'].map((name) => ({ name, data: 'line\n' }))),
    );
    const found = Object.values(await folder.list());
    expect(found.map(({ ref }) => [ref.schema, ref.name])).toEqual([
      ['a.zip', 'abs.txt'],
      ['a.zip/.', 'dot.txt'],
      ['a.zip/../../etc', 'passwd'],
      ['a.zip/C:', 'x.txt'],
    ]);
    for (const { ref } of found) expect(parseLocation(formatLocation(ref))).toEqual(ref);
    expect((await folder.read('a.zip/../../etc|passwd')).cells).toEqual({ line: ['line'] });
  });

  it('holds workbooks, databases, Parquet files and one more archive, and leaves no copies', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('personkart-files-'));
    const inner = zipOf([
      { name: 'x.csv', data: PEOPLE },
      { name: 'y.csv', data: 'navn;epost\nPer;per@example.no\nPål;paal@example.no\n' },
      { name: 'deepest.zip', data: zipOf([{ name: 'z.csv', data: PEOPLE }]) },
    ]);
    folder.put(
      'a.zip',
      zipOf([
        { name: 'people.parquet', data: parquet },
        {
          name: 'book.xlsx',
          data: xlsxOf([
            {
              name: 'One',
              rows: [
                ['navn', 'alder'],
                ['Ola', 41],
              ],
            },
          ]),
        },
        { name: 'inner.zip', data: inner },
      ]),
    );
    expect((await folder.read('a.zip|book.xlsx/One')).cells).toEqual({ navn: ['Ola'], alder: ['41'] });
    expect((await folder.read('a.zip|people.parquet', { mode: 'full' })).rows).toBe(200);
    expect((await folder.read('a.zip/inner.zip|x.csv')).cells).toMatchObject({ id: ['1', '2'] });
    expect((await folder.refused())['a.zip/inner.zip|deepest.zip']).toEqual({
      code: 'format-not-supported',
      params: { extension: 'zip' },
    });
    expect(
      readdirSync(tmpdir()).filter((name) => name.startsWith('personkart-files-') && !before.includes(name)),
    ).toEqual([]);
  });

  it('is refused as a bomb, as a whole or member by member', async () => {
    const zeros = Buffer.alloc(100 * 1024 * 1024);
    const bomb = zipOf([{ name: 'zeros.csv', data: zeros }]);
    folder.put('bomb.zip', bomb);
    const noise = Buffer.from(Array.from({ length: 900_000 }, (_, i) => (i * 7919 * (i % 251)) & 0xff));
    folder.put(
      'mixed.zip',
      zipOf([
        { name: 'zeros.csv', data: zeros },
        { name: 'noise.bin', data: noise, says: { method: 0 } },
        { name: 'a.csv', data: PEOPLE },
      ]),
    );
    const refused = await folder.refused();
    expect(refused['bomb.zip']).toEqual({ code: 'too-large', params: { bytes: zeros.length } });
    expect(refused['mixed.zip|zeros.csv']).toEqual({ code: 'too-large', params: { bytes: zeros.length } });
    expect(refused['mixed.zip|a.csv']).toBeUndefined();
  });

  it('refuses members that share their packed bytes', async () => {
    const whole = zipOf([{ name: 'same.csv', data: PEOPLE.repeat(5000) }]);
    const directory = whole.subarray(whole.indexOf('PK\u0001\u0002'), whole.length - 22);
    const end = Buffer.from(whole.subarray(whole.length - 22));
    end.writeUInt16LE(9, 8);
    end.writeUInt16LE(9, 10);
    const file = whole.subarray(0, whole.indexOf('PK\u0001\u0002'));
    folder.put('shared.zip', Buffer.concat([file, ...new Array<Buffer>(9).fill(directory), end]));
    const { bytes } = (await folder.refused())['shared.zip']?.params ?? {};
    expect(bytes).toBe(9 * PEOPLE.repeat(5000).length);
  });

  it('stops where a member is larger than it said', async () => {
    folder.put(
      'liar.zip',
      zipOf([{ name: 'a.csv', data: PEOPLE.repeat(10_000), says: { size: PEOPLE.length * 9000 } }]),
    );
    const session = await folder.open();
    const [container] = await listed(session);
    if (!container) throw new Error('nothing listed');
    expect(await faultOf(collect(session, container, plan()))).toMatchObject({ code: 'malformed' });
  });

  it('refuses what has a password', async () => {
    folder.put(
      'secret.zip',
      zipOf([
        { name: 'a.csv', data: PEOPLE, says: { flags: 1 } },
        { name: 'b.csv', data: PEOPLE },
      ]),
    );
    folder.put('strong.zip', zipOf([{ name: 'a.csv', data: PEOPLE, says: { flags: 0x41 } }]));
    const encrypted = { code: 'encrypted', params: {} };
    expect(await folder.refused()).toEqual({
      'secret.zip|a.csv': encrypted,
      'secret.zip|b.csv': undefined,
      'strong.zip': encrypted,
    });
  });

  it('is not taken for one when it is a document', async () => {
    folder.put(
      'letter.docx',
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<w/>' },
      ]),
    );
    folder.put('sheet.ods', zipOf([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]));
    folder.put('packed.zip.gz', gzipSync(zipOf([{ name: 'a.csv', data: PEOPLE }])));
    const unsupported = (extension: string) => ({ code: 'format-not-supported', params: { extension } });
    expect(await folder.refused()).toEqual({
      'letter.docx': unsupported('docx'),
      'packed.zip.gz': unsupported('zip.gz'),
      'sheet.ods': unsupported('ods'),
    });
  });

  it('is left out, or asked for, by its name or by its members’', async () => {
    folder.put(
      'a.zip',
      zipOf([
        { name: 'a.csv', data: PEOPLE },
        { name: 'b.txt', data: 'line' },
      ]),
    );
    const read = async (include: string[], exclude: string[] = []) =>
      Object.entries(await folder.list({ include, exclude }))
        .filter(([, one]) => !one.notExamined)
        .map(([key]) => key);
    expect(await read(['a.zip'])).toEqual(['a.zip|a.csv', 'a.zip|b.txt']);
    expect(await read(['a.zip/*.csv'])).toEqual(['a.zip|a.csv']);
    expect(await read([], ['*/b.txt'])).toEqual(['a.zip|a.csv']);
    expect(await read([], ['a.zip'])).toEqual([]);
  });

  it('is a fault or a reason when it is broken, and says nothing of what is in it', async () => {
    const bytes = zipOf([
      { name: 'a.csv', data: `id;note\n${'7;canary-value\n'.repeat(30)}` },
      { name: 'b.txt', data: 'canary-line' },
    ]);
    for (const broken of brokenVersions(bytes, 60)) {
      folder.put('a.zip', broken);
      const session = await folder.open();
      for (const container of await listed(session)) {
        if (container.notExamined) continue;
        await collect(session, container, plan()).catch((error: Error) => {
          expect(error.name).toBe('StoreFault');
          expect(`${error.message}${error.stack}`).not.toContain('canary');
        });
      }
    }
  });
});
