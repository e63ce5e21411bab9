import type { Batch, Probe, SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { endable } from '../shared/endable.js';
import { persistently, retried } from '../shared/retry.js';
import { listContainers } from './catalogue.js';
import { connect, type Opened } from './connect.js';
import { Link } from './link.js';
import { readProbe } from './probe.js';
import { readTarget } from './sample.js';
import { targetOf } from './target.js';

/** Connects, to see that it works. Throws `StoreFault`. */
export async function openSession(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  return new MongoSession(config, await connect(config, signal));
}

class MongoSession implements Session {
  readonly #closing = new AbortController();
  // Private by the language, not only by the compiler: the URL must not show when a session is printed.
  readonly #config: StoreConfig;
  readonly #opened: Opened;

  constructor(config: StoreConfig, opened: Opened) {
    this.#config = config;
    this.#opened = opened;
  }

  async probe(signal: AbortSignal): Promise<Probe> {
    const link = this.#link(signal);
    return await retried(link.signal, () => readProbe(link));
  }

  containers(signal: AbortSignal): AsyncIterable<Container | Fault> {
    return endable(signal, (ended) => listContainers(this.#link(ended), this.#config));
  }

  sample(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncIterable<Batch> {
    return endable(signal, (ended) => {
      const link = this.#link(ended);
      return persistently(() => this.#read(link, container, plan), link.signal);
    });
  }

  async ping(signal: AbortSignal): Promise<boolean> {
    await this.#link(signal).command('admin', { ping: 1 });
    return true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#opened.client.close().catch(() => {}); // nothing was written, so nothing can be lost
  }

  async *#read(link: Link, container: Container, plan: SamplePlan): AsyncGenerator<Batch> {
    yield* readTarget(await targetOf(link, this.#opened.lag, container, plan));
  }

  #link(signal: AbortSignal): Link {
    const until = AbortSignal.any([signal, this.#closing.signal]);
    return new Link(this.#opened.client, until, this.#config.statementTimeoutMs);
  }
}
