import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SamplePlan } from '../../src/model/cells.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { type Collected, collect, containerOf, planOf } from './helpers.js';
import { openAs } from './mysql-help.js';

const missing = whyNoMysql();

const SCRIPT = `
  CREATE TABLE parts (id int, at int, PRIMARY KEY (id, at)) PARTITION BY RANGE (at)
    (PARTITION p0 VALUES LESS THAN (10), PARTITION p1 VALUES LESS THAN (100), PARTITION \`p æ\` VALUES LESS THAN MAXVALUE);
  INSERT INTO parts SELECT seq, seq % 200 FROM seq_1_to_30000;
  CREATE TABLE old (id int PRIMARY KEY, a varchar(20)) WITH SYSTEM VERSIONING;
  INSERT INTO old VALUES (1, 'before'), (2, 'deleted'); UPDATE old SET a = 'after' WHERE id = 1; DELETE FROM old WHERE id = 2;
  CREATE TABLE aria (id int PRIMARY KEY) ENGINE = Aria; INSERT INTO aria SELECT seq FROM seq_1_to_10;
  CREATE TABLE keyless AS SELECT seq AS id FROM seq_1_to_50000;
  CREATE VIEW seen AS SELECT id FROM keyless;
  ANALYZE TABLE parts`;

describe.skipIf(missing)('mysql, whatever kind of table', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(SCRIPT);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  const read = async (name: string, plan: Partial<SamplePlan>, enough?: number): Promise<Collected> => {
    await using session = await openAs(db, { views: true });
    return await collect(session, await containerOf(session, name), planOf(plan), enough);
  };

  it('reads the partitions of a table as one, or each by itself', async () => {
    expect((await read('parts', { cells: 1_000 }, 1_000)).batches[0]?.design).toMatchObject({
      method: 'row',
      sound: true,
    });
    await using session = await openAs(db, { partitions: true, include: ['*/parts*'] });
    const part = await containerOf(session, 'parts#P#p æ');

    expect(part).toMatchObject({ kind: 'partition', rows: { exact: false } });
    const full = await collect(session, part, planOf({ mode: 'full' }));
    expect(full.rows).toBe(15_000);
    expect(full.columns.get('at')?.values.every((at) => Number(at) >= 100)).toBe(true);
    const sampled = await collect(session, part, planOf({ cells: 500 }), 500);
    expect(sampled.columns.get('at')?.values.every((at) => Number(at) >= 100)).toBe(true);
  });

  it('reads history too, which holds what was changed and deleted', async () => {
    const { columns } = await read('old', { mode: 'full' });

    expect([...(columns.get('a')?.values ?? [])].sort()).toEqual(['after', 'before', 'deleted']);
  });

  it('calls a count exact only where the engine keeps a snapshot', async () => {
    expect((await read('aria', {})).batches[0]?.design).toEqual({
      method: 'full',
      population: { value: 10, exact: false },
      sound: true,
    });
  });

  it('reads a view whole, or only its head', async () => {
    expect((await read('seen', {})).batches[0]?.design).toMatchObject({ method: 'full', sound: true });
    const part = await read('seen', { maxRows: 1_000 });
    expect(part.batches[0]?.design).toEqual({ method: 'head', sound: false });
    expect(part.rows).toBe(1_000);
  });
});
