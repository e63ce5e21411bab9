import type { Client } from 'pg';
import type { StoreConfig } from '../../src/model/config.js';
import { Slots } from '../shared/slots.js';
import { cancel } from './cancel.js';
import { connect, type Opened } from './connect.js';
import { Link } from './link.js';

/** A connection on loan. Give it back exactly once. */
export interface Lease {
  readonly link: Link;
  /** `reusable` only if no transaction is open and no query is running. */
  release(reusable: boolean): void;
}

const CLOSE_MS = 1_000;

/** At most `config.connections` connections to one database, opened when needed and kept for the next reader. */
export class Connections {
  readonly #idle: Opened[] = [];
  readonly #open = new Set<Client>();
  readonly #lent = new Set<Link>();
  readonly #ending = new Set<Promise<void>>();
  readonly #slots: Slots;
  readonly #config: StoreConfig;

  constructor(config: StoreConfig) {
    this.#config = config;
    this.#slots = new Slots(config.connections);
  }

  /** Waits for a free connection. Aborting ends what runs on it, on the server too. */
  async lease(signal: AbortSignal): Promise<Lease> {
    await this.#slots.take(signal);
    try {
      const opened = this.#idle.pop() ?? (await this.#connect(signal));
      return this.#lend(opened, signal);
    } catch (error) {
      this.#slots.give();
      throw error;
    }
  }

  /** Asks over a connection that is on loan and at rest; false when there is none. No further connection is made. */
  async ping(): Promise<boolean> {
    const link = [...this.#lent].find(({ busy }) => !busy);
    await link?.ping();
    return link !== undefined;
  }

  /** Ends every connection; settles when all of them are gone. */
  async close(): Promise<void> {
    for (const { client } of this.#idle.splice(0)) this.#end(client, false);
    await Promise.all(this.#ending);
  }

  #lend(opened: Opened, signal: AbortSignal): Lease {
    const { client } = opened;
    const link = new Link(client, signal, this.#config.statementTimeoutMs, opened);
    this.#lent.add(link);
    const onAbort = () => this.#end(client, link.busy);
    signal.addEventListener('abort', onAbort, { once: true });
    const release = (reusable: boolean) => {
      this.#lent.delete(link);
      signal.removeEventListener('abort', onAbort);
      if (reusable && !signal.aborted && this.#open.has(client)) this.#idle.push(opened);
      else this.#end(client, link.busy);
      this.#slots.give();
    };
    return { link, release };
  }

  async #connect(signal: AbortSignal): Promise<Opened> {
    const opened = await connect(this.#config, signal);
    this.#open.add(opened.client);
    opened.client.once('end', () => this.#forget(opened.client));
    return opened;
  }

  #forget(client: Client): void {
    this.#open.delete(client);
    const at = this.#idle.findIndex((item) => item.client === client);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  #end(client: Client, running: boolean): void {
    if (!this.#open.has(client)) return;
    this.#forget(client);
    const ending = Promise.all([running ? cancel(client) : undefined, hangUp(client)]).then(() => undefined);
    this.#ending.add(ending);
    void ending.finally(() => this.#ending.delete(ending));
  }
}

/** Closes politely when idle, at once when a query runs, by force when the server does not answer. */
async function hangUp(client: Client): Promise<void> {
  const timer = setTimeout(() => client.connection.stream.destroy(), CLOSE_MS);
  try {
    await client.end();
  } catch {
    client.connection.stream.destroy(); // already broken; nothing else is left to close
  } finally {
    clearTimeout(timer);
  }
}
