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
import { sweep } from './sweep.js';
import { onLink } from './transaction.js';

/** Connects once, to see that it works, and keeps that connection for the first reader. Throws `StoreFault`. */
export async function openSession(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  const connections = new Connections(config);
  const lease = await connections.lease(signal);
  lease.release(true);
  return new MysqlSession(config, connections);
}

class MysqlSession implements Session {
  readonly #closing = new AbortController();
  // Private by the language, not only by the compiler: the URL must not show when a session is printed.
  readonly #config: StoreConfig;
  readonly #connections: Connections;

  constructor(config: StoreConfig, connections: Connections) {
    this.#config = config;
    this.#connections = connections;
  }

  probe(signal: AbortSignal): Promise<Probe> {
    return onLink(this.#connections, this.#until(signal), readProbe);
  }

  containers(signal: AbortSignal): AsyncIterable<Container | Fault> {
    return endable(this.#until(signal), (ended) => listContainers(this.#connections, this.#config, ended));
  }

  sample(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncIterable<Batch> {
    return endable(this.#until(signal), (ended) => persistently(() => this.#read(container, plan, ended), ended));
  }

  ping(signal: AbortSignal): Promise<boolean> {
    return this.#connections.ping(this.#until(signal));
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
    const relation = await onLink(connections, signal, (link) => lookUp(link, container));
    const task = { connections, relation, reader: readerOf(relation, plan), plan, signal };
    yield* plan.mode === 'full' ? sweep(task) : sample(task);
  }
}
