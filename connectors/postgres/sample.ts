import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { random, shuffle } from '../shared/random.js';
import { fetchPicks } from './fetch.js';
import { choose, type Pick } from './picks.js';
import type { Relation } from './relation.js';
import { estimateRows, pagesOf, type Round, rounds, type Tier, tierOf } from './rounds.js';
import { type Task, withSnapshot } from './stream.js';

/**
 * A random sample by ctid, in rounds. Each round first chooses places, then fetches the rows in random order from the
 * same snapshot: so wherever the consumer stops, what it has is a random sample. No row, and in block samples no
 * block, comes twice: a later round drops what an earlier one had.
 */
export async function* sample(task: Task, { heaps }: Relation): AsyncGenerator<Batch> {
  const tier = tierOf(heaps, task.plan);
  const state = new Drawing(tier, task.plan.maxRows, tier === 'block' ? pagesOf(heaps) : estimateRows(heaps));
  const { seed } = task.plan;
  const rng = random(seed);
  for (const round of rounds(
    tier,
    task.plan,
    () => state.units,
    () => state.left,
  )) {
    yield* withSnapshot(task, async function* (link) {
      const chosen = await choose(link, heaps, { tier, round, seed, rng });
      const picks = shuffle(state.take(chosen, round), rng).slice(0, state.left);
      const firstCluster = tier === 'block' ? task.plan.maxRows - state.left : null;
      yield* fetchPicks(link, task, heaps, { picks, design: state.design(), firstCluster });
      state.left -= picks.length;
    });
  }
}

/** What the rounds so far have drawn. */
class Drawing {
  readonly #seen = new Set<string>();
  #rows = 0;
  #shares = 0;

  constructor(
    private readonly tier: Tier,
    /** Rows that may still be fetched. */
    public left: number,
    /** Rows or blocks there are, as well as is known. */
    public units: number,
  ) {}

  /** Of a round's choice what is new; the whole of it counts for the estimate of the population. */
  take(chosen: readonly Pick[], { share }: Round): Pick[] {
    for (const { live } of chosen) this.#rows += live;
    this.#shares += share;
    if (this.tier === 'row' && this.#rows > 0) this.units = this.#rows / this.#shares;
    return chosen.filter(({ unit }) => !this.#seen.has(unit) && this.#seen.add(unit));
  }

  design(): SampleDesign {
    const exact = this.tier === 'all';
    const whole = exact && this.#rows <= this.left;
    const method = this.tier === 'block' ? 'block' : whole ? 'full' : 'row';
    return { method, population: { value: Math.round(this.#rows / this.#shares), exact }, sound: true };
  }
}
