/**
 * The k distinct values with the smallest keyed hashes ("bottom-k", Cohen 1997): a uniform sample of the
 * distinct values, whatever order they came in, that merges exactly. Holds hashes and masks, no values.
 */

/** One distinct value: how far its check went, and its shape. */
export interface SketchEntry {
  /** `valid` passed the check, `strong` did so in a way that chance seldom does. */
  readonly hit: 'none' | 'valid' | 'strong';
  readonly mask: string;
}

/** 512 trials put a p-value of 1e-6 within reach of every background up to a rate of 97 %. */
export const SKETCH_SIZE = 512;

/** One value may pass in one place and not in another, by its neighbours: the better outcome stands, in any order. */
const RANK = { strong: 0, valid: 1, none: 2 } as const;

export class Sketch {
  private entries = new Map<number, SketchEntry>();
  /** Hashes at or above this cannot be among the smallest any more. */
  private limit = Number.POSITIVE_INFINITY;

  /** True when `add` would keep this: lets the caller build the mask only when it is needed. */
  wants(hash: number, hit: SketchEntry['hit']): boolean {
    if (hash >= this.limit) return false;
    const known = this.entries.get(hash);
    return known === undefined || RANK[hit] < RANK[known.hit];
  }

  add(hash: number, entry: SketchEntry): void {
    if (!this.wants(hash, entry.hit)) return;
    this.entries.set(hash, entry);
    if (this.entries.size >= 2 * SKETCH_SIZE) this.prune();
  }

  /** A sketch again from what a structured clone, between threads, has left of one. */
  static revived(copy: Sketch): Sketch {
    return Object.assign(new Sketch(), copy);
  }

  /** The union of two sketches; neither is changed. */
  static merge(a: Sketch, b: Sketch): Sketch {
    const union = new Sketch();
    for (const [hash, entry] of a.entries) union.add(hash, entry);
    for (const [hash, entry] of b.entries) union.add(hash, entry);
    return union;
  }

  /** The sampled distinct values, smallest hash first: at most {@link SKETCH_SIZE}. */
  sample(): (SketchEntry & { readonly hash: number })[] {
    return this.smallest().map(([hash, entry]) => ({ hash, ...entry }));
  }

  /** Distinct trials, how many of them passed the check, and how many of those strongly. */
  trials(): { distinct: number; valid: number; strong: number } {
    const sample = this.sample();
    const strong = sample.filter((e) => e.hit === 'strong').length;
    return { distinct: sample.length, strong, valid: strong + sample.filter((e) => e.hit === 'valid').length };
  }

  private smallest(): [number, SketchEntry][] {
    return [...this.entries].sort((a, b) => a[0] - b[0]).slice(0, SKETCH_SIZE);
  }

  private prune(): void {
    const kept = this.smallest();
    this.entries = new Map(kept);
    this.limit = kept[kept.length - 1]?.[0] ?? this.limit;
  }
}
