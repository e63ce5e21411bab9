import type { MongoClient } from 'mongodb';

/**
 * How far behind a secondary may be before what it gives is called unsound. An idle primary writes a no-op every
 * 10 seconds, and each server is asked every 10 seconds: less than both together cannot be told from none.
 */
const MOST_MS = 20_000;

interface Seen {
  readonly role: 'primary' | 'secondary' | 'router' | 'other';
  /** When it last wrote, by its own clock, and when that was told; no number when it did not say. */
  readonly wroteMs: number;
  readonly toldMs: number;
}

/** Watches what each server of a cluster says of itself. */
export class Lag {
  readonly #seen = new Map<string, Seen>();
  readonly #mode: string;

  constructor(client: MongoClient) {
    this.#mode = client.readPreference.mode;
    client.on('serverHeartbeatSucceeded', (event) => this.#seen.set(event.connectionId, seen(event.reply)));
    client.on('serverHeartbeatFailed', (event) => this.#seen.delete(event.connectionId));
    client.on('serverClosed', (event) => this.#seen.delete(event.address));
  }

  /** False when what is read may be old: it may come from a secondary that is behind, or of which that is not known. */
  get sound(): boolean {
    if (this.#mode === 'primary') return true;
    const servers = [...this.#seen.values()];
    // A router picks the server, and does not tell which. Behind a load balancer nobody is heard of.
    if (servers.length === 0 || servers.some(({ role }) => role === 'router')) return false;
    const primary = servers.find(({ role }) => role === 'primary');
    if (this.#mode === 'primaryPreferred' && primary) return true;
    const secondaries = servers.filter(({ role }) => role === 'secondary');
    return secondaries.every((one) => primary !== undefined && staleness(one, primary) <= MOST_MS);
  }
}

// As the driver's specification has it (max-staleness). No number when one of them did not say: that is not sound.
const staleness = (one: Seen, primary: Seen): number => one.toldMs - one.wroteMs - (primary.toldMs - primary.wroteMs);

function seen(hello: Readonly<Record<string, unknown>>): Seen {
  const { lastWriteDate } = (hello.lastWrite ?? {}) as { lastWriteDate?: Date };
  const role =
    hello.msg === 'isdbgrid'
      ? 'router'
      : hello.setName === undefined
        ? 'other'
        : hello.secondary === true
          ? 'secondary'
          : hello.isWritablePrimary === true || hello.ismaster === true
            ? 'primary'
            : 'other';
  return { role, wroteMs: lastWriteDate?.getTime() ?? Number.NaN, toldMs: Date.now() };
}
