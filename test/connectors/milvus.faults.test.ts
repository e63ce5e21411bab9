import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/model/cells.js';
import { startMilvus, whyNoMilvus } from '../servers/milvus.js';
import { answersOf, counts, numbered, query } from '../servers/milvus-collection.js';
import { type Answers, GrpcError, type MilvusDouble, startDouble } from '../servers/milvus-double.js';
import { expectSilent } from './contract.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';
import { ID, openMilvus, text } from './milvus-help.js';

const codeOf = (url: string) =>
  openMilvus(url).then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );

let double: MilvusDouble | undefined;

afterEach(() => {
  double?.stop();
  double = undefined;
});

const start = async (answers: Answers) => {
  double = await startDouble(answers);
  return `milvus://127.0.0.1:${double.port}`;
};

/** A server whose queries for rows are answered so. */
const withPages = (page: Answers[string], rows = 300): Answers => ({
  ...answersOf({ a: numbered(rows) }),
  Query: (call) => (counts(call.request) ? query(call, numbered(rows)) : page(call)),
});

const hanging = () => new Promise<object>(() => {});
const pagesUnderWay = () => double?.calls.filter(({ name, state }) => name === 'Query' && state === 'open').length ?? 0;

async function read(session: Session, signal: AbortSignal): Promise<unknown> {
  for await (const _ of session.sample(await containerOf(session, 'a'), planOf({ mode: 'full' }), signal));
  return undefined;
}

