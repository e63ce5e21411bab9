import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { formatLocation, parseLocation } from '../../src/model/location.js';
import { faultOf, useFolder } from './files-help.js';
import { collect, columnOf, listed, plan } from './sqlite-help.js';
import { zipOf } from './zip-help.js';

const folder = useFolder();

function database(name: string, ...statements: string[]): string {
  const path = folder.put(name, '');
  rmSync(path);
  const db = new sqlite.Database(path);
  for (const one of statements) db.exec(one);
  db.close();
  rmSync(`${path}.lock`, { recursive: true, force: true });
  return path;
}

const KUNDE = 'CREATE TABLE "kunde/aktiv" (id INTEGER PRIMARY KEY, epost TEXT)';
const fill = (count: number): string =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
   INSERT INTO "kunde/aktiv" SELECT i, 'k' || i || '@example.no' FROM n`;

describe('a database among files', () => {
  it('gives its tables as containers, named by the file', async () => {
    database('sub/shop.db', KUNDE, fill(3000), 'CREATE TABLE tom (a)', 'CREATE VIEW v AS SELECT 1');
    folder.put('sub/a.csv', 'id;navn\n1;Ola\n');
    const found = await folder.list();
    expect(
      Object.entries(found).map(([key, { kind, rows, notExamined }]) => [key, kind, rows?.value, notExamined?.code]),
    ).toEqual([
      ['sub|a.csv', 'file', undefined, undefined],
      ['sub|shop.db/kunde/aktiv', 'table', 3000, undefined],
      ['sub|shop.db/tom', 'table', 0, undefined],
      ['sub|shop.db/v', 'view', undefined, 'views-not-asked'],
    ]);
    for (const { ref } of Object.values(found)) expect(parseLocation(formatLocation(ref))).toEqual(ref);
    const { batches, rows } = await folder.read('sub|shop.db/kunde/aktiv', { maxRows: 300 });
    expect([rows, batches[0]?.design]).toEqual([
      300,
      { method: 'row', population: { value: 3000, exact: true }, sound: true },
    ]);
    expect(columnOf(batches, 'epost')).toEqual(columnOf(batches, 'id').map((id) => `k${id}@example.no`));
  });

  it('is read from a copy, its journals are no files of their own, and nothing is left', async () => {
    const path = database('shop.db', KUNDE, fill(10));
    writeFileSync(`${path}-shm`, Buffer.alloc(10));
    writeFileSync(join(folder.path, 'other-wal'), 'a text\n');
    const before = readFileSync(path);
    const session = await folder.open();
    const found = await listed(session);
    expect(found.map(({ ref }) => ref.name)).toEqual(['other-wal', 'shop.db/kunde/aktiv']);
    for (const container of found) await collect(session, container, plan());
    await session[Symbol.asyncDispose]();
    expect(readFileSync(path)).toEqual(before);
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(readdirSync(folder.path).sort()).toEqual(['other-wal', 'shop.db', 'shop.db-shm']);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('personkart-sqlite-'))).toEqual([]);
  });

  it('may be in an archive, and several may be read at a time', async () => {
    const path = database('a.db', KUNDE, fill(100));
    folder.put('b.db', readFileSync(path));
    folder.put('c.zip', zipOf([{ name: 'c.db', data: readFileSync(path) }]));
    const session = await folder.open();
    const found = await listed(session);
    expect(found.map(({ ref }) => `${ref.schema}|${ref.name}`)).toEqual([
      '|a.db/kunde/aktiv',
      '|b.db/kunde/aktiv',
      'c.zip|c.db/kunde/aktiv',
    ]);
    const read = await Promise.all([...found, ...found].map((one) => collect(session, one, plan())));
    expect(read.map(({ rows }) => rows)).toEqual([100, 100, 100, 100, 100, 100]);
  });

  it('is left out or asked for by the file or by the table', async () => {
    database('a.db', KUNDE, 'CREATE TABLE annet (a)');
    const read = async (include: string[], exclude: string[] = []) =>
      Object.entries(await folder.list({ include, exclude }))
        .filter(([, one]) => !one.notExamined)
        .map(([key]) => key);
    expect(await read(['a.db'])).toEqual(['a.db/annet', 'a.db/kunde/aktiv']);
    expect(await read(['a.db%2Fannet'])).toEqual(['a.db/annet']);
    expect(await read([], ['a.db%2Fannet'])).toEqual(['a.db/kunde/aktiv']);
    expect(await read([], ['*.db'])).toEqual([]);
  });

  it('is listed with the reason when it cannot be read', async () => {
    const bytes = readFileSync(database('good.db', KUNDE, 'INSERT INTO "kunde/aktiv" VALUES (1, \'canary\')'));
    folder.put('cut.db', bytes.subarray(0, 100));
    folder.put('page.db', Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0x41)]));
    folder.put('wide.db', Buffer.concat([bytes.subarray(0, 56), Buffer.from([0, 0, 0, 2]), bytes.subarray(60)]));
    folder.put('packed.db.gz', gzipSync(bytes));
    const refused = await folder.refused();
    expect(refused['packed.db.gz']).toEqual({ code: 'format-not-supported', params: { extension: 'sqlite.gz' } });
    expect(refused['wide.db']).toEqual({ code: 'fault', params: { fault: 'encoding-not-supported' } });
    for (const name of ['cut.db', 'page.db']) {
      expect(refused[name]?.code).toBe('fault');
      expect(JSON.stringify(refused[name])).not.toContain('canary');
    }
    expect(refused['good.db/kunde/aktiv']).toBeUndefined();
  });

  it('that was removed in the meantime is a fault', async () => {
    const path = database('a.db', KUNDE, fill(10));
    const session = await folder.open();
    const [container] = await listed(session);
    rmSync(path);
    if (!container) throw new Error('nothing listed');
    expect((await faultOf(collect(session, container, plan()))).code).toBe('dropped');
  });
});
