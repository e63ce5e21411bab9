import type { Batch } from '../../src/model/cells.js';
import { estimate } from './catalogue.js';
import { draw } from './draw.js';
import { isUnknownToServer } from './faults.js';
import { fetchPicks, pickIds } from './pick.js';
import type { Target } from './target.js';
import { whole } from './whole.js';

/** Ids that are listed to draw from them, which is exact and repeatable: about a tenth of a second of an index. */
export const LISTED = 100_000;

/** The same where the server cannot draw. */
export const LISTED_AT_MOST = 1_000_000;

/** A collection of no more documents than twice what is wanted is read whole. */
const ENOUGH = 2;

/** A collection, as the plan says. */
export async function* readTarget(target: Target): AsyncGenerator<Batch> {
  const { link, collection, type, plan } = target;
  const most = Math.min(ENOUGH * plan.cells, plan.maxRows);
  if (type === 'view') {
    // Nothing is known of what its pipeline costs, so it is run once.
    yield* whole(target, undefined, plan.mode === 'full' ? undefined : plan.maxRows);
  } else if (type === 'timeseries') {
    // Counting it reads all of its buckets.
    const small = plan.mode === 'full' || (await hasAtMost(target, most));
    yield* small ? whole(target, undefined) : draw(target, undefined);
  } else {
    const rows = await estimate(link, collection.dbName, collection.collectionName);
    if (plan.mode === 'full') yield* whole(target, rows);
    else if (rows <= most) yield* whole(target, rows, plan.maxRows);
    else yield* sample(target, rows);
  }
}

async function* sample(target: Target, rows: number): AsyncGenerator<Batch> {
  if (rows <= LISTED) {
    const picks = await pickIds(target, LISTED);
    if (picks.complete) return yield* fetchPicks(target, picks, rows);
  }
  let drawn = false;
  try {
    for await (const batch of draw(target, Math.max(rows, LISTED))) {
      drawn = true;
      yield batch;
    }
  } catch (error) {
    if (drawn || !isUnknownToServer(error)) throw error;
    yield* fetchPicks(target, await pickIds(target, LISTED_AT_MOST), rows);
  }
}

async function hasAtMost({ link, collection }: Target, most: number): Promise<boolean> {
  const query = { projection: { _id: 1 }, limit: most + 1 };
  let count = 0;
  for await (const reply of link.documents((o) => collection.find({}, { ...o, ...query }), most + 1, 'cursor'))
    count += reply.length;
  return count <= most;
}
