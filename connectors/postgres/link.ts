import type { Client, Connection } from 'pg';
import { StoreFault } from '../../src/errors.js';
import { Exchange, type Row } from './exchange.js';
import { toFault } from './faults.js';

/** A query whose rows are fetched some at a time. Lives as long as its transaction. */
export interface Portal {
  /** The next rows, at most `count`; fewer only at the end. */
  read(count: number): Promise<Row[]>;
}

const PORTAL = 'personkart';

/** How long after its own limit a server may stay silent before the connection counts as lost. */
const GRACE_MS = 3_000;

/** A connection on loan to one reader. Everything it throws is a `StoreFault`; `cancelled` once the signal aborts. */
export class Link {
  readonly #client: Client;
  readonly #signal: AbortSignal;
  readonly #patienceMs: number;
  #running = 0;
  /** The server's version as a number: 150018 for 15.18. */
  readonly version: number;
  /** True when the server replays what another one writes. */
  readonly standby: boolean;

  /** `statementMs` is the server's own limit; 0 means that there is none, and we wait as long as it takes. */
  constructor(
    client: Client,
    signal: AbortSignal,
    statementMs: number,
    server: { readonly version: number; readonly standby: boolean },
  ) {
    this.#client = client;
    this.#signal = signal;
    this.version = server.version;
    this.standby = server.standby;
    this.#patienceMs = statementMs > 0 ? statementMs + GRACE_MS : 0;
  }

  /** True while the server is at work for us. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Runs SQL without parameters and drops its rows; several statements may be given. */
  async command(text: string): Promise<void> {
    await this.#exchange((connection) => connection.query(text));
  }

  /** All rows of one statement. */
  async rows(text: string, values: readonly string[] = []): Promise<Row[]> {
    return await this.#exchange((connection) => {
      bind(connection, text, values, '');
      connection.execute({ portal: '' }, true);
      connection.sync();
    });
  }

  /** Starts a statement inside the open transaction. One portal at a time. */
  async portal(text: string, values: readonly string[] = []): Promise<Portal> {
    await this.#exchange((connection) => {
      connection.close({ type: 'P', name: PORTAL }, true);
      bind(connection, text, values, PORTAL);
      connection.sync();
    });
    return { read: (count) => this.#fetch(count) };
  }

  /** The least that a server can be asked: is it there? In an open transaction it changes nothing. */
  async ping(): Promise<void> {
    await this.#exchange((connection) => connection.sync());
  }

  async #fetch(count: number): Promise<Row[]> {
    return await this.#exchange((connection) => {
      connection.execute({ portal: PORTAL, rows: String(count) }, true);
      connection.sync();
    });
  }

  async #exchange(send: (connection: Connection) => void): Promise<Row[]> {
    if (this.#signal.aborted) throw new StoreFault('cancelled');
    this.#running += 1;
    const watch = this.#patienceMs > 0 ? setTimeout(() => this.#hangUp(), this.#patienceMs) : undefined;
    try {
      return await this.#client.query(new Exchange(send)).answer;
    } catch (error) {
      throw this.#signal.aborted ? new StoreFault('cancelled') : this.#fault(error);
    } finally {
      clearTimeout(watch);
      this.#running -= 1;
    }
  }

  #fault(error: unknown): StoreFault {
    const fault = toFault(error);
    // The one thing that we ask and a standby lacks: rows of unlogged tables.
    return this.standby && fault.params.sqlstate === '0A000' ? new StoreFault('not-replicated') : fault;
  }

  #hangUp(): void {
    this.#client.connection.stream.destroy(new Error('terminated'));
  }
}

function bind(connection: Connection, text: string, values: readonly string[], portal: string): void {
  connection.parse({ name: '', text, types: [] }, true);
  connection.bind({ portal, statement: '', values: [...values] }, true);
}
