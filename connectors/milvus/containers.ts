import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { byCodeUnit, type ContainerRef } from '../../src/model/location.js';
import { type Selector, selector } from '../shared/select.js';
import { type Collection, describe } from './collection.js';
import type { Link } from './link.js';
import { isLoaded } from './loads.js';

/** What a server without databases has. */
const DEFAULT = 'default';

/** Between a collection and its partition in a container's name; no name of Milvus has one. */
const SLASH = '/';

/** Where a container is: a collection, and the partition if it is one. */
export function placeOf({ schema, name }: ContainerRef): { database: string; name: string; partition?: string } {
  const at = name.lastIndexOf(SLASH);
  if (at < 0) return { database: schema, name };
  return { database: schema, name: name.slice(0, at), partition: name.slice(at + 1) };
}

/** The databases to read, in code-unit order. */
export async function databases(link: Link, only: string | undefined, signal: AbortSignal): Promise<string[]> {
  const denied = (error: StoreFault) => {
    // Who may not list them may still read the one that the URL names.
    if (error.code !== 'permission-denied') throw error;
    return undefined;
  };
  const found = (await link.askIfKnown('ListDatabases', {}, signal).catch(denied))?.db_names;
  if (only === undefined) return [...(found ?? [DEFAULT])].sort(byCodeUnit);
  if (found !== undefined && !found.includes(only)) throw new StoreFault('database-missing');
  return [only];
}

/** Collections in code-unit order of database and name, or their partitions if the config asks for those. */
export async function* listContainers(
  link: Link,
  config: StoreConfig,
  only: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Container | Fault> {
  const lister = new Lister(link, config, signal);
  for (const database of await databases(link, only, signal)) {
    try {
      const { collection_names } = await link.ask('ShowCollections', {}, signal, { database });
      for (const name of [...collection_names].sort(byCodeUnit)) yield* lister.collection(database, name);
    } catch (error) {
      yield asFault(error);
    }
  }
}

class Lister {
  readonly #selected: Selector;

  constructor(
    private readonly link: Link,
    private readonly config: StoreConfig,
    private readonly signal: AbortSignal,
  ) {
    this.#selected = selector(config.include, config.exclude);
  }

  async *collection(database: string, name: string): AsyncGenerator<Container | Fault> {
    const ref = { store: this.config.id, schema: database, name };
    try {
      const collection = await describe(this.link, database, name, this.signal);
      if (this.config.partitions && !collection.partitionKey) yield* this.#partitions(ref, collection);
      else yield await this.#container(ref, collection, undefined);
    } catch (error) {
      const fault = asFault(error);
      if (fault.code !== 'permission-denied') yield { ...fault, at: ref };
      else yield { ref, kind: 'table', fields: [], rows: null, notExamined: fault };
    }
  }

  async *#partitions(ref: ContainerRef, collection: Collection): AsyncGenerator<Container> {
    const { database, name } = collection;
    const answer = await this.link.ask('ShowPartitions', { collection_name: name }, this.signal, { database });
    for (const partition of [...answer.partition_names].sort(byCodeUnit)) {
      yield await this.#container({ ...ref, name: `${name}${SLASH}${partition}` }, collection, partition);
    }
  }

  async #container(ref: ContainerRef, collection: Collection, partition: string | undefined): Promise<Container> {
    const rows = partition === undefined ? await this.#estimate(collection) : null;
    const reason = await this.#whyNot(ref, collection, partition);
    const comment = commentOf(collection);
    return {
      ref,
      kind: partition === undefined ? 'table' : 'partition',
      ...(comment === '' ? {} : { comment }),
      fields: collection.fields,
      rows,
      ...(reason === undefined ? {} : { notExamined: { code: reason, params: {} } }),
    };
  }

  async #whyNot(ref: ContainerRef, collection: Collection, partition: string | undefined): Promise<string | undefined> {
    if (!this.#selected(ref.schema, ref.name)) return 'excluded';
    if (this.config.loadCollections) return undefined;
    const named = partition === undefined ? [] : [partition];
    return (await isLoaded(this.link, collection, named, this.signal)) ? undefined : 'not-loaded';
  }

  /** What the server has in its books; deleted rows count until they are compacted away. */
  async #estimate({ database, name }: Collection): Promise<Container['rows']> {
    const request = { collection_name: name };
    const answer = await this.link.askIfKnown('GetCollectionStatistics', request, this.signal, { database });
    const count = answer?.stats.find(({ key }) => key === 'row_count')?.value;
    return count === undefined ? null : { value: Number(count), exact: false };
  }
}

function commentOf({ description, aliases, partitions }: Collection): string {
  const parts = [description];
  if (aliases.length > 0) parts.push(`alias ${[...aliases].sort(byCodeUnit).join(', ')}`);
  if (partitions > 1) parts.push(`${partitions} partitions`);
  return parts.filter((part) => part !== '').join('; ');
}

/** What goes on the list in place of a container. A lost server or an abort ends the list. */
function asFault(error: unknown): Fault {
  if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
  return { code: error.code, params: error.params };
}
