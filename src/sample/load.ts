/** What a scan may cost one store: caps on what is read, and pauses while the store is slow. */
import { StoreFault } from '../errors.js';
import type { Batch, SamplePlan, Session } from '../model/cells.js';
import type { Throttle } from '../model/config.js';
import type { LoadCause, LoadReport } from '../model/load.js';
import { BackOff } from './back-off.js';
import { Bucket } from './bucket.js';
import type { Clock } from './clock.js';
import { Latency } from './latency.js';
import { Stopwatch } from './stopwatch.js';
import { Turn } from './turn.js';

/**
 * Longest that a pause may keep a snapshot open, from when it was taken. Connectors that can do without take a new one
 * after 30 s; with the next statement (30 s at most) no transaction is open for over 60 s because of us.
 */
const HELD_MS = 35_000;

const CAUSES: readonly LoadCause[] = ['rows', 'bytes', 'latency'];

/** What a reading of one container asks for leave. */
export interface Reader {
  /** The plan, with what a connector needs to know of pauses. */
  plan(plan: SamplePlan): SamplePlan;
  /** To be awaited before the first batch. */
  begin(): Promise<void>;
  /** To be called with each batch that came. */
  took(batch: Batch): void;
  /** To be awaited after a batch, before the next one is pulled. Throws `cancelled` at once when aborted. */
  next(): Promise<void>;
  /** To be called when nothing more is pulled. */
  end(): void;
}

/** The load of one store, over all of its readers. */
export class Load {
  readonly #rows: Bucket | undefined;
  readonly #bytes: Bucket | undefined;
  readonly #backOff: BackOff | undefined;
  readonly #latency: Latency | undefined;
  readonly #turn = new Turn();
  readonly #watch: Stopwatch<LoadCause>;
  #batches = 0;
  #pauses = 0;

  constructor(
    { rowsPerSecond, bytesPerSecond, backOff }: Throttle,
    session: Pick<Session, 'ping'>,
    private readonly clock: Clock,
  ) {
    this.#rows = rowsPerSecond === null ? undefined : new Bucket(rowsPerSecond);
    this.#bytes = bytesPerSecond === null ? undefined : new Bucket(bytesPerSecond);
    this.#backOff = backOff === null ? undefined : new BackOff(backOff);
    this.#latency = this.#backOff && new Latency(this.#backOff, session, clock);
    this.#watch = new Stopwatch(clock);
  }

  /** For one container. `patience` gives the milliseconds that are left to the whole run. */
  reader(patience: () => number, signal: AbortSignal): Reader {
    const until = (held = Number.POSITIVE_INFINITY) => Math.min(this.clock.now() + patience(), held + HELD_MS);
    const batches = this.#latency?.batches();
    let heldSince: number | undefined;
    const reader: Reader = {
      plan: (plan) => ({
        ...plan,
        rest: (ended) => {
          batches?.forget(); // what comes next is the beginning of a query, and waited for by us
          return this.#settle(until, ended);
        },
      }),
      begin: () => this.#pause(reader, until, signal),
      took: (batch) => {
        batches?.came(batch);
        this.#turn.give(reader);
        this.#took(batch);
        heldSince = batch.heldSince;
      },
      next: async () => {
        await this.#pause(reader, () => until(heldSince), signal);
        if (signal.aborted) throw new StoreFault('cancelled');
        batches?.asked();
      },
      end: () => {
        batches?.end();
        this.#turn.give(reader);
      },
    };
    return reader;
  }

  /** What it came to so far. */
  report(): LoadReport {
    return { batches: this.#batches, pauses: this.#pauses, seconds: this.#watch.seconds(CAUSES) };
  }

  #took({ rows, bytes }: Pick<Batch, 'rows' | 'bytes'>): void {
    const now = this.clock.now();
    this.#batches += 1;
    this.#rows?.take(rows, now);
    this.#bytes?.take(bytes, now);
  }

  async #pause(reader: Reader, until: () => number, signal: AbortSignal): Promise<void> {
    await this.#settle(until, signal);
    await this.#giveWay(reader, until, signal);
  }

  /** Waits until what was read is paid for, by whoever read it; at most until a time of the clock. */
  async #settle(until: () => number, signal: AbortSignal): Promise<void> {
    let waited = false;
    for (;;) {
      const now = this.clock.now();
      const [rows, bytes] = [this.#rows?.owed(now) ?? 0, this.#bytes?.owed(now) ?? 0];
      const ms = Math.min(Math.max(rows, bytes), until() - now);
      if (ms <= 0 || signal.aborted) break;
      waited = true;
      await this.#watch.during(rows >= bytes ? 'rows' : 'bytes', () => this.clock.wait(ms, signal));
    }
    if (waited) this.#pauses += 1;
  }

  /** Pauses while the store is slow, and then lets one reader at a time go on. */
  async #giveWay(reader: Reader, until: () => number, signal: AbortSignal): Promise<void> {
    await this.#latency?.ping(signal);
    if (this.#backOff === undefined || this.#backOff.pauseMs === 0) return;
    this.#pauses += 1;
    const left = () => Math.max(0, until() - this.clock.now());
    await this.#watch.during('latency', async () => {
      const stop = new AbortController();
      const late = AbortSignal.any([signal, stop.signal]);
      const limit = this.clock.wait(Math.min(left(), HELD_MS), late).then(() => stop.abort());
      await this.#turn.take(reader, late);
      stop.abort();
      await limit;
      await this.clock.wait(Math.min(left(), this.#backOff?.pauseMs ?? 0), signal);
    });
  }
}
