/**
 * One container range, from the connector to evidence. Values live in here and nowhere else: what comes out
 * are counts, codes and guarded names.
 */

import { setImmediate as immediate } from 'node:timers/promises';
import { Enough } from '../detect/enough.js';
import type { NameGuard } from '../detect/guard.js';
import type { Rules } from '../detect/rules.js';
import { StoreFault } from '../errors.js';
import type { Batch, Session } from '../model/cells.js';
import type { SampleConfig } from '../model/config.js';
import type { Container, Reason } from '../model/container.js';
import type { ContainerEvidence } from '../model/evidence.js';
import type { Load } from '../sample/load.js';
import { planFor } from '../sample/plan.js';
import { type EndedBy, readContainer } from '../sample/read.js';
import { Counting } from './counting.js';
import { guardEvidence } from './guarded.js';
import type { ContainerOutcome, JudgedContainer } from './outcome.js';
import type { Threads } from './threads.js';

export interface IsolateContext {
  readonly rules: Rules;
  readonly guard: NameGuard;
  /** Where batches are classified once a run goes on for long; null for here alone. */
  readonly threads: Threads | null;
  readonly sample: SampleConfig;
  readonly mode: 'sample' | 'full' | 'schema';
  readonly now: () => number;
  readonly deadline: number | null;
  readonly signal: AbortSignal;
  /** Of the store that is read; absent where nothing limits it. */
  readonly load?: Load;
  /** Turns evidence into verdicts as soon as a container is read. */
  readonly judge: (outcome: ContainerOutcome) => JudgedContainer;
}

/**
 * Reads and classifies one container. `safe` is its catalogue entry with guarded names. Never throws for a fault
 * of the store, nor for a mistake of ours: both become part of the outcome, and the scan goes on.
 */
export async function examine(
  session: Session,
  container: Container,
  safe: Container,
  context: IsolateContext,
): Promise<ContainerOutcome> {
  if (context.mode === 'schema') return defined(safe);
  const unread = { container: safe, evidence: null, endedBy: 'complete' as const, fault: null };
  if (container.notExamined !== undefined) return unread;
  if (context.deadline !== null && context.now() >= context.deadline) {
    const notExamined = { code: 'unread', params: { limit: 'seconds' } };
    return { ...unread, container: { ...safe, notExamined }, endedBy: 'seconds' };
  }
  try {
    const counting = new Counting(container, context.rules, context.threads);
    const { endedBy, fault } = await readAll(session, container, counting, context);
    const evidence = guardEvidence(honest(await counting.evidence(), endedBy), container, safe.ref, context.guard);
    return { container: safe, evidence, endedBy, fault };
  } catch (error) {
    return { ...unread, endedBy: 'fault', fault: faultOf(error) };
  }
}

/** What hinders a reading of rows, and not of the catalogue. */
const OF_ROWS: ReadonlySet<string> = new Set([
  'permission-denied',
  'row-level-security',
  'not-populated',
  'not-loaded',
]);

const withoutReason = <T extends { readonly notExamined?: Reason }>(thing: T): T => {
  if (thing.notExamined === undefined || !OF_ROWS.has(thing.notExamined.code)) return thing;
  const { notExamined: _, ...rest } = thing;
  return rest as T;
};

/** A container as its catalogue entry alone shows it. */
function defined(safe: Container): ContainerOutcome {
  const open = withoutReason(safe);
  const unknown = open.notExamined === undefined && open.fields.length === 0;
  const container: Container = {
    ...open,
    fields: open.fields.map(withoutReason),
    definition: true,
    ...(unknown ? { notExamined: { code: 'columns-unknown', params: {} } } : {}),
  };
  return { container, evidence: null, endedBy: 'complete', fault: null };
}

/** What was read before a fault is kept. */
async function readAll(
  session: Session,
  container: Container,
  counting: Counting,
  context: IsolateContext,
): Promise<{ endedBy: EndedBy; fault: Reason | null }> {
  try {
    return { endedBy: await read(session, container, counting, context), fault: null };
  } catch (error) {
    return { endedBy: 'fault', fault: faultOf(error) };
  }
}

function read(session: Session, container: Container, counting: Counting, context: IsolateContext): Promise<EndedBy> {
  const plan = planFor(container.ref, context.sample, context.mode === 'full' ? 'full' : 'sample');
  const enough = new Enough(container, context.rules, plan.cells);
  const limits = {
    satisfied: () => enough.reached,
    maxBytes: context.mode === 'full' ? Number.POSITIVE_INFINITY : context.sample.budget.bytes,
    deadline: context.deadline,
    now: context.now,
    ...(context.load === undefined ? {} : { load: context.load }),
  };
  const take = async (batch: Batch): Promise<void> => {
    if (plan.mode === 'sample') enough.add(batch);
    counting.add(batch);
    // Threads answer between batches.
    await immediate();
  };
  return readContainer(session, container, plan, limits, take, context.signal);
}

/** Only codes pass. An error that is not a StoreFault is a mistake of ours; its text may hold values. */
export const faultOf = (error: unknown): Reason =>
  error instanceof StoreFault ? { code: error.code, params: error.params } : { code: 'internal', params: {} };

/** A reading that was cut short has no known chances any more. */
function honest(evidence: ContainerEvidence, endedBy: EndedBy): ContainerEvidence {
  if (endedBy === 'complete' || endedBy === 'target' || endedBy === 'rows') return evidence;
  return { ...evidence, sound: false, method: evidence.method === 'full' ? 'head' : evidence.method };
}
