import { setTimeout as delay } from 'node:timers/promises';
import { StoreFault } from '../../src/errors.js';
import { cancelled } from '../shared/cancel.js';
import type { Link } from './link.js';

const LOADED = 'LoadStateLoaded';

/** How long a collection may take to come into memory, and how often it is asked. */
const LOAD_MS = 10 * 60_000;
const ASK_MS = 200;

/** A collection that is to be read. */
export interface Named {
  readonly database: string;
  readonly name: string;
}

/** True when the collection (or these partitions of it) can be queried. */
export async function isLoaded(
  link: Link,
  { database, name }: Named,
  partitions: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const request = { collection_name: name, partition_names: partitions };
  const answer = await link.askIfKnown('GetLoadState', request, signal, { database });
  return answer === undefined || answer.state === LOADED; // a server that has no such call has all in memory
}

/** What we loaded ourselves: the last reader of a collection releases it. */
export class Loads {
  readonly #link: Link;
  readonly #held = new Map<string, Held>();
  readonly #releasing = new Set<Promise<unknown>>();

  constructor(link: Link) {
    this.#link = link;
  }

  /** Loads a collection that is not in memory, and gives what undoes it. */
  async hold(collection: Named, signal: AbortSignal): Promise<() => Promise<void>> {
    const id = JSON.stringify([collection.database, collection.name]);
    const held = this.#held.get(id) ?? { readers: 0, collection, loading: this.#load(collection, signal) };
    this.#held.set(id, held);
    held.readers += 1;
    const release = async () => {
      held.readers -= 1;
      if (held.readers === 0) await this.#release(id);
    };
    try {
      await held.loading;
      return release;
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Releases whatever is still held. */
  async close(): Promise<void> {
    await Promise.all([...this.#held.keys()].map((id) => this.#release(id)));
    await Promise.all(this.#releasing);
  }

  async #load(collection: Named, signal: AbortSignal): Promise<void> {
    const { database, name } = collection;
    await this.#link.once('LoadCollection', { collection_name: name, replica_number: 1 }, signal, { database });
    for (const end = Date.now() + LOAD_MS; !(await isLoaded(this.#link, collection, [], signal)); ) {
      if (Date.now() > end) throw new StoreFault('statement-timeout');
      await delay(ASK_MS, undefined, { signal }).catch(() => {
        throw cancelled();
      });
    }
  }

  /** Also after an abort. Never rejects: a server that is gone has nothing in memory. */
  async #release(id: string): Promise<void> {
    const held = this.#held.get(id);
    if (!this.#held.delete(id) || held === undefined) return;
    const { database, name } = held.collection;
    const request = { collection_name: name };
    const call = this.#link
      .once('ReleaseCollection', request, new AbortController().signal, { database })
      .catch(() => {})
      .finally(() => this.#releasing.delete(call));
    this.#releasing.add(call);
    await call;
  }
}

interface Held {
  readers: number;
  readonly collection: Named;
  readonly loading: Promise<void>;
}
