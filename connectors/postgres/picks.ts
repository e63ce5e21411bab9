import { Buffer } from 'node:buffer';
import type { Random } from '../shared/random.js';
import type { Link } from './link.js';
import { ALIAS } from './project.js';
import type { Heap } from './relation.js';
import type { Round, Tier } from './rounds.js';

/** A row that was chosen, by its place. */
export interface Pick {
  readonly heap: number;
  readonly ctid: string;
  /** What may be chosen once only: the row's block in a block sample, the row itself otherwise. */
  readonly unit: string;
  /** Live rows in the row's block; 1 where rows are chosen by themselves. */
  readonly live: number;
}

/** Heaps in one statement: partitions come by the hundred, and a statement each would be slow. */
export const HEAPS_PER_QUERY = 50;

/** Chooses rows by their place alone; nothing of them is read yet. The same seed gives the same choice. */
export async function choose(
  link: Link,
  heaps: readonly Heap[],
  { tier, round, seed, rng }: { tier: Tier; round: Round; seed: number; rng: Random },
): Promise<Pick[]> {
  const picks: Pick[] = [];
  for (let at = 0; at < heaps.length; at += HEAPS_PER_QUERY) {
    const parts = heaps.slice(at, at + HEAPS_PER_QUERY).map(({ name }, i) => {
      const method = tier === 'block' ? 'SYSTEM' : 'BERNOULLI';
      const sampled = round.share < 1 ? tableSample(method, round.share, seedOf(seed, round.number, at + i)) : '';
      return `SELECT ${at + i}, ${PLACES} FROM ${name} AS ${ALIAS}${sampled}`;
    });
    const rows = await link.rows(parts.join(' UNION ALL '));
    const byHeap = rows.map(([heap, places]) => ({ heap: Number(heap), places: placesOf(places ?? '') }));
    for (const { heap, places } of byHeap.sort((a, b) => a.heap - b.heap)) {
      // `push(...)` would put them all on the stack.
      for (const pick of tier === 'block' ? onePerBlock(heap, places, rng) : each(heap, places)) picks.push(pick);
    }
  }
  return picks;
}

/** The clause for a share of a table. SYSTEM takes whole blocks, BERNOULLI single rows. */
export const tableSample = (method: 'SYSTEM' | 'BERNOULLI', share: number, seed: number): string =>
  ` TABLESAMPLE ${method} (${(100 * Math.min(1, share)).toFixed(12)}) REPEATABLE (${seed})`;

// Rounds and heaps get seeds of their own, or the same block numbers would be drawn in every partition.
const seedOf = (seed: number, round: number, heap: number): number =>
  (Math.imul(seed ^ Math.imul(round + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(heap + 1, 0xc2b2ae35)) >>> 0;

/**
 * The places of all rows as one value: to take ctids apart and group them on the server takes four times as long as
 * the rest of the scan. Six bytes each, as the server sends a ctid: four of the block, two of the row in it.
 */
const PLACES = `pg_catalog.string_agg(pg_catalog.tidsend(${ALIAS}.ctid), '')`;
const PLACE_BYTES = 6;

/** A place as one number: there are hundreds of thousands of them. */
const OFFSETS = 65_536;

/** Reads {@link PLACES}, in order: the order in which they were gathered is the planner's. */
function placesOf(hex: string): Float64Array {
  const bytes = Buffer.from(hex.slice(2), 'hex'); // `\x` before every value
  const places = new Float64Array(bytes.length / PLACE_BYTES);
  for (let i = 0; i < places.length; i++) {
    const at = i * PLACE_BYTES;
    places[i] = bytes.readUInt32BE(at) * OFFSETS + bytes.readUInt16BE(at + 4);
  }
  return places.sort();
}

const blockOf = (place: number): number => Math.floor(place / OFFSETS);
const ctidOf = (place: number): string => `(${blockOf(place)},${place % OFFSETS})`;

function* each(heap: number, places: Float64Array): Generator<Pick> {
  for (const place of places) {
    const ctid = ctidOf(place);
    yield { heap, ctid, unit: `${heap}:${ctid}`, live: 1 };
  }
}

function* onePerBlock(heap: number, places: Float64Array, rng: Random): Generator<Pick> {
  for (let from = 0; from < places.length; ) {
    const block = blockOf(places[from] as number);
    let to = from + 1;
    while (to < places.length && blockOf(places[to] as number) === block) to++;
    const place = places[from + rng.below(to - from)] as number;
    yield { heap, ctid: ctidOf(place), unit: `${heap}:${block}`, live: to - from };
    from = to;
  }
}
