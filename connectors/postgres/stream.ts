import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { gather } from '../shared/gather.js';
import type { Connections } from './connections.js';
import type { Link } from './link.js';
import type { Reader } from './reader.js';
import { begin, giveBack, isCurrent } from './transaction.js';

/** What every way of reading one container is given. */
export interface Task {
  readonly connections: Connections;
  readonly reader: Reader;
  readonly plan: SamplePlan;
  readonly signal: AbortSignal;
}

/**
 * Runs a generator in a read-only snapshot on a connection of its own; both are given back when it ends. Its batches
 * say since when the snapshot is held, unless they do so themselves, and are not sound where it may be an old one.
 */
export async function* withSnapshot(
  { connections, plan, signal }: Task,
  work: (link: Link) => AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  await plan.rest?.(signal);
  const lease = await connections.lease(signal);
  const heldSince = performance.now();
  try {
    await begin(lease.link);
    const current = await isCurrent(lease.link);
    for await (const batch of work(lease.link)) {
      const { design } = batch;
      yield { heldSince, ...batch, design: current ? design : { ...design, sound: false } };
    }
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
