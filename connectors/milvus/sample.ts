import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { random, shuffle } from '../shared/random.js';
import { Batches } from './batch.js';
import { among } from './keys.js';
import { fitted, Pace, pages } from './pages.js';
import { countRows, fetchRows, type Rows, type Source } from './query.js';
import { sampleRanges } from './ranges.js';
import type { Task } from './task.js';

/** Reading every key of so many rows is a few hundred queries of keys alone. Beyond that rows are taken by ranges. */
const MOST_KEYS = 5_000_000;

/** Keys in one filter, and their text: a filter is parsed whole on the server. */
const MOST_AMONG = 500;
const AMONG_CHARS = 64 * 1024;

/**
 * A random sample. Milvus has no such query, so the keys are read in order (a page of keys is small), some are drawn, and
 * their rows are fetched. Few rows are read whole, more than five million by key ranges, which is not a sound sample.
 */
export async function* sample(task: Task, mostKeys = MOST_KEYS): AsyncGenerator<Batch> {
  const count = await countRows(task.source, task.signal);
  if (count <= Math.min(2 * task.plan.cells, task.plan.maxRows)) yield* sweep(task, count);
  else if (count <= mostKeys) yield* drawn(task, count);
  else yield* sampleRanges(task, count);
}

/** Every row, in key order. The rows that came are compared with the server's count. */
export async function* sweep({ source, plan, sound, signal }: Task, counted?: number): AsyncGenerator<Batch> {
  const count = counted ?? (await countRows(source, signal));
  const { readable } = source.collection;
  const batches = new Batches(readable, plan);
  const design: SampleDesign = { method: 'full', population: { value: count, exact: true }, sound };
  const fields = readable.map(({ name }) => name);
  let rows = 0;
  for await (const page of pages({ source, fields, pageBytes: plan.batchBytes, expected: count }, signal)) {
    rows += page.rows.length;
    yield* batches.of(page, design);
  }
  yield* batches.rest(design);
  if (await tallies(source, rows, count, signal)) return;
  // The batches before are out; the last word on the container is that rows are missing, or came twice.
  const population = { value: await countRows(source, signal), exact: false };
  yield { design: { method: 'full', population, sound: false }, rows: 0, columns: [], bytes: 0 };
}

/** True when the rows that came are as many as were counted before or after, or between the two. */
async function tallies(source: Source, rows: number, before: number, signal: AbortSignal): Promise<boolean> {
  if (rows === before) return true;
  const later = await countRows(source, signal);
  return rows >= Math.min(before, later) && rows <= Math.max(before, later);
}

async function* drawn({ source, plan, sound, signal }: Task, count: number): AsyncGenerator<Batch> {
  const { key, readable } = source.collection;
  const rng = random(plan.seed);
  const kept: string[] = [];
  let keys = 0;
  // A reservoir: each key stays with the same chance, however many there turn out to be.
  for await (const { rows, found } of pages(
    { source, fields: [], pageBytes: plan.batchBytes, expected: count },
    signal,
  )) {
    for (const row of rows) {
      const place = keys < plan.maxRows ? keys : rng.below(keys + 1);
      if (place < plan.maxRows) kept[place] = found.keys[row] as string;
      keys += 1;
    }
  }
  const whole = sound && (await tallies(source, keys, count, signal));
  const design: SampleDesign = { method: 'row', population: { value: keys, exact: whole }, sound: whole };
  const batches = new Batches(readable, plan);
  const fields = readable.map(({ name }) => name);
  const pace = new Pace(plan.batchBytes);
  shuffle(kept, rng);
  for (let next = 0; next < kept.length; ) {
    const ask = (): Promise<Rows> => {
      const group = groupOf(kept, next, Math.min(pace.limit, plan.batchRows));
      return fetchRows(source, { filter: among(key, group), fields, limit: group.length }, signal);
    };
    const found = await fitted(ask, pace);
    next += groupOf(kept, next, Math.min(pace.limit, plan.batchRows)).length;
    pace.saw(found);
    yield* batches.of({ rows: found.keys.map((_, row) => row), found }, design);
    yield* batches.rest(design);
  }
}

function groupOf(keys: readonly string[], from: number, limit: number): string[] {
  const group: string[] = [];
  let chars = 0;
  for (const key of keys.slice(from, from + Math.min(limit, MOST_AMONG))) {
    chars += key.length;
    if (group.length > 0 && chars > AMONG_CHARS) break;
    group.push(key);
  }
  return group;
}
