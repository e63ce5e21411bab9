import type { Collection, Document } from 'mongodb';
import { StoreFault } from '../../src/errors.js';
import type { SamplePlan } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { type CollectionType, typeOf } from './catalogue.js';
import type { Lag } from './lag.js';
import type { Link } from './link.js';
import { replyRows } from './reply.js';

/** One collection to be read, and the plan for it. */
export interface Target {
  readonly link: Link;
  readonly collection: Collection<Document>;
  readonly type: CollectionType;
  readonly plan: SamplePlan;
  /** Documents to ask for at a time. */
  readonly replyRows: number;
  /** False when the source may hide or lag documents, as far as is known at this moment. */
  readonly sound: () => boolean;
}

/** Looks at what is to be read. MongoDB reads a collection that is not there as an empty one; here it is a fault. */
export async function targetOf(link: Link, lag: Lag, container: Container, plan: SamplePlan): Promise<Target> {
  if (container.notExamined) throw new StoreFault(container.notExamined.code, container.notExamined.params);
  const { schema, name } = container.ref;
  const found = await typeOf(link, schema, name);
  if (found === undefined) throw new StoreFault('dropped');
  // Not allowed to look: the catalogue's word must do.
  const type = found ?? (container.kind === 'view' ? 'view' : 'collection');
  const collection = link.client.db(schema).collection(name);
  // The size of a view's documents is not kept anywhere, and a time series' is that of its buckets.
  const rows = type === 'collection' ? await replyRows(link, schema, name, plan.batchRows) : plan.batchRows;
  // What a view shows is for its pipeline to say.
  return { link, collection, type, plan, replyRows: rows, sound: () => type !== 'view' && lag.sound };
}
