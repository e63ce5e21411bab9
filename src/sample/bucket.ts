/**
 * A cap per second. What a batch holds is known only when it is there, so it is paid for afterwards: the next one has to
 * wait until it would have fitted. Time in which nothing was read is not saved up, so no burst exceeds one batch for
 * each reader.
 */
export class Bucket {
  #paidAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly perSecond: number) {}

  /** Takes so much at a time in milliseconds. */
  take(amount: number, now: number): void {
    this.#paidAt = Math.max(now, this.#paidAt) + (amount / this.perSecond) * 1000;
  }

  /** Milliseconds until all that was taken is paid for. */
  owed(now: number): number {
    return Math.max(0, this.#paidAt - now);
  }
}
