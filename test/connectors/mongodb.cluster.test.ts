import type { Document } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { cursor, type Double, failure, HELLO, startDouble } from '../servers/mongodb-double.js';
import { collect, containerOf, listAll, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';

const doubles: Double[] = [];

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.stop()));
});

interface Scene {
  readonly type?: string;
  readonly hello?: () => Document;
  readonly count?: number;
  /** How many documents there are. */
  readonly documents?: number;
}

/** A server with one collection of small documents. */
async function scene({ type = 'collection', hello, count = 2, documents = 2 }: Scene): Promise<Double> {
  const some = (from: number, length: number) => Array.from({ length }, (_, i) => ({ _id: from + i, a: 'x' }));
  let drawn = 0;
  const double = await startDouble((command, name) => {
    if (/^(hello|ismaster)$/i.test(name)) return hello ? { ...HELLO, ...hello() } : undefined;
    if (name === 'listCollections') {
      return cursor('app.$cmd', [
        { name: 'data', type },
        { name: 'system.views', type: 'collection' },
        { name: 'system.buckets.data', type: 'collection' },
      ]);
    }
    if (name === 'count') return { n: count, ok: 1 };
    if (name === 'find') return cursor('app.data', some(0, Math.min(documents, command.limit ?? documents)));
    if (name !== 'aggregate') return undefined;
    const { size } = command.pipeline[0].$sample;
    drawn += size;
    return cursor('app.data', some(drawn, size));
  });
  doubles.push(double);
  return double;
}

async function designOf(server: Double, options = '', plan = {}) {
  await using session = await openAt(server.url('app', options), { views: true });
  const found = await collect(session, await containerOf(session, 'data'), planOf(plan));
  return { ...found, design: found.batches.at(-1)?.design };
}

describe('MongoDB clusters, by a double', () => {
  const member = (primary: boolean, secondsAgo: number, me: () => number[]) => () => ({
    setName: 'rs',
    isWritablePrimary: primary,
    secondary: !primary,
    hosts: me().map((port) => `127.0.0.1:${port}`),
    lastWrite: { lastWriteDate: new Date(Date.now() - secondsAgo * 1_000) },
  });

  async function replicaSet(behind: number): Promise<{ primary: Double; secondary: Double; url: string }> {
    const ports: number[] = [];
    const primary = await scene({ hello: member(true, 5, () => ports) });
    const secondary = await scene({ hello: member(false, 5 + behind, () => ports) });
    ports.push(primary.port, secondary.port);
    return { primary, secondary, url: 'replicaSet=rs' };
  }

  it('reads from a secondary that keeps up, and is sound', async () => {
    const { primary, secondary, url } = await replicaSet(3);

    expect((await designOf(primary, url)).design).toMatchObject({ method: 'full', sound: true });

    const find = secondary.commands.find((command) => 'find' in command);
    expect(find).toMatchObject({ readConcern: { level: 'local' }, $readPreference: { mode: 'secondaryPreferred' } });
    const mine = primary.commands.map((command) => Object.keys(command)[0]);
    expect(mine).toEqual([]);
  });

  it('is not sound when a secondary is behind, unless the primary is read', async () => {
    const { primary, url } = await replicaSet(60);

    expect((await designOf(primary, url)).design).toMatchObject({ method: 'full', sound: false });
    expect((await designOf(primary, `${url}&readPreference=primary`)).design).toMatchObject({ sound: true });
  });

  it('is not sound on a secondary whose primary is not known', async () => {
    const alone = await scene({ hello: member(false, 0, () => [alone.port]) });

    expect((await designOf(alone, 'directConnection=true')).design).toMatchObject({ sound: false });
  });

  it('is sound behind a router only when it reads primaries', async () => {
    const router = await scene({ hello: () => ({ msg: 'isdbgrid' }) });

    expect((await designOf(router)).design).toMatchObject({ sound: false });
    const options = 'readPreference=primary&readConcernLevel=majority';
    expect((await designOf(router, options)).design).toMatchObject({ sound: true });
    const find = router.commands.filter((command) => 'find' in command).at(-1);
    expect(find?.readConcern).toEqual({ level: 'majority' });
  });
});

describe('MongoDB views and time series, by a double', () => {
  it('lists neither count nor content of what it was not asked for, and nothing of system.*', async () => {
    const server = await scene({ type: 'view' });
    await using session = await openAt(server.url());

    expect(await listAll(session)).toEqual([
      {
        ref: { store: 'db', schema: 'app', name: 'data' },
        kind: 'view',
        fields: [],
        rows: null,
        notExamined: { code: 'views-not-asked', params: {} },
      },
    ]);
    expect(server.commands.map((command) => Object.keys(command)[0])).toEqual(['listCollections']);
  });

  it('reads a view from its beginning, and claims nothing', async () => {
    const [small, large] = [await scene({ type: 'view' }), await scene({ type: 'view', documents: 500 })];

    expect((await designOf(small)).design).toEqual({
      method: 'full',
      population: { value: 2, exact: true },
      sound: false,
    });
    const { rows, design } = await designOf(large, '', { maxRows: 100 });
    expect(rows).toBe(100);
    expect(design).toEqual({ method: 'head', sound: false });
  });

  it('reads a small time series whole, and draws from a large one, counting neither', async () => {
    const small = await scene({ type: 'timeseries' });
    const large = await scene({ type: 'timeseries', documents: 500 });

    expect((await designOf(small)).design).toEqual({
      method: 'full',
      population: { value: 2, exact: true },
      sound: true,
    });
    const { rows, design } = await designOf(large, '', { cells: 100, maxRows: 400 });
    expect(rows).toBe(400);
    expect(design).toEqual({ method: 'row', sound: true });
    expect([...small.commands, ...large.commands].some((command) => 'count' in command)).toBe(false);
  });

  it('does not believe a count that is wrong', async () => {
    const more = await scene({ count: 2, documents: 500 });

    const { rows, design } = await designOf(more, '', { maxRows: 100 });

    expect(rows).toBe(100);
    expect(design).toMatchObject({ method: 'head', sound: false });
  });

  it('lists ids where the server does not know $sample', async () => {
    const server = await startDouble((_, name) =>
      name === 'listCollections'
        ? cursor('app.$cmd', [{ name: 'data', type: 'collection' }])
        : name === 'count'
          ? { n: 1_000_000, ok: 1 }
          : name === 'aggregate'
            ? failure(40324)
            : name === 'find'
              ? cursor('app.data', [{ _id: 1, a: 'x' }])
              : undefined,
    );
    doubles.push(server);

    expect((await designOf(server)).design).toMatchObject({ method: 'row', population: { value: 1, exact: true } });
  });
});
