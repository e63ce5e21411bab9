import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { Batches } from './batches.js';
import type { Target } from './target.js';

/**
 * Every document, in the order of the store. One cursor: a document that is there from the beginning to the end is
 * read once. Its last batch tells how many there were. With `most`, no more than so many are read: a head, if there
 * are more.
 */
export async function* whole(target: Target, rows: number | undefined, most?: number): AsyncGenerator<Batch> {
  const { link, collection, plan, replyRows, sound } = target;
  const batches = new Batches(plan);
  let read = 0;
  let held: Batch | undefined;
  const design = (ended: boolean): SampleDesign => {
    const complete = !ended || most === undefined || read <= most;
    const value = ended && complete ? read : Math.max(rows ?? 0, read);
    const population =
      rows === undefined && !(ended && complete) ? {} : { population: { value, exact: ended && complete } };
    return { method: complete ? 'full' : 'head', ...population, sound: complete && sound() };
  };
  const limit = most === undefined ? {} : { limit: most + 1 };
  const replies = link.documents((options) => collection.find({}, { ...options, ...limit }), replyRows, 'reply');
  for await (const reply of replies) {
    for (const raw of reply) {
      read++;
      if (most !== undefined && read > most) break;
      batches.add(raw);
      if (!batches.full) continue;
      if (held) yield held;
      held = batches.take(design(false));
    }
  }
  const last = batches.rows > 0 ? batches.take(design(true)) : undefined;
  if (held) yield last ? held : { ...held, design: design(true) };
  if (last) yield last;
}
