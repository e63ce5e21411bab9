/** Worker threads that classify batches while the main thread reads on, and classifies when they have enough to do. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type PartEvidence, revived } from '../detect/parts.js';
import type { Batch, Column } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';

/** What a thread makes its rules of: the same as the run's own. */
export interface ThreadSpec {
  readonly packs: readonly string[];
  /** Packs that are not to be read from the disk. */
  readonly read?: ReadonlyMap<string, unknown>;
  readonly disable: readonly string[];
  readonly seed: string;
}

/** A batch on its way: its columns name their fields by position. */
export interface SentBatch extends Omit<Batch, 'columns'> {
  readonly columns: readonly (Omit<Column, 'field'> & { readonly order: number })[];
}

/** To a thread. `fields` are those it has not seen, from position `from` on; the container comes with its first batch. */
export type Request =
  | {
      readonly kind: 'add';
      readonly id: number;
      readonly container?: Container;
      readonly from: number;
      readonly fields: readonly Field[];
      readonly batch: SentBatch;
    }
  | { readonly kind: 'end'; readonly id: number };

/** From a thread. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'added' }
  | { readonly kind: 'part'; readonly id: number; readonly part: PartEvidence }
  | { readonly kind: 'failed'; readonly id: number };

/** Threads beside the one that reads, which classifies too: one for each other core, and one where there is but one. */
export const otherCores = (): number => Math.max(1, availableParallelism() - 1);

/** Cells that a run classifies by itself first: a thread takes half a second to start, and many scans are over by then. */
const WORTH_CELLS = 250_000;
/** A long text costs as much as a short cell for each so many bytes. */
const BYTES_A_CELL = 16;
/** Batches on their way to one thread: one that it works on, and the next. */
const MOST_AHEAD = 2;

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  ahead: number;
  readonly parts: Map<number, { resolve: (part: PartEvidence) => void; reject: (error: Error) => void }>;
}

export class Threads {
  private readonly threads: Thread[] = [];
  private cells = 0;
  private containers = 0;
  private broken = false;

  /** `start` makes one of at most `count` threads; none is started before it is worth it. */
  constructor(
    private readonly count: number,
    private readonly start: () => Worker,
  ) {}

  /** True when all threads have started. */
  get ready(): boolean {
    return !this.broken && this.threads.length > 0 && this.threads.every(({ ready }) => ready);
  }

  /** Notes what the run has classified by itself; starts the threads when it goes on for long. */
  note(cells: number, bytes: number): void {
    this.cells += cells + bytes / BYTES_A_CELL;
    if (this.cells < WORTH_CELLS || this.threads.length > 0 || this.broken) return;
    for (let i = 0; i < this.count; i++) this.threads.push(this.begin());
  }

  /** A number for a container whose batches are to be sent. */
  open(): number {
    return this.containers++;
  }

  /** The thread with the least to do; undefined when none can take a batch now. */
  get free(): number | undefined {
    if (!this.ready) return undefined;
    const least = this.threads.reduce((a, b) => (b.ahead < a.ahead ? b : a));
    return least.ahead < MOST_AHEAD ? this.threads.indexOf(least) : undefined;
  }

  /** Sends a batch to a free thread. */
  add(thread: number, request: Extract<Request, { kind: 'add' }>): void {
    const to = this.threads[thread] as Thread;
    to.ahead++;
    to.worker.postMessage(request);
  }

  /** The evidence of all that a thread was sent of a container. */
  part(thread: number, id: number): Promise<PartEvidence> {
    const { worker, parts } = this.threads[thread] as Thread;
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(new Error('a thread ended'));
      parts.set(id, { resolve, reject });
      worker.postMessage({ kind: 'end', id } satisfies Request);
    });
  }

  /** Ends every thread, whatever it does. */
  async close(): Promise<void> {
    this.fail();
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private begin(): Thread {
    const thread: Thread = { worker: this.start(), ready: false, ahead: 0, parts: new Map() };
    thread.worker.on('message', (answer: Answer) => this.answered(thread, answer));
    // The error is not looked at: its text may hold a value.
    thread.worker.on('error', () => this.fail());
    thread.worker.on('exit', () => this.fail());
    return thread;
  }

  private answered(thread: Thread, answer: Answer): void {
    if (answer.kind === 'ready') thread.ready = true;
    else if (answer.kind === 'added') thread.ahead--;
    else {
      const waits = thread.parts.get(answer.id);
      thread.parts.delete(answer.id);
      if (answer.kind === 'part') waits?.resolve(revived(answer.part));
      else waits?.reject(new Error('a thread failed'));
    }
  }

  /** Whoever waits for a thread is told that it ended; containers that had sent nothing yet go on without threads. */
  private fail(): void {
    this.broken = true;
    for (const { parts } of this.threads) for (const { reject } of parts.values()) reject(new Error('a thread ended'));
  }
}
