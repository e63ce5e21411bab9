import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../connectors/mongodb/connect.js';
import { type MongoServer, startMongodb, whyNoMongodb } from '../servers/mongodb.js';
import { freePort } from '../servers/postgres.js';
import { expectSilent } from './contract.js';
import { collect, containerOf, never, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';

const QUICK = 'serverSelectionTimeoutMS=500';

describe('MongoDB on opening', () => {
  it.each([
    ['mongodb://h', undefined],
    ['mongodb://h/', undefined],
    ['mongodb://h/?tls=true', undefined],
    ['mongodb://u:p@h1:1,h2:2/app?replicaSet=rs', 'app'],
    ['mongodb+srv://h/%C3%A6%20b', 'æ b'],
    ['mongodb://%2Ftmp%2Fmongodb.sock/app', 'app'],
  ])('finds the database in %s', (url, database) => {
    expect(databaseOf(url)).toBe(database);
  });

  it('names a closed port, an unknown host and cluster, and a URL that is none', async () => {
    const port = await freePort();
    const faults = [
      [`mongodb://127.0.0.1:${port}/?${QUICK}`, 'connect-refused'],
      [`mongodb://no.such.invalid/?${QUICK}`, 'host-unknown'],
      ['mongodb+srv://cluster.no.such.invalid/', 'host-unknown'],
      [`mongodb://127.0.0.1:${port}/?${QUICK}&tls=true&tlsCAFile=/no/such/file`, 'tls-failed'],
      ['mongodb://', 'url-invalid'],
      ['mongodb://h/?nonsense=1', 'url-invalid'],
      ['postgres://h/db', 'url-invalid'],
    ] as const;
    for (const [url, code] of faults) await expect(openAt(url), url).rejects.toMatchObject({ code, params: {} });
  });
});

describe.skipIf(whyNoMongodb())('MongoDB by TLS', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pk-mongo-tls-'));
  const [key, cert, file] = ['key.pem', 'cert.pem', 'both.p12'].map((name) => join(directory, name)) as string[];
  const openssl = (args: string) => execFileSync('openssl', args.split(' '), { stdio: 'ignore' });
  let server: MongoServer;

  beforeAll(async () => {
    const names = '-subj /CN=localhost -addext subjectAltName=DNS:localhost';
    openssl(`req -x509 -newkey rsa:2048 -nodes -days 2 ${names} -keyout ${key} -out ${cert}`);
    openssl(`pkcs12 -export -inkey ${key} -in ${cert} -out ${file} -passout pass:testing -name server`);
    server = await startMongodb({ file: file as string, password: 'testing' });
  }, 900_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(directory, { recursive: true });
  });

  const at = (host: string, options: string) => openAt(`mongodb://${host}:${server.port}/?${QUICK}&${options}`);
  const outcome = async (host: string, options: string) => {
    try {
      await using session = await at(host, options);
      return (await session.probe(never())).server.replace(/ .*/, '');
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('verifies the certificate and the name, unless told otherwise', async () => {
    expect(await outcome('localhost', `tls=true&tlsCAFile=${cert}`)).toBe('MongoDB');
    expect(await outcome('127.0.0.1', `tls=true&tlsCAFile=${cert}`)).toBe('tls-failed');
    expect(await outcome('localhost', 'tls=true')).toBe('tls-failed');
    expect(await outcome('127.0.0.1', 'tls=true&tlsInsecure=true')).toBe('MongoDB');
    expect(await outcome('127.0.0.1', 'tls=false')).toMatch(/^(connection-lost|connect-timeout)$/);
  });
});

describe.skipIf(whyNoMongodb() ?? process.env.PERSONKART_TEST_MONGODB_URL)('MongoDB that goes away', () => {
  it('ends the reading with a fault, and the session can still be closed', async () => {
    const server = await startMongodb();
    const name = server.database();
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ a: `canary-7f3d9a-verdi ${i}` }));
    await server.client.db(name).collection('many').insertMany(rows);
    const session = await openAt(server.url(name, QUICK));
    const many = await containerOf(session, 'many');
    const batches = session.sample(many, planOf({ mode: 'full', batchRows: 100 }), never())[Symbol.asyncIterator]();
    expect((await batches.next()).done).toBe(false);
    server.kill();

    const error = await drain(batches).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StoreFault', code: expect.stringMatching(/^connect/) });
    expectSilent(error, [name]);
    await expect(collect(session, many, planOf({}))).rejects.toMatchObject({ name: 'StoreFault' });
    await session[Symbol.asyncDispose]();
    await server.stop();
  }, 900_000);
});

async function drain(batches: AsyncIterator<unknown>): Promise<void> {
  while (!(await batches.next()).done);
}
