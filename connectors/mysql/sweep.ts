import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { eachAlone, pages, streamed, type Task, withLink } from './task.js';

const WHOLE: SampleDesign = { method: 'full', sound: true };

/**
 * Every row. Where there is a key, in pages of it: no transaction is open for longer than a page takes, and a lost
 * connection costs a page; a row whose key is changed meanwhile may be read twice or missed. Where there is none, by
 * one statement whose rows are pulled: it holds its snapshot until it ends.
 */
export async function* sweep(task: Task): AsyncGenerator<Batch> {
  const [key] = task.relation.keys;
  if (key !== undefined) yield* pages(task, key, eachAlone(task), WHOLE);
  else yield* withLink(task, (link) => streamed(link, task, task.relation.from, WHOLE));
}
