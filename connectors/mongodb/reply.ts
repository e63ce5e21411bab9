/** How many documents a server is asked for at a time. */
import { StoreFault } from '../../src/errors.js';
import type { Link } from './link.js';

/** What a reply should hold at most: MongoDB itself stops there, other servers send all they were asked for. */
const REPLY_BYTES = 16 * 1024 * 1024;

/**
 * As many documents of a collection as make up a reply by their average size, and no more than `most`. A server that
 * does not tell sizes, or not to us, is asked for `most`.
 */
export async function replyRows(link: Link, database: string, collection: string, most: number): Promise<number> {
  const average = await averageSize(link, database, collection);
  return average > 0 ? Math.max(1, Math.min(most, Math.floor(REPLY_BYTES / average))) : most;
}

async function averageSize(link: Link, database: string, collection: string): Promise<number> {
  try {
    const { avgObjSize, size, count } = await link.command(database, { collStats: collection });
    return Number(avgObjSize) || Number(size) / Number(count);
  } catch (error) {
    if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
    return 0;
  }
}
