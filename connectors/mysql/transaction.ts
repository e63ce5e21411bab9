import { retried } from '../shared/retry.js';
import type { Connections } from './connections.js';
import type { Link } from './link.js';

/** Runs `work` on a connection of its own; tried again on a fresh one when that is lost. */
export const onLink = <T>(
  connections: Connections,
  signal: AbortSignal,
  work: (link: Link) => Promise<T>,
): Promise<T> =>
  retried(signal, async () => {
    const lease = await connections.lease(signal);
    let clean = false;
    try {
      const result = await work(lease.link);
      clean = true;
      return result;
    } finally {
      lease.release(clean);
    }
  });

/** Two statements after it see the same rows, as far as the tables' engine can do that. */
export const begin = (link: Link): Promise<void> =>
  link.command('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');

/** Nothing was written, so there is nothing to keep. */
export const end = (link: Link): Promise<void> => link.command('ROLLBACK');
