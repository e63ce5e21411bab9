import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import { scan } from '../../src/index.js';
import {
  freePort,
  type PostgresServer,
  startWithStandby,
  type TestDatabase,
  whyNoPostgres,
} from '../servers/postgres.js';
import { collect, configOf, containerOf, listAll, never, planOf } from './helpers.js';

const missing =
  whyNoPostgres() ?? (process.env.PERSONKART_TEST_POSTGRES_URL && 'skipped: no standby of a given server');

describe.skipIf(missing)('postgres with a standby', () => {
  let primary: PostgresServer;
  let standby: PostgresServer;
  let db: TestDatabase;
  let nobody: number;

  beforeAll(async () => {
    ({ primary, standby } = await startWithStandby());
    db = await primary.database(`
      CREATE TABLE customers AS SELECT n AS id, 'kunde' || n || '@example.org' AS email FROM generate_series(1, 9000) AS n;
      CREATE UNLOGGED TABLE passing AS SELECT 1 AS a;
      ANALYZE`);
    await replayed();
    nobody = await freePort();
  });

  afterAll(async () => {
    await db?.drop();
    await standby?.stop();
    await primary?.stop();
  });

  /** Until the standby has all that the primary wrote. */
  async function replayed(): Promise<void> {
    const [row] = await db.query('SELECT pg_current_wal_lsn()::text AS at');
    const behind = `SELECT FROM pg_stat_replication WHERE replay_lsn >= $1::pg_lsn`;
    const caughtUp = async () => expect(await db.query(behind, [row?.at])).toHaveLength(1);
    await vi.waitFor(caughtUp, { timeout: 30_000 });
  }

  /** The URL of the scanner on these ports, in this order. */
  function urlOf(ports: readonly number[], query = ''): string {
    const { username, password, pathname } = new URL(db.scannerUrl);
    return `postgres://${username}:${password}@${ports.map((port) => `127.0.0.1:${port}`).join(',')}${pathname}${query}`;
  }
  const openAt = (ports: readonly number[], query = '') => postgres.open(configOf(urlOf(ports, query)), never());
  const serverOf = async (ports: readonly number[], query = '') => {
    await using session = await openAt(ports, query);
    return (await session.probe(never())).server;
  };

  it('has every session on the standby, in whatever order the hosts are named', async () => {
    for (const ports of [
      [primary.port, standby.port],
      [nobody, standby.port, primary.port],
    ]) {
      await using session = await openAt(ports);
      const found = await containerOf(session, 'customers');
      for await (const _ of session.sample(found, planOf({ mode: 'full' }), never())) {
        const ours = `SELECT FROM pg_stat_activity WHERE application_name = 'personkart' AND datname = $1`;
        expect(await db.query(ours, [db.name])).toEqual([]);
      }
      expect((await session.probe(never())).server).toMatch(/^PostgreSQL \S+ \(standby\)$/);
    }
  });

  it('reads there what the primary has: the same report, with the same bounds', async () => {
    const reportOf = async (url: string) => {
      const stores = [{ id: 'crm', kind: 'postgres' as const, url: { env: 'CRM' }, exclude: ['*/passing'] }];
      const {
        run,
        stores: seen,
        ...report
      } = await scan({
        config: { stores, sample: { seed: 'standby' } },
        env: { CRM: url },
      });
      return { ...report, complete: run.complete, stores: seen.map(({ server: _, ...store }) => store) };
    };
    const here = await reportOf(urlOf([primary.port]));

    expect(await reportOf(urlOf([primary.port, standby.port]))).toEqual(here);

    expect(here.complete).toBe(true);
    expect(here.fields.find(({ path }) => path === 'id')?.bound?.sound).toBe(true);
  });

  it('writes nothing on either of them', async () => {
    // A transaction that writes takes a number.
    const written = async () => (await db.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS at'))[0]?.at;
    const before = await written();
    await using session = await openAt([primary.port, standby.port]);
    for (const container of await listAll(session)) {
      if (container.ref.name !== 'passing') await collect(session, container, planOf({}));
    }
    expect(await written()).toBe(before);
  });

  it('says of an unlogged table that a standby does not have it', async () => {
    await using session = await openAt([primary.port, standby.port]);
    const passing = await containerOf(session, 'passing');
    await expect(collect(session, passing, planOf({}))).rejects.toMatchObject({ code: 'not-replicated' });
    expect((await collect(session, await containerOf(session, 'customers'), planOf({}))).rows).toBe(9_000);
  });

  it.each([
    ['any', / \S+$/],
    ['primary', /\d$/],
    ['read-write', /\d$/],
    ['standby', /standby/],
    ['read-only', /standby/],
    ['prefer-standby', /standby/],
  ])('takes the server that target_session_attrs wants: %s', async (wanted, server) => {
    const query = `?target_session_attrs=${wanted}`;
    expect(await serverOf([primary.port, standby.port], query)).toMatch(server);
    expect(await serverOf([standby.port, primary.port], query)).toMatch(wanted === 'any' ? /standby/ : server);
  });

  it('tells that no server is what is wanted, or that none is there', async () => {
    const alone = openAt([primary.port], '?target_session_attrs=standby');
    await expect(alone).rejects.toMatchObject({ code: 'no-server-fits', params: { wanted: 'standby' } });
    await expect(openAt([nobody, nobody])).rejects.toMatchObject({ code: 'connect-refused' });
    await expect(openAt([primary.port], '?target_session_attrs=best')).rejects.toMatchObject({ code: 'url-invalid' });
    await expect(openAt([primary.port], '?host=a,b')).rejects.toMatchObject({ code: 'url-invalid' });
  });

  it('claims no bound when the standby is cut off from its primary', async () => {
    const admin = new URL(standby.url());
    const { default: pg } = await import('pg');
    const client = new pg.Client(admin.href);
    await client.connect();
    await client.query(`ALTER SYSTEM SET primary_conninfo = ''`);
    await client.query('SELECT pg_reload_conf()');
    const receivers = async () => (await client.query('SELECT FROM pg_stat_wal_receiver')).rowCount;
    await expect.poll(receivers, { timeout: 30_000 }).toBe(0);

    await using session = await openAt([primary.port, standby.port]);
    const found = await collect(session, await containerOf(session, 'customers'), planOf({}));

    expect(found.rows).toBe(9_000);
    expect(found.batches.every(({ design }) => !design.sound)).toBe(true);
    await client.end();
  });

  it('falls back to the primary when the standby is down', async () => {
    await standby.stop();
    expect(await serverOf([standby.port, primary.port])).toMatch(/\d$/);
    await expect(openAt([standby.port, primary.port], '?target_session_attrs=standby')).rejects.toMatchObject({
      code: 'connect-refused',
    });
  });
});
