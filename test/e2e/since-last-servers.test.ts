/** `--since-last` on real servers: what their own statistics show, and where they cannot tell. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scan } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { carriedIn, plain, readNow, sinceOf } from './since-help.js';

const scanOf =
  (kind: 'postgres' | 'mysql', url: () => string) =>
  (sinceLast?: Report, store: object = {}): Promise<Report> =>
    scan({
      config: { stores: [{ id: 'db', kind, url: { env: 'DB_URL' }, ...store }], sample: { seed: 's' } },
      env: { DB_URL: url() },
      ...(sinceLast === undefined ? {} : { sinceLast }),
    });

const mails = (n: number): string =>
  Array.from({ length: n }, (_, i) => `(${i + 1}, 'kunde${i}@example.org')`).join(', ');

describe.skipIf(whyNoPostgres())('PostgreSQL', () => {
  let server: PostgresServer;
  let db: TestDatabase;
  const scanned = scanOf('postgres', () => db.scannerUrl);
  /** Runs SQL and has the session report what it wrote, as it does by itself within a minute (since PostgreSQL 15). */
  const write = async (sql: string): Promise<void> => {
    await db.query(sql);
    const [row] = await db.query(`SELECT current_setting('server_version_num')::int AS version`);
    if (Number(row?.version) >= 150_000) await db.query('SELECT pg_stat_force_next_flush()');
  };
  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(`
      CREATE TABLE kunde (id int, epost text); INSERT INTO kunde VALUES ${mails(50)};
      CREATE TABLE vare (id int, epost text); INSERT INTO vare VALUES ${mails(50)};
      CREATE TABLE logg (id int, epost text) PARTITION BY RANGE (id);
      CREATE TABLE logg_1 PARTITION OF logg FOR VALUES FROM (0) TO (100);
      CREATE TABLE logg_2 PARTITION OF logg FOR VALUES FROM (100) TO (200);
      INSERT INTO logg VALUES ${mails(50)};
      CREATE MATERIALIZED VIEW fast AS SELECT * FROM vare;
      CREATE VIEW syn AS SELECT * FROM vare;`);
    await write('ANALYZE');
  });
  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('carries over what nobody has written to, and says the same; a view cannot tell', async () => {
    const fresh = await scanned(undefined, { views: true });
    const report = await scanned(fresh, { views: true });
    expect(carriedIn(report)).toEqual(['fast', 'kunde', 'logg', 'vare']);
    expect(sinceOf(report)).toMatchObject({ read: 1, carried: 4, untold: 1 });
    expect(plain(report)).toBe(plain(fresh));
  });

  it.each<[string, string, string[]]>([
    ['a row', `INSERT INTO kunde VALUES (60, 'ny@example.org')`, ['kunde']],
    ['a row, and back', `DELETE FROM kunde WHERE id = 60`, ['kunde']],
    ['a change that was undone', `BEGIN; UPDATE kunde SET epost = 'x'; ROLLBACK`, ['kunde']],
    ['a row of a partition', `UPDATE logg_1 SET epost = 'z@example.org' WHERE id = 1`, ['logg']],
    ['another partition', 'DROP TABLE logg_2', ['logg']],
    ['a refreshed view', 'REFRESH MATERIALIZED VIEW fast', ['fast']],
    ['an emptied table', 'TRUNCATE vare', ['vare']],
    ['another type', 'ALTER TABLE kunde ALTER id TYPE bigint', ['kunde']],
    ['another name of a column', 'ALTER TABLE kunde RENAME epost TO adresse', ['kunde']],
    ['another name', 'ALTER TABLE kunde RENAME TO kunder', ['kunder']],
    ['one that was made anew', `DROP TABLE kunder; CREATE TABLE kunder (id bigint, adresse text)`, ['kunder']],
    ['counters that were reset', 'SELECT pg_stat_reset()', ['fast', 'kunder', 'logg', 'vare']],
  ])('reads %s', async (_, sql, names) => {
    const before = await scanned();
    await write(sql);
    await db.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO {{scanner}}');
    const report = await scanned(before);
    expect(readNow(report)).toEqual(names);
    expect(plain(report)).toBe(plain(await scanned()));
  });

  it('does not show what may not be read any more', async () => {
    const before = await scanned();
    await db.query('REVOKE SELECT ON vare FROM {{scanner}}; ALTER TABLE kunder ENABLE ROW LEVEL SECURITY');
    const report = await scanned(before);
    expect(carriedIn(report)).toEqual(['fast', 'logg']);
    const why = report.containers.flatMap((c) => c.notExamined?.code ?? []).sort();
    expect(why).toEqual(['permission-denied', 'row-level-security', 'views-not-asked']);
    await db.query('GRANT SELECT ON vare TO {{scanner}}; ALTER TABLE kunder DISABLE ROW LEVEL SECURITY');
  });

  it('cannot tell where nobody counts', async () => {
    const before = await scanned();
    await db.query(`ALTER DATABASE ${db.name} SET track_counts = off`);
    expect(sinceOf(await scanned(before))).toMatchObject({ read: 4, carried: 0, untold: 4 });
  });

  it('is a fault when it is down, and nothing of it is shown', async () => {
    const before = await scanned();
    const url = new URL(db.scannerUrl);
    url.port = '1';
    const report = await scanOf('postgres', () => url.href)(before);
    expect(report.containers).toEqual([]);
    expect(report.run.complete).toBe(false);
  });
});

