import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { gather } from '../shared/gather.js';
import { ALIAS } from './project.js';
import type { Heap, Relation } from './relation.js';
import { stream, type Task, withSnapshot } from './stream.js';
import { SNAPSHOT_MS } from './transaction.js';

const WHOLE: SampleDesign = { method: 'full', sound: true };

/** Pages of a range: 8 MB at first, at most 64 MB, one when rows are enormous. */
const FIRST_PAGES = 1_024;
const MOST_PAGES = 8_192;

/** Ranges grow while they take less than this, and shrink when they take more than that. */
const QUICK_MS = 3_000;
const SLOW_MS = 12_000;

/**
 * Every row. Heaps are swept in ranges of ctid, each a short transaction of its own, so that no snapshot is held
 * for long; the consumer's time counts too. Other relations are read by one cursor.
 */
export async function* sweep(task: Task, relation: Relation): AsyncGenerator<Batch> {
  if (relation.ctidRanges) {
    const sweepOf = task.plan.rest === undefined ? sweepHeap : sweepSlowly;
    for (const heap of relation.heaps) yield* sweepOf(task, heap);
    return;
  }
  const sql = `SELECT ${task.reader.select} FROM ${relation.from} AS ${ALIAS}`;
  yield* withSnapshot(task, (link) => stream(link, task, sql, WHOLE));
}

async function* sweepHeap(task: Task, { name, pages }: Heap): AsyncGenerator<Batch> {
  let step = FIRST_PAGES;
  for (let from = 0; from === 0 || from < pages; ) {
    const last = from + step >= pages; // the last range is open: the table may have grown
    const upper = last ? '' : ` AND ${ALIAS}.ctid < '(${from + step},0)'`;
    const range = `${ALIAS}.ctid >= '(${from},0)'${upper}`;
    const sql = `SELECT ${task.reader.select} FROM ${name} AS ${ALIAS} WHERE ${range}`;
    const started = performance.now();
    yield* withSnapshot(task, (link) => stream(link, task, sql, WHOLE));
    if (last) return;
    from += step;
    step = nextStep(step, performance.now() - started);
  }
}

function nextStep(pages: number, tookMs: number): number {
  if (tookMs < QUICK_MS) return Math.min(MOST_PAGES, pages * 2);
  return tookMs > SLOW_MS ? Math.max(1, pages >> 2) : pages;
}

/**
 * The same for a consumer who makes pauses, so that no range is sure to end in time: when the snapshot is old, a new
 * one goes on behind the last row.
 */
async function* sweepSlowly(task: Task, { name }: Heap): AsyncGenerator<Batch> {
  const { plan, reader } = task;
  let last = '(0,0)';
  for (let ended = false; !ended; ) {
    const sql = `SELECT ${ALIAS}.ctid${reader.select && ', '}${reader.select} FROM ${name} AS ${ALIAS} WHERE ${ALIAS}.ctid > '${last}'`;
    yield* withSnapshot(task, async function* (link) {
      const started = performance.now();
      const portal = await link.portal(sql);
      const read = async (count: number) => {
        const rows = await portal.read(count);
        // The place is not part of what is read: the bytes are those of the row.
        for (const row of rows) last = row.shift() ?? last;
        ended = rows.length < count;
        return { rows, end: ended };
      };
      for await (const gathered of gather({ read }, plan, reader.widestRow)) {
        yield reader.batch(gathered, WHOLE);
        if (performance.now() - started > SNAPSHOT_MS) return;
      }
    });
  }
}
