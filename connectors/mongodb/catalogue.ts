import { BSON } from 'mongodb';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault, Reason } from '../../src/model/container.js';
import { byCodeUnit } from '../../src/model/location.js';
import { type Selector, selector } from '../shared/select.js';
import { databaseOf } from './connect.js';
import type { Link } from './link.js';

/** What is told apart of a database's members. */
export type CollectionType = 'collection' | 'view' | 'timeseries';

interface Listed {
  readonly database: string;
  readonly name: string;
  readonly type: CollectionType;
}

/** Databases of MongoDB itself. */
const OWN = new Set(['admin', 'config', 'local']);

/** Databases and their collections in order. One that may not be listed is a fault. */
export async function* listContainers(link: Link, config: StoreConfig): AsyncGenerator<Container | Fault> {
  const selected = selector(config.include, config.exclude);
  const named = databaseOf(config.url ?? '');
  const databases = named === undefined ? await databaseNames(link) : [named];
  for (const database of databases) {
    const listed = await listOrFault(link, database);
    if ('code' in listed) {
      yield listed;
      continue;
    }
    if (listed.length === 0 && named !== undefined) await mustExist(link, named);
    for (const one of listed) yield await toContainer(link, config, one, selected);
  }
}

/** The type of a collection at this moment; undefined when it is not there. Null when that may not be asked. */
export async function typeOf(link: Link, database: string, name: string): Promise<CollectionType | undefined | null> {
  try {
    return (await list(link, database, { name })).find((one) => one.name === name)?.type;
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

/** How many documents the collection's own record says there are. A crash may make it wrong until it is mended. */
export async function estimate(link: Link, database: string, name: string): Promise<number> {
  const { n } = await link.command(database, { count: name });
  return Number(n);
}

async function databaseNames(link: Link): Promise<string[]> {
  const { databases } = await link.command('admin', { listDatabases: 1, nameOnly: true, authorizedDatabases: true });
  return (databases as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !OWN.has(name))
    .sort(byCodeUnit);
}

async function mustExist(link: Link, database: string): Promise<void> {
  const known = await databaseNames(link).catch(() => [database]); // not allowed to ask: leave it at empty
  if (!known.includes(database) && !OWN.has(database)) throw new StoreFault('database-missing');
}

async function listOrFault(link: Link, database: string): Promise<Listed[] | Fault> {
  try {
    return await list(link, database, {});
  } catch (error) {
    if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
    return { code: error.code, params: error.params };
  }
}

async function list(link: Link, database: string, filter: { name?: string }): Promise<Listed[]> {
  // Names alone take no lock, and someone who may read single collections only may list just these, and only so.
  const only = { nameOnly: true, authorizedCollections: true, readPreference: link.client.readPreference };
  const replies = link.documents(
    (options) => link.client.db(database).listCollections(filter, { ...options, ...only }),
    LIST_BATCH,
    'cursor',
  );
  const found: Listed[] = [];
  for await (const reply of replies) {
    for (const raw of reply) {
      const { name, type } = BSON.deserialize(raw) as { name: string; type?: string };
      if (name.startsWith('system.')) continue;
      found.push({ database, name, type: type === 'view' || type === 'timeseries' ? type : 'collection' });
    }
  }
  return found.sort((a, b) => byCodeUnit(a.name, b.name));
}

const LIST_BATCH = 1_000;

async function toContainer(
  link: Link,
  config: StoreConfig,
  { database, name, type }: Listed,
  selected: Selector,
): Promise<Container> {
  const state = await stateOf(link, config, { database, name, type }, selected);
  return {
    ref: { store: config.id, schema: database, name },
    kind: type === 'view' ? 'view' : 'table',
    fields: [],
    rows: state.rows === undefined ? null : { value: state.rows, exact: false },
    ...(state.notExamined ? { notExamined: state.notExamined } : {}),
  };
}

async function stateOf(
  link: Link,
  { views }: StoreConfig,
  { database, name, type }: Listed,
  selected: Selector,
): Promise<{ rows?: number; notExamined?: Reason }> {
  if (!selected(database, name)) return { notExamined: { code: 'excluded', params: {} } };
  if (type === 'view' && !views) return { notExamined: { code: 'views-not-asked', params: {} } };
  // Counting either of them runs a pipeline over all that is below it.
  if (type !== 'collection') return {};
  try {
    return { rows: await estimate(link, database, name) };
  } catch (error) {
    if (isDenied(error)) return { notExamined: { code: 'permission-denied', params: {} } };
    if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
    return {}; // how many there are is not worth losing the container for
  }
}

const isDenied = (error: unknown): boolean => error instanceof StoreFault && error.code === 'permission-denied';
