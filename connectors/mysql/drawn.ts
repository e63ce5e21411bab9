import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { gather } from '../shared/gather.js';
import { among, type Key } from './keys.js';
import { eachAlone, type Task } from './task.js';

/** Chooses rows by their key alone, in random order, none twice. */
export interface Picker {
  readonly key: Key;
  /** Keys to ask for at first: few where each costs little, so that the first rows come at once. */
  readonly firstRows: number;
  /** About so many further keys, each as its literals; fewer only when no row is left. */
  next(count: number): Promise<readonly (readonly string[])[]>;
  /** Rows there are, as far as the draws tell. */
  population(): number;
}

/** Keys in one statement. From 1,000 on MariaDB turns a list into a table, which it then sorts. */
const KEYS_PER_QUERY = 900;

/**
 * The rows of chosen keys, in rounds until the consumer has enough: a few, then as many as are planned, then each time
 * as many as there are. Rows that went away between the choice and the reading are left out.
 */
export async function* fetchDrawn(task: Task, picker: Picker): AsyncGenerator<Batch> {
  const { plan } = task;
  let left = plan.maxRows;
  while (left > 0) {
    const had = plan.maxRows - left;
    const wanted = had === 0 ? Math.min(picker.firstRows, plan.cells) : had < plan.cells ? plan.cells - had : had;
    const asked = Math.min(wanted, left);
    const keys = (await picker.next(asked)).slice(0, left);
    if (keys.length > 0) yield* fetchKeys(task, picker, keys);
    if (keys.length < asked) return;
    left -= keys.length;
  }
}

async function* fetchKeys(task: Task, picker: Picker, keys: readonly (readonly string[])[]): AsyncGenerator<Batch> {
  const { reader, relation, plan } = task;
  const { key } = picker;
  const population = { value: picker.population(), exact: false };
  const design: SampleDesign = { method: 'row', population, sound: true };
  const run = eachAlone(task);
  let at = 0;
  const read = async (count: number) => {
    const wanted = keys.slice(at, at + Math.min(count, KEYS_PER_QUERY));
    at += wanted.length;
    const rows = await run(`SELECT ${reader.select} FROM ${relation.from}${key.hint} WHERE ${among(key, wanted)}`);
    return { rows, end: at >= keys.length };
  };
  for await (const gathered of gather({ read }, plan, reader.widestRow)) yield reader.batch(gathered, design);
}
