/** Readings with pauses, by a clock that jumps. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { SamplePlan } from '../../src/model/cells.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { collect, configOf, containerOf, never, planOf } from './helpers.js';

const ROWS = 20_000;
const missing = whyNoPostgres();

describe.skipIf(missing)('postgres under a throttle', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    // More than two ranges of an unthrottled sweep; two rows of each page are gone.
    db = await server.database(`
      CREATE TABLE wide AS SELECT n AS id, repeat('x', 900) AS filler FROM generate_series(1, ${ROWS * 1.25}) AS n;
      DELETE FROM wide WHERE id % 5 = 0;
      CREATE TABLE bare ();
      INSERT INTO bare SELECT FROM generate_series(1, 3000);
      ANALYZE`);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  afterEach(() => vi.restoreAllMocks());

  const transactions = () =>
    db.query(
      `SELECT backend_xmin::text, backend_start::text || xact_start::text AS began FROM pg_stat_activity
       WHERE application_name = 'personkart' AND datname = $1 AND xact_start IS NOT NULL`,
      [db.name],
    );

  /** Reads with 31 s between two batches, by the clock. */
  async function readSlowly(name: string, plan: Partial<SamplePlan>) {
    await using session = await postgres.open(configOf(db.scannerUrl), never());
    const container = await containerOf(session, name);
    const real = performance.now.bind(performance);
    let ahead = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => real() + ahead);
    const [snapshots, ages, atRest, values]: [Set<unknown>, number[], unknown[], string[]] = [new Set(), [], [], []];
    let [rows, bytes] = [0, 0];
    const rest = async () => void atRest.push(...(await transactions()));
    for await (const batch of session.sample(container, planOf({ ...plan, rest }), never())) {
      for (const { began } of await transactions()) snapshots.add(began);
      rows += batch.rows;
      bytes += batch.bytes;
      values.push(...((batch.columns[0]?.values ?? []) as string[]));
      ages.push(performance.now() - (batch.heldSince ?? 0));
      ahead += 31_000;
    }
    return { rows, bytes, values, snapshots, ages, atRest };
  }

  it('sweeps a table from many short snapshots, each row once, and holds nothing while it rests', async () => {
    await using session = await postgres.open(configOf(db.scannerUrl), never());
    const swift = await collect(session, await containerOf(session, 'wide'), planOf({ mode: 'full' }));

    const slow = await readSlowly('wide', { mode: 'full' });

    expect(slow.rows).toBe(ROWS);
    expect(slow.values).toEqual(swift.columns.get('id')?.values);
    expect(slow.bytes).toBe(swift.batches.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(slow.snapshots.size).toBeGreaterThan(15);
    expect(Math.max(...slow.ages)).toBeLessThan(31_000);
    expect(slow.atRest).toEqual([]);
  });

  it('does the same for a table without columns', async () => {
    expect((await readSlowly('bare', { mode: 'full' })).rows).toBe(3_000);
  });

  it('fetches the rows of a sample from many short snapshots too', async () => {
    const slow = await readSlowly('wide', { cells: 4_000 });

    expect(new Set(slow.values).size).toBe(slow.rows);
    expect(slow.rows).toBeGreaterThanOrEqual(4_000);
    expect(slow.snapshots.size).toBeGreaterThan(3);
    expect(slow.atRest).toEqual([]);
  });

  it('answers a ping between two batches over the connection that it has', async () => {
    await using session = await postgres.open(configOf(db.scannerUrl, { connections: 1 }), never());
    expect(await session.ping?.(never())).toBe(false);
    let rows = 0;
    for await (const batch of session.sample(await containerOf(session, 'wide'), planOf({ mode: 'full' }), never())) {
      expect(await session.ping?.(never())).toBe(true);
      rows += batch.rows;
    }
    expect(rows).toBe(ROWS);
  });
});
