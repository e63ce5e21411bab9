import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mysql } from '../../connectors/mysql.js';
import type { Session } from '../../src/model/cells.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { freePort } from '../servers/postgres.js';
import { expectSilent } from './contract.js';
import { configOf, never } from './helpers.js';
import { openAs, ours, readSlow, untilBusy } from './mysql-help.js';

const missing = whyNoMysql();

describe.skipIf(missing)('mysql on opening', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;
  let certificates: string | undefined;

  beforeAll(async () => {
    certificates = makeCertificate();
    const tls = ['--ssl', `--ssl-cert=${certificates}/cert.pem`, `--ssl-key=${certificates}/key.pem`];
    server = await startMysql(certificates === undefined ? [] : tls);
    db = await server.database('CREATE VIEW slow AS SELECT SLEEP(30) AS a');
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
    if (certificates) rmSync(certificates, { recursive: true });
  });

  const openAt = (change: (url: URL) => void) => {
    const url = new URL(db.scannerUrl);
    change(url);
    return mysql.open(configOf(url.href, { kind: 'mysql' }), never());
  };
  const withParameters = (query: string, host?: string) =>
    reads(() =>
      openAt((url) => {
        url.search = query;
        if (host) url.hostname = host;
      }),
    );

  it('tells a wrong password from a user that does not exist by nothing', async () => {
    for (const change of [(url: URL) => (url.password = 'wrong'), (url: URL) => (url.username = 'nobody')]) {
      await expect(openAt(change)).rejects.toMatchObject({ code: 'auth-failed', params: {}, connection: false });
    }
  });

  it('names a closed port, an unknown host, a missing and a withheld database', async () => {
    const port = String(await freePort());
    await expect(openAt((url) => (url.port = port))).rejects.toMatchObject({ code: 'connect-refused' });
    await expect(openAt((url) => (url.hostname = 'no.such.invalid'))).rejects.toMatchObject({ code: 'host-unknown' });
    // Who has no rights on all databases is not told which exist.
    await expect(openAt((url) => (url.pathname = '/absent'))).rejects.toMatchObject({ code: 'permission-denied' });
    await db.query('GRANT SELECT ON absent.* TO {{scanner}}');
    await expect(openAt((url) => (url.pathname = '/absent'))).rejects.toMatchObject({ code: 'database-missing' });
    await expect(mysql.open(configOf('postgres://h/db'), never())).rejects.toMatchObject({ code: 'url-invalid' });
  });

  it('gives up on a server that never answers, and on one that is none', async () => {
    for (const [greeting, code] of [
      [undefined, 'connect-timeout'],
      ['HTTP/1.1 400 Bad Request\r\n\r\n', 'connection-lost'],
    ] as const) {
      const other = createServer((socket) => {
        socket.on('error', () => {});
        if (greeting !== undefined) socket.end(greeting);
      });
      const port = await freePort();
      await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
      const opening = openAt((url) => {
        url.port = String(port);
        url.search = 'connect_timeout=1';
      });

      await expect(opening).rejects.toMatchObject({ name: 'StoreFault', code });
      other.close();
    }
  });

  it('shows no secret when a session is printed', async () => {
    await using session = await openAs(db);

    expectSilent(session, [db.password, db.scannerUrl]);
  });

  it('leaves no connection behind when it is aborted on the way', async () => {
    const stop = new AbortController();
    const opening = mysql.open(configOf(db.scannerUrl), stop.signal);
    stop.abort();

    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(() => ours(db, false), { timeout: 1_000, interval: 10 }).toEqual([]);
  });

  it('verifies certificates when asked to, and refuses TLS parameters that it does not understand', async (context) => {
    if (!certificates || !server.directory) return context.skip('no openssl, or a server that is not ours');
    const ca = `ssl-ca=${certificates}/cert.pem`;
    expect(await withParameters('ssl-mode=DISABLED')).toBe('plain');
    expect(await withParameters('')).toBe('encrypted');
    expect(await withParameters('ssl-mode=preferred')).toBe('encrypted');
    expect(await withParameters('sslMode=REQUIRED')).toBe('encrypted');
    expect(await withParameters('ssl=true')).toBe('tls-failed');
    expect(await withParameters('ssl-mode=VERIFY_CA')).toBe('tls-failed');
    expect(await withParameters(`ssl-mode=VERIFY_CA&${ca}`)).toBe('encrypted');
    expect(await withParameters(ca)).toBe('encrypted');
    expect(await withParameters(`ssl-mode=VERIFY_IDENTITY&${ca}`, 'localhost')).toBe('encrypted');
    // The certificate is for `localhost`, and the driver would take it for that of any address.
    expect(await withParameters(`ssl-mode=VERIFY_IDENTITY&${ca}`, '127.0.0.1')).toBe('tls-failed');
    expect(await withParameters('ssl-mode=VERIFY_CA&ssl-ca=/no/such/file')).toBe('tls-failed');
    expect(await withParameters('ssl-mode=VERIFY')).toBe('url-invalid');
    expect(await withParameters('useSSL=true')).toBe('url-invalid');
    expect(await withParameters('tls=1')).toBe('url-invalid');
  });

  it('ends queries over TLS as well', async () => {
    await using session = await openAs(db, { views: true });
    const stop = new AbortController();
    const reading = readSlow(session, stop.signal).catch((error: unknown) => error);
    await untilBusy(db, 1);
    stop.abort();

    await untilBusy(db, 0);
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });

  async function reads(open: () => Promise<Session>): Promise<string> {
    const before = await accepted();
    try {
      await using session = await open();
      await session.probe(never());
      return (await accepted()) > before ? 'encrypted' : 'plain';
    } catch (error) {
      return (error as { code: string }).code;
    }
  }
  const accepted = async () => Number((await db.query(`SHOW GLOBAL STATUS LIKE 'Ssl_finished_accepts'`))[0]?.Value);
});

/** A self-signed certificate for `localhost`; undefined without openssl. */
function makeCertificate(): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'pk-my-tls-'));
  const args = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  try {
    const files = ['-keyout', join(directory, 'key.pem'), '-out', join(directory, 'cert.pem')];
    execFileSync('openssl', [...args.split(' '), ...files], { stdio: 'ignore' });
    execFileSync('chmod', ['-R', 'a+rX', directory]);
    return directory;
  } catch {
    rmSync(directory, { recursive: true });
    return undefined;
  }
}
