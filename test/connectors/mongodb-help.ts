import { mongodb } from '../../connectors/mongodb.js';
import type { Batch, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import { startDeaf } from '../servers/deaf.js';
import type { MongoServer } from '../servers/mongodb.js';
import { freePort } from '../servers/postgres.js';
import type { BuiltStore, Fixture, PlainTable } from './contract.js';
import { collect, configOf, listAll, never, planOf } from './helpers.js';

/** Commands that read, or keep a connection. */
const READING = new Set(
  `hello ismaster ping buildInfo connectionStatus listDatabases listCollections count find aggregate getMore killCursors
   collStats endSessions`.split(/\s+/),
);

/** Opens a database as a scan would. */
export const openAt = (url: string, more: Partial<StoreConfig> = {}): Promise<Session> =>
  mongodb.open(configOf(url, { kind: 'mongodb', ...more }), never());

/** A store with the contract's tables as collections; `holds` leaves out those that a server cannot have. */
export async function buildStore(
  server: MongoServer,
  fixture: Fixture,
  holds: (table: PlainTable) => boolean = () => true,
): Promise<BuiltStore> {
  const name = server.database();
  const db = server.client.db(name);
  for (const table of fixture.filter(holds)) await fill(server, name, table);
  const config = configOf(server.url(name), { kind: 'mongodb' });
  const open = (url: string) => (signal: AbortSignal) => mongodb.open({ ...config, url }, signal);
  const deaf = await startDeaf();
  const quick = 'serverSelectionTimeoutMS=500';
  const closed = `mongodb://canary-user:canary-pw@127.0.0.1:${await freePort()}/${name}?${quick}`;
  return {
    open: async (signal) => withoutIds(await mongodb.open(config, signal)),
    broken: {
      'wrong password': open(server.url(name, quick).replace('://', '://canary-user:canary-pw@')),
      'closed port': open(closed),
      'unknown host': open(`mongodb://canary-host.invalid/x?${quick}`),
      'unknown cluster': open('mongodb+srv://canary-user:canary-pw@canary-host.invalid/x'),
      'no TLS': open(`mongodb://canary-user:canary-pw@127.0.0.1:${deaf.port}/${name}?${quick}&tls=true`),
      'no answer to TLS': open(server.url(name, `${quick}&tls=true`)),
      'certificate missing': open(server.url(name, `${quick}&tls=true&tlsCAFile=/canary-pw.pem`)),
      'malformed URL': open('mongodb://u:canary-pw@[bad/x'),
      'unknown option': open('mongodb://h/x?canary-pw=1'),
      'broken escape': open('mongodb://h/canary-pw%'),
    },
    secrets: ['canary-user', 'canary-pw', 'canary-host', closed],
    wrote: () => writes(server, name),
    dropTable: async (table) => void (await db.collection(table).drop()),
    ...(server.order ? { running: async () => Number((await server.order?.({ pkCursors: 1 }))?.count) } : {}),
    destroy: async () => {
      deaf.stop();
      await db.dropDatabase();
    },
  };
}

async function fill(server: MongoServer, database: string, { name, columns, rows, denied }: PlainTable): Promise<void> {
  const collection = server.client.db(database).collection(name);
  const documents = rows.map((row) => Object.fromEntries(row.map((value, i) => [keyOf(columns[i]), value])));
  if (documents.length === 0) await server.client.db(database).createCollection(name);
  else await collection.insertMany(documents);
  if (denied) await server.order?.({ pkDeny: `${database}.${name}` });
}

// A key with a control character is taken for data, as in every document: the contract's names are kept free of it.
const keyOf = (column = ''): string => column.replaceAll('\t', ' ');

/** The contract knows the columns that it has written itself; MongoDB adds an id to each document. */
export function withoutIds(session: Session): Session {
  const strip = (batch: Batch) => ({ ...batch, columns: batch.columns.filter(({ field }) => field.path !== '_id') });
  return {
    probe: session.probe.bind(session),
    containers: session.containers.bind(session),
    [Symbol.asyncDispose]: session[Symbol.asyncDispose].bind(session),
    sample: (container, plan, signal) => ({
      async *[Symbol.asyncIterator]() {
        for await (const batch of session.sample(container, plan, signal)) yield strip(batch);
      },
    }),
  };
}

/** Reads everything, and tells whether the server was given a command that does not read, or holds anything else. */
async function writes(server: MongoServer, name: string): Promise<boolean> {
  const look = async () => {
    const all: unknown[] = [];
    for (const { name: collection } of await server.client.db(name).listCollections().toArray())
      if (collection !== 'secret')
        all.push(collection, await server.client.db(name).collection(collection).find().toArray());
    return JSON.stringify(all);
  };
  const before = await look();
  await server.order?.({ pkSeen: 1 });
  await using session = await openAt(server.url(name));
  await session.probe(never());
  for (const container of await listAll(session)) {
    if (container.notExamined) continue;
    for (const mode of ['sample', 'full'] as const)
      await collect(session, container, planOf({ mode, cells: 100, maxRows: 300 }));
  }
  const commands = ((await server.order?.({ pkSeen: 1 }))?.commands ?? []) as string[];
  return commands.some((command) => !READING.has(command)) || (await look()) !== before;
}
