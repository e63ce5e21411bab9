import { UUID } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LISTED } from '../../connectors/mongodb/sample.js';
import type { SamplePlan } from '../../src/model/cells.js';
import { type MongoServer, startFerretdb, startMongodb, whyNoFerretdb, whyNoMongodb } from '../servers/mongodb.js';
import { collect, containerOf, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';

/** Opens the database, reads one collection, and tells what was read. */
async function read(server: MongoServer, database: string, name: string, plan: Partial<SamplePlan>, enough?: number) {
  await using session = await openAt(server.url(database));
  const found = await collect(session, await containerOf(session, name), planOf(plan), enough);
  return { ...found, ids: found.columns.get('_id')?.values ?? [], design: found.batches.at(-1)?.design };
}

const COUNT = LISTED + 20_000;

async function fill(server: MongoServer, count: number): Promise<string> {
  const name = server.database();
  const many = server.client.db(name).collection<{ _id: number }>('many');
  for (let from = 0; from < count; from += 20_000) {
    const length = Math.min(20_000, count - from);
    await many.insertMany(Array.from({ length }, (_, i) => ({ _id: from + i, a: `r${from + i}` })));
  }
  return name;
}

describe.skipIf(whyNoMongodb())('MongoDB samples by mongo-java-server', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startMongodb();
  }, 900_000);

  afterAll(() => server?.stop());

  it('draws by $sample from a large collection, without repeats, and claims no exact count', async () => {
    const name = await fill(server, COUNT);
    await server.order?.({ pkSeen: 1 });

    const { ids, rows, design, batches } = await read(server, name, 'many', { cells: 500, maxRows: 5_000 });

    expect(design).toEqual({ method: 'row', population: { value: COUNT, exact: false }, sound: true });
    expect(rows).toBe(5_000);
    expect(new Set(ids).size).toBe(rows);
    expect(batches.every((batch) => batch.rows <= 1_000)).toBe(true);
    if (server.order) expect((await server.order({ pkSeen: 1 })).commands).toContain('aggregate');
  });

  it('draws evenly from a middling collection, from a list of its ids', async () => {
    const name = await fill(server, 20_000);

    const { ids, design } = await read(server, name, 'many', { cells: 500, maxRows: 2_000, seed: 3 });

    expect(design).toEqual({ method: 'row', population: { value: 20_000, exact: true }, sound: true });
    const tenths = new Array<number>(10).fill(0);
    for (const id of ids) tenths[Math.floor(Number(id) / 2_000)] = (tenths[Math.floor(Number(id) / 2_000)] ?? 0) + 1;
    // Chi-square with 9 degrees of freedom, 99.9 %: https://www.itl.nist.gov/div898/handbook/eda/section3/eda3674.htm
    expect(tenths.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0)).toBeLessThan(27.877);
  });

  it('fetches documents by ids of every type', async () => {
    const name = server.database();
    const mixed = server.client.db(name).collection<{ _id: unknown }>('mixed');
    const ids = Array.from({ length: 300 }, (_, i) => [i, `${i}`, new UUID(), { k: i }, new Date(i)]).flat();
    await mixed.insertMany(ids.map((_id) => ({ _id, a: 'x' }) as { _id: unknown }));

    const { rows, columns } = await read(server, name, 'mixed', { cells: 100 });

    expect(rows).toBe(ids.length);
    expect(columns.get('a')?.values).toHaveLength(ids.length);
  });

  it('makes the fields from all documents that it reads, with paths that stay the same', async () => {
    const name = server.database();
    await server.client
      .db(name)
      .collection('people')
      .insertMany([
        { name: 'a', contacts: [{ phone: 'p1' }, { phone: 'p2', kind: 'home' }] },
        { name: 'b', address: { city: 'c' }, attributes: { 'x@mail.example': 'v' } },
      ]);

    const { columns } = await read(server, name, 'people', {});

    expect([...columns.keys()]).toEqual(
      `_id address.city attributes.* attributes.{key} contacts[].kind contacts[].phone name`.split(' '),
    );
    expect([...(columns.get('contacts[].phone')?.rowOf ?? [])]).toEqual([0, 0]);
    expect(columns.get('address.city')?.values).toEqual([null, 'c']);
  });
});

describe.skipIf(whyNoFerretdb())('MongoDB samples by FerretDB', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startFerretdb();
  }, 900_000);

  afterAll(() => server?.stop());

  it('lists ids where there is no $sample', async () => {
    const name = await fill(server, LISTED + 1);

    const { design, rows } = await read(server, name, 'many', { cells: 100, maxRows: 1_000 });

    expect(design).toEqual({ method: 'row', population: { value: LISTED + 1, exact: true }, sound: true });
    expect(rows).toBe(1_000);
  }, 180_000);
});
