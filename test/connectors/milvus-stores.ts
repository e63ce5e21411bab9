import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import type { MilvusServer } from '../servers/milvus.js';
import { answersOf, counts, ID_FIELD, limitOf, longs } from '../servers/milvus-collection.js';
import { startDouble } from '../servers/milvus-double.js';
import { startProxy, through } from '../servers/proxy.js';
import { BULKY, DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore } from './contract-stores.js';
import { ID, openMilvus, text } from './milvus-help.js';

const { DataType } = sdk;
const DOC: FieldType = { name: 'doc', data_type: DataType.JSON } as FieldType;

const KEY_BYTES = 8;

/** Documents, and what is bulky, behind a relay. */
export async function milvusExtras(parent: MilvusServer): Promise<ExtraStore> {
  const server = await parent.another();
  const put = (name: string, documents: readonly object[]) =>
    server.create(
      name,
      [ID, DOC],
      documents.map((doc, id) => ({ id, doc: doc as never })),
    );
  await put('documents', DOCUMENTS.documents);
  await put('deep', [DEEP.document]);
  const a = 'x'.repeat(BULKY.chars);
  await server.create(
    BULKY.name,
    [ID, text('a')],
    Array.from({ length: BULKY.rows }, (_, id) => ({ id, a })),
  );
  const { hostname: host, port } = new URL(server.url);
  const proxy = await startProxy({ host, port: Number(port) });
  return {
    open: () => openMilvus(through(server.url, proxy.port)),
    documents: { container: 'documents', base: 'doc.' },
    deep: { container: 'deep', base: 'doc.' },
    bulky: { container: BULKY.name, ...proxy },
    destroy: async () => {
      await proxy.stop();
      await server.stop();
    },
  };
}

/** A million rows of a double: Milvus Lite takes minutes to load them. */
export async function milvusLarge(): Promise<LargeStore> {
  const many = { ids: [], fields: [ID_FIELD] };
  const double = await startDouble({
    ...answersOf({ many }),
    Query: ({ request }) => {
      if (counts(request)) return { fields_data: [longs('count(*)', [String(MILLION)])] };
      const ids = idsOf(request.expr, limitOf(request));
      return { session_ts: '7', fields_data: request.output_fields.map((name) => longs(name, ids)) };
    },
  });
  return {
    open: () => openMilvus(`milvus://127.0.0.1:${double.port}`),
    bytes: MILLION * KEY_BYTES,
    destroy: async () => double.stop(),
  };
}

/** The keys from 1 to a million that a query means. */
function idsOf(expr: string, limit: number): string[] {
  const [, list] = /^id in \[(.*)\]$/.exec(expr) ?? [];
  if (list !== undefined) return list.split(', ');
  const from = Number(/^id > (-?\d+)$/.exec(expr)?.[1] ?? 0) + 1;
  return Array.from({ length: Math.max(0, Math.min(limit, MILLION - from + 1)) }, (_, i) => String(from + i));
}
