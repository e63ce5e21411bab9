/** Lets one at a time pass, in the order in which they came. */
export class Turn {
  #holder: object | undefined;
  readonly #waiting: { readonly who: object; readonly go: () => void }[] = [];

  /** Waits for the turn, or until aborted: then without it. */
  async take(who: object, signal: AbortSignal): Promise<void> {
    if (this.#holder === undefined) this.#holder = who;
    if (this.#holder === who || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const entry = { who, go };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(entry);
    });
  }

  /** Lets the next one pass, if it was this one's turn. */
  give(who: object): void {
    if (this.#holder !== who) return;
    const next = this.#waiting.shift();
    this.#holder = next?.who;
    next?.go();
  }
}
