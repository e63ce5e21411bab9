import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { Batch, SamplePlan } from '../../src/model/cells.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { type Collected, collect, configOf, containerOf, never, planOf } from './helpers.js';

const missing = whyNoPostgres();

const BIG = 1_000_000;

const SCRIPT = `
  CREATE UNLOGGED TABLE big AS
    SELECT n AS id, 'row ' || n || repeat('.', 60) AS note, CASE WHEN n % 1000 = 0 THEN 'rare' END AS sparse
    FROM generate_series(1, ${BIG}) AS n;
  CREATE UNLOGGED TABLE middle AS
    SELECT n AS id, 'row ' || n || repeat('.', 60) AS note FROM generate_series(1, 100000) AS n;
  CREATE UNLOGGED TABLE unknown AS TABLE middle;
  CREATE UNLOGGED TABLE holes AS SELECT n AS id, repeat('.', 60) AS note FROM generate_series(1, 60000) AS n;
  DELETE FROM holes WHERE id % 10 <> 0 OR id BETWEEN 20001 AND 40000;
  CREATE TABLE parts (id int, note text) PARTITION BY RANGE (id);
  CREATE TABLE parts_a PARTITION OF parts FOR VALUES FROM (0) TO (10000);
  CREATE TABLE parts_b PARTITION OF parts FOR VALUES FROM (10000) TO (50000);
  CREATE TABLE parts_c PARTITION OF parts FOR VALUES FROM (50000) TO (100000);
  INSERT INTO parts SELECT n, repeat('.', 100) FROM generate_series(0, 59999) AS n;
  CREATE TABLE columns_only AS SELECT n AS id, n % 7 AS hidden FROM generate_series(1, 100000) AS n;
  ANALYZE big, middle, holes, parts, columns_only;`;

const GRANTS = `
  GRANT USAGE ON SCHEMA public TO {{scanner}};
  GRANT SELECT ON big, middle, unknown, holes, parts, parts_a, parts_b, parts_c TO {{scanner}};
  GRANT SELECT (id) ON columns_only TO {{scanner}};`;

