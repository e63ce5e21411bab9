/** Rows of one table as batches. */
import { setImmediate as breathe } from 'node:timers/promises';
import { StoreFault } from '../../src/errors.js';
import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { checkCancelled } from '../shared/cancel.js';
import { random } from '../shared/random.js';
import { BatchBuilder, selectList } from './batch.js';
import { countRows, tableColumns } from './catalogue.js';
import { queryFault, type Reader } from './database.js';
import { everyRow, randomRows, type Step, type Target } from './rows.js';

/** Reads a table as the plan says. The copy is private, so counts are exact and nothing changes on the way. */
export async function* sampleTable(
  db: Reader,
  container: Container,
  plan: SamplePlan,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  if (container.notExamined) throw new StoreFault(container.notExamined.code, container.notExamined.params);
  try {
    const columns = tableColumns(db, container.ref.name);
    const rows = countRows(db, container.ref.name);
    const whole = plan.mode === 'full' || rows <= Math.min(2 * plan.cells, plan.maxRows);
    const target = {
      table: container.ref.name,
      columns: selectList(columns, plan),
      view: container.kind === 'view',
      rows,
    };
    const design: SampleDesign = {
      method: whole ? 'full' : 'row',
      population: { value: rows, exact: true },
      sound: true,
    };
    yield* batches(steps(db, target, plan, whole), new BatchBuilder(columns, plan, design), plan, whole, signal);
  } catch (error) {
    throw queryFault(error);
  }
}

const steps = (db: Reader, target: Target, plan: SamplePlan, whole: boolean): Generator<Step> =>
  whole ? everyRow(db, target) : randomRows(db, target, random(plan.seed), plan.maxRows, plan.batchRows);

async function* batches(
  source: Generator<Step>,
  builder: BatchBuilder,
  plan: SamplePlan,
  whole: boolean,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let left = whole ? Number.POSITIVE_INFINITY : plan.maxRows;
  checkCancelled(signal);
  for (const step of source) {
    if (step === 'breath') await pause(signal);
    else {
      builder.add(step);
      left--;
      if (builder.full || left === 0) yield builder.take();
      if (left === 0) return;
      if (builder.rows === 0) await pause(signal);
    }
  }
  if (builder.rows > 0) yield builder.take();
}

// The driver is synchronous: without a pause an abort could never arrive.
async function pause(signal: AbortSignal): Promise<void> {
  await breathe();
  checkCancelled(signal);
}
