import type { Socket } from 'node:net';
import type { StoreConfig } from '../../src/model/config.js';
import { Slots } from '../shared/slots.js';
import { connect, dial, type Opened } from './connect.js';
import { Link } from './link.js';
import { type Target, targetOf } from './settings.js';

/** A connection on loan. Give it back exactly once. */
export interface Lease {
  readonly link: Link;
  /** `reusable` only if no transaction is open and no statement is running. */
  release(reusable: boolean): void;
}

const CLOSE_MS = 1_000;
const KILL_MS = 2_000;

/** At most `config.connections` connections, opened when needed and kept for the next reader. */
export class Connections {
  readonly #idle: Opened[] = [];
  readonly #open = new Set<Opened>();
  readonly #ending = new Set<Promise<void>>();
  readonly #config: StoreConfig;
  readonly #target: Target;
  readonly #slots: Slots;

  constructor(config: StoreConfig) {
    this.#config = config;
    this.#target = targetOf(config);
    this.#slots = new Slots(config.connections);
  }

  /** The database that the URL names, if it names one. */
  get database(): string | undefined {
    return this.#target.database;
  }

  /** Waits for a free connection. Aborting ends what runs on it, on the server too. */
  async lease(signal: AbortSignal): Promise<Lease> {
    await this.#slots.take(signal);
    try {
      return this.#lend(this.#idle.pop() ?? (await this.#connect(signal)), signal);
    } catch (error) {
      this.#slots.give();
      throw error;
    }
  }

  /** Asks over a connection that nobody uses; false when there is none. No further connection is made. */
  async ping(signal: AbortSignal): Promise<boolean> {
    if (this.#idle.length === 0 || !this.#slots.tryTake()) return false;
    const { link, release } = this.#lend(this.#idle.pop() as Opened, signal);
    let clean = false;
    try {
      await link.command('DO 0');
      clean = true;
      return true;
    } finally {
      release(clean);
    }
  }

  /** Ends every connection; settles when all of them are gone. */
  async close(): Promise<void> {
    for (const opened of this.#idle.splice(0)) this.#end(opened, false);
    await Promise.all(this.#ending);
  }

  #lend(opened: Opened, signal: AbortSignal): Lease {
    const { connection, socket, mariadb } = opened;
    const link = new Link(connection, signal, this.#config.statementTimeoutMs, () => socket.destroy(), mariadb);
    const onAbort = () => this.#end(opened, link.busy);
    signal.addEventListener('abort', onAbort, { once: true });
    const release = (reusable: boolean) => {
      signal.removeEventListener('abort', onAbort);
      if (reusable && !signal.aborted && !link.busy && this.#open.has(opened)) this.#idle.push(opened);
      else this.#end(opened, link.busy);
      this.#slots.give();
    };
    return { link, release };
  }

  async #connect(signal: AbortSignal): Promise<Opened> {
    const opened = await connect(this.#config, this.#target, signal);
    this.#open.add(opened);
    opened.socket.once('close', () => this.#forget(opened));
    return opened;
  }

  #forget(opened: Opened): void {
    this.#open.delete(opened);
    const at = this.#idle.indexOf(opened);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  #end(opened: Opened, running: boolean): void {
    if (!this.#open.has(opened)) return;
    this.#forget(opened);
    const ending = running ? this.#kill(opened) : hangUp(opened);
    this.#ending.add(ending);
    void ending.finally(() => this.#ending.delete(ending));
  }

  /**
   * The server notices that a client has gone only when it writes to it, so a running statement is ended by `KILL`
   * from a further connection. It is the one that may exceed `connections`, for a moment. `KILL QUERY` would miss a
   * statement that the server has received and not begun. Never rejects: a server that cannot be reached ends the
   * statement by its own limit.
   */
  async #kill({ id, socket }: Opened): Promise<void> {
    socket.destroy();
    const signal = AbortSignal.timeout(KILL_MS);
    let other: Socket | undefined;
    try {
      const dialled = await dial(this.#target, signal);
      other = dialled.socket;
      const link = new Link(dialled.connection, signal, KILL_MS, () => other?.destroy(), false);
      await link.command(`KILL CONNECTION ${BigInt(id)}`);
    } catch {
      // Gone already, or out of reach.
    } finally {
      other?.destroy();
    }
  }
}

/** Says goodbye, and closes by force when the server does not answer. */
async function hangUp({ connection, socket }: Opened): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => socket.destroy(), CLOSE_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    if (socket.destroyed) resolve();
    else connection.end(() => socket.end());
  });
}
