import type { BackOffConfig } from '../model/config.js';

/** Answers that are looked at together, and how many of them must be late: one alone says more of the network. */
const RECENT = 5;
const MOST = 3;

/** Less than this above the best is noise, however fast the best was. */
const LEAST_RISE_MS = 2;

/** The first pause, and what is taken off with each answer while nothing is slow. */
const STEP_MS = 100;

/**
 * How long to leave a store alone. While answers of any kind are slow the pause doubles with each of them, and else it
 * shrinks by a step: quick to give way, slow to come back. A store that was slow from the beginning has no better to be
 * compared with.
 */
export class BackOff {
  readonly #slow = new Set<Gauge>();
  #pauseMs = 0;

  constructor(private readonly config: BackOffConfig) {}

  /** Milliseconds to wait before the next batch; 0 while the store is quick. */
  get pauseMs(): number {
    return this.#pauseMs;
  }

  /** A gauge for answers that are like each other. */
  gauge(): Gauge {
    return new Gauge(this.config.factor);
  }

  /** Takes an answer, and how large it was. */
  saw(gauge: Gauge, ms: number, size: number): void {
    if (gauge.isSlow(ms, size)) {
      this.#slow.add(gauge);
      this.#pauseMs = Math.min(this.config.maxPauseMs, Math.max(STEP_MS, this.#pauseMs * 2));
      return;
    }
    this.drop(gauge);
    if (this.#slow.size === 0) this.#pauseMs = Math.max(0, this.#pauseMs - STEP_MS);
  }

  /** No more answers of this kind will come. */
  drop(gauge: Gauge): void {
    this.#slow.delete(gauge);
  }
}

/** What answers of one kind take at best, by their size. */
export class Gauge {
  /** Milliseconds for each unit of size. */
  #best = Number.POSITIVE_INFINITY;
  #late: boolean[] = [];

  constructor(private readonly factor: number) {}

  /** Takes an answer. True while most of the last ones took much longer than the best would have, at their size. */
  isSlow(ms: number, size: number): boolean {
    this.#best = Math.min(this.#best, ms / size);
    const expected = this.#best * size;
    const late = ms > Math.max(expected * this.factor, expected + LEAST_RISE_MS);
    this.#late = [...this.#late.slice(1 - RECENT), late];
    return this.#late.filter(Boolean).length >= MOST;
  }
}
