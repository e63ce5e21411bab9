import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import { afterAll, beforeAll, describe } from 'vitest';
import { milvus } from '../../connectors/milvus.js';
import type { Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { check, type MilvusServer, startMilvus, VECTOR, whyNoMilvus } from '../servers/milvus.js';
import { freePort } from '../servers/postgres.js';
import { type BuiltStore, connectorContract, type Fixture, type PlainTable } from './contract.js';
import { collect, configOf, containerOf, never, planOf } from './helpers.js';
import { milvusTypes } from './milvus-matrix.js';
import { milvusExtras, milvusLarge } from './milvus-stores.js';

const { DataType } = sdk;

/** The primary key that every collection must have, and the contract's tables have not. */
const KEY = 'key_';
const OURS = new Set([KEY, VECTOR]);

/** Milvus's longest text: https://milvus.io/docs/limitations.md */
const MAX_LENGTH = 65_535;

const missing = whyNoMilvus();

describe.skipIf(missing)('milvus', () => {
  let server: MilvusServer;

  beforeAll(async () => {
    server = await startMilvus();
  });

  afterAll(() => server?.stop());

  connectorContract('milvus', {
    build: (fixture) => build(server, fixture),
    types: () => milvusTypes(server),
    extras: () => milvusExtras(server),
    large: milvusLarge,
  });
});

async function build(server: MilvusServer, fixture: Fixture): Promise<BuiltStore> {
  for (const table of fixture) await create(server, table);
  const config = configOf(server.url, { kind: 'milvus' });
  const open = (url: string) => (signal: AbortSignal) => milvus.open({ ...config, url }, signal);
  const closedPort = new URL(server.url);
  closedPort.port = String(await freePort());
  const address = new URL(server.url).host;
  return {
    open: async (signal) => onlyTheirs(await milvus.open(config, signal)),
    broken: {
      'closed port': open(closedPort.href),
      'unknown host': open('milvus://canary-user:canary-pw@canary-host.invalid:19530'),
      'missing database': open(`milvus://${address}/canary_db`),
      'no TLS': open(`milvus://canary-user:canary-pw@${address}?tls=true`),
      'missing certificate': open(`${server.url}?ca=/canary-folder/ca.pem`),
      'malformed URL': open('milvus://u:canary-in-url@[bad/x'),
    },
    secrets: ['canary-user', 'canary-pw', 'canary-host', 'canary_db', 'canary-in-url', 'canary-folder', server.url],
    wrote: async () => {
      const before = await books(server);
      await using session = await milvus.open({ ...config, loadCollections: true, partitions: true }, never());
      await collect(session, await containerOf(session, 'blank/_default'), planOf({ mode: 'full' }));
      return (await books(server)) !== before;
    },
    dropTable: async (name) => check(await server.admin.dropCollection({ collection_name: name })),
    destroy: async () => {},
  };
}

/** What the server has of everything. */
async function books({ admin }: MilvusServer): Promise<string> {
  const { data } = await admin.showCollections();
  const all = data.map(async ({ name: collection_name }) => [
    await admin.describeCollection({ collection_name }),
    await admin.getCollectionStatistics({ collection_name }),
    await admin.getLoadState({ collection_name }),
    await admin.listPartitions({ collection_name }),
  ]);
  return JSON.stringify([data, await Promise.all(all)]);
}

async function create(server: MilvusServer, { name, columns, rows }: PlainTable): Promise<void> {
  const texts = columns.map(
    (column): FieldType => ({ name: column, data_type: DataType.VarChar, max_length: MAX_LENGTH, nullable: true }),
  );
  const cells = (row: readonly (string | null)[]) =>
    columns.map((column, i) => [column, row[i]?.slice(0, MAX_LENGTH) ?? null] as const);
  await server.create(
    name,
    [{ name: KEY, data_type: DataType.Int64, is_primary_key: true }, ...texts],
    rows.map((row, i) => ({ [KEY]: i, ...Object.fromEntries(cells(row)) })),
  );
}

/** Without the fields that the harness added. */
function onlyTheirs(session: Session): Session {
  return {
    probe: session.probe.bind(session),
    [Symbol.asyncDispose]: session[Symbol.asyncDispose].bind(session),
    async *containers(signal) {
      for await (const item of session.containers(signal)) yield 'ref' in item ? theirs(item) : item;
    },
    async *sample(container, plan, signal) {
      for await (const batch of session.sample(container, plan, signal)) {
        yield { ...batch, columns: batch.columns.filter(({ field }) => !OURS.has(field.path)) };
      }
    },
  };
}

const theirs = (container: Container): Container => ({
  ...container,
  fields: container.fields.filter(({ path }) => !OURS.has(path)),
});
