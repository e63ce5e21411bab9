import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import { freePort, type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { expectSilent } from './contract.js';
import { collect, configOf, containerOf, listAll, never, planOf } from './helpers.js';

const missing = whyNoPostgres();

const SCRIPT = `
  CREATE TABLE wide AS SELECT n AS id, repeat('x', 500) AS filler FROM generate_series(1, 60000) AS n;
  CREATE TABLE locked (a text); INSERT INTO locked VALUES ('a');
  CREATE VIEW slow AS SELECT pg_sleep(30)::text AS a;
  CREATE VIEW broken AS SELECT 1 / (n - 1) AS a FROM generate_series(1, 3) AS n;`;

describe.skipIf(missing)('postgres faults', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(SCRIPT);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  const openWith = (more: Partial<StoreConfig> = {}) => postgres.open(configOf(db.scannerUrl, more), never());
  const openAt = (change: (url: URL) => void) => {
    const url = new URL(db.scannerUrl);
    change(url);
    return postgres.open(configOf(url.href), never());
  };
  const withMode = (query: string, host?: string) =>
    openAt((url) => {
      url.search = query;
      if (host) url.hostname = host;
    });
  const ours = (state: string) =>
    db.query(`SELECT pid FROM pg_stat_activity WHERE application_name = 'personkart' AND datname = $1 AND state ~ $2`, [
      db.name,
      state,
    ]);
  const until = (work: () => Promise<unknown[]>, count: number) =>
    expect.poll(async () => (await work()).length, { timeout: 1_000, interval: 10 }).toBe(count);
  const kill = () =>
    db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'personkart'`);

  describe('on opening', () => {
    it('tells a wrong password from a role that does not exist by nothing', async () => {
      for (const change of [(url: URL) => (url.password = 'wrong'), (url: URL) => (url.username = 'nobody')]) {
        await expect(openAt(change)).rejects.toMatchObject({ code: 'auth-failed', params: {}, connection: false });
      }
    });

    it('names a closed port, an unknown host and a missing database', async () => {
      const port = String(await freePort());
      await expect(openAt((url) => (url.port = port))).rejects.toMatchObject({ code: 'connect-refused' });
      await expect(openAt((url) => (url.hostname = 'no.such.invalid'))).rejects.toMatchObject({ code: 'host-unknown' });
      await expect(openAt((url) => (url.pathname = '/absent'))).rejects.toMatchObject({ code: 'database-missing' });
      await expect(postgres.open(configOf('mysql://h/db'), never())).rejects.toMatchObject({ code: 'malformed' });
    });

    it('gives up on a server that never answers', async () => {
      const silent = createServer(() => {});
      const port = await freePort();
      await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve));
      const opening = openAt((url) => {
        url.port = String(port);
        url.search = 'connect_timeout=1';
      });

      await expect(opening).rejects.toMatchObject({ code: 'connect-timeout' });
      silent.close();
    });

    it('shows no secret when a session is printed', async () => {
      await using session = await openWith();

      expectSilent(session, [db.password, db.scannerUrl]);
    });

    it('leaves no connection behind when it is aborted on the way', async () => {
      const stop = new AbortController();
      const opening = postgres.open(configOf(db.scannerUrl), stop.signal);
      stop.abort();

      await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
      await until(() => ours('.'), 0);
    });

    it('honours sslmode: encrypts with `require`, verifies with the others', async (context) => {
      await expect(withMode('sslmode=require')).rejects.toMatchObject({ code: 'tls-failed' });
      expect(await reads(withMode('sslmode=prefer'))).toBe('ok');
      if (!server.directory) return context.skip('TLS can only be switched on at a server of our own');
      const certificate = makeCertificate(server.directory);
      if (!certificate) return context.skip('openssl is not installed');
      await db.query(`ALTER SYSTEM SET ssl_cert_file = '${certificate.cert}'`);
      await db.query(`ALTER SYSTEM SET ssl_key_file = '${certificate.key}'`);
      await db.query('ALTER SYSTEM SET ssl = on');
      await db.query('SELECT pg_reload_conf()');
      await expect.poll(() => reads(withMode('sslmode=require')), { timeout: 5_000, interval: 20 }).toBe('ok');

      const root = `sslrootcert=${certificate.cert}`;
      expect(await reads(withMode('sslmode=disable'))).toBe('ok');
      expect(await reads(withMode('sslmode=verify-full'))).toBe('tls-failed');
      expect(await reads(withMode(`sslmode=verify-full&${root}`, 'localhost'))).toBe('ok');
      expect(await reads(withMode(`sslmode=verify-full&${root}`, '127.0.0.1'))).toBe('tls-failed');
      expect(await reads(withMode(`sslmode=verify-ca&${root}`, '127.0.0.1'))).toBe('ok');
      expect(await reads(withMode('sslmode=verify-ca'))).toBe('tls-failed');
      expect(await reads(withMode('sslmode=verify-full&sslrootcert=/no/such/file'))).toBe('tls-failed');
    });

    it('cancels over TLS as well', async (context) => {
      if ((await db.query('SHOW ssl'))[0]?.ssl !== 'on') return context.skip('TLS is not on');
      const url = `${db.scannerUrl}?sslmode=require`;
      await using session = await postgres.open(configOf(url, { views: true }), never());
      const stop = new AbortController();
      const reading = readSlow(session, stop.signal).catch((error: unknown) => error);
      await until(() => ours('active'), 1);
      stop.abort();

      await until(() => ours('active'), 0);
      expect(await reading).toMatchObject({ code: 'cancelled' });
    });
  });

  describe('while reading', () => {
    it('ends a statement that takes too long', async () => {
      await using session = await openWith({ views: true, statementTimeoutMs: 200 });

      await expect(readSlow(session, never())).rejects.toMatchObject({ code: 'statement-timeout', connection: false });
    });

    it('does not count the time of the consumer against a statement', async () => {
      await using session = await openWith({ statementTimeoutMs: 300 });
      let rows = 0;
      for await (const batch of session.sample(await containerOf(session, 'wide'), planOf({ mode: 'full' }), never())) {
        if (rows === 0) await db.query('SELECT pg_sleep(0.5)');
        rows += batch.rows;
      }
      expect(rows).toBe(60_000);
    });

    it('does not wait for a lock for long, and loses nothing else by it', async () => {
      await using session = await openWith({ statementTimeoutMs: 600 });
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
      await using session = await openWith({ views: true });
      const error = await collect(session, await containerOf(session, 'broken'), planOf({})).catch((e: unknown) => e);

      expect(error).toMatchObject({ code: 'server-error', params: { sqlstate: '22012' }, connection: false });
      expectSilent(error, [db.password, 'division', 'broken']);
    });

    it('reports a killed backend as a lost connection once rows were handed out', async () => {
      await using session = await openWith();
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
      await using session = await openWith({ statementTimeoutMs: 500 });
      const frozen = new Set<number>();
      let rows = 0;
      const reading = (async () => {
        for await (const batch of session.sample(
          await containerOf(session, 'wide'),
          planOf({ mode: 'full' }),
          never(),
        )) {
          rows += batch.rows;
          for (const { pid } of await ours('.')) frozen.add(Number(pid));
          for (const pid of frozen) process.kill(pid, 'SIGSTOP');
        }
      })().catch((error: unknown) => error);

      const outcome = await reading;
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
      expect(outcome).toMatchObject({ code: 'connection-lost', connection: true });
      expect(rows).toBe(1_000);
    });

    it('starts anew when the connection was lost before anything was handed out', async () => {
      await using session = await openWith();
      const wide = await containerOf(session, 'wide');
      const other = await db.connect();
      await other.query('BEGIN; LOCK TABLE wide IN ACCESS EXCLUSIVE MODE');
      const reading = collect(session, wide, planOf({}), 1);
      await until(() => ours('active'), 1);
      await kill();
      await other.end();

      expect((await reading).rows).toBeGreaterThan(0);
    });

    it('reports a table that goes away half-way as dropped', async () => {
      await db.query('CREATE TABLE brief AS TABLE wide; GRANT SELECT ON brief TO {{scanner}}');
      await using session = await openWith();
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

    it('ends the query on the server within a second of an abort', async () => {
      await using session = await openWith({ views: true });
      const stop = new AbortController();
      const reading = readSlow(session, stop.signal).catch((error: unknown) => error);
      await until(() => ours('active'), 1);
      stop.abort();

      await until(() => ours('active'), 0);
      expect(await reading).toMatchObject({ code: 'cancelled' });
    });

    it('ends the query when the iteration is ended while it waits', async () => {
      await using session = await openWith({ views: true });
      const batches = session.sample(await containerOf(session, 'slow'), planOf({}), never())[Symbol.asyncIterator]();
      const next = batches.next().catch((error: unknown) => error);
      await until(() => ours('active'), 1);
      await batches.return?.();

      await until(() => ours('active'), 0);
      expect(await next).toMatchObject({ code: 'cancelled' });
    });

    it('ends everything when the session is closed', async () => {
      const session = await openWith({ views: true });
      const reading = readSlow(session, never()).catch((error: unknown) => error);
      await until(() => ours('active'), 1);
      await session[Symbol.asyncDispose]();

      await until(() => ours('.'), 0);
      expect(await reading).toMatchObject({ code: 'cancelled' });
    });

    it('never opens more connections than it may', async () => {
      await db.query('ALTER ROLE {{scanner}} CONNECTION LIMIT 2');
      try {
        await using session = await openWith({ connections: 2 });
        const wide = await containerOf(session, 'wide');
        const many = Array.from({ length: 8 }, () => collect(session, wide, planOf({ cells: 500 }), 500));

        expect((await Promise.all(many)).every(({ rows }) => rows >= 500)).toBe(true);
      } finally {
        await db.query('ALTER ROLE {{scanner}} CONNECTION LIMIT -1');
      }
    });

    it('gives a waiting reader its turn back when it is aborted', async () => {
      await using session = await openWith({ connections: 1, views: true });
      const wide = await containerOf(session, 'wide');
      const [first, second] = [new AbortController(), new AbortController()];
      const slow = readSlow(session, first.signal).catch((error: unknown) => error);
      await until(() => ours('active'), 1);
      const waiting = session.sample(wide, planOf({}), second.signal)[Symbol.asyncIterator]().next();
      second.abort();
      await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
      first.abort();
      await slow;

      expect((await collect(session, wide, planOf({}), 1)).rows).toBeGreaterThan(0);
    });
  });
});

async function readSlow(session: Session, signal: AbortSignal): Promise<void> {
  for await (const _ of session.sample(await containerOf(session, 'slow'), planOf({}), signal));
}

async function reads(opening: Promise<Session>): Promise<string> {
  try {
    await using session = await opening;
    await session.probe(never());
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** A self-signed certificate for `localhost`, owned like the server's own files. */
function makeCertificate(directory: string): { cert: string; key: string } | undefined {
  const [cert, key] = [join(directory, 'server.crt'), join(directory, 'server.key')];
  const args = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost`;
  try {
    execFileSync('openssl', [...args.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const { uid, gid } = statSync(directory);
  chownSync(key, uid, gid);
  chmodSync(key, 0o600);
  return { cert, key };
}
