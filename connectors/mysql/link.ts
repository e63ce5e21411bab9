import type { Connection, FieldPacket } from 'mysql2';
import { cancelled, checkCancelled } from '../shared/cancel.js';
import { droppedSince, toFault } from './faults.js';
import { type Row, RowStream } from './row-stream.js';

export type { Row } from './row-stream.js';

/** How long after its own limit a server may stay silent before the connection counts as lost. */
const GRACE_MS = 3_000;

/** Longest time for a stream as a whole, pauses of the consumer included: the server's own limit, in seconds. */
const STREAM_S = 3_600;

/** A connection on loan to one reader. Everything it throws is a `StoreFault`; `cancelled` once the signal aborts. */
export class Link {
  readonly #connection: Connection;
  readonly #signal: AbortSignal;
  readonly #statementMs: number;
  readonly #hangUp: () => void;
  #running = 0;
  #stream: RowStream | undefined;

  /** `statementMs` is the server's own limit; 0 means that there is none, and we wait as long as it takes. */
  constructor(
    connection: Connection,
    signal: AbortSignal,
    statementMs: number,
    hangUp: () => void,
    readonly mariadb: boolean,
  ) {
    this.#connection = connection;
    this.#signal = signal;
    this.#statementMs = statementMs;
    this.#hangUp = hangUp;
  }

  /** True while the server is at work for us, or has more to send. */
  get busy(): boolean {
    return this.#running > 0 || (this.#stream !== undefined && !this.#stream.ended);
  }

  /** Runs a statement that gives no rows. */
  async command(sql: string): Promise<void> {
    await this.#query(sql);
  }

  /** All rows of one statement. */
  async rows(sql: string): Promise<Row[]> {
    return (await this.#query(sql)).rows;
  }

  /** What the server says of the columns of a statement, which is run. */
  async fields(sql: string): Promise<FieldPacket[]> {
    return (await this.#query(sql)).fields;
  }

  /** The rows of a statement as they are pulled. One stream at a time; whoever leaves it early leaves us busy. */
  stream(select: string): RowStream {
    checkCancelled(this.#signal);
    const sql = this.mariadb
      ? `SET STATEMENT max_statement_time = ${STREAM_S} FOR SELECT ${select}`
      : `SELECT /*+ MAX_EXECUTION_TIME(${STREAM_S * 1_000}) */ ${select}`;
    this.#stream = new RowStream(this.#connection, sql, this.#statementMs, this.#signal);
    return this.#stream;
  }

  async #query(sql: string): Promise<{ rows: Row[]; fields: FieldPacket[] }> {
    checkCancelled(this.#signal);
    this.#running += 1;
    const patience = this.#statementMs > 0 ? this.#statementMs + GRACE_MS : 0;
    const watch = patience > 0 ? setTimeout(this.#hangUp, patience) : undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#connection.query(sql, (error, rows, fields) => {
          if (error) reject(error);
          else resolve({ rows: Array.isArray(rows) ? (rows as unknown as Row[]) : [], fields: fields ?? [] });
        });
      });
    } catch (error) {
      throw this.#signal.aborted ? cancelled() : droppedSince(toFault(error));
    } finally {
      clearTimeout(watch);
      this.#running -= 1;
    }
  }
}
