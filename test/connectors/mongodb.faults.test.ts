import type { Document } from 'mongodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mongodb } from '../../connectors/mongodb.js';
import type { Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { cursor, type Double, failure, HELLO, type Script, startDouble } from '../servers/mongodb-double.js';
import { expectSilent } from './contract.js';
import { collect, configOf, never, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';

const doubles: Double[] = [];

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.stop()));
});

async function double(script: Script, login?: { user: string; password: string }): Promise<Double> {
  const made = await startDouble((command, name) => script(command, name) ?? lists(name), login);
  doubles.push(made);
  return made;
}

const lists = (name: string): Document | undefined =>
  name === 'listCollections' ? cursor('app.$cmd', [{ name: 'people', type: 'collection' }]) : undefined;

const PEOPLE: Container = {
  ref: { store: 'db', schema: 'app', name: 'people' },
  kind: 'table',
  fields: [],
  rows: null,
};

const two = [{ _id: 1, a: 'canary-7f3d9a-verdi' }, { _id: 2 }];
const reading = (session: Session, more = {}) => collect(session, PEOPLE, planOf({ mode: 'full', ...more }));

describe('MongoDB logins, by a double', () => {
  const login = { user: 'canary-user', password: 'canary-pw' };
  const privileges = (actions: string[]) => ({
    ok: 1,
    authInfo: {
      authenticatedUsers: [{ user: 'canary-user', db: 'admin' }],
      authenticatedUserRoles: [{ role: 'mine', db: 'app' }],
      authenticatedUserPrivileges: [
        { resource: { db: 'app', collection: '' }, actions },
        { resource: { cluster: true }, actions: ['listDatabases'] },
      ],
    },
  });
  const about = (actions: string[]) => (_: Document, name: string) =>
    name === 'buildInfo' ? { version: '7.0.14', ok: 1 } : name === 'connectionStatus' ? privileges(actions) : undefined;

  it('log in by SCRAM-SHA-256, and tell the rights that are more than reading', async () => {
    const server = await double(about(['find', 'insert', 'remove', 'listCollections']), login);
    const at = server.url('app', 'authSource=admin').replace('://', '://canary-user:canary-pw@');
    await using session = await openAt(at);

    expect(await session.probe(never())).toEqual({
      server: 'MongoDB 7.0.14',
      readOnly: 'asked',
      excessGrants: ['insert: app.*', 'remove: app.*'],
    });
    expectSilent(session, ['canary-pw', 'canary-user']);
  });

  it('call a role that only reads enforced', async () => {
    const server = await double(about(['find', 'collStats', 'killCursors', 'changeStream']), login);
    await using session = await openAt(
      server.url('app', 'authSource=admin').replace('://', '://canary-user:canary-pw@'),
    );

    expect(await session.probe(never())).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
  });

  it('tell a wrong password from a wrong user by nothing', async () => {
    const server = await double(() => undefined, login);
    for (const who of ['canary-user:canary-other', 'canary-nobody:canary-pw']) {
      const opening = openAt(server.url('app', 'serverSelectionTimeoutMS=2000').replace('://', `://${who}@`));
      const error = await opening.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'auth-failed', params: {} });
      expectSilent(error, ['canary-']);
    }
  });
});

