import { type Answers, type DoubleCall, type DoubleRequest, GrpcError } from './milvus-double.js';

/** A field as the schema has it. */
export interface DoubleField {
  readonly name: string;
  readonly data_type: string;
  readonly [more: string]: unknown;
}

/** A collection that a double holds. Its key is the integer field `id`, ascending; its text is `t`. */
export interface DoubleCollection {
  readonly ids: readonly string[];
  readonly fields?: readonly DoubleField[];
  readonly schema?: object;
  readonly description?: object;
  /** What the server says it has, where that is not true. */
  readonly count?: number;
}

export const ID_FIELD: DoubleField = { name: 'id', data_type: 'Int64', is_primary_key: true };
export const TEXT_FIELD: DoubleField = { name: 't', data_type: 'VarChar' };

const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => String(from + i));

/** So many rows, with the keys 1, 2, 3 ... */
export const numbered = (rows: number): DoubleCollection => ({ ids: ids(1, rows + 1) });

/** The answers of a server with these collections in its one database. A test puts its own in their place. */
export function answersOf(collections: Readonly<Record<string, DoubleCollection>>): Answers {
  const of = ({ request }: DoubleCall): DoubleCollection => {
    const found = collections[request.collection_name];
    if (found === undefined) throw new GrpcError(2, 'no such collection');
    return found;
  };
  return {
    Connect: () => ({ identifier: 1 }),
    GetVersion: () => ({ version: 'v2.6.1' }),
    ListDatabases: () => ({ db_names: ['default'] }),
    ShowCollections: () => ({ collection_names: Object.keys(collections) }),
    DescribeCollection: (call) => {
      const { fields = [ID_FIELD, TEXT_FIELD], schema = {}, description = {} } = of(call);
      return { schema: { fields, ...schema }, num_partitions: 1, ...description };
    },
    GetLoadState: () => ({ state: 'LoadStateLoaded' }),
    Query: (call) => query(call, of(call)),
  };
}

/** Answers a query on the key: everything, what follows a key, or some keys. */
export function query({ request }: DoubleCall, { ids: all, count = all.length }: DoubleCollection): object {
  const { expr, output_fields } = request;
  if (counts(request)) return { fields_data: [longs('count(*)', [String(count)])] };
  const found = all.filter(matching(expr)).slice(0, limitOf(request));
  return {
    session_ts: '7',
    fields_data: output_fields.map((name) =>
      name === 't'
        ? texts(
            't',
            found.map((id) => `t${id}`),
          )
        : longs(name, found),
    ),
  };
}

/** How many rows a query asks for. */
export const limitOf = ({ query_params }: DoubleRequest): number =>
  Number(query_params.find(({ key }) => key === 'limit')?.value);

/** True for a query that counts. */
export const counts = ({ output_fields }: DoubleRequest): boolean => output_fields.includes('count(*)');

function matching(expr: string): (id: string) => boolean {
  const [, least] = /^id > (-?\d+)$/.exec(expr) ?? [];
  if (least !== undefined) return (id) => BigInt(id) > BigInt(least);
  const [, list] = /^id in \[(.*)\]$/.exec(expr) ?? [];
  if (list === undefined) return () => true;
  const wanted = new Set(list.split(', '));
  return (id) => wanted.has(id);
}

export const longs = (field_name: string, data: readonly string[]): object => ({
  field_name,
  scalars: { long_data: { data } },
});
export const texts = (field_name: string, data: readonly string[]): object => ({
  field_name,
  scalars: { string_data: { data } },
});
