/** A random sample of a stream of unknown length. */
import { type Random, shuffle } from './random.js';

/** Text that a reservoir holds at most; with larger records it holds fewer of them. */
export const RESERVOIR_CHARS = 32 * 1024 * 1024;

/**
 * Every record offered so far is equally likely to be kept (algorithm R, Vitter 1985). When what is kept becomes too
 * large, a random half is let go: a random part of a random sample is one, too.
 */
export class Reservoir {
  private kept: string[] = [];
  private chars = 0;
  private offered = 0;

  constructor(
    private capacity: number,
    private readonly rng: Random,
    private readonly mostChars = RESERVOIR_CHARS,
  ) {}

  /** How many records there were. */
  get total(): number {
    return this.offered;
  }

  /** True when nothing was let go: the records are all there are. */
  get complete(): boolean {
    return this.kept.length === this.offered;
  }

  /** Offers the next record. It is made only when it is kept; wait for what is returned when that takes a promise. */
  offer(record: () => string | Promise<string>): Promise<void> | undefined {
    this.offered++;
    const place = this.kept.length < this.capacity ? this.kept.length : this.rng.below(this.offered);
    if (place >= this.capacity) return undefined;
    const text = record();
    if (typeof text !== 'string') return text.then((made) => this.keep(place, made));
    this.keep(place, text);
    return undefined;
  }

  private keep(place: number, text: string): void {
    this.chars += text.length - (this.kept[place]?.length ?? 0);
    this.kept[place] = text;
    while (this.chars > this.mostChars && this.kept.length > 1) this.halve();
  }

  /** The records in the order they were offered, when it is complete. */
  inOrder(): readonly string[] {
    return this.kept;
  }

  /** The records in random order, so that any beginning of it is a random sample, too. */
  shuffled(): readonly string[] {
    return shuffle(this.kept, this.rng);
  }

  private halve(): void {
    shuffle(this.kept, this.rng);
    this.kept.length = this.capacity = Math.floor(this.kept.length / 2);
    this.chars = this.kept.reduce((sum, text) => sum + text.length, 0);
  }
}
