import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { expectSilent } from './contract.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';
import { openAs, ours, readSlow, untilBusy } from './mysql-help.js';

const missing = whyNoMysql();

const FAULTY = `
  CREATE TABLE wide (id int PRIMARY KEY, filler varchar(600));
  INSERT INTO wide SELECT seq, REPEAT('x', 500) FROM seq_1_to_60000;
  CREATE TABLE keyless AS SELECT seq AS id, REPEAT('x', 500) AS filler FROM seq_1_to_60000;
  CREATE TABLE locked (a text); INSERT INTO locked VALUES ('a');
  CREATE TABLE plain (a varchar(20)); INSERT INTO plain VALUES ('one'), ('two'), ('three');
  CREATE VIEW slow AS SELECT SLEEP(30) AS a;
  CREATE VIEW broken AS SELECT (SELECT a FROM plain) AS a;
  CREATE TABLE gone (a int); CREATE VIEW dangling AS SELECT a FROM gone; DROP TABLE gone;`;

describe.skipIf(missing)('mysql faults while reading', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(FAULTY);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  const kill = async () => {
    for (const id of await ours(db, false)) await db.query(`KILL ${id}`).catch(() => {}); // gone meanwhile
  };

  it('ends a statement that takes too long', async () => {
    await using session = await openAs(db, { views: true, statementTimeoutMs: 200 });
    const slow = await containerOf(session, 'slow');

    await expect(readSlow(session, never())).rejects.toMatchObject({ code: 'statement-timeout', connection: false });
    await expect(collect(session, slow, planOf({ mode: 'full' }))).rejects.toMatchObject({ code: 'statement-timeout' });
    await untilBusy(db, 0);
  });

  it('does not count the time of the consumer against a statement, with a key or without', async () => {
    await using session = await openAs(db, { statementTimeoutMs: 300 });
    for (const name of ['wide', 'keyless']) {
      let rows = 0;
      for await (const batch of session.sample(await containerOf(session, name), planOf({ mode: 'full' }), never())) {
        if (rows === 0) await db.query('SELECT SLEEP(0.6)');
        rows += batch.rows;
      }
      expect(rows).toBe(60_000);
    }
  });

  it('holds up the server, and not its own memory, when the consumer is slow', async () => {
    await using session = await openAs(db);
    const batches = session.sample(await containerOf(session, 'keyless'), planOf({ mode: 'full' }), never());
    const iterator = batches[Symbol.asyncIterator]();
    const before = process.memoryUsage().rss;
    await iterator.next();
    await expect
      .poll(
        async () =>
          (await db.query(`SELECT STATE AS state FROM information_schema.PROCESSLIST WHERE USER = ?`, [db.user])).map(
            ({ state }) => state,
          ),
        { timeout: 5_000 },
      )
      .toContain('Writing to net');

    expect(process.memoryUsage().rss - before).toBeLessThan(25_000_000); // the table has 30 MB
    await iterator.return?.();
    await untilBusy(db, 0);
  });

  it('does not wait for a lock for long, and loses nothing else by it', async () => {
    await using session = await openAs(db, { statementTimeoutMs: 4_000 });
    const [locked, wide] = [await containerOf(session, 'locked'), await containerOf(session, 'wide')];
    const other = await db.connect();
    await other.query('LOCK TABLES locked WRITE');

    await expect(collect(session, locked, planOf({}))).rejects.toMatchObject({ code: 'lock-timeout' });
    expect((await listAll(session)).length).toBeGreaterThan(0);
    expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);

    await other.end();
    expect((await collect(session, locked, planOf({}))).rows).toBe(1);
  });

  it('gives a server error its SQLSTATE and number, and nothing else', async () => {
    await using session = await openAs(db, { views: true });
    const error = await collect(session, await containerOf(session, 'broken'), planOf({})).catch((e: unknown) => e);

    expect(error).toMatchObject({
      code: 'server-error',
      params: { sqlstate: '21000', errno: 1242 },
      connection: false,
    });
    expectSilent(error, [db.password, 'Subquery', 'broken']);
  });

  it('loses a view whose table is gone, and lists the others', async () => {
    await using session = await openAs(db, { views: true });

    await expect(collect(session, await containerOf(session, 'dangling'), planOf({}))).rejects.toMatchObject({
      code: 'permission-denied',
    });
    expect((await listAll(session)).map(({ ref }) => ref.name)).toContain('plain');
  });

  it('goes on after a killed connection where there is a key, and loses no row', async () => {
    await using session = await openAs(db);
    const found: string[] = [];
    let kills = 0;
    for await (const batch of session.sample(await containerOf(session, 'wide'), planOf({ mode: 'full' }), never())) {
      for (const id of batch.columns[0]?.values ?? []) found.push(id ?? '');
      if (kills++ < 3) await kill();
    }

    expect(new Set(found).size).toBe(60_000);
    expect(found.length).toBe(60_000);
  });

  it('reports a killed connection as lost once rows of a single statement were handed out', async () => {
    await using session = await openAs(db);
    const keyless = await containerOf(session, 'keyless');
    let rows = 0;
    const reading = (async () => {
      for await (const batch of session.sample(keyless, planOf({ mode: 'full' }), never())) {
        rows += batch.rows;
        await kill();
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: 'connection-lost', connection: true });
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(60_000);
    expect((await collect(session, keyless, planOf({}), 1)).rows).toBeGreaterThan(0);
  });

  it('starts anew when the connection was lost before anything was handed out', async () => {
    await using session = await openAs(db);
    const locked = await containerOf(session, 'locked');
    const other = await db.connect();
    await other.query('LOCK TABLES locked WRITE');
    const reading = collect(session, locked, planOf({}), 1);
    await untilBusy(db, 1);
    await kill();
    await other.end();

    expect((await reading).rows).toBe(1);
  });

  it('reports a table that goes away half-way as dropped', async () => {
    await db.query('CREATE TABLE brief (id int PRIMARY KEY); INSERT INTO brief SELECT seq FROM seq_1_to_9000');
    await using session = await openAs(db);
    const reading = (async () => {
      for await (const _ of session.sample(await containerOf(session, 'brief'), planOf({ mode: 'full' }), never())) {
        await db.query('DROP TABLE IF EXISTS brief');
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: 'dropped' });
  });

  it('ends the query when the iteration is ended while it waits', async () => {
    await using session = await openAs(db, { views: true });
    const batches = session.sample(await containerOf(session, 'slow'), planOf({}), never())[Symbol.asyncIterator]();
    const next = batches.next().catch((error: unknown) => error);
    await untilBusy(db, 1);
    await batches.return?.();

    await untilBusy(db, 0);
    expect(await next).toMatchObject({ code: 'cancelled' });
  });

  it('ends everything when the session is closed', async () => {
    const session = await openAs(db, { views: true });
    const reading = readSlow(session, never()).catch((error: unknown) => error);
    await untilBusy(db, 1);
    await session[Symbol.asyncDispose]();

    await expect.poll(() => ours(db, false), { timeout: 1_000, interval: 10 }).toEqual([]);
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });

  it('never opens more connections than it may', async () => {
    await db.query('ALTER USER {{scanner}} WITH MAX_USER_CONNECTIONS 2');
    try {
      await using session = await openAs(db, { connections: 2 });
      const wide = await containerOf(session, 'wide');
      const many = Array.from({ length: 8 }, () => collect(session, wide, planOf({ cells: 500 }), 500));

      expect((await Promise.all(many)).every(({ rows }) => rows >= 500)).toBe(true);
    } finally {
      await db.query('ALTER USER {{scanner}} WITH MAX_USER_CONNECTIONS 0');
    }
  });

  it('gives a waiting reader its turn back when it is aborted', async () => {
    await using session = await openAs(db, { connections: 1, views: true });
    const wide = await containerOf(session, 'wide');
    const [first, second] = [new AbortController(), new AbortController()];
    const slow = readSlow(session, first.signal).catch((error: unknown) => error);
    await untilBusy(db, 1);
    const waiting = session.sample(wide, planOf({}), second.signal)[Symbol.asyncIterator]().next();
    second.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    first.abort();
    await slow;

    expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);
  });
});
