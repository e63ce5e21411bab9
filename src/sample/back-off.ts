import type { BackOffConfig } from '../model/config.js';

/** Answers that are looked at together: a single late one says more of the network or of us than of the store. */
const RECENT = 5;

/** Less than this above the best is noise, however fast the best was. */
const LEAST_RISE_MS = 2;

/** The first pause, and what is taken off with each answer that is not slow. */
const STEP_MS = 100;

/**
 * How long to leave a store alone, by how fast it answers. Slow is a median of the last answers well above the best
 * ever; then the pause doubles with each answer, and else it shrinks by a step: quick to give way, slow to come back.
 * A store that was slow from the beginning has no better to be compared with.
 */
export class BackOff {
  #best = Number.POSITIVE_INFINITY;
  #recent: number[] = [];
  #pauseMs = 0;

  constructor(private readonly config: BackOffConfig) {}

  /** Milliseconds to wait before the next batch; 0 while the store is quick. */
  get pauseMs(): number {
    return this.#pauseMs;
  }

  /** Takes the time that one answer took. */
  saw(ms: number): void {
    this.#best = Math.min(this.#best, ms);
    this.#recent = [...this.#recent.slice(1 - RECENT), ms];
    const { factor, maxPauseMs } = this.config;
    const slow = median(this.#recent) > Math.max(this.#best * factor, this.#best + LEAST_RISE_MS);
    this.#pauseMs = slow
      ? Math.min(maxPauseMs, Math.max(STEP_MS, this.#pauseMs * 2))
      : Math.max(0, this.#pauseMs - STEP_MS);
  }
}

/** The lower one of two in the middle. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] as number;
