import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { expectSilent } from './contract.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';
import { FAULTY, openAs, ours, readSlow, until } from './postgres-help.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres faults while reading', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(FAULTY);
  });

  afterAll(async () => {
    thaw(); // a frozen process would keep the server from stopping
    await db?.drop();
    await server?.stop();
  });

  const frozen = new Set<number>();
  const thaw = () => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
    frozen.clear();
  };
  const kill = () =>
    db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'personkart'`);

  it('ends a statement that takes too long', async () => {
    await using session = await openAs(db, { views: true, statementTimeoutMs: 200 });

    await expect(readSlow(session, never())).rejects.toMatchObject({ code: 'statement-timeout', connection: false });
  });

  it('does not count the time of the consumer against a statement', async () => {
    await using session = await openAs(db, { statementTimeoutMs: 300 });
    let rows = 0;
    for await (const batch of session.sample(await containerOf(session, 'wide'), planOf({ mode: 'full' }), never())) {
      if (rows === 0) await db.query('SELECT pg_sleep(0.5)');
      rows += batch.rows;
    }
    expect(rows).toBe(60_000);
  });

  it('does not wait for a lock for long, and loses nothing else by it', async () => {
    await using session = await openAs(db, { statementTimeoutMs: 600 });
    const [locked, wide] = [await containerOf(session, 'locked'), await containerOf(session, 'wide')];
    const other = await db.connect();
    await other.query('BEGIN; LOCK TABLE locked IN ACCESS EXCLUSIVE MODE');

    await expect(collect(session, locked, planOf({}))).rejects.toMatchObject({ code: 'lock-timeout' });
    expect((await listAll(session)).length).toBeGreaterThan(0);
    expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);

    await other.end();
    expect((await collect(session, locked, planOf({}))).rows).toBe(1);
  });

  it('gives a server error its SQLSTATE and nothing else', async () => {
    await using session = await openAs(db, { views: true });
    const error = await collect(session, await containerOf(session, 'broken'), planOf({})).catch((e: unknown) => e);

    expect(error).toMatchObject({ code: 'server-error', params: { sqlstate: '22012' }, connection: false });
    expectSilent(error, [db.password, 'division', 'broken']);
  });

  it('reports a killed backend as a lost connection once rows were handed out', async () => {
    await using session = await openAs(db);
    const wide = await containerOf(session, 'wide');
    let rows = 0;
    const reading = (async () => {
      for await (const batch of session.sample(wide, planOf({ mode: 'full' }), never())) {
        rows += batch.rows;
        await kill();
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: 'connection-lost', connection: true });
    expect(rows).toBe(1_000);
    expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);
  });

  it('takes a server that falls silent for a lost connection', async (context) => {
    if (!server.directory) return context.skip('only a server of our own may be frozen');
    await using session = await openAs(db, { statementTimeoutMs: 500 });
    let rows = 0;
    const reading = (async () => {
      for await (const batch of session.sample(await containerOf(session, 'wide'), planOf({ mode: 'full' }), never())) {
        rows += batch.rows;
        for (const { pid } of await ours(db, '.')) frozen.add(Number(pid));
        for (const pid of frozen) process.kill(pid, 'SIGSTOP');
      }
    })().catch((error: unknown) => error);

    const outcome = await reading;
    thaw();
    expect(outcome).toMatchObject({ code: 'connection-lost', connection: true });
    expect(rows).toBe(1_000);
  });

  it('starts anew when the connection was lost before anything was handed out', async () => {
    await using session = await openAs(db);
    const wide = await containerOf(session, 'wide');
    const other = await db.connect();
    await other.query('BEGIN; LOCK TABLE wide IN ACCESS EXCLUSIVE MODE');
    const reading = collect(session, wide, planOf({}), 1);
    await until(db, 'active', 1);
    await kill();
    await other.end();

    expect((await reading).rows).toBeGreaterThan(0);
  });

  it('reports a table that goes away half-way as dropped', async () => {
    await db.query('CREATE TABLE brief AS TABLE wide; GRANT SELECT ON brief TO {{scanner}}');
    await using session = await openAs(db);
    const other = await db.connect();
    let dropping: Promise<unknown> | undefined;
    const reading = (async () => {
      for await (const _ of session.sample(await containerOf(session, 'brief'), planOf({ mode: 'full' }), never())) {
        dropping ??= other.query('DROP TABLE brief');
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: 'dropped' });
    await dropping;
    await other.end();
  });

  it('ends the query when the iteration is ended while it waits', async () => {
    await using session = await openAs(db, { views: true });
    const batches = session.sample(await containerOf(session, 'slow'), planOf({}), never())[Symbol.asyncIterator]();
    const next = batches.next().catch((error: unknown) => error);
    await until(db, 'active', 1);
    await batches.return?.();

    await until(db, 'active', 0);
    expect(await next).toMatchObject({ code: 'cancelled' });
  });

  it('ends everything when the session is closed', async () => {
    const session = await openAs(db, { views: true });
    const reading = readSlow(session, never()).catch((error: unknown) => error);
    await until(db, 'active', 1);
    await session[Symbol.asyncDispose]();

    await until(db, '.', 0);
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });

  it('never opens more connections than it may', async () => {
    await db.query('ALTER ROLE {{scanner}} CONNECTION LIMIT 2');
    try {
      await using session = await openAs(db, { connections: 2 });
      const wide = await containerOf(session, 'wide');
      const many = Array.from({ length: 8 }, () => collect(session, wide, planOf({ cells: 500 }), 500));

      expect((await Promise.all(many)).every(({ rows }) => rows >= 500)).toBe(true);
    } finally {
      await db.query('ALTER ROLE {{scanner}} CONNECTION LIMIT -1');
    }
  });

  it('gives a waiting reader its turn back when it is aborted', async () => {
    await using session = await openAs(db, { connections: 1, views: true });
    const wide = await containerOf(session, 'wide');
    const [first, second] = [new AbortController(), new AbortController()];
    const slow = readSlow(session, first.signal).catch((error: unknown) => error);
    await until(db, 'active', 1);
    const waiting = session.sample(wide, planOf({}), second.signal)[Symbol.asyncIterator]().next();
    second.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    first.abort();
    await slow;

    expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);
  });
});
