import type { AbstractCursor, Document, MongoClient } from 'mongodb';
import { StoreFault } from '../../src/errors.js';
import { cancelled, checkCancelled } from '../shared/cancel.js';
import { toFault } from './faults.js';

/** What every cursor of ours is opened with. */
export interface CursorOptions {
  readonly raw: true;
  readonly signal: AbortSignal;
  readonly batchSize: number;
  readonly maxTimeMS?: number;
}

/** Time that the server has beyond its own limit, before we hang up. It ends what runs when we do. */
const GRACE_MS = 1_000;

/** A client, and how long its server may work on one request for us. */
export class Link {
  constructor(
    readonly client: MongoClient,
    readonly signal: AbortSignal,
    private readonly timeoutMs: number,
  ) {}

  /** Runs a command that reads. */
  async command(database: string, command: Document): Promise<Document> {
    return await this.#limited(async (signal) => {
      const { readPreference } = this.client;
      return await this.client.db(database).command({ ...command, ...this.#serverLimit }, { readPreference, signal });
    });
  }

  /**
   * The documents of a cursor as the wire has them, a reply at a time: never more than 16 MB, whatever the batch size.
   * `limit` says what the server is held to: the whole cursor, or each reply (by us; MongoDB has no such limit, as
   * `maxTimeMS` adds up over all replies).
   */
  async *documents(
    open: (options: CursorOptions) => AbstractCursor<unknown>,
    batchSize: number,
    limit: 'cursor' | 'reply',
  ): AsyncGenerator<Buffer[]> {
    checkCancelled(this.signal);
    const stop = new AbortController();
    const signal = AbortSignal.any([this.signal, stop.signal]);
    const cursor = open({ raw: true, signal, batchSize, ...(limit === 'cursor' ? this.#serverLimit : {}) });
    try {
      for (;;) {
        const first = (await this.#limited(() => cursor.next(), stop)) as Buffer | null;
        if (first === null) return;
        yield [first, ...(cursor.readBufferedDocuments() as Buffer[])];
        checkCancelled(this.signal);
      }
    } finally {
      // Sends killCursors when the server has more. It has a time limit of its own on cursors if it is out of reach.
      await cursor.close().catch(() => {});
    }
  }

  get #serverLimit(): { maxTimeMS?: number } {
    return this.timeoutMs > 0 ? { maxTimeMS: this.timeoutMs } : {};
  }

  /** Hangs up after the time limit. The driver drops the connection then, and MongoDB ends what ran for it. */
  async #limited<T>(work: (signal: AbortSignal) => Promise<T>, stop = new AbortController()): Promise<T> {
    checkCancelled(this.signal);
    const timer = this.timeoutMs > 0 ? setTimeout(() => stop.abort(), this.timeoutMs + GRACE_MS) : undefined;
    try {
      return await work(AbortSignal.any([this.signal, stop.signal]));
    } catch (error) {
      if (this.signal.aborted) throw cancelled();
      throw stop.signal.aborted ? new StoreFault('statement-timeout') : toFault(error);
    } finally {
      clearTimeout(timer);
    }
  }
}
