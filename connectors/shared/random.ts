/** Seeded randomness: the same seed gives the same draws on every machine. Not for secrets. */

/** A source of random numbers. */
export interface Random {
  /** A whole number of 32 bits. */
  bits(): number;
  /** At least 0 and less than 1. */
  fraction(): number;
  /** A whole number from 0 up to but not including `limit` (at most 2^53). Every one is equally likely. */
  below(limit: number): number;
}

const WORD = 2 ** 32;

/** The generator mulberry32, by Tommy Ettinger. */
export function random(seed: number): Random {
  let state = seed | 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const wide = (): number => (bits() >>> 11) * WORD + bits();
  const fraction = (): number => wide() / 2 ** 53;
  const below = (limit: number): number => {
    const [draw, range] = limit <= WORD ? [bits, WORD] : [wide, 2 ** 53];
    const fair = range - (range % limit);
    for (;;) {
      const x = draw();
      if (x < fair) return x % limit;
    }
  };
  return { bits, fraction, below };
}

/** Every whole number below `count` once, in random order, drawn as they are asked for. Memory grows with the draws. */
export function* permutation(count: number, rng: Random): Generator<number> {
  // Fisher-Yates where only the places that were swapped are kept.
  const moved = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const j = i + rng.below(count - i);
    yield moved.get(j) ?? j;
    moved.set(j, moved.get(i) ?? i);
    moved.delete(i);
  }
}

/** Puts a list in random order, in place. */
export function shuffle<T>(list: T[], rng: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
