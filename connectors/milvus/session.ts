import { StoreFault } from '../../src/errors.js';
import type { Batch, Probe, SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { endable } from '../shared/endable.js';
import { type Collection, describe } from './collection.js';
import { databases, listContainers, placeOf } from './containers.js';
import { Link } from './link.js';
import { isLoaded, Loads } from './loads.js';
import { readProbe } from './probe.js';
import type { Source } from './query.js';
import { sample, sweep } from './sample.js';
import { type Target, targetOf } from './target.js';

/** Connects, and looks whether the database is there. Throws `StoreFault`. */
export async function openSession(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  const target = targetOf(config.url);
  const link = await Link.open(target, config.statementTimeoutMs, signal);
  try {
    await databases(link, target.database, signal);
    return new MilvusSession(config, target, link);
  } catch (error) {
    await link.close();
    throw error;
  }
}

class MilvusSession implements Session {
  readonly #closing = new AbortController();
  // Private by the language, not only by the compiler: the URL must not show when a session is printed.
  readonly #config: StoreConfig;
  readonly #target: Target;
  readonly #link: Link;
  readonly #loads: Loads;

  constructor(config: StoreConfig, target: Target, link: Link) {
    this.#config = config;
    this.#target = target;
    this.#link = link;
    this.#loads = new Loads(link);
  }

  probe(signal: AbortSignal): Promise<Probe> {
    return readProbe(this.#link, this.#target.user, this.#until(signal));
  }

  containers(signal: AbortSignal): AsyncIterable<Container | Fault> {
    const { database } = this.#target;
    return endable(this.#until(signal), (ended) => listContainers(this.#link, this.#config, database, ended));
  }

  sample(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncIterable<Batch> {
    return endable(this.#until(signal), (ended) => this.#read(container, plan, ended));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#loads.close();
    await this.#link.close();
  }

  #until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#closing.signal]);
  }

  async *#read({ ref }: Container, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Batch> {
    const { database, name, partition } = placeOf(ref);
    const collection = await describe(this.#link, database, name, signal);
    const release = await this.#ready(collection, partition, signal);
    try {
      const source: Source = { link: this.#link, collection, ...(partition === undefined ? {} : { partition }) };
      const sound = !collection.filtered && (await this.#isWhole(source, signal));
      const task = { source, plan, sound, signal };
      yield* plan.mode === 'full' ? sweep(task) : sample(task);
    } finally {
      await release();
    }
  }

  /** Sees to it that the collection can be queried; gives what is to be done afterwards. */
  async #ready(
    collection: Collection,
    partition: string | undefined,
    signal: AbortSignal,
  ): Promise<() => Promise<void>> {
    const named = partition === undefined ? [] : [partition];
    if (await isLoaded(this.#link, collection, named, signal)) return async () => {};
    if (!this.#config.loadCollections) throw new StoreFault('not-loaded');
    return this.#loads.hold(collection, signal);
  }

  /** False when some partitions are not in memory: the server then leaves their rows out without a word. */
  async #isWhole({ collection, partition }: Source, signal: AbortSignal): Promise<boolean> {
    const { database, name, partitions, partitionKey } = collection;
    if (partition !== undefined || partitionKey || partitions < 2) return true;
    const { partition_names } = await this.#link.ask('ShowPartitions', { collection_name: name }, signal, { database });
    for (const one of partition_names) if (!(await isLoaded(this.#link, collection, [one], signal))) return false;
    return true;
  }
}
