import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Batch, SamplePlan } from '../../src/model/cells.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { type Collected, collect, containerOf, never, planOf } from './helpers.js';
import { openAs } from './mysql-help.js';

const missing = whyNoMysql();

const BIG = 1_000_000;

// `gappy`: ids 1..100,000 of which most of the middle was deleted, and what is left has gaps of 1 to 10.
const SCRIPT = `
  CREATE TABLE big (id int AUTO_INCREMENT PRIMARY KEY, note varchar(100));
  INSERT INTO big SELECT seq, CONCAT('row ', seq, REPEAT('.', 60)) FROM seq_1_to_${BIG};
  CREATE TABLE gappy (id int PRIMARY KEY, note varchar(100));
  INSERT INTO gappy SELECT seq, REPEAT('.', 40) FROM seq_1_to_100000
    WHERE (seq <= 20000) OR (seq > 60000 AND seq % 10 = 0) OR (seq > 90000 AND seq % 3 = 0);
  CREATE TABLE uuids (k char(36) CHARACTER SET latin1 PRIMARY KEY, id int, note varchar(100));
  INSERT INTO uuids SELECT CONCAT(LEFT(SHA1(seq), 30), 'æøå'), seq, REPEAT('.', 40) FROM seq_1_to_50000;
  CREATE TABLE pairs (a varchar(10), b date, c decimal(5, 2), id int, PRIMARY KEY (a, b, c));
  INSERT INTO pairs SELECT seq % 7, DATE_ADD('2020-01-01', INTERVAL seq DIV 50 DAY), (seq % 50) / 4, seq FROM seq_1_to_20000;
  CREATE TABLE snowflakes (id bigint unsigned PRIMARY KEY, n int);
  INSERT INTO snowflakes SELECT 18446744073709551615 - seq * 1099511627776, seq FROM seq_1_to_20000;
  CREATE TABLE uniquely (k binary(4) NOT NULL, id int NOT NULL, UNIQUE (k), UNIQUE (id));
  INSERT INTO uniquely SELECT UNHEX(LEFT(SHA1(seq), 8)), seq FROM seq_1_to_20000;
  CREATE TABLE keyless (id int, note varchar(100));
  INSERT INTO keyless SELECT seq, REPEAT('.', 40) FROM seq_1_to_50000;
  ANALYZE TABLE big, gappy, uuids, keyless`;

