import { textOf } from './catalogue.js';
import type { Picker } from './drawn.js';
import { after, type Key, keyList, keyOf } from './keys.js';
import { columnOf } from './project.js';
import type { Relation } from './relation.js';
import { eachAlone, type Run, type Task } from './task.js';

/** Most rows, and most bytes, that are read through for a sample: a minute or so from a slow disk. */
const MOST_ROWS = 20_000_000;
const MOST_BYTES = 8 * 1024 ** 3;

/** True for tables that are too large to be read through. */
export const isTooLarge = ({ rows, bytes }: Relation): boolean => (rows ?? 0) > MOST_ROWS || (bytes ?? 0) > MOST_BYTES;

/** Hex digits of the hash that are compared: 48 bits, so that ties are rare in any table that is read through. */
const DIGITS = 12;
const HASHES = 16 ** DIGITS;

/** Rows that one statement reads through: few at first, more while that is quick. */
const FIRST_ROWS = 20_000;
const MOST_ROWS_AT_ONCE = 500_000;
const QUICK_MS = 1_000;

/** Keys that one statement may give. */
const MOST_KEYS = 2_000;

/**
 * Picks the rows with the smallest hashes of seed and key: which rows those are depends on nothing else, so every row
 * has the same chance. It reads the index in key order, in many short statements.
 */
export const hashed = (task: Task, key: Key): Picker => new Hashed(key, task, eachAlone(task));

interface Hit {
  readonly hash: string;
  readonly key: readonly string[];
}

class Hashed implements Picker {
  /** Every choice reads the index through. */
  readonly firstRows = Number.POSITIVE_INFINITY;
  /** Hashes below this have been handed out. */
  #from = 0;
  #population: number;
  #step = FIRST_ROWS;

  constructor(
    readonly key: Key,
    private readonly task: Task,
    private readonly run: Run,
  ) {
    this.#population = Math.max(task.relation.rows ?? 0, 2 * task.plan.cells);
  }

  async next(count: number): Promise<(readonly string[])[]> {
    const picked: (readonly string[])[] = [];
    while (picked.length < count && this.#from < HASHES) {
      const wanted = count - picked.length;
      const share = (1.2 * wanted) / this.#population;
      const to = share > 0.5 ? HASHES : Math.min(HASHES, this.#from + Math.ceil(share * HASHES));
      const round = new Round(this.#from, to, wanted);
      await this.#scan(round);
      picked.push(...round.hits.map((hit) => hit.key));
      this.#population = Math.max(1, round.hits.length) / round.share;
      this.#from = round.to;
    }
    return picked;
  }

  population(): number {
    return Math.round(this.#population);
  }

  async #scan(round: Round): Promise<void> {
    let last: readonly string[] | undefined;
    for (;;) {
      const limit = Math.max(1, Math.min(MOST_KEYS, Math.ceil(round.share * this.#step)));
      const started = performance.now();
      const rows = await this.run(this.#page(round, last, limit));
      if (performance.now() - started < QUICK_MS) this.#step = Math.min(MOST_ROWS_AT_ONCE, this.#step * 2);
      else this.#step = Math.max(1_000, this.#step >> 1);
      for (const row of rows) round.take({ hash: textOf(row.at(-1)), key: keyOf(this.key, row) });
      const end = rows.at(-1);
      if (end === undefined || rows.length < limit) return round.close();
      last = keyOf(this.key, end);
    }
  }

  // SHA-1 and not MD5, which servers in FIPS mode answer with NULL; as bytes, so that no collation has a say.
  #page(round: Round, last: readonly string[] | undefined, limit: number): string {
    const parts = this.key.columns.map(({ name }) => `CAST(${columnOf(name)} AS BINARY)`);
    const hash = `LEFT(SHA1(CONCAT_WS(',', '${this.task.plan.seed}', ${parts.join(', ')})), ${DIGITS})`;
    const below = round.to < HASHES ? ` AND ${hash} < '${hex(round.to)}'` : '';
    const where = `${last === undefined ? '' : `${after(this.key, last)} AND `}${hash} >= '${hex(round.from)}'${below}`;
    const list = keyList(this.key);
    return `SELECT ${list}, ${hash} FROM ${this.task.relation.from}${this.key.hint} WHERE ${where} ORDER BY ${list} LIMIT ${limit}`;
  }
}

const hex = (hash: number): string => hash.toString(16).padStart(DIGITS, '0');

/** The smallest hashes of one pass. Once there are enough, the bar is lowered, so that a bad estimate costs nothing. */
class Round {
  hits: Hit[] = [];

  constructor(
    readonly from: number,
    public to: number,
    private readonly wanted: number,
  ) {}

  get share(): number {
    return (this.to - this.from) / HASHES;
  }

  take(hit: Hit): void {
    if (Number.parseInt(hit.hash, 16) >= this.to) return;
    this.hits.push(hit);
    if (this.hits.length >= 3 * this.wanted) this.#lower();
  }

  close(): void {
    if (this.hits.length > this.wanted) this.#lower();
    else this.#sort();
  }

  #lower(): void {
    this.#sort();
    this.to = Number.parseInt(this.hits[this.wanted]?.hash ?? '', 16);
    this.hits = this.hits.filter(({ hash }) => Number.parseInt(hash, 16) < this.to);
  }

  #sort(): void {
    this.hits.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  }
}
