/** Values that come again in a column are counted, and classified once. */

/** Longer texts seldom come again, and are costly to compare and to keep. */
const LONGEST = 64;
/** A value must come so often on average, or waiting costs more than it saves. */
const WORTH = 1.5;
/** Values that pass before it is tried again in a column where nothing comes again. */
const REST = 32_768;

export class Repeats {
  private readonly waiting = new Map<string, number>();
  private seen = 0;
  private rest = 0;

  /** Hands each value to `take` with how many times it came: at once, or when `most` different ones wait. */
  constructor(
    private readonly most: number,
    private readonly take: (value: string, times: number) => void,
  ) {}

  add(value: string): void {
    if (this.rest > 0 || value.length > LONGEST) {
      if (this.rest > 0) this.rest--;
      this.take(value, 1);
      return;
    }
    const times = this.waiting.get(value) ?? 0;
    this.waiting.set(value, times + 1);
    this.seen++;
    if (times === 0 && this.waiting.size >= this.most) this.flush();
  }

  /** Hands out what waits. */
  flush(): void {
    for (const [value, times] of this.waiting) this.take(value, times);
    if (this.seen < WORTH * this.waiting.size) this.rest = REST;
    this.waiting.clear();
    this.seen = 0;
  }
}
