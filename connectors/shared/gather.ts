import type { SamplePlan } from '../../src/model/cells.js';

/** One row as its driver hands it out: text or bytes, nothing parsed. */
export type RawRow = readonly ({ readonly length: number } | null)[];

/** Rows that are fetched when asked for. `end` says that there are no more. */
export interface RowSource<Row extends RawRow> {
  read(count: number): Promise<{ readonly rows: Row[]; readonly end: boolean }>;
}

/** Rows for one batch, and the size of their text. */
export interface Gathered<Row extends RawRow> {
  readonly rows: Row[];
  readonly bytes: number;
}

/** How far a read may outgrow the batch when every cell is as long as can be: the first read, and those after it. */
const FIRST_OVERSHOOT = 4;
const OVERSHOOT = 32;

const FIRST_READ = 64;
const GROWTH = 4;

/**
 * Rows in batches of at most `batchRows`, and near `batchBytes` of text. How many rows are asked for follows the
 * size of those before; `widestRow` is the most one row can be, and bounds what a sudden run of wide rows may cost.
 */
export async function* gather<Row extends RawRow>(
  source: RowSource<Row>,
  plan: SamplePlan,
  widestRow: number,
): AsyncGenerator<Gathered<Row>> {
  const pace = new Pace(plan, widestRow);
  for (let end = false; !end; ) {
    const rows: Row[] = [];
    let bytes = 0;
    while (!end && rows.length < plan.batchRows && bytes < plan.batchBytes) {
      const answer = await source.read(Math.min(plan.batchRows - rows.length, pace.next(plan.batchBytes - bytes)));
      const size = sizeOf(answer.rows);
      pace.saw(answer.rows.length, size);
      if (rows.length === 0) rows.push(...answer.rows);
      else for (const row of answer.rows) rows.push(row);
      bytes += size;
      end = answer.end;
    }
    if (rows.length > 0) yield { rows, bytes };
  }
}

class Pace {
  #count: number;
  #meanRow = 0;
  readonly #limit: number;

  constructor(plan: SamplePlan, widestRow: number) {
    const fitting = (overshoot: number) => Math.max(1, Math.floor((overshoot * plan.batchBytes) / widestRow));
    this.#count = Math.min(FIRST_READ, fitting(FIRST_OVERSHOOT));
    this.#limit = fitting(OVERSHOOT);
  }

  next(room: number): number {
    const fitting = this.#meanRow === 0 ? this.#count : Math.ceil(room / this.#meanRow);
    return Math.max(1, Math.min(this.#count, this.#limit, fitting));
  }

  saw(rows: number, size: number): void {
    if (rows === 0) return;
    this.#meanRow = size / rows;
    this.#count = Math.max(this.#count, rows * GROWTH);
  }
}

function sizeOf(rows: readonly RawRow[]): number {
  let size = 0;
  for (const row of rows) for (const cell of row) if (cell !== null) size += cell.length;
  return size;
}
