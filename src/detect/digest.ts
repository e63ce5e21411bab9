/** Keyed hash of a span, blind to the case of ASCII letters. Equal hashes mean equal shapes: a mask goes with its hash. */

// Multipliers of cyrb53 (bryc, public domain): two 32-bit lanes, 53 bits out, good enough to count distinct values.
const M1 = 2654435761;
const M2 = 1597334677;

/** 53-bit hash of `text[start, end)` under a 32-bit key. */
export function spanHash(text: string, start: number, end: number, key: number): number {
  let h1 = 0xdeadbeef ^ key;
  let h2 = 0x41c6ce57 ^ key;
  for (let i = start; i < end; i++) {
    let c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) c |= 32;
    h1 = Math.imul(h1 ^ c, M1);
    h2 = Math.imul(h2 ^ c, M2);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