describe.skipIf(whyNoMysql())('MySQL and MariaDB', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;
  const scanned = scanOf('mysql', () => db.scannerUrl);
  /** Scans until the server tells a state of so many tables: it does two seconds after the last write. */
  const settled = async (tables: number): Promise<Report> =>
    vi.waitUntil(
      async () => {
        const report = await scanned();
        return report.run.readings?.containers.length === tables && report;
      },
      { timeout: 60_000, interval: 200 },
    );
  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(`
      CREATE TABLE kunde (id int PRIMARY KEY, epost varchar(80)) ENGINE=InnoDB; INSERT INTO kunde VALUES ${mails(50)};
      CREATE TABLE vare (id int PRIMARY KEY, epost varchar(80)) ENGINE=MyISAM; INSERT INTO vare VALUES ${mails(50)};
      CREATE TABLE tom (id int PRIMARY KEY, epost varchar(80)) ENGINE=InnoDB;
      CREATE TABLE logg (id int PRIMARY KEY, epost varchar(80)) PARTITION BY HASH (id) PARTITIONS 2;
      INSERT INTO logg VALUES ${mails(50)};`);
  });
  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('carries over what the server remembers the last write to, and cannot tell of the rest', async () => {
    const fresh = await settled(2);
    const report = await scanned(fresh);
    expect(carriedIn(report)).toEqual(['kunde', 'vare']);
    expect(sinceOf(report)).toMatchObject({ read: 2, carried: 2, untold: 2 });
    expect(plain(report)).toBe(plain(fresh));
  });

  it.each<[string, string, string]>([
    ['a row', `INSERT INTO kunde VALUES (60, 'ny@example.org')`, 'kunde'],
    ['a row, and back', 'DELETE FROM kunde WHERE id = 60', 'kunde'],
    ['a row of MyISAM', `UPDATE vare SET epost = 'z@example.org' WHERE id = 1`, 'vare'],
    ['a column', 'ALTER TABLE vare ADD navn varchar(20)', 'vare'],
    ['an emptied table', 'TRUNCATE kunde', 'kunde'],
  ])('reads %s', async (_, sql, name) => {
    const before = await scanned();
    await db.query(sql);
    const report = await scanned(before);
    expect(readNow(report)).toContain(name);
    expect(plain(report)).toBe(plain(await scanned()));
  });
});
