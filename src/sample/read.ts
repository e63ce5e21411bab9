/** Reads one container until the plan is met or a limit is, and says which of them ended it. */
import type { Batch, SamplePlan, Session } from '../model/cells.js';
import type { Container } from '../model/container.js';
import type { ContainerReport } from '../model/report.js';
import type { Load, Reader } from './load.js';

export type EndedBy = ContainerReport['sampled']['endedBy'];

/** What the consumer has so far, and the limits of the run. */
export interface ReadLimits {
  /** True when every field has the cells the plan asks for. */
  readonly satisfied: () => boolean;
  readonly maxBytes: number;
  /** Epoch milliseconds after which no further batch is asked for; null for no limit. */
  readonly deadline: number | null;
  readonly now: () => number;
  /** What the store may be asked to bear; absent: as much as it can give. */
  readonly load?: Load;
}

/**
 * Hands each batch to `take`, which may make the source wait, and returns what ended the reading. Faults of the store pass through to the
 * caller, who keeps what was read before them.
 */
export async function readContainer(
  session: Session,
  container: Container,
  plan: SamplePlan,
  limits: ReadLimits,
  take: (batch: Batch) => Promise<void>,
  signal: AbortSignal,
): Promise<EndedBy> {
  const { load } = limits;
  if (load === undefined) return await pull(session.sample(container, plan, signal), plan, limits, take);
  const reader = load.reader(() => (limits.deadline ?? Number.POSITIVE_INFINITY) - limits.now(), signal);
  try {
    await reader.begin();
    const batches = session.sample(container, reader.plan(plan), signal);
    return await pull(batches, plan, limits, take, reader);
  } finally {
    reader.end();
  }
}

async function pull(
  batches: AsyncIterable<Batch>,
  plan: SamplePlan,
  limits: ReadLimits,
  take: (batch: Batch) => Promise<void>,
  reader?: Reader,
): Promise<EndedBy> {
  let rows = 0;
  let bytes = 0;
  for await (const batch of batches) {
    reader?.took(batch);
    await take(batch);
    rows += batch.rows;
    bytes += batch.bytes;
    // A container read whole is never left half-way: its shares are facts. Nor is one that is read in part only:
    // the fault that cut it short comes after its last batch.
    const sampling = plan.mode === 'sample' && batch.design.method !== 'full' && batch.design.sound;
    if (sampling && limits.satisfied()) return 'target';
    if (sampling && rows >= plan.maxRows) return 'rows';
    if (bytes >= limits.maxBytes) return 'bytes';
    await reader?.next();
    if (limits.deadline !== null && limits.now() >= limits.deadline) return 'seconds';
  }
  return 'complete';
}
