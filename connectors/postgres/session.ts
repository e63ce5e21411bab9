import type { Batch, Probe, SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { endable } from '../shared/endable.js';
import { persistently } from '../shared/retry.js';
import { Connections } from './connections.js';
import { listContainers } from './containers.js';
import { readProbe } from './probe.js';
import { readerOf } from './reader.js';
import { lookUp } from './relation.js';
import { sample } from './sample.js';
import type { Task } from './stream.js';
import { sweep } from './sweep.js';
import { inSnapshot } from './transaction.js';
import { sampleUnplaced } from './unplaced.js';

/** Connects once, to see that it works, and keeps that connection for the first reader. Throws `StoreFault`. */
export async function openSession(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  const connections = new Connections(config);
  const lease = await connections.lease(signal);
  lease.release(true);
  return new PostgresSession(config, connections);
}

class PostgresSession implements Session {
  readonly #closing = new AbortController();
  // Private by the language, not only by the compiler: the URL must not show when a session is printed.
  readonly #config: StoreConfig;
  readonly #connections: Connections;

  constructor(config: StoreConfig, connections: Connections) {
    this.#config = config;
    this.#connections = connections;
  }

  probe(signal: AbortSignal): Promise<Probe> {
    return inSnapshot(this.#connections, this.#until(signal), readProbe);
  }

  containers(signal: AbortSignal): AsyncIterable<Container | Fault> {
    return endable(this.#until(signal), (ended) => listContainers(this.#connections, this.#config, ended));
  }

  sample(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncIterable<Batch> {
    return endable(this.#until(signal), (ended) => persistently(() => this.#read(container, plan, ended), ended));
  }

  ping(): Promise<boolean> {
    return this.#connections.ping();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#connections.close();
  }

  #until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#closing.signal]);
  }

  async *#read(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Batch> {
    const connections = this.#connections;
    const relation = await inSnapshot(connections, signal, (link) => lookUp(link, container));
    const task: Task = { connections, reader: readerOf(relation, plan), plan, signal };
    if (plan.mode === 'full') yield* sweep(task, relation);
    else yield* relation.byCtid ? sample(task, relation) : sampleUnplaced(task, relation);
  }
}
