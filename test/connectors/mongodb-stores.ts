import { random } from '../../connectors/shared/random.js';
import type { MongoServer } from '../servers/mongodb.js';
import { cursor, startDouble } from '../servers/mongodb-double.js';
import { startProxy, through } from '../servers/proxy.js';
import { BULKY, DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore } from './contract-stores.js';
import { openAt, withoutIds } from './mongodb-help.js';

/** Documents, where the server can hold them, and what is bulky, behind a relay. */
export async function mongodbExtras(server: MongoServer, documents = true): Promise<ExtraStore> {
  const name = server.database();
  const db = server.client.db(name);
  if (documents)
    await db.collection('documents').insertMany(DOCUMENTS.documents.map((one) => structuredClone(one) as object));
  await db.collection('deep').insertOne({ ...DEEP.document });
  const a = 'x'.repeat(BULKY.chars);
  for (let at = 0; at < BULKY.rows; at += 1_000) {
    await db.collection(BULKY.name).insertMany(Array.from({ length: 1_000 }, () => ({ a })));
  }
  const proxy = await startProxy({ port: server.port });
  return {
    open: async () => withoutIds(await openAt(through(server.url(name, 'serverSelectionTimeoutMS=500'), proxy.port))),
    ...(documents && { documents: { container: 'documents', base: '' } }),
    deep: { container: 'deep', base: '' },
    bulky: { container: BULKY.name, ...proxy },
    destroy: async () => {
      await proxy.stop();
      await db.dropDatabase();
    },
  };
}

const NOTE = '.'.repeat(80);

/** A million documents of a double, which draws as `$sample` does: the test server takes minutes to hold and to sort them. */
export async function mongodbLarge(): Promise<LargeStore> {
  const rng = random(1);
  let sent = 0;
  const drawn = (size: number) => {
    sent += size;
    const ids = new Set<number>();
    while (ids.size < size) ids.add(1 + rng.below(MILLION));
    return [...ids].map((id) => ({ _id: id, id, note: NOTE }));
  };
  const double = await startDouble((command, name) => {
    if (name === 'listCollections') return cursor('app.$cmd', [{ name: 'many', type: 'collection' }]);
    if (name === 'count') return { n: MILLION, ok: 1 };
    return name === 'aggregate' ? cursor('app.many', drawn(command.pipeline[0].$sample.size)) : undefined;
  });
  return {
    open: () => openAt(double.url()),
    fetched: () => sent * NOTE.length,
    bytes: MILLION * NOTE.length,
    destroy: () => double.stop(),
  };
}
