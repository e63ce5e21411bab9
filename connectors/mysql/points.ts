import { permutation, type Random, random } from '../shared/random.js';
import { textOf } from './catalogue.js';
import type { Picker } from './drawn.js';
import { among, type Key, keyList } from './keys.js';
import { eachAlone, type Run, type Task } from './task.js';

/** Most keys in one look-up; see `KEYS_PER_QUERY` in drawn.ts. */
const LOOKED_UP = 900;

/** Keys of the first look-ups, and the rows they must find before they tell how dense the keys are. */
const PROBED = 64;
const PROBE_HITS = 8;

/** The most keys that may be looked up for one sample: 4 s at 4 µs each, as measured on MariaDB 10.11. */
const MOST_LOOK_UPS = 1_000_000;

/**
 * Picks rows by drawing keys between the smallest and the largest, each at most once, and keeping those that exist:
 * a simple random sample, whatever the gaps. Undefined when the key is not one integer, or its range so empty that
 * too many draws would miss.
 */
export async function points(task: Task, key: Key): Promise<Picker | undefined> {
  const [column, second] = key.columns;
  if (column === undefined || second !== undefined || !column.integer) return undefined;
  const run = eachAlone(task);
  const list = keyList(key);
  const [row] = await run(`SELECT MIN(${list}), MAX(${list}) FROM ${task.relation.from}`);
  if (row?.[0] == null) return undefined;
  const [first, last] = [BigInt(textOf(row[0])), BigInt(textOf(row[1]))];
  const span = last - first + 1n;
  if (span > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const picker = new Points(key, task, run, first, Number(span), random(task.plan.seed));
  return (await picker.isDense(task.plan.cells)) ? picker : undefined;
}

class Points implements Picker {
  readonly firstRows = 32;
  readonly #draws: Generator<number>;
  #found: string[] = [];
  #hits = 0;
  #tries = 0;

  constructor(
    readonly key: Key,
    private readonly task: Task,
    private readonly run: Run,
    private readonly first: bigint,
    private readonly span: number,
    rng: Random,
  ) {
    this.#draws = permutation(span, rng);
  }

  /** Whether so many rows can be had without too many misses, judged by the first draws. They are kept. */
  async isDense(cells: number): Promise<boolean> {
    while (this.#hits < PROBE_HITS && this.#tries < Math.min(this.span, LOOKED_UP)) await this.#lookUp(PROBED);
    return this.#tries === this.span || (this.#hits * MOST_LOOK_UPS) / this.#tries >= cells;
  }

  async next(count: number): Promise<string[][]> {
    while (this.#found.length < count && this.#tries < this.span) {
      const draws = (1.1 * (count - this.#found.length) * this.#tries) / Math.max(1, this.#hits);
      await this.#lookUp(Math.min(LOOKED_UP, Math.ceil(draws)));
    }
    // Draws of one look-up are used together or in their random order, so leaving some for later favours none.
    return this.#found.splice(0, count).map((literal) => [literal]);
  }

  population(): number {
    return Math.round((this.span * this.#hits) / this.#tries);
  }

  async #lookUp(count: number): Promise<void> {
    const drawn: string[] = [];
    while (drawn.length < count) {
      const { value, done } = this.#draws.next();
      if (done) break;
      drawn.push(String(this.first + BigInt(value)));
    }
    this.#tries += drawn.length;
    if (drawn.length === 0) return;
    const condition = among(
      this.key,
      drawn.map((literal) => [literal]),
    );
    const sql = `SELECT ${keyList(this.key)} FROM ${this.task.relation.from}${this.key.hint} WHERE ${condition}`;
    const there = new Set((await this.run(sql)).map(([key]) => textOf(key)));
    const hits = drawn.filter((literal) => there.has(literal));
    this.#hits += hits.length;
    this.#found.push(...hits);
  }
}
