import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { gather } from '../shared/gather.js';
import type { Connections } from './connections.js';
import { after, type Key, keyList, keyOf } from './keys.js';
import type { Link, Row } from './link.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { onLink } from './transaction.js';

/** What every way of reading one container is given. */
export interface Task {
  readonly connections: Connections;
  readonly relation: Relation;
  readonly reader: Reader;
  readonly plan: SamplePlan;
  readonly signal: AbortSignal;
}

/** Runs one statement. */
export type Run = (sql: string) => Promise<Row[]>;

/** Runs each statement on whatever connection is free, again if that is lost. No two of them share a snapshot. */
export const eachAlone =
  ({ connections, signal }: Task): Run =>
  (sql) =>
    onLink(connections, signal, (link) => link.rows(sql));

/**
 * Runs a generator on a connection of its own, which is given back when it ends; if it is not at rest, it is closed. What
 * it hands out says since when its transaction, or statement, is open.
 */
export async function* withLink(
  { connections, plan, signal }: Task,
  work: (link: Link) => AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  await plan.rest?.(signal);
  const lease = await connections.lease(signal);
  const heldSince = performance.now();
  let clean = false;
  try {
    for await (const batch of work(lease.link)) yield { ...batch, heldSince };
    clean = true;
  } finally {
    lease.release(clean);
  }
}

/**
 * All rows in pages of a key: each page is a short statement of its own, so that nothing is held on the server while
 * the consumer works, and no time of his counts against a limit.
 */
export async function* pages(task: Task, key: Key, run: Run, design: SampleDesign): AsyncGenerator<Batch> {
  const { reader, relation, plan } = task;
  const order = keyList(key);
  let last: readonly string[] | undefined;
  const read = async (count: number) => {
    const where = last === undefined ? '' : ` WHERE ${after(key, last)}`;
    const from = `${relation.from}${key.hint}${where}`;
    const rows = await run(`SELECT ${order}, ${reader.select} FROM ${from} ORDER BY ${order} LIMIT ${count}`);
    const end = rows.at(-1);
    if (end !== undefined) last = keyOf(key, end);
    return { rows, end: rows.length < count };
  };
  for await (const gathered of gather({ read }, plan, reader.widestRow)) {
    yield reader.batch(gathered, design, key.columns.length);
  }
}

/** The rows of one statement, given without its SELECT, as they come. */
export async function* streamed(link: Link, task: Task, rest: string, design: SampleDesign): AsyncGenerator<Batch> {
  const stream = link.stream(`${task.reader.select} FROM ${rest}`);
  const read = async (count: number) => {
    const rows = await stream.read(count);
    return { rows, end: rows.length < count };
  };
  for await (const gathered of gather({ read }, task.plan, task.reader.widestRow)) {
    yield task.reader.batch(gathered, design);
  }
}
