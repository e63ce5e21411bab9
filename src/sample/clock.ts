/** Time as pauses need it; a parameter, so that they can be tested without waiting. */
export interface Clock {
  /** Milliseconds that only go forward. */
  now(): number;
  /** Milliseconds that this thread has had nothing to do since it began. */
  idle(): number;
  /** Settles after so long, a month at most, or at once when aborted. Never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Longer ones would end at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const MOST_MS = 2 ** 31 - 1;

/** The machine's own. */
export const systemClock: Clock = {
  now: () => performance.now(),
  idle: () => performance.eventLoopUtilization().idle,
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = setTimeout(end, Math.min(ms, MOST_MS));
      signal.addEventListener('abort', end, { once: true });
      function end() {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      }
    }),
};
