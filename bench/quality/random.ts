/** A seeded source of chance: the same seed gives the same corpus on every machine. */

/** A 32-bit hash of a text (FNV-1a), so that every table can have a seed of its own name. */
function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export class Rng {
  private state: number;

  constructor(seed: string) {
    this.state = hash32(seed) || 1;
    for (let i = 0; i < 8; i++) this.next(); // similar seeds part ways
  }

  /** Uniform in [0, 1): an add-and-mix generator of 32 bits of state, plenty for test data. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    let z = this.state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of the keys, in proportion to its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = this.next() * entries.reduce((sum, e) => sum + e[1], 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return (entries[entries.length - 1] as readonly [T, number])[0];
  }

  /** A low value more often than a high one, as in lists sorted by how common an entry is. */
  pickSkewed<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 1.6 * list.length)] as T;
  }

  /** The list in a new order; the list itself stays. */
  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }

  /** `count` digits; the first may be zero. */
  digits(count: number): string {
    let out = '';
    for (let i = 0; i < count; i++) out += this.int(0, 9);
    return out;
  }

  /** `count` characters of an alphabet. */
  of(alphabet: string, count: number): string {
    let out = '';
    for (let i = 0; i < count; i++) out += alphabet[this.int(0, alphabet.length - 1)];
    return out;
  }

  hex(count: number): string {
    return this.of('0123456789abcdef', count);
  }

  bytes(count: number): Buffer {
    const out = Buffer.alloc(count);
    for (let i = 0; i < count; i++) out[i] = this.int(0, 255);
    return out;
  }

  uuid(): string {
    const h = this.hex(30);
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(12, 15)}-${this.pick(['8', '9', 'a', 'b'])}${h.slice(15, 18)}-${h.slice(18, 30)}`;
  }
}

export const pad = (n: number, width: number): string => String(n).padStart(width, '0');
