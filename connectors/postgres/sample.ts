import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { type Random, random, shuffle } from '../shared/random.js';
import { fetchPicks } from './fetch.js';
import type { Link } from './link.js';
import { choose, type Pick } from './picks.js';
import type { Heap, Relation } from './relation.js';
import { estimateRows, pagesOf, shareFor, steps, type Tier, tierOf } from './rounds.js';
import { type Task, withSnapshot } from './stream.js';

/**
 * A random sample by ctid, in steps. Each takes rows that were chosen by their places, in random order, and fetches
 * them: so wherever the consumer stops, what it has is a random sample. No row, and in block samples no block, comes
 * twice.
 */
export async function* sample(task: Task, { heaps }: Relation): AsyncGenerator<Batch> {
  if (pagesOf(heaps) === 0) return; // the look-up has just seen that there is nothing
  const tier = tierOf(heaps, task.plan);
  const drawing = new Drawing(tier, heaps, task.plan.seed);
  let left = task.plan.maxRows;
  for (const step of steps(tier, task.plan)) {
    const wanted = Math.min(step, left);
    yield* withSnapshot(task, async function* (link) {
      await drawing.fill(link, wanted);
      const picks = drawing.take(wanted);
      const firstCluster = tier === 'block' ? task.plan.maxRows - left : null;
      yield* fetchPicks(link, task, heaps, { picks, design: drawing.design(wanted), firstCluster });
      left -= picks.length;
    });
    if (left === 0 || drawing.isOver) return;
  }
}

/** Of the blocks asked for, at least so many are taken to have rows. */
const LEAST_YIELD = 0.1;

/** Draws rows, and keeps those of a round that were not wanted yet: they are as random as the others. */
class Drawing {
  readonly #seen = new Set<string>();
  readonly #rng: Random;
  #spare: Pick[] = [];
  #rounds = 0;
  #rows = 0;
  #shares = 0;
  /** Rows or blocks that no round has come upon, as well as is known. */
  #left: number;
  /** Picks that the rounds gave, of those asked for: blocks may be empty. */
  #given = 0;
  #asked = 0;
  #exhausted = false;

  constructor(
    private readonly tier: Tier,
    private readonly heaps: readonly Heap[],
    private readonly seed: number,
  ) {
    this.#left = tier === 'block' ? pagesOf(heaps) : estimateRows(heaps);
    this.#rng = random(seed);
  }

  /** True when every row, or every block, was taken. */
  get isOver(): boolean {
    return this.#exhausted && this.#spare.length === 0;
  }

  /** Chooses until there are so many, or no more to choose. */
  async fill(link: Link, wanted: number): Promise<void> {
    while (this.#spare.length < wanted && !this.#exhausted) {
      const missing = (wanted - this.#spare.length) / this.#yield;
      const share = shareFor(this.tier, missing, this.#left);
      const round = { number: this.#rounds++, share };
      const chosen = await choose(link, this.heaps, { tier: this.tier, round, seed: this.seed, rng: this.#rng });
      this.#exhausted = share === 1;
      const fresh = chosen.filter(({ unit }) => !this.#seen.has(unit) && this.#seen.add(unit));
      this.#count(chosen, fresh.length, share);
      // What is left of the rounds before comes first; within a round chance decides.
      this.#spare = [...this.#spare, ...shuffle(fresh, this.#rng)];
    }
  }

  take(count: number): Pick[] {
    return this.#spare.splice(0, count);
  }

  /** Never so small that a round asks for the whole of a large table because one before it found nothing. */
  get #yield(): number {
    return this.#asked === 0 ? 1 : Math.max(LEAST_YIELD, Math.min(1, this.#given / this.#asked));
  }

  /** The whole of a choice counts for the estimate of the population, also what an earlier one had. */
  #count(chosen: readonly Pick[], fresh: number, share: number): void {
    for (const { live } of chosen) this.#rows += live;
    this.#shares += share;
    this.#given += fresh;
    this.#asked += share * this.#left;
    this.#left *= 1 - share;
  }

  /** `wanted` is how many may be taken in all, where all were chosen. */
  design(wanted: number): SampleDesign {
    const exact = this.tier === 'all';
    const whole = exact && this.#rows <= wanted;
    const method = this.tier === 'block' ? 'block' : whole ? 'full' : 'row';
    return { method, population: { value: Math.round(this.#rows / this.#shares), exact }, sound: true };
  }
}
