import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { Session } from '../../src/model/cells.js';
import { freePort, type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { expectSilent } from './contract.js';
import { configOf, never } from './helpers.js';
import { FAULTY, openAs, readSlow, until } from './postgres-help.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres on opening', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(FAULTY);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

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
    await expect(postgres.open(configOf('mysql://h/db'), never())).rejects.toMatchObject({ code: 'url-invalid' });
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
    await using session = await openAs(db);

    expectSilent(session, [db.password, db.scannerUrl]);
  });

  it('leaves no connection behind when it is aborted on the way', async () => {
    const stop = new AbortController();
    const opening = postgres.open(configOf(db.scannerUrl), stop.signal);
    stop.abort();

    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    await until(db, '.', 0);
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
    await until(db, 'active', 1);
    stop.abort();

    await until(db, 'active', 0);
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });
});

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
