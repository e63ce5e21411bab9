import { setTimeout as delay } from 'node:timers/promises';
import { StoreFault } from '../../src/errors.js';
import type { Connections, Lease } from './connections.js';
import { mayPass } from './faults.js';
import type { Link } from './link.js';

/** Pauses before the second and the third try after a lost connection. */
const BACK_OFF_MS = [200, 1_000];

/** Runs `work` in one read-only snapshot, which ends with it; retried on a fresh connection when that is lost. */
export async function inSnapshot<T>(
  connections: Connections,
  signal: AbortSignal,
  work: (link: Link) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(connections, signal, work);
    } catch (error) {
      await backOff(error, attempt, signal);
    }
  }
}

/** Throws the error again unless another try may help; otherwise waits the pause before it. */
export async function backOff(error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const pause = BACK_OFF_MS[attempt];
  if (pause === undefined || !mayPass(error)) throw error;
  await delay(pause, undefined, { signal }).catch(() => {
    throw new StoreFault('cancelled');
  });
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
