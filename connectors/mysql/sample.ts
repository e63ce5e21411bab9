import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { textOf } from './catalogue.js';
import { fetchDrawn, type Picker } from './drawn.js';
import { hashed, isTooLarge } from './hashed.js';
import { points } from './points.js';
import { pages, streamed, type Task, withLink } from './task.js';
import { begin, end } from './transaction.js';

/**
 * A sample by the cheapest way that gives every row the same known chance:
 *
 * 1. A table of no more than twice the cells wanted is read whole, in one snapshot with its count.
 * 2. With a unique integer key that is dense enough: random keys are looked up, and those that no row has are thrown
 *    away. Unlike the next row at or above a random key, that favours no row with a gap before it.
 * 3. With any other unique key: the rows whose hash of seed and key is smallest. It reads the whole index once, so
 *    only up to a stated size; beyond it the head is read, and no bound is claimed.
 * 4. Without a key: each row of a scan by the toss of a seeded coin, up to the same size. Views: whole if small, else their head.
 */
export async function* sample(task: Task): AsyncGenerator<Batch> {
  const { relation, plan } = task;
  const few = relation.view ? plan.maxRows : Math.min(2 * plan.cells, plan.maxRows);
  const whole = readIfFew(task, few);
  for (;;) {
    const step = await whole.next();
    if (!step.done) yield step.value;
    else if (step.value) return;
    else break;
  }
  const picker = await pickerFor(task);
  if (picker !== undefined) yield* fetchDrawn(task, picker);
  else if (relation.view || isTooLarge(relation)) yield* head(task);
  else yield* tossed(task);
}

/** The server's estimate may be wrong; by so much, there is no need to count rows to know that there are many. */
const SURELY_MORE = 20;

async function pickerFor(task: Task): Promise<Picker | undefined> {
  const { relation } = task;
  for (const key of relation.keys) {
    const picker = await points(task, key);
    if (picker !== undefined) return picker;
  }
  const [key] = relation.keys;
  return key === undefined || isTooLarge(relation) ? undefined : hashed(task, key);
}

/** Reads all rows if there are at most so many, and returns whether it did. */
async function* readIfFew(task: Task, few: number): AsyncGenerator<Batch, boolean> {
  const { relation } = task;
  if ((relation.rows ?? 0) > SURELY_MORE * few) return false;
  let done = false;
  yield* withLink(task, async function* (link) {
    await begin(link);
    const [counted] = await link.rows(`SELECT COUNT(*) FROM (SELECT 1 FROM ${relation.from} LIMIT ${few + 1}) AS c`);
    const value = Number(textOf(counted?.[0]));
    if (value <= few) {
      done = true;
      const population = { value, exact: relation.transactional };
      const design: SampleDesign = { method: 'full', population, sound: true };
      const [key] = relation.keys;
      if (key === undefined) yield* streamed(link, task, relation.from, design);
      else yield* pages(task, key, (sql) => link.rows(sql), design);
    }
    await end(link);
  });
  return done;
}

async function* head(task: Task): AsyncGenerator<Batch> {
  const { relation, plan } = task;
  const rest = `${relation.from} LIMIT ${plan.maxRows}`;
  yield* withLink(task, (link) => streamed(link, task, rest, { method: 'head', sound: false }));
}

/** More rows are tossed for than are wanted, so that one round is enough in nearly every case. */
const SURPLUS = 1.15;

/**
 * A scan that counts, and one that keeps each row with the same chance. What was kept (not the table) is put in random
 * order, so that the reading may be left half-way. A seed of its own for each makes both repeatable, as long as the
 * server scans in the same order.
 */
async function* tossed(task: Task): AsyncGenerator<Batch> {
  const { relation, plan } = task;
  yield* withLink(task, async function* (link) {
    await begin(link);
    const [counted] = await link.rows(`SELECT COUNT(*) FROM ${relation.from}`);
    const value = Number(textOf(counted?.[0]));
    const share = Math.min(1, (SURPLUS * Math.min(plan.cells, plan.maxRows)) / Math.max(1, value));
    const coin = `RAND(${plan.seed}) < ${share.toFixed(12)}`;
    const rest = `${relation.from} WHERE ${coin} ORDER BY RAND(${plan.seed ^ 1}) LIMIT ${plan.maxRows}`;
    const population = { value, exact: relation.transactional };
    yield* streamed(link, task, rest, { method: 'row', population, sound: true });
    await end(link);
  });
}
