import type { Clock } from './clock.js';

/** Time by cause. What happens at the same time is counted once. */
export class Stopwatch<Cause extends string> {
  readonly #running = new Map<Cause, { count: number; since: number }>();
  readonly #ms = new Map<Cause, number>();

  constructor(private readonly clock: Pick<Clock, 'now'>) {}

  /** Does something, and counts the time it takes. */
  async during(cause: Cause, work: () => Promise<void>): Promise<void> {
    const now = this.clock.now();
    const running = this.#running.get(cause) ?? { count: 0, since: now };
    if (running.count === 0) running.since = now;
    running.count += 1;
    this.#running.set(cause, running);
    try {
      await work();
    } finally {
      running.count -= 1;
      if (running.count === 0) this.#ms.set(cause, this.#of(cause) + this.clock.now() - running.since);
    }
  }

  /** Seconds of each cause, to the millisecond. */
  seconds(causes: readonly Cause[]): Record<Cause, number> {
    const entries = causes.map((cause) => [cause, Math.round(this.#of(cause)) / 1000]);
    return Object.fromEntries(entries) as Record<Cause, number>;
  }

  #of(cause: Cause): number {
    return this.#ms.get(cause) ?? 0;
  }
}