describe('MongoDB faults, by a double', () => {
  const codes: readonly (readonly [number | undefined, string])[] = [
    [13, 'permission-denied'],
    [26, 'dropped'],
    [50, 'statement-timeout'],
    [175, 'dropped'],
    [11601, 'cancelled'],
    [2, 'server-error'],
    [undefined, 'server-error'],
  ];
  it.each(codes)('error %s is %s, and its message stays behind', async (code, expected) => {
    const server = await double((_, name) =>
      name === 'count' ? { n: 2, ok: 1 } : name === 'find' ? failure(code) : undefined,
    );
    await using session = await openAt(server.url());

    const error = await reading(session).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: 'StoreFault', code: expected });
    expectSilent(error, ['canary-message']);
  });

  it('asks every statement to end in time, and names itself', async () => {
    const hello: Document[] = [];
    const server = await double((command, name) => {
      if ('client' in command) hello.push(command);
      return name === 'count' ? { n: 2, ok: 1 } : name === 'find' ? cursor('app.people', two) : undefined;
    });
    await using session = await openAt(server.url(), { statementTimeoutMs: 7_000 });
    await collect(session, PEOPLE, planOf({ cells: 1, maxRows: 1 }));

    const [list, sizes, count, ids, find] = server.commands;
    expect([list, sizes, count, ids, find].map((one) => one?.maxTimeMS)).toEqual([7_000, 7_000, 7_000, 7_000, 7_000]);
    expect(hello[0]?.client).toMatchObject({ application: { name: 'personkart' } });
  });

  it('hangs up on a server that does not answer in time', async () => {
    const server = await double((_, name) =>
      name === 'count' ? { n: 2, ok: 1 } : name === 'find' ? 'hang' : undefined,
    );
    await using session = await openAt(server.url(), { statementTimeoutMs: 50 });

    await expect(reading(session)).rejects.toMatchObject({ code: 'statement-timeout' });
    await expect.poll(() => server.hanging.size, { timeout: 1_000 }).toBe(0);
  });

  it('hangs up within a second when aborted in the middle of a query, so that the server ends it', async () => {
    const server = await double((_, name) =>
      name === 'count' ? { n: 2, ok: 1 } : name === 'find' ? 'hang' : undefined,
    );
    await using session = await openAt(server.url());
    const stop = new AbortController();
    const batches = session.sample(PEOPLE, planOf({ mode: 'full' }), stop.signal)[Symbol.asyncIterator]();
    const next = batches.next().then(undefined, (error: unknown) => error);
    await expect.poll(() => server.hanging.size).toBe(1);
    stop.abort();

    await expect.poll(() => server.hanging.size, { timeout: 1_000, interval: 10 }).toBe(0);
    expect(await next).toMatchObject({ code: 'cancelled' });
  });

  it('kills the cursor when the consumer has enough', async () => {
    const server = await double((_, name) => {
      if (name === 'count') return { n: 100, ok: 1 };
      return name === 'find'
        ? cursor('app.people', two, 77)
        : name === 'getMore'
          ? cursor('app.people', two, 77, 'nextBatch')
          : undefined;
    });
    await using session = await openAt(server.url());
    await collect(session, PEOPLE, planOf({ mode: 'full', batchRows: 1 }), 1);

    const killed = server.commands.find((command) => 'killCursors' in command);
    expect(killed).toMatchObject({ killCursors: 'people' });
  });

  it('starts a reading anew while nothing of it was handed out, and gives up afterwards', async () => {
    let finds = 0;
    const server = await double((_, name) => {
      if (name === 'count') return { n: 9, ok: 1 };
      if (name === 'getMore') return 'hangup';
      if (name !== 'find') return undefined;
      finds += 1;
      // The driver tries a find once more by itself.
      return finds <= 2 ? 'hangup' : finds === 3 ? cursor('app.people', two) : cursor('app.people', two, 77);
    });
    await using session = await openAt(server.url());

    expect((await reading(session)).rows).toBe(2);
    await expect(reading(session, { batchRows: 1 })).rejects.toMatchObject({
      code: 'connection-lost',
      connection: true,
    });
  });

  it('loses only the database that it may not list', async () => {
    const server = await double((command, name) => {
      if (name === 'listDatabases') return { databases: [{ name: 'b' }, { name: 'admin' }, { name: 'a' }], ok: 1 };
      if (name === 'count') return failure(command.$db === 'b' ? 50 : 8);
      return name === 'listCollections' && command.$db === 'a' ? failure(13) : undefined;
    });
    await using session = await openAt(server.url(''));
    const found: unknown[] = [];
    for await (const item of session.containers(never())) found.push(item);

    expect(found).toEqual([
      { code: 'permission-denied', params: {} },
      { ref: { store: 'db', schema: 'b', name: 'people' }, kind: 'table', fields: [], rows: null },
    ]);
  });

  it('says that a named database is missing', async () => {
    const server = await double((_, name) =>
      name === 'listDatabases'
        ? { databases: [{ name: 'other' }], ok: 1 }
        : name === 'listCollections'
          ? cursor('app.$cmd', [])
          : undefined,
    );
    await using session = await openAt(server.url());

    const listing = session.containers(never())[Symbol.asyncIterator]().next();

    await expect(listing).rejects.toMatchObject({ code: 'database-missing' });
  });

  it('takes no server that is too old for the driver', async () => {
    const server = await double((_, name) =>
      /^(hello|ismaster)$/i.test(name) ? { ...HELLO, maxWireVersion: 6 } : undefined,
    );

    const opening = openAt(server.url('app', 'serverSelectionTimeoutMS=500'));

    await expect(opening).rejects.toMatchObject({ code: 'server-error', params: { sqlstate: 'incompatible' } });
  });

  it('ends with `cancelled` when aborted while it connects', async () => {
    const server = await double((_, name) => (/^(hello|ismaster)$/i.test(name) ? 'hang' : undefined));
    const stop = new AbortController();
    const opening = mongodb.open(configOf(server.url(), { kind: 'mongodb' }), stop.signal);
    await expect.poll(() => server.hanging.size).toBeGreaterThan(0);
    stop.abort();

    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('lets the driver print nothing, whatever its debug variables say', async () => {
    vi.stubEnv('MONGODB_LOG_ALL', 'trace');
    const printed = [vi.spyOn(process.stderr, 'write'), vi.spyOn(process.stdout, 'write')];
    const server = await double((_, name) =>
      name === 'count' ? { n: 2, ok: 1 } : name === 'find' ? cursor('app.people', two) : undefined,
    );
    await using session = await openAt(server.url());
    await reading(session);

    expect(JSON.stringify(printed.flatMap((spy) => spy.mock.calls))).not.toMatch(/canary|people|27017|listCollections/);
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
});
