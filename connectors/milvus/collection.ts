import type { StoreFault } from '../../src/errors.js';
import type { Field } from '../../src/model/container.js';
import { canonicalPath } from '../../src/model/location.js';
import type { Link } from './link.js';
import type { CollectionSchema, DescribeCollectionResponse, FieldSchema } from './protocol.js';
import { type Reading, readingOf, type Shape, unreadable } from './types.js';

/** What Milvus calls the field that holds whatever is not in the schema. It can be asked for by this name. */
export const DYNAMIC = '$meta';

/** A field that is fetched, and how its cells are handed out. */
export interface Readable {
  readonly name: string;
  readonly shape: Shape;
  readonly field: Field;
}

/** The primary key. Every collection has one, and rows are ordered by it. */
export interface Key {
  readonly name: string;
  readonly kind: 'integer' | 'text';
}

/** A collection as its server describes it. */
export interface Collection {
  readonly database: string;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly partitions: number;
  /** Partitions are the server's affair, and may not be asked for by name. */
  readonly partitionKey: boolean;
  readonly key: Key;
  readonly fields: readonly Field[];
  readonly readable: readonly Readable[];
  /** Policies may hide rows from us. */
  readonly filtered: boolean;
}

/** Asks for a collection's schema. An alias's name gives the collection it stands for. */
export async function describe(link: Link, database: string, name: string, signal: AbortSignal): Promise<Collection> {
  const answer = await link.ask('DescribeCollection', { collection_name: name }, signal, { database });
  const { schema } = answer;
  const all = schema === null ? [] : fieldsOf(schema);
  const key = schema?.fields.find((field) => field.is_primary_key);
  return {
    database,
    name,
    description: schema?.description ?? '',
    aliases: answer.aliases.length > 0 ? answer.aliases : await aliasesOf(link, database, name, signal),
    partitions: Number(answer.num_partitions),
    partitionKey: schema?.fields.some((field) => field.is_partition_key) ?? false,
    key: { name: key?.name ?? '', kind: key?.data_type === 'Int64' ? 'integer' : 'text' },
    fields: all.map(({ field }) => field),
    readable: all.flatMap(({ name: own, field, reading }) =>
      'shape' in reading ? [{ name: own, field, shape: reading.shape }] : [],
    ),
    filtered: isFiltered(answer),
  };
}

interface Described {
  readonly name: string;
  readonly field: Field;
  readonly reading: Reading;
}

function fieldsOf({ fields, struct_array_fields, enable_dynamic_field }: CollectionSchema): Described[] {
  const own = fields.filter((field) => !field.is_dynamic);
  return [
    ...own.map((field) => described(field, readingOf(field))),
    // The server gives these whole or not at all, vectors included.
    ...struct_array_fields.map((field) => described(field, unreadable('Array<Struct>'))),
    ...(enable_dynamic_field ? [described({ name: DYNAMIC, description: '' }, DYNAMIC_READING)] : []),
  ];
}

const DYNAMIC_READING: Reading = { shape: 'document', storage: 'document', declared: 'JSON (dynamic)' };

function described({ name, description }: Pick<FieldSchema, 'name' | 'description'>, reading: Reading): Described {
  const list = 'shape' in reading && reading.shape === 'list';
  const field: Field = {
    path: canonicalPath(list ? [{ key: name }, 'each'] : [{ key: name }]),
    declaredType: reading.declared,
    storage: 'shape' in reading ? reading.storage : 'binary',
    ...(description === '' ? {} : { comment: description }),
    ...('notExamined' in reading ? { notExamined: reading.notExamined } : {}),
  };
  return { name, field, reading };
}

async function aliasesOf(link: Link, database: string, name: string, signal: AbortSignal): Promise<readonly string[]> {
  // What the collection is also called is worth knowing, and not worth losing the collection for.
  const denied = (error: StoreFault) => {
    if (error.code !== 'permission-denied') throw error;
    return undefined;
  };
  const answer = await link.askIfKnown('ListAliases', { collection_name: name }, signal, { database }).catch(denied);
  return answer?.aliases ?? [];
}

/** Row policies of Milvus 3 are a property of the collection; who is exempt cannot be asked. */
const isFiltered = ({ schema, properties }: DescribeCollectionResponse): boolean =>
  [...properties, ...(schema?.properties ?? [])].some(
    ({ key, value }) => /\brls\b.*enabled/i.test(key) && /^true$/i.test(value),
  );