describe.skipIf(missing)('mysql sampling', () => {
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
    await using session = await openAs(db);
    return await collect(session, await containerOf(session, name), planOf(plan), enough);
  };
  const idsOf = ({ columns }: Collected): number[] => (columns.get('id')?.values ?? []).map(Number);
  const rowsRead = async (): Promise<number> => {
    const rows = await db.query(
      `SHOW GLOBAL STATUS WHERE Variable_name RLIKE '^Handler_read_(first|key|next|rnd|rnd_next|prev|last)$'`,
    );
    return rows.reduce((sum, row) => sum + Number(row.Value), 0);
  };

  /** Makes the server believe in another number of rows. It reads what it has noted when a table gets a new name. */
  const estimate = async (table: string, rows: number) => {
    await db.query(`RENAME TABLE ${table} TO elsewhere`);
    const sql = `UPDATE mysql.innodb_table_stats SET n_rows = ? WHERE database_name = ? AND table_name = 'elsewhere'`;
    await db.query(sql, [rows, db.name]);
    await db.query(`RENAME TABLE elsewhere TO ${table}`);
    await using session = await openAs(db);
    expect((await containerOf(session, table)).rows?.value).toBe(rows);
  };

  it('samples a large table by looking random keys up: few rows read, none twice', async () => {
    const before = await rowsRead();
    const found = await read('big', {}, 3_000);
    const touched = (await rowsRead()) - before;

    const [batch] = found.batches as [Batch];
    expect(batch.design).toMatchObject({ method: 'row', sound: true, population: { exact: false } });
    expect(Math.abs((batch.design.population?.value ?? 0) / BIG - 1)).toBeLessThan(0.01);
    expect(found.rows).toBe(3_000);
    expect(new Set(idsOf(found)).size).toBe(3_000);
    expect(touched).toBeLessThan(30_000); // 6,001 to see that it is large, two for each row
  });

  it('never sorts a large table by chance', async () => {
    await db.query("SET GLOBAL log_output = 'TABLE', general_log = ON");
    for (const name of ['big', 'gappy', 'uuids', 'snowflakes']) await read(name, { cells: 500 }, 500);
    await db.query('SET GLOBAL general_log = OFF');
    const asked = await db.query(
      `SELECT CONVERT(argument USING utf8mb4) AS sql_text FROM mysql.general_log WHERE user_host LIKE '${db.user}%'`,
    );

    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ sql_text }) => /ORDER BY RAND/i.test(String(sql_text)))).toEqual([]);
  });

  it('gives every row of a table with gaps the same chance', async () => {
    const population = (await db.query('SELECT id FROM gappy ORDER BY id')).map(({ id }) => Number(id));
    const position = new Map(population.map((id, i) => [id, i]));
    const counts = new Array(20).fill(0);
    let drawn = 0;
    for (let seed = 1; seed <= 6; seed++) {
      for (const id of idsOf(await read('gappy', { seed, cells: 1_000 }, 1_000))) {
        counts[Math.floor(((position.get(id) ?? 0) * 20) / population.length)]++;
        drawn++;
      }
    }

    const expected = drawn / 20;
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(drawn).toBe(6_000);
    expect(chiSquare).toBeLessThan(43.8); // 19 degrees of freedom, p = 0.001; the seeds are fixed
    // A row with a gap before it is no likelier: the next row at or above a random key would be one of these more often.
    const share = (ids: readonly number[]) => ids.filter((id) => id > 60_000 && id <= 90_000).length / ids.length;
    const sampled = idsOf(await read('gappy', { cells: 4_000 }, 4_000));
    expect(Math.abs(share(sampled) / share(population) - 1)).toBeLessThan(0.15);
  });

  it('samples by hash where the key is no dense integer, evenly and whatever the key is made of', async () => {
    for (const [name, size] of [
      ['uuids', 50_000],
      ['pairs', 20_000],
    ] as const) {
      const found = await read(name, { cells: 2_000 }, 2_000);

      const ids = idsOf(found);
      expect(found.batches[0]?.design, name).toMatchObject({ method: 'row', sound: true });
      expect(found.rows).toBe(2_000);
      expect(new Set(ids).size).toBe(2_000);
      expect(Math.abs((found.batches[0]?.design.population?.value ?? 0) / size - 1)).toBeLessThan(0.1);
      const tenths = Array.from(
        { length: 10 },
        (_, i) => ids.filter((id) => Math.ceil((id * 10) / size) - 1 === i).length,
      );
      const chiSquare = tenths.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
      expect(chiSquare, name).toBeLessThan(27.9); // 9 degrees of freedom, p = 0.001; the seed is fixed
    }
  });

  it('takes 64-bit keys that no number of ours can hold', async () => {
    const { rows, batches, columns } = await read('snowflakes', { cells: 1_000 }, 1_000);

    expect([rows, batches[0]?.design.sound]).toEqual([1_000, true]);
    expect(columns.get('id')?.values.every((id) => /^184\d{17}$/.test(id ?? ''))).toBe(true);
  });

  it('prefers a dense unique integer to a hash of the primary key', async () => {
    const before = await rowsRead();
    const found = await read('uniquely', { cells: 200 }, 200);

    expect(found.rows).toBe(200);
    expect((await rowsRead()) - before).toBeLessThan(6_000); // and not its 20,000 rows
  });

  it('gives the same rows for the same seed, in the same order, and others for another', async () => {
    for (const name of ['big', 'uuids', 'keyless']) {
      const ids = async (seed: number) => idsOf(await read(name, { cells: 1_000, seed }, 1_000));
      const [first, again, other] = [await ids(1), await ids(1), await ids(2)];

      expect(again, name).toEqual(first);
      expect(other.filter((id) => first.includes(id)).length, name).toBeLessThan(150);
    }
  });

  it('goes on in further rounds, reaches every row once, and stops at maxRows', async () => {
    for (const [name, size] of [
      ['gappy', 26_333],
      ['pairs', 20_000],
    ] as const) {
      const all = idsOf(await read(name, { cells: 100, maxRows: 1_000_000 }));
      expect(all.length, name).toBe(Number((await db.query(`SELECT COUNT(*) AS n FROM ${name}`))[0]?.n));
      expect(new Set(all).size).toBe(all.length);
      expect(Math.abs(all.length / size - 1)).toBeLessThan(0.2);
      expect((await read(name, { cells: 100, maxRows: 1_700 })).rows).toBe(1_700);
    }
  });

  it('samples a table without a key by one scan', async () => {
    const found = await read('keyless', { cells: 2_000 }, 2_000);

    const population = { value: 50_000, exact: true };
    expect(found.batches[0]?.design).toEqual({ method: 'row', sound: true, population });
    expect(found.rows).toBeGreaterThanOrEqual(2_000);
    const ids = idsOf(found);
    const mean = ids.reduce((a, b) => a + b, 0) / ids.length;
    expect(Math.abs(mean - 25_000)).toBeLessThan(1_300); // standard error 320
    expect(Math.max(...ids.slice(0, 200)) - Math.min(...ids.slice(0, 200))).toBeGreaterThan(45_000);
  });

  it('goes by what it finds where the estimate of the server is wrong', async () => {
    await estimate('uuids', 7);
    await estimate('keyless', 7);
    const [hashed, tossed] = [
      await read('uuids', { cells: 1_000 }, 1_000),
      await read('keyless', { cells: 1_000 }, 1_000),
    ];
    await estimate('pairs', 15_000_000);
    const sparse = await read('pairs', { cells: 1_000 }, 1_000);

    expect(hashed.rows).toBe(1_000);
    expect(Math.abs((hashed.batches[0]?.design.population?.value ?? 0) / 50_000 - 1)).toBeLessThan(0.15);
    expect(sparse.rows).toBe(1_000);
    expect(new Set(idsOf(sparse)).size).toBe(1_000);
    expect(tossed.rows).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...idsOf(tossed))).toBeGreaterThan(45_000);
    for (const name of ['uuids', 'keyless', 'pairs']) await db.query(`ANALYZE TABLE ${name}`);
  });

  it('reads the head of a table that is too large to be read through, and claims nothing', async () => {
    await estimate('uuids', 50_000_000);
    await estimate('big', 900_000_000);
    const [head, still] = [await read('uuids', { maxRows: 9_000 }), await read('big', { cells: 500 }, 500)];
    for (const name of ['uuids', 'big']) await db.query(`ANALYZE TABLE ${name}`);

    expect(head.batches[0]?.design).toEqual({ method: 'head', sound: false });
    expect(head.rows).toBe(9_000);
    expect(still.batches[0]?.design).toMatchObject({ method: 'row', sound: true }); // its keys need no reading through
  });

  it('reads every row once in full mode, page by page', async () => {
    await using session = await openAs(db);
    for (const [name, size] of [
      ['big', BIG],
      ['uuids', 50_000],
      ['pairs', 20_000],
      ['snowflakes', 20_000],
      ['uniquely', 20_000],
    ] as const) {
      const container = await containerOf(session, name);
      let [rows, sum] = [0, 0];
      const before = await rowsRead();
      for await (const batch of session.sample(container, planOf({ mode: 'full', batchRows: 2_000 }), never())) {
        rows += batch.rows;
        const ids = batch.columns.find(({ field }) => field.path === (name === 'snowflakes' ? 'n' : 'id'));
        for (const id of ids?.values ?? []) sum += Number(id);
      }
      expect([name, rows, sum]).toEqual([name, size, (size * (size + 1)) / 2]);
      expect((await rowsRead()) - before, name).toBeLessThan(1.2 * size + 5_000);
    }
  });
});
