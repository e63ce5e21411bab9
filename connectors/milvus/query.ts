import type { Collection } from './collection.js';
import { type Cell, decode } from './decode.js';
import { after } from './keys.js';
import type { Link } from './link.js';

/** What is read: a collection, or one of its partitions. */
export interface Source {
  readonly link: Link;
  readonly collection: Collection;
  readonly partition?: string;
}

/** Rows, column by column, in the order of the answer. */
export interface Rows {
  readonly keys: readonly string[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** For the next page of the same iteration. */
  readonly at: string;
}

export interface Question {
  readonly filter: string;
  readonly fields: readonly string[];
  readonly limit: number;
  /** The moment of the iteration's first page; `0` for the first. Absent for rows in any order. */
  readonly at?: string;
}

/**
 * Rows that match a filter. As a page of an iteration they are the first ones in key order: without `iterator` and
 * `reduce_stop_for_best` a server stops at whatever rows it has first (milvus #36179).
 */
export async function fetchRows(
  { link, collection, partition }: Source,
  { filter, fields, limit, at }: Question,
  signal: AbortSignal,
): Promise<Rows> {
  const { key, name, database } = collection;
  const paging = at === undefined ? {} : { iterator: 'True', reduce_stop_for_best: 'True' };
  const answer = await link.ask(
    'Query',
    {
      collection_name: name,
      partition_names: partition === undefined ? [] : [partition],
      expr: filter,
      output_fields: [...new Set([key.name, ...fields])],
      query_params: Object.entries({ limit, ...paging }).map(([option, value]) => ({
        key: option,
        value: String(value),
      })),
      // Later pages see the rows as they were at the first.
      guarantee_timestamp: at ?? '0',
      consistency_level: 'Strong',
    },
    signal,
    { database },
  );
  const cells = new Map(answer.fields_data.map((data) => [data.field_name, decode(data)]));
  const keys = (cells.get(key.name) ?? []) as string[];
  return { keys, cells, at: at === '0' || at === undefined ? answer.session_ts : at };
}

/** How many rows there are, counted now. */
export async function countRows({ link, collection, partition }: Source, signal: AbortSignal): Promise<number> {
  const { key, name, database } = collection;
  const answer = await link.ask(
    'Query',
    {
      collection_name: name,
      partition_names: partition === undefined ? [] : [partition],
      // A filter makes some servers count row by row, and without one some count every partition.
      expr: partition === undefined ? '' : after(key, undefined),
      output_fields: ['count(*)'],
      consistency_level: 'Strong',
    },
    signal,
    { database },
  );
  const [count] = decode(answer.fields_data[0] ?? EMPTY);
  return Number(count ?? 0);
}

const EMPTY = { field_name: '', is_dynamic: false, scalars: null, valid_data: [] };
