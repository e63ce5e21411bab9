import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { type Random, random } from '../shared/random.js';
import { Batches } from './batch.js';
import { after, MAX_INT64 } from './keys.js';
import { type Page, pages } from './pages.js';
import { fetchRows, type Source } from './query.js';
import type { Task } from './task.js';

/** Places in the range of keys where rows are taken. */
const PLACES = 64;

/**
 * Rows of a collection that is too large to read every key of: the rows that follow random places in the range of
 * integer keys, or the first rows where keys are text. Rows after a gap are taken too often, so nothing is concluded
 * from what is not in them.
 */
export async function* sampleRanges(task: Task, count: number): AsyncGenerator<Batch> {
  const { source, plan, signal } = task;
  const integer = source.collection.key.kind === 'integer';
  const range = integer ? await rangeOf(source, signal) : undefined;
  const population = { value: count, exact: false };
  const design: SampleDesign = { method: range === undefined ? 'head' : 'key-range', population, sound: false };
  const starts = range === undefined ? [undefined] : places(range, random(plan.seed));
  const batches = new Batches(source.collection.readable, plan);
  const seen = new Set<string>();
  for (const from of starts) {
    const left = Math.min(Math.ceil(plan.maxRows / starts.length), plan.maxRows - seen.size);
    for await (const page of some(task, from, left)) yield* batches.of(fresh(page, seen), design);
  }
  yield* batches.rest(design);
}

/** The first rows after a key. */
async function* some({ source, plan, signal }: Task, from: string | undefined, most: number): AsyncGenerator<Page> {
  const fields = source.collection.readable.map(({ name }) => name);
  const course = { source, fields, pageBytes: plan.batchBytes, expected: 0, ...(from === undefined ? {} : { from }) };
  let left = most;
  if (left <= 0) return;
  for await (const { rows, found } of pages(course, signal)) {
    yield { rows: rows.slice(0, left), found };
    left -= rows.length;
    if (left <= 0) return;
  }
}

function fresh({ rows, found }: Page, seen: Set<string>): Page {
  const isNew = (row: number): boolean => {
    const key = found.keys[row] as string;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  return { rows: rows.filter(isNew), found };
}

type Range = readonly [least: bigint, greatest: bigint];

function places([least, greatest]: Range, rng: Random): string[] {
  const width = greatest - least + 1n;
  const wide = () => (BigInt(rng.bits()) << 32n) | BigInt(rng.bits());
  // Before the first row, so that it may be taken as any other.
  return Array.from({ length: PLACES }, () => String(least - 1n + (((wide() << 32n) | BigInt(rng.bits())) % width)));
}

/** The least and the greatest key; the server has no order but upwards, so the greatest is found by halving. */
async function rangeOf(source: Source, signal: AbortSignal): Promise<Range | undefined> {
  const { key } = source.collection;
  const next = async (last: string | undefined): Promise<bigint | undefined> => {
    const { keys } = await fetchRows(source, { filter: after(key, last), fields: [], limit: 1, at: '0' }, signal);
    return keys[0] === undefined ? undefined : BigInt(keys[0]);
  };
  const least = await next(undefined);
  if (least === undefined) return undefined;
  let [low, high] = [least, MAX_INT64];
  while (low < high) {
    const middle = low + (high - low) / 2n;
    const found = await next(String(middle));
    if (found === undefined) high = middle;
    else low = found;
  }
  return [least, low];
}
