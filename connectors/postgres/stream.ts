import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { gather } from '../shared/gather.js';
import type { Connections } from './connections.js';
import type { Link } from './link.js';
import type { Reader } from './reader.js';
import { begin, giveBack } from './transaction.js';

/** What every way of reading one container is given. */
export interface Task {
  readonly connections: Connections;
  readonly reader: Reader;
  readonly plan: SamplePlan;
  readonly signal: AbortSignal;
}

/** Runs a generator in a read-only snapshot on a connection of its own; both are given back when it ends. */
export async function* withSnapshot<T>(
  { connections, signal }: Task,
  work: (link: Link) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const lease = await connections.lease(signal);
  try {
    await begin(lease.link);
    yield* work(lease.link);
  } finally {
    await giveBack(lease);
  }
}

/** The rows of one query, in batches. */
export async function* stream(link: Link, task: Task, sql: string, design: SampleDesign): AsyncGenerator<Batch> {
  const portal = await link.portal(sql);
  const read = async (count: number) => {
    const rows = await portal.read(count);
    return { rows, end: rows.length < count };
  };
  for await (const gathered of gather({ read }, task.plan, task.reader.widestRow)) {
    yield task.reader.batch(gathered, design);
  }
}
