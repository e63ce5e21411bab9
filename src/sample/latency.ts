/** How fast a store answers, by what it is asked anyway and by pings. */
import type { Batch, Session } from '../model/cells.js';
import type { BackOff, Gauge } from './back-off.js';
import type { Clock } from './clock.js';

/** How often a store is pinged at most. */
const PING_MS = 250;

/** What a row costs beside its text, in bytes of text. */
const ROW_BYTES = 32;

type Start = Readonly<Record<'now' | 'idle', number>>;

/** Watches one store, and tells its back-off. */
export class Latency {
  readonly #pings: Gauge;
  #pingedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly backOff: BackOff,
    private readonly session: Pick<Session, 'ping'>,
    private readonly clock: Clock,
  ) {
    this.#pings = backOff.gauge();
  }

  /** Asks the store, if it was not asked a moment ago. Never throws: a lost connection is for the reader to tell. */
  async ping(signal: AbortSignal): Promise<void> {
    if (this.session.ping === undefined || this.clock.now() - this.#pingedAt < PING_MS) return;
    this.#pingedAt = this.clock.now();
    const start = this.#start();
    const answered = await this.session.ping(signal).catch(() => false);
    if (answered) this.#saw(this.#pings, start, 1);
  }

  /** The batches of one container. They are compared with each other only: no two tables cost the same. */
  batches(): { asked(): void; came(batch: Pick<Batch, 'rows' | 'bytes'>): void; forget(): void; end(): void } {
    const gauge = this.backOff.gauge();
    let start: Start | undefined;
    return {
      asked: () => {
        start = this.#start();
      },
      came: ({ rows, bytes }) => {
        if (start !== undefined && rows > 0) this.#saw(gauge, start, bytes + ROW_BYTES * rows);
        start = undefined;
      },
      forget: () => {
        start = undefined;
      },
      end: () => this.backOff.drop(gauge),
    };
  }

  #start(): Start {
    return { now: this.clock.now(), idle: this.clock.idle() };
  }

  // While this thread is at work an answer may lie about. Only one that we had to wait for tells how fast the store is.
  #saw(gauge: Gauge, start: Start, size: number): void {
    const ms = this.clock.now() - start.now;
    if (this.clock.idle() - start.idle >= ms / 2) this.backOff.saw(gauge, ms, size);
  }
}
