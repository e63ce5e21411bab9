import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqliteDriver from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlite } from '../../connectors/sqlite.js';
import type { SamplePlan, Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { cellsByRow, collect, columnOf, config, listed, plan, unevenness } from './sqlite-help.js';

const signal = new AbortController().signal;
const dir = mkdtempSync(join(tmpdir(), 'sqlite-sample-'));
const path = join(dir, 'shop.db');
const ROWS = 5000;
let session: Session;
const containers = new Map<string, Container>();

const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})`;

beforeAll(async () => {
  const db = new sqliteDriver.Database(path);
  db.exec(`
    CREATE TABLE dense(id INTEGER PRIMARY KEY, n INT);
    ${numbers} INSERT INTO dense SELECT -4000 + i * 2 + (i % 3 = 0), i FROM n;
    CREATE TABLE far(id INTEGER PRIMARY KEY, n INT);
    ${numbers} INSERT INTO far SELECT 9223372036854770000 + i, i FROM n;
    CREATE TABLE scattered(id INTEGER PRIMARY KEY, n INT);
    ${numbers} INSERT INTO scattered SELECT i * 1000003 * (CASE i % 2 WHEN 0 THEN 1 ELSE -900000001 END), i FROM n;
    CREATE TABLE keyed(k TEXT PRIMARY KEY, n INT) WITHOUT ROWID;
    ${numbers} INSERT INTO keyed SELECT hex(i * 7919 % 5003), i FROM n;
    CREATE TABLE hidden(rowid TEXT, _rowid_ TEXT, oid TEXT, n INT);
    ${numbers} INSERT INTO hidden SELECT 'a', 'b', 'c', i FROM n;
    CREATE VIEW seen AS SELECT n FROM dense;
    CREATE TABLE docs(id INTEGER PRIMARY KEY, body JSON);
    INSERT INTO docs VALUES (1, '{"mail":"ola@example.no","tags":["a","b"]}'), (2, NULL), (3, 'not json'),
      (4, jsonb('{"mail":"kari@example.no"}'));
    CREATE TABLE empty(a);
  `);
  db.close();
  session = await sqlite.open(config('sqlite', [path], { views: true }), signal);
  for (const one of await listed(session)) containers.set(one.ref.name, one);
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true });
});

const read = (name: string, overrides: Partial<SamplePlan> = {}) =>
  collect(session, containers.get(name) as Container, plan({ cells: 100, maxRows: 400, ...overrides }));

describe('cells', () => {
  it('are cut by SQLite and counted', async () => {
    const db = join(dir, 'long.db');
    const make = new sqliteDriver.Database(db);
    make.exec(`CREATE TABLE t(a, b, c); INSERT INTO t VALUES
      (printf('%.*c', 5000000, 'æ'), randomblob(5000000), 'short'), ('ææææææææææ', CAST('0123456789' AS BLOB), 'exactly 10')`);
    make.close();
    const own = await sqlite.open(config('sqlite', [db]), signal);
    const [container] = await listed(own);
    const { batches } = await collect(own, container as Container, plan({ maxCellChars: 10 }));
    await own[Symbol.asyncDispose]();
    const [a, b, c] = batches[0]?.columns ?? [];
    expect(a?.values).toEqual(['æ'.repeat(10), 'æ'.repeat(10)]);
    expect(b?.values).toEqual([expect.stringMatching(/^[0-9a-f]{10}$/), '0123456789']);
    expect([a?.truncated, b?.truncated, c?.truncated]).toEqual([1, 1, undefined]);
  });

  it('of a JSON column are documents', async () => {
    const { batches } = await read('docs');
    expect(cellsByRow(batches[0])).toEqual({
      id: ['1', '2', '3', '4'],
      body: [null, null, 'not json', null],
      'body.mail': ['ola@example.no', null, null, 'kari@example.no'],
      'body.tags[]': [
        [0, 'a'],
        [0, 'b'],
      ],
    });
  });
});

describe('a whole table', () => {
  it.each(['dense', 'scattered', 'keyed', 'hidden', 'seen'])('%s is read in its own order', async (name) => {
    const { batches, rows } = await read(name, { mode: 'full', maxRows: 3 });
    expect(rows).toBe(ROWS);
    expect(new Set(columnOf(batches, 'n')).size).toBe(ROWS);
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: ROWS, exact: true }, sound: true });
    expect(batches.every((b) => b.rows <= 50)).toBe(true);
    if (name !== 'scattered' && name !== 'keyed') expect(columnOf(batches, 'n')[17]).toBe('18');
  });

  it('is read when it is hardly larger than the sample', async () => {
    const { batches, rows } = await read('dense', { cells: ROWS / 2, maxRows: ROWS });
    expect([rows, batches[0]?.design.method]).toEqual([ROWS, 'full']);
  });

  it('may be empty', async () => {
    expect((await read('empty')).batches).toEqual([]);
  });

  it('comes in batches that are limited by their size', async () => {
    const { batches } = await read('dense', { mode: 'full', batchBytes: 100 });
    expect(Math.max(...batches.map((b) => b.bytes))).toBeLessThan(120);
    expect(batches[0]?.bytes).toBe(batches[0]?.columns.flatMap((c) => [...c.values]).join('').length);
  });
});

describe.each(['dense', 'far', 'scattered', 'keyed', 'hidden', 'seen'])('a random sample of %s', (name) => {
  it('has no row twice, is the same for the same seed and another for another', async () => {
    const values = async (seed: number) => columnOf((await read(name, { seed })).batches, 'n');
    const first = await values(1);
    expect([first.length, new Set(first).size]).toEqual([400, 400]);
    expect(await values(1)).toEqual(first);
    expect(await values(2)).not.toEqual(first);
    const { batches } = await read(name);
    expect(batches[0]?.design).toEqual({ method: 'row', population: { value: ROWS, exact: true }, sound: true });
    expect(batches.map((b) => b.rows)).toEqual(Array.from({ length: 8 }, () => 50));
  });

  it('takes every part of the table alike, in every batch', async () => {
    const parts = new Array<number>(20).fill(0);
    const firstBatch = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 20; seed++) {
      const all = columnOf((await read(name, { seed })).batches, 'n');
      const part = (n: string | null) => Math.floor((Number(n) - 1) / (ROWS / 20));
      for (const n of all) (parts[part(n)] as number)++;
      for (const n of all.slice(0, 50)) (firstBatch[part(n)] as number)++;
    }
    expect(Math.abs(unevenness(parts))).toBeLessThan(4);
    expect(Math.abs(unevenness(firstBatch))).toBeLessThan(4);
  });

  it('reaches every row when it goes on', async () => {
    const { batches, rows } = await read(name, { maxRows: ROWS + 1, batchRows: 2000 });
    expect([rows, new Set(columnOf(batches, 'n')).size]).toEqual([ROWS, ROWS]);
  });
});

describe('stopping', () => {
  it('frees the statement when the consumer has enough', async () => {
    for (let i = 0; i < 3; i++)
      for await (const batch of session.sample(containers.get('dense') as Container, plan(), signal)) {
        expect(batch.rows).toBe(50);
        break;
      }
    expect((await read('dense')).rows).toBe(400);
  });

  it('ends between batches when it is called off, and the session goes on', async () => {
    const control = new AbortController();
    const reading = async () => {
      for await (const _ of session.sample(
        containers.get('dense') as Container,
        plan({ mode: 'full' }),
        control.signal,
      ))
        control.abort();
    };
    await expect(reading()).rejects.toMatchObject({ code: 'cancelled' });
    expect((await read('dense')).rows).toBe(400);
  });

  it('lets the event loop live', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await read('dense', { mode: 'full', batchRows: 10 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('serves two readers at a time', async () => {
    const [a, b] = await Promise.all([read('keyed', { seed: 1 }), read('seen', { seed: 1 })]);
    expect(columnOf(a.batches, 'n')).toEqual(columnOf((await read('keyed', { seed: 1 })).batches, 'n'));
    expect(b.rows).toBe(400);
  });
});
