/** All six kinds of store in one run: one map, and a store that is down costs its own faults only. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { type MilvusServer, startMilvus, whyNoMilvus } from '../servers/milvus.js';
import { type MongoServer, startMongodb, whyNoMongodb } from '../servers/mongodb.js';
import { type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { freePort, type PostgresServer, startPostgres, whyNoPostgres } from '../servers/postgres.js';
import { temporaryFolder } from './cli.js';
import {
  fillFolder,
  fillMilvus,
  fillMongodb,
  fillMysql,
  fillPostgres,
  SERVERS,
  STORES,
  saysOf,
  scanAll,
  type Urls,
} from './six-help.js';

const missing = [whyNoPostgres(), whyNoMysql(), whyNoMongodb(), whyNoMilvus()].find((reason) => reason);

/** Whatever the others are: all but this one. */
const others = (down: string): string[] => STORES.filter((store) => store !== down);

describe.skipIf(missing)('a scan of all six kinds', () => {
  const dir = temporaryFolder();
  const config = missing ? '' : fillFolder(dir);
  let postgres: PostgresServer;
  let mysql: MysqlServer;
  let mongodb: MongoServer;
  let milvus: MilvusServer;
  let urls: Urls;
  let full: Report;

  beforeAll(async () => {
    [postgres, mysql, mongodb, milvus] = await Promise.all([
      startPostgres(),
      startMysql(),
      startMongodb(),
      startMilvus(),
    ]);
    await fillMilvus(milvus);
    urls = {
      postgres: (await fillPostgres(postgres)).scannerUrl,
      mysql: (await fillMysql(mysql)).scannerUrl,
      mongodb: await fillMongodb(mongodb),
      milvus: milvus.url,
    };
  }, 900_000);

  afterAll(() => Promise.all([postgres, mysql, mongodb, milvus].map((server) => server?.stop())));

  it('gives one map of them all, with no more connections to each than it may have', async () => {
    const { code, report } = await scanAll(config, join(dir, 'full'), urls);
    full = report;

    // Six tables side by side: a third connection would be a fault of the store.
    expect(report.stores.map(({ id, faults }) => [id, faults])).toEqual(STORES.map((id) => [id, []]));
    expect(code).toBe(0);
    const states = STORES.map((id, i) => [`${id}-system`, i % 2 === 0 ? 'declared-found' : 'undeclared-found']);
    const seen = report.map.filter(({ category }) => category === 'contact.email');
    expect(new Map(seen.map(({ system, state }) => [system, state]))).toEqual(new Map(states as [string, never][]));
    const found = report.fields.filter(({ verdicts }) => verdicts.some((v) => v.dataType === 'contact.email'));
    expect(new Set(found.map(({ store, path }) => `${store} ${path}`))).toEqual(
      new Set(STORES.map((id) => `${id} epost`)),
    );
  });

  it.each(SERVERS)('loses nothing but %s when that is down', async (down) => {
    const at = new URL(urls[down]);
    at.port = String(await freePort());
    if (down === 'mongodb') at.searchParams.set('serverSelectionTimeoutMS', '500');

    const { code, report } = await scanAll(config, join(dir, `without-${down}`), { ...urls, [down]: at.href });

    expect(code).toBe(3);
    expect(report.stores.find(({ id }) => id === down)?.faults.map((fault) => fault.code)).toEqual(['connect-refused']);
    expect(saysOf(report, others(down))).toBe(saysOf(full, others(down)));
  });

  it('loses nothing but PostgreSQL when that is killed in mid-scan', async () => {
    const own = await startPostgres();
    const database = await fillPostgres(own);
    const holder = await database.connect();
    await holder.query('BEGIN; LOCK TABLE saker IN ACCESS EXCLUSIVE MODE');
    const waits = `SELECT 1 FROM pg_stat_activity WHERE usename = $1 AND wait_event_type = 'Lock'`;

    const { code, report } = await scanAll(
      config,
      join(dir, 'killed-postgres'),
      { ...urls, postgres: database.scannerUrl },
      async () => {
        while ((await database.query(waits, [database.scanner])).length === 0);
        await own.stop();
      },
    );

    expectKilled(code, report, 'postgres');
  }, 180_000);

  it('loses nothing but MariaDB when that is killed in mid-scan', async () => {
    const own = await startMysql();
    const database = await fillMysql(own);
    const holder = await database.connect();
    await holder.query('LOCK TABLES saker WRITE');
    const waits = `SELECT 1 FROM information_schema.processlist WHERE user = ? AND state LIKE 'Waiting for table%'`;

    const { code, report } = await scanAll(
      config,
      join(dir, 'killed-mysql'),
      { ...urls, mysql: database.scannerUrl },
      async () => {
        while ((await database.query(waits, [database.user])).length === 0);
        await own.stop();
      },
    );

    expectKilled(code, report, 'mysql');
  }, 180_000);

  function expectKilled(code: number | null, report: Report, down: string): void {
    expect(code).toBe(3);
    const ends = report.containers
      .filter(({ store }) => store === down)
      .map(({ name, sampled }) => [name, sampled.endedBy]);
    // What was read before stands; what was being read, or was to come, is a fault.
    expect(ends).toContainEqual(['kunder', 'complete']);
    expect(ends).toContainEqual(['saker', 'fault']);
    expect(saysOf(report, others(down))).toBe(saysOf(full, others(down)));
  }
});
