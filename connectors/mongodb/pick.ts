/** Random documents by their ids, chosen by us: the same seed gives the same sample. */
import { BSON, type Document } from 'mongodb';
import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { random } from '../shared/random.js';
import { Reservoir } from '../shared/reservoir.js';
import { Batches } from './batches.js';
import type { Target } from './target.js';

/** Ids fetched at a time: small documents, and most of an index page. */
const ID_BATCH = 10_000;

/** Ids asked for at a time, by number and by size: a command may have 16 MB. */
const ASKED = 1_000;
const ASKED_CHARS = 1 << 20;

/** Ids that were drawn from all that there are, and how many these were. */
export interface Picks {
  readonly ids: readonly string[];
  readonly total: number;
  /** False when there were more ids than `most`. */
  readonly complete: boolean;
}

/** Lists the ids (from their index alone) and draws as many as the plan may fetch. */
export async function pickIds({ link, collection, plan }: Target, most: number): Promise<Picks> {
  const ids = new Reservoir(plan.maxRows, random(plan.seed));
  // In the order of the index: the order in the store may change between runs, and the seed would mean nothing.
  const query = { projection: { _id: 1 }, sort: { _id: 1 as const }, hint: { _id: 1 }, limit: most + 1 };
  let total = 0;
  for await (const reply of link.documents((o) => collection.find({}, { ...o, ...query }), ID_BATCH, 'cursor')) {
    for (const raw of reply) {
      total++;
      if (total <= most) ids.offer(() => raw.toString('latin1'));
    }
  }
  return { ids: ids.shuffled(), total: Math.min(total, most), complete: total <= most };
}

/** The documents of those ids, in their random order from batch to batch. One that went away meanwhile is left out. */
export async function* fetchPicks(
  target: Target,
  { ids, total, complete }: Picks,
  rows: number,
): AsyncGenerator<Batch> {
  const { link, collection, plan, replyRows, sound } = target;
  const batches = new Batches(plan);
  const design = (): SampleDesign => ({
    method: complete ? 'row' : 'head',
    population: { value: complete ? total : Math.max(rows, total), exact: complete },
    sound: complete && sound(),
  });
  for (const chunk of chunks(ids, Math.min(ASKED, plan.batchRows))) {
    const filter: Document = { _id: { $in: chunk.map(idOf) } };
    for await (const reply of link.documents((o) => collection.find(filter, o), replyRows, 'cursor')) {
      for (const raw of reply) {
        batches.add(raw);
        if (batches.full) yield batches.take(design());
      }
    }
  }
  if (batches.rows > 0) yield batches.take(design());
}

/** The id with the type it has: 1, 1.0 and NumberLong(1) are found alike, but a text is not. */
const idOf = (raw: string): unknown =>
  BSON.deserialize(Buffer.from(raw, 'latin1'), { promoteValues: false, bsonRegExp: true })._id;

function* chunks(ids: readonly string[], most: number): Generator<string[]> {
  let chunk: string[] = [];
  let chars = 0;
  for (const id of ids) {
    chunk.push(id);
    chars += id.length;
    if (chunk.length < most && chars < ASKED_CHARS) continue;
    yield chunk;
    [chunk, chars] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}
