/** Random documents drawn by the server, for collections whose ids are too many to list. */
import { createHash } from 'node:crypto';
import type { Batch } from '../../src/model/cells.js';
import { Batches } from './batches.js';
import { BsonDocument } from './scan.js';
import type { Target } from './target.js';

/** Most documents asked for at a time. */
const ROUND = 2_000;

/**
 * `$sample` walks a random cursor only when it asks for less than 5 % of the collection; else it sorts all of it:
 * https://www.mongodb.com/docs/manual/reference/operator/aggregation/sample/.
 */
const SHARE = 0.05;

/** Rounds in a row without anything new, after which there is nothing left to draw. */
const IN_VAIN = 3;

/** More draws than half the collection would mostly repeat what is there already. */
const MOST_DRAWS = 0.5;

/**
 * Rounds of `$sample`. Each draws from all documents; those that came before are dropped, so that the whole is a
 * sample without repeats, wherever the consumer stops. The seed has no say in it: the server has none.
 */
export async function* draw(target: Target, rows: number | undefined): AsyncGenerator<Batch> {
  const { link, collection, plan, replyRows, sound } = target;
  const size = rows === undefined ? ROUND : Math.max(1, Math.min(ROUND, Math.floor(rows * SHARE) - 1));
  const most = Math.min(plan.maxRows, rows === undefined ? plan.maxRows : Math.floor(rows * MOST_DRAWS));
  const population = rows === undefined ? {} : { population: { value: rows, exact: false } };
  const seen = new Set<string>();
  const batches = new Batches(plan);
  for (let vain = 0; seen.size < most && vain < IN_VAIN; ) {
    const before = seen.size;
    // Never a handful: the last few wanted would mostly be drawn among those that are there already.
    const pipeline = [{ $sample: { size: Math.min(size, most) } }];
    // Without room in memory the server is to give up, not to write to its disk.
    const open = (options: object) => collection.aggregate(pipeline, { ...options, allowDiskUse: false });
    for await (const reply of link.documents(open, replyRows, 'cursor')) {
      for (const raw of reply) {
        const key = keyOf(raw);
        if (seen.size >= most || seen.has(key)) continue;
        seen.add(key);
        batches.add(raw);
        if (batches.full) yield batches.take({ method: 'row', ...population, sound: sound() });
      }
    }
    vain = seen.size === before ? vain + 1 : 0;
  }
  if (batches.rows > 0) yield batches.take({ method: 'row', ...population, sound: sound() });
}

/** Where a document's first element begins, after its length. */
const FIRST = 4;

const ID = Buffer.from('_id\0');

/** What tells a document from others: its id, which MongoDB keeps first. Time series may have none. */
export function keyOf(raw: Buffer): string {
  const hasId = raw.indexOf(ID) === FIRST + 1;
  const text = hasId ? `${raw[FIRST]}${new BsonDocument(raw, raw.length).slice(FIRST)}` : raw;
  return createHash('sha256').update(text).digest('base64').slice(0, 24);
}