describe.skipIf(missing)('postgres sampling', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(SCRIPT, { grants: GRANTS });
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  const read = async (name: string, plan: Partial<SamplePlan>, enough?: number): Promise<Collected> => {
    await using session = await postgres.open(configOf(db.scannerUrl), never());
    return await collect(session, await containerOf(session, name), planOf(plan), enough);
  };
  const idsOf = ({ columns }: Collected): number[] => (columns.get('id')?.values ?? []).map(Number);
  const blockOf = (table: string, ids: readonly number[]) =>
    db.query(
      `WITH blocks AS (SELECT (ctid::text::point)[0]::int AS block, id FROM ${table})
       SELECT id, block, (SELECT count(*)::int FROM blocks b WHERE b.block = a.block) AS live
       FROM blocks a WHERE id = ANY ($1)`,
      [ids],
    );
  const pagesRead = async (table: string) => {
    // Our own session counts late what it read while it built the tables (the function came with version 15).
    const [flush] = await db.query(`SELECT to_regprocedure('pg_stat_force_next_flush()') IS NOT NULL AS known`);
    if (flush?.known) await db.query('SELECT pg_stat_force_next_flush()');
    // What a session read is counted by the time it has left.
    const gone = `SELECT FROM pg_stat_activity WHERE application_name = 'personkart'`;
    await expect.poll(async () => (await db.query(gone)).length, { timeout: 5_000, interval: 10 }).toBe(0);
    const sql = 'SELECT heap_blks_read + heap_blks_hit AS n FROM pg_statio_user_tables WHERE relname = $1';
    return Number((await db.query(sql, [table]))[0]?.n);
  };
  const pagesIn = async (table: string) => {
    const sql = `SELECT pg_relation_size($1::regclass) / current_setting('block_size')::int AS n`;
    return Number((await db.query(sql, [table]))[0]?.n);
  };

  it('samples a large table by block: one row each, few pages, and the live rows of each block', async () => {
    const before = await pagesRead('big');
    const found = await read('big', {}, 1);
    const touched = (await pagesRead('big')) - before;

    const [batch] = found.batches as [Batch];
    expect(batch.rows).toBe(500);
    expect(batch.design).toMatchObject({ method: 'block', sound: true, population: { exact: false } });
    expect(Math.abs((batch.design.population?.value ?? 0) / BIG - 1)).toBeLessThan(0.1);
    // Each block is read twice: to choose, and to fetch.
    expect(touched).toBeLessThan(1_200);
    expect(touched / (await pagesIn('big'))).toBeLessThan(0.1);
    expect(new Set(batch.clusterOf).size).toBe(batch.rows);
    const ids = idsOf(found).slice(0, 5);
    const blocks = new Map((await blockOf('big', ids)).map(({ id, live }) => [id, live]));
    expect(ids.map((id) => blocks.get(id))).toEqual([...(batch.clusterRows ?? [])].slice(0, 5));
  });

  it('fetches the planned rows and no more, whatever the size of the table', async () => {
    for (const [name, method] of [
      ['big', 'block'],
      ['middle', 'row'],
      ['unknown', 'row'],
    ] as const) {
      const found = await read(name, { cells: 2_995 }, 2_995);
      expect([name, found.rows, found.batches.at(-1)?.design.method]).toEqual([name, 2_995, method]);
    }
  });

  it('spreads over the whole table and over the rows of a block', async () => {
    const ids = idsOf(await read('big', {}, 3_000));

    const mean = ids.reduce((a, b) => a + b, 0) / ids.length;
    expect(Math.abs(mean - BIG / 2)).toBeLessThan(25_000); // standard error 5,300
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = ids.filter((id) => Math.floor((id - 1) / 1e5) === tenth).length / ids.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.02); // standard error 0.005
    }
    const place = `SELECT avg((ctid::text::point)[1]) AS mean FROM big`;
    const [all, sampled] = [await db.query(place), await db.query(`${place} WHERE id = ANY ($1)`, [ids])];
    expect(Math.abs(Number(sampled[0]?.mean) / Number(all[0]?.mean) - 1)).toBeLessThan(0.06);
  });

  it('goes on in further rounds and never takes a block twice', async () => {
    const found = await read('big', { cells: 1_000 }, 6_000);

    expect(found.rows).toBeGreaterThanOrEqual(6_000);
    const ids = idsOf(found);
    expect(new Set(ids).size).toBe(ids.length);
    const clusters = found.batches.flatMap((batch) => [...(batch.clusterOf ?? [])]);
    expect(new Set(clusters).size).toBe(found.rows);
    const blocks = (await db.query(`SELECT DISTINCT (ctid::text::point)[0] FROM big WHERE id = ANY ($1)`, [ids]))
      .length;
    expect(blocks).toBe(found.rows);
  });

  it('gives the same rows for the same seed, in the same order', async () => {
    const [first, again, other] = [
      await read('big', { seed: 3 }, 1),
      await read('big', { seed: 3 }, 1),
      await read('big', { seed: 4 }, 1),
    ];

    expect(idsOf(again)).toEqual(idsOf(first));
    expect(first.batches[0]?.clusterRows).toEqual(again.batches[0]?.clusterRows);
    const common = idsOf(other).filter((id) => idsOf(first).includes(id));
    expect(common.length).toBeLessThan(20);
  });

  it('ends a block sample when every block has been taken, counting dead rows for nothing', async () => {
    const found = await read('holes', { cells: 50 });

    const blocks = (await db.query('SELECT DISTINCT (ctid::text::point)[0] FROM holes')).length;
    expect(found.batches[0]?.design.method).toBe('block');
    expect(found.rows).toBe(blocks);
    expect(new Set(idsOf(found)).size).toBe(blocks);
    expect(idsOf(found).every((id) => id % 10 === 0 && (id <= 20_000 || id > 40_000))).toBe(true);
  });

  it('samples a table of middle size row by row, about as many as wanted', async () => {
    const { batches, rows } = await read('middle', {}, 3_000);

    expect(rows).toBeGreaterThanOrEqual(3_000);
    expect(batches[0]?.design).toMatchObject({ method: 'row', sound: true, population: { exact: false } });
    expect(Math.abs((batches[0]?.design.population?.value ?? 0) / 100_000 - 1)).toBeLessThan(0.1);
    expect(batches.every((batch) => batch.clusterOf === undefined && batch.rows <= 1_000)).toBe(true);
  });

  it('reaches every row of a middle table once, if the consumer wants them', async () => {
    const ids = idsOf(await read('middle', { maxRows: 1_000_000 }));

    expect(ids.length).toBe(100_000);
    expect(new Set(ids).size).toBe(100_000);
  });

  it('stops at maxRows', async () => {
    expect((await read('middle', { maxRows: 5_000 })).rows).toBe(5_000);
    expect((await read('big', { maxRows: 700 })).rows).toBeLessThanOrEqual(700);
  });

  it('samples a table that was never analysed', async () => {
    const found = await read('unknown', {}, 3_000);

    expect(found.batches[0]?.design).toMatchObject({ method: 'row', sound: true });
    expect(found.rows).toBeGreaterThan(2_500);
    expect(Math.abs((found.batches[0]?.design.population?.value ?? 0) / 100_000 - 1)).toBeLessThan(0.1);
    await using session = await postgres.open(configOf(db.scannerUrl), never());
    expect((await containerOf(session, 'unknown')).rows).toBeNull();
  });

  it('samples the leaves of a partitioned table in proportion to their pages', async () => {
    const found = await read('parts', { cells: 200 }, 500);

    const ids = idsOf(found);
    const share = (from: number, to: number) => ids.filter((id) => id >= from && id < to).length / ids.length;
    expect(found.batches[0]?.design.method).toBe('block');
    expect(Math.abs((found.batches[0]?.design.population?.value ?? 0) / 60_000 - 1)).toBeLessThan(0.1);
    expect(share(0, 10_000)).toBeCloseTo(1 / 6, 1);
    expect(share(10_000, 50_000)).toBeCloseTo(4 / 6, 1);
    expect(new Set(found.batches.flatMap((batch) => [...(batch.clusterOf ?? [])])).size).toBe(found.rows);
  });

  it('samples by rows where the ctid is not granted, and claims nothing of a block sample then', async () => {
    const rows = await read('columns_only', {});
    const blocks = await read('columns_only', { cells: 20, maxRows: 5_000 });

    expect(rows.batches[0]?.design).toMatchObject({ method: 'row', sound: true });
    expect(rows.rows).toBeGreaterThan(3_000);
    expect(blocks.batches[0]?.design).toMatchObject({ method: 'block', sound: false });
    expect(new Set(idsOf(rows)).size).toBe(rows.rows);
  });

  it('puts rows without a ctid in an order of the seed, so that the reading may be left half-way', async () => {
    const ids = async (seed: number) => idsOf(await read('columns_only', { seed, cells: 60_000, batchRows: 200 }, 200));

    const [first, again, other] = [await ids(1), await ids(1), await ids(2)];

    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(Math.min(...first)).toBeLessThan(10_000);
    expect(Math.max(...first)).toBeGreaterThan(90_000);
  });

  it('reads every row once in full mode, range by range', async () => {
    await using session = await postgres.open(configOf(db.scannerUrl), never());
    const big = await containerOf(session, 'big');
    let [rows, sum, rare] = [0, 0, 0];

    for await (const batch of session.sample(big, planOf({ mode: 'full', batchRows: 2_000 }), never())) {
      rows += batch.rows;
      for (const id of batch.columns[0]?.values ?? []) sum += Number(id);
      for (const mark of batch.columns[2]?.values ?? []) rare += mark === null ? 0 : 1;
    }

    expect([rows, sum, rare]).toEqual([BIG, (BIG * (BIG + 1)) / 2, BIG / 1000]);
  });
});
