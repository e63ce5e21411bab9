import { setTimeout as delay } from 'node:timers/promises';
import { StoreFault } from '../../src/errors.js';
import { cancelled } from './cancel.js';

/** Pauses before the second and the third try after a lost connection. */
const BACK_OFF_MS = [200, 1_000];

/** Throws the error again unless another try may help; otherwise waits the pause before it. */
export async function backOff(error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const pause = BACK_OFF_MS[attempt];
  if (pause === undefined || !mayPass(error)) throw error;
  await delay(pause, undefined, { signal }).catch(() => {
    throw cancelled();
  });
}

/** True when a fresh connection may succeed where this one failed. */
const mayPass = (error: unknown): boolean =>
  error instanceof StoreFault && (error.connection || error.code === 'connect-refused');

/** Does something again after a lost connection. */
export async function retried<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      await backOff(error, attempt, signal);
    }
  }
}

/** Starts a reading anew after a lost connection, as long as nothing of it has been handed out. */
export async function* persistently<T>(read: () => AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for (let attempt = 0; ; attempt++) {
    let handedOut = false;
    try {
      for await (const item of read()) {
        handedOut = true;
        yield item;
      }
      return;
    } catch (error) {
      if (handedOut) throw error;
      await backOff(error, attempt, signal);
    }
  }
}
