/** The spans found in one cell, in arrays that are reused from cell to cell. */

/** Spans kept per cell; a cell with more is counted as capped. */
export const MAX_SPANS = 2048;

export class Spans {
  count = 0;
  capped = false;
  readonly start = new Int32Array(MAX_SPANS);
  readonly end = new Int32Array(MAX_SPANS);
  readonly detector = new Int16Array(MAX_SPANS);
  /** Index into the detector's kinds, or one of the negative candidate codes. */
  readonly outcome = new Int16Array(MAX_SPANS);

  clear(): void {
    this.count = 0;
    this.capped = false;
  }

  /** Length of a span. */
  length(i: number): number {
    return (this.end[i] as number) - (this.start[i] as number);
  }

  /** Characters that two spans have in common; negative when they are apart. */
  shared(i: number, j: number): number {
    const end = Math.min(this.end[i] as number, this.end[j] as number);
    return end - Math.max(this.start[i] as number, this.start[j] as number);
  }

  add(detector: number, start: number, end: number, outcome: number): void {
    if (this.count === MAX_SPANS) {
      this.capped = true;
      return;
    }
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.detector[at] = detector;
    this.outcome[at] = outcome;
  }
}