describe('milvus faults on opening', () => {
  it('takes no URL that is none', async () => {
    for (const url of ['milvus://', 'milvus://[bad', 'postgres://host/db', 'milvus://%zz@host']) {
      expect(await codeOf(url), url).toBe('url-invalid');
    }
  });

  it('takes a server that is no Milvus for none, and one too old for a greeting for one', async () => {
    expect(await codeOf(await start({}))).toBe('connect-refused');
    double?.stop();
    const { Connect: _, ListDatabases: __, ...old } = answersOf({});
    expect(await codeOf(await start(old))).toBe('opened');
  });

  it('reports a database that is not there', async () => {
    expect(await codeOf(`${await start(answersOf({}))}/crm`)).toBe('database-missing');
  });

  it('gives up when aborted while the server does not answer', async () => {
    const url = await start({ Connect: hanging });
    const { milvus } = await import('../../connectors/milvus.js');
    const { configOf } = await import('./helpers.js');
    const stop = new AbortController();
    const opening = milvus.open(configOf(url, { kind: 'milvus' }), stop.signal).catch((error: unknown) => error);
    await expect.poll(() => double?.calls.length).toBe(1);
    stop.abort();

    expect(await opening).toMatchObject({ code: 'cancelled' });
  });

  it('checks the certificate against the authority that the URL names', async (context) => {
    if (spawnSync('openssl', ['version']).status !== 0) return context.skip('openssl is not installed');
    const directory = mkdtempSync(join(tmpdir(), 'pk-milvus-tls-'));
    try {
      const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
      const args = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
      execFileSync('openssl', [...args.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
      const tls = { key: readFileSync(key), cert: readFileSync(cert) };
      double = await startDouble(answersOf({}), { tls });
      const [named, bare] = [`localhost:${double.port}`, `127.0.0.1:${double.port}`];

      expect(await codeOf(`milvus://${named}?tls=true&ca=${cert}`)).toBe('opened');
      expect(await codeOf(`https://${named}?ca=${cert}`)).toBe('opened');
      expect(await codeOf(`https://${bare}?ca=${cert}&serverName=localhost`)).toBe('opened');
      expect(await codeOf(`https://${named}`)).toBe('tls-failed');
      expect(await codeOf(`https://${bare}?ca=${cert}`)).toBe('tls-failed');
      expect(await codeOf(`https://${named}?ca=/no/such/file`)).toBe('tls-failed');
      expect(['connection-lost', 'tls-failed']).toContain(await codeOf(`milvus://${named}`));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('milvus faults while reading', () => {
  it.each([
    [{ code: 100, reason: 'canary collection not found' }, 'dropped'],
    [{ code: 101, reason: 'canary collection not loaded' }, 'not-loaded'],
    [{ code: 800, reason: 'canary database not found' }, 'database-missing'],
    [{ code: 1401, reason: 'canary' }, 'permission-denied'],
    [{ error_code: 'CollectionNotExists', reason: 'canary' }, 'dropped'],
    [{ error_code: 'PermissionDenied', reason: 'canary' }, 'permission-denied'],
    [{ error_code: 'UnexpectedError', reason: 'canary collection not loaded' }, 'not-loaded'],
    [{ code: 1100, reason: 'canary' }, 'server-error'],
  ])('gives %o a code of ours and no word of the server', async (status, code) => {
    await using session = await openMilvus(await start(withPages(() => ({ status }))));
    const error = await read(session, never()).catch((e: unknown) => e);

    expect(error).toMatchObject({ name: 'StoreFault', code });
    expectSilent(error, ['canary']);
  });

  it.each([
    [16, 'auth-failed'],
    [7, 'permission-denied'],
    [13, 'server-error'],
    [14, 'connection-lost'],
  ])('gives gRPC code %i a code of ours', async (grpc, code) => {
    const page = () => Promise.reject(new GrpcError(grpc, 'canary-7f3d9a-verdi'));
    await using session = await openMilvus(await start(withPages(page)));
    const error = await read(session, never()).catch((e: unknown) => e);

    expect(error).toMatchObject({ code });
    expectSilent(error, []);
  });

  it('asks again after a lost connection, where it was', async () => {
    let failures = 0;
    const page: Answers[string] = (call) => {
      if (call.request.expr === 'id > 64' && failures++ === 0) throw new GrpcError(14, 'gone');
      return query(call, numbered(300));
    };
    await using session = await openMilvus(await start(withPages(async (call) => page(call))));

    expect((await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }))).rows).toBe(300);
    expect(failures).toBe(2);
  });

  it('ends a query that takes too long, on the server too', async () => {
    await using session = await openMilvus(await start(withPages(hanging)), { statementTimeoutMs: 300 });

    await expect(read(session, never())).rejects.toMatchObject({ code: 'statement-timeout' });
    await expect.poll(() => double?.calls.at(-1)?.state, { timeout: 1_000 }).toBe('cancelled');
  });

  it('ends the query on the server within a second of an abort', async () => {
    await using session = await openMilvus(await start(withPages(hanging)));
    const stop = new AbortController();
    const reading = read(session, stop.signal).catch((error: unknown) => error);
    await expect.poll(pagesUnderWay).toBe(1);
    stop.abort();

    await expect.poll(() => double?.calls.at(-1)?.state, { timeout: 1_000 }).toBe('cancelled');
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });

  it('ends the query when the iteration is ended, or the session closed', async () => {
    const session = await openMilvus(await start(withPages(hanging)));
    const batches = session.sample(await containerOf(session, 'a'), planOf({ mode: 'full' }), never());
    const iterator = batches[Symbol.asyncIterator]();
    const next = iterator.next().catch((error: unknown) => error);
    await expect.poll(pagesUnderWay).toBe(1);
    await iterator.return?.();
    expect(await next).toMatchObject({ code: 'cancelled' });
    await expect.poll(() => double?.calls.at(-1)?.state, { timeout: 1_000 }).toBe('cancelled');

    const other = read(session, never()).catch((error: unknown) => error);
    await expect.poll(pagesUnderWay).toBe(1);
    await session[Symbol.asyncDispose]();
    expect(await other).toMatchObject({ code: 'cancelled' });
    await expect.poll(() => double?.calls.at(-1)?.state, { timeout: 1_000 }).toBe('cancelled');
  });

  it('releases what it loaded also when it is aborted', async () => {
    const loads: string[] = [];
    const noted = (what: string) => () => {
      loads.push(what);
      return {};
    };
    const answers: Answers = {
      ...withPages(hanging),
      GetLoadState: () => ({ state: loads.includes('load') ? 'LoadStateLoaded' : 'LoadStateNotLoad' }),
      LoadCollection: noted('load'),
      ReleaseCollection: noted('release'),
    };
    await using session = await openMilvus(await start(answers), { loadCollections: true });
    const stop = new AbortController();
    const reading = read(session, stop.signal).catch((error: unknown) => error);
    await expect.poll(pagesUnderWay).toBe(1);
    stop.abort();

    expect(await reading).toMatchObject({ code: 'cancelled' });
    expect(loads).toEqual(['load', 'release']);
  });

  it('lists what it can where one collection makes trouble', async () => {
    const answers = answersOf({ a: numbered(1), b: numbered(1) });
    const DescribeCollection: Answers[string] = async (call) => {
      if (call.request.collection_name === 'a') return { status: { code: 5, reason: 'canary' } };
      return (await answers.DescribeCollection?.(call)) ?? {};
    };
    await using session = await openMilvus(await start({ ...answers, DescribeCollection }));
    const items = [];
    for await (const item of session.containers(never())) items.push(item);

    expect(items[0]).toEqual({
      code: 'server-error',
      params: { sqlstate: 'milvus-5' },
      at: { store: 'db', schema: 'default', name: 'a' },
    });
    expect(items[1]).toMatchObject({ ref: { name: 'b' } });
  });
});

const missing = whyNoMilvus();

describe.skipIf(missing)('milvus lite faults', () => {
  it('reports a server that is killed half-way as a lost connection, and keeps what it had', async (context) => {
    const server = await startMilvus();
    try {
      if (server.kill === undefined) return context.skip('only a server of our own may be killed');
      const rows = Array.from({ length: 6_000 }, (_, id) => ({ id, t: `t${id}` }));
      await server.create('a', [ID, text('t')], rows);
      await using session = await openMilvus(server.url);
      const container = await containerOf(session, 'a');
      let read = 0;
      const reading = (async () => {
        for await (const batch of session.sample(container, planOf({ mode: 'full', batchRows: 100 }), never())) {
          if (read === 0) await server.kill?.();
          read += batch.rows;
        }
      })();

      await expect(reading).rejects.toMatchObject({ code: 'connection-lost', connection: true });
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(6_000);
      await expect(listAll(session)).rejects.toMatchObject({ code: 'connection-lost' });
    } finally {
      await server.stop();
    }
  });
});
