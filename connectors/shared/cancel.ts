/** Abort signals as faults. */
import { StoreFault } from '../../src/errors.js';

/** The fault of a read that was called off. */
export const cancelled = (): StoreFault => new StoreFault('cancelled');

/** Throws `cancelled` when the signal says so. */
export function checkCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}
