import type { Connection, Query } from 'mysql2';
import { StoreFault } from '../../src/errors.js';
import { cancelled } from '../shared/cancel.js';
import { droppedSince, toFault } from './faults.js';

/** One row as the server wrote it: bytes or null for each column, nothing parsed. */
export type Row = (Buffer | null)[];

/**
 * The rows of one running statement, handed out as they are asked for. Between two reads the socket is paused, so a
 * slow consumer holds up the server and not our memory. Its pauses do not count: what is limited is how long the
 * server may take to send the next row.
 */
export class RowStream {
  #rows: Row[] = [];
  #wanted = 0;
  #failure: StoreFault | undefined;
  #wake: (() => void) | undefined;
  /** True when the statement has ended, and the connection is free. */
  ended = false;
  readonly #query: Query;

  constructor(
    private readonly connection: Connection,
    sql: string,
    private readonly silenceMs: number,
    private readonly signal: AbortSignal,
  ) {
    this.#query = connection.query(sql);
    this.#query.on('result', (row) => this.#take(row as unknown as Row));
    this.#query.on('error', (error) => this.#fail(error));
    this.#query.on('end', () => this.#end());
    // A statement without a callback is not told of a broken connection; the connection is.
    connection.on('error', this.#fail);
  }

  /** The next rows, at most `count`; fewer only at the end. */
  async read(count: number): Promise<Row[]> {
    this.#wanted = count;
    if (this.#rows.length < count && !this.ended && this.#failure === undefined) await this.#more();
    if (this.#failure !== undefined) throw this.signal.aborted ? cancelled() : this.#failure;
    return this.#rows.splice(0, count);
  }

  async #more(): Promise<void> {
    const timer = this.silenceMs > 0 ? setTimeout(() => this.#stall(), this.silenceMs) : undefined;
    try {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.connection.resume();
      });
    } finally {
      clearTimeout(timer);
      this.#wake = undefined;
    }
  }

  #take(row: Row): void {
    this.#rows.push(row);
    if (this.#rows.length < this.#wanted) return;
    this.connection.pause();
    this.#wake?.();
  }

  #end(): void {
    this.ended = true;
    this.connection.removeListener('error', this.#fail);
    this.#wake?.();
  }

  // A statement that failed has ended; one whose connection broke has not, for all we know.
  readonly #fail = (error: unknown): void => {
    this.#failure ??= droppedSince(toFault(error));
    this.ended = !this.#failure.connection;
    this.#wake?.();
  };

  #stall(): void {
    this.#failure ??= new StoreFault('statement-timeout');
    this.#wake?.();
  }
}
