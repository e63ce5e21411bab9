import { retried } from '../shared/retry.js';
import type { Connections, Lease } from './connections.js';
import type { Link } from './link.js';

/** Runs `work` in one read-only snapshot, which ends with it; retried on a fresh connection when that is lost. */
export async function inSnapshot<T>(
  connections: Connections,
  signal: AbortSignal,
  work: (link: Link) => Promise<T>,
): Promise<T> {
  return await retried(signal, () => once(connections, signal, work));
}

async function once<T>(connections: Connections, signal: AbortSignal, work: (link: Link) => Promise<T>): Promise<T> {
  const lease = await connections.lease(signal);
  try {
    await begin(lease.link);
    return await work(lease.link);
  } finally {
    await giveBack(lease);
  }
}

/** A snapshot older than this is given up for a new one between two batches: none may be open for over 60 s. */
export const SNAPSHOT_MS = 30_000;

/** Two queries of one transaction see the same rows. */
export const begin = (link: Link): Promise<void> => link.command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');

/** Nothing was written, so there is nothing to keep. */
export const end = (link: Link): Promise<void> => link.command('ROLLBACK');

/** Ends whatever transaction is open, failed or not, and returns the connection; drops it if that does not work. */
export async function giveBack(lease: Lease): Promise<void> {
  if (lease.link.busy) return lease.release(false);
  const clean = await end(lease.link).then(
    () => true,
    () => false,
  );
  lease.release(clean);
}

/** How far a standby may be behind before what it gives is called unsound: as for MongoDB's secondaries. */
const MOST_LAG_S = 20;

// Without a receiver nobody tells how much there is to replay. One that has replayed all is not behind, however long ago
// the last write was.
const CURRENT = `
SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_wal_receiver)
   AND (pg_catalog.pg_last_wal_receive_lsn() = pg_catalog.pg_last_wal_replay_lsn()
        OR pg_catalog.now() - pg_catalog.pg_last_xact_replay_timestamp() <= interval '${MOST_LAG_S} seconds')`;

/** False when the server may be behind the one that it copies. */
export async function isCurrent(link: Link): Promise<boolean> {
  if (!link.standby) return true;
  const [row] = await link.rows(CURRENT);
  return row?.[0] === 't';
}
