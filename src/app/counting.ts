/** The batches of one container become evidence: here, or in threads once there are some. The evidence is the same. */
import { ContainerCount } from '../detect/container.js';
import { joined, mergeParts, type PartEvidence } from '../detect/parts.js';
import type { Rules } from '../detect/rules.js';
import type { Batch, SampleDesign } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';
import type { ContainerEvidence } from '../model/evidence.js';
import type { SentBatch, Threads } from './threads.js';

export class Counting {
  private readonly here: ContainerCount;
  /** Fields by their position, and how many of them each thread knows. */
  private readonly fields: Field[] = [];
  private readonly orders = new Map<string, number>();
  private readonly sent = new Map<number, number>();
  private id = -1;
  private design: SampleDesign | undefined;
  private sound = true;

  /** Without `threads`, all is classified here. */
  constructor(
    private readonly container: Container,
    rules: Rules,
    private readonly threads: Threads | null,
  ) {
    for (const field of container.fields) this.orderOf(field);
    this.here = new ContainerCount(container, rules, (path) => this.orders.get(path));
  }

  /** Takes a batch: for a thread that has little to do, or else it is classified here and now. */
  add(batch: Batch): void {
    this.design = batch.design;
    this.sound &&= batch.design.sound;
    const orders = batch.columns.map(({ field }) => this.orderOf(field));
    const thread = this.threads?.free;
    if (thread !== undefined && this.threads !== null) {
      this.send(batch, orders, this.threads, thread);
      return;
    }
    this.here.add(batch);
    this.threads?.note(batch.rows * batch.columns.length, batch.bytes);
  }

  /** The evidence of all batches. */
  async evidence(): Promise<ContainerEvidence> {
    const parts = await Promise.all([...this.sent.keys()].map((thread) => this.threads?.part(thread, this.id)));
    const all = parts.reduce<PartEvidence>((sum, part) => (part ? mergeParts(sum, part) : sum), this.here.part());
    const { design } = this;
    return {
      ...joined(all),
      // Of the last batch, whoever had it.
      method: design?.method ?? 'full',
      population: design?.population ?? null,
      sound: this.sound,
    };
  }

  private send(batch: Batch, orders: readonly number[], threads: Threads, thread: number): void {
    if (this.id < 0) this.id = threads.open();
    const from = this.sent.get(thread);
    // The container brings its declared fields along.
    const known = from ?? this.container.fields.length;
    const columns = batch.columns.map(({ field: _, ...column }, i) => ({ ...column, order: orders[i] as number }));
    threads.add(thread, {
      kind: 'add',
      id: this.id,
      ...(from === undefined ? { container: this.container } : {}),
      from: known,
      fields: this.fields.slice(known),
      batch: { ...batch, columns } satisfies SentBatch,
    });
    this.sent.set(thread, this.fields.length);
  }

  private orderOf(field: Field): number {
    let order = this.orders.get(field.path);
    if (order === undefined) {
      order = this.fields.length;
      this.orders.set(field.path, order);
      this.fields.push(field);
    }
    return order;
  }
}
