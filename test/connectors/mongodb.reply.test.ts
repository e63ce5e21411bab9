/** How many documents the server is asked for at a time, seen from the server. */
import { BSON, type Document } from 'mongodb';
import { afterEach, expect, it } from 'vitest';
import type { Container } from '../../src/model/container.js';
import { cursor, type Double, failure, startDouble } from '../servers/mongodb-double.js';
import { collect, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';

const doubles: Double[] = [];

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.stop()));
});

const PEOPLE: Container = {
  ref: { store: 'db', schema: 'app', name: 'people' },
  kind: 'table',
  fields: [],
  rows: null,
};

/** The batch sizes that a full read of three documents asks for, one reply each, where the server says this of their sizes. */
async function asked(sizes: Document, type = 'collection'): Promise<unknown[]> {
  const answers: Readonly<Record<string, () => Document>> = {
    listCollections: () => cursor('app.$cmd', [{ name: 'people', type }]),
    collStats: () => sizes,
    count: () => ({ n: 3, ok: 1 }),
    find: () => cursor('app.people', [{ _id: 1 }], 9),
    getMore: () => (server.commands.filter((one) => 'getMore' in one).length === 1 ? more(2, 9) : more(3, 0)),
  };
  const more = (id: number, rest: number) => cursor('app.people', [{ _id: id }], rest, 'nextBatch');
  const server = await startDouble((_, name) => answers[name]?.());
  doubles.push(server);
  await using session = await openAt(server.url());

  expect((await collect(session, PEOPLE, planOf({ mode: 'full', batchRows: 1_000 }))).rows).toBe(3);

  return server.commands.filter((one) => 'find' in one || 'getMore' in one).map(({ batchSize }) => batchSize);
}

it.each([
  ['documents of 15 MB, one by one', { avgObjSize: 15 * 1024 * 1024, ok: 1 }, 1],
  ['documents of 1 MB, sixteen', { avgObjSize: 1024 * 1024, ok: 1 }, 16],
  ['small documents, as many as a batch has', { avgObjSize: 200, ok: 1 }, 1_000],
  ['documents of a server that tells their sum', { size: BSON.Long.fromNumber(48 * 1024 * 1024), count: 3, ok: 1 }, 1],
  ['an empty collection', { size: 0, count: 0, ok: 1 }, 1_000],
  ['documents whose size is not for us to know', failure(13), 1_000],
])('%s', async (_, sizes, expected) => {
  expect(await asked(sizes)).toEqual([expected, expected, expected]);
});

it('does not ask for sizes where none are kept', async () => {
  expect(await asked({ avgObjSize: 15 * 1024 * 1024, ok: 1 }, 'timeseries')).toEqual([1_000, 1_000, 1_000]);
});
