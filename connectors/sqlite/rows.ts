/** Which rows of a table are read, and in what order. */
import { permutation, type Random } from '../shared/random.js';
import type { Reader, Row } from './database.js';
import { quoted } from './names.js';

/** Rows that a pass looks at before it lets others work: the driver never waits for anything by itself. */
const BREATH = 20_000;

/** A row, or a moment to let others work. */
export type Step = Row | 'breath';

/** What is read from one table. */
export interface Target {
  readonly table: string;
  /** The select list. */
  readonly columns: string;
  readonly view: boolean;
  readonly rows: number;
}

/** Every row, in the table's order. */
export const everyRow = (db: Reader, target: Target): Generator<Step> =>
  db.iterate(`SELECT ${target.columns} FROM ${quoted(target.table)}`);

/**
 * Rows in random order: every row that has not come yet is equally likely to be the next. At most `most` of them.
 * Close row ids are drawn directly. Scattered ones are first collected in one pass. Where there are none (views,
 * WITHOUT ROWID) rows are picked by position, one pass for every `perPass` rows.
 */
export function* randomRows(db: Reader, target: Target, rng: Random, most: number, perPass: number): Generator<Step> {
  const rowid = target.view ? undefined : rowidName(db, target.table);
  if (rowid === undefined) return yield* byPosition(db, target, rng, most, perPass);
  const [low, high] = ['min', 'max'].map((end) =>
    big(db.value(`SELECT ${end}(${rowid}) FROM ${quoted(target.table)}`)),
  );
  const first = low ?? 0n;
  const span = (high ?? 0n) - first + 1n;
  const dense = BigInt(target.rows) * 5n >= span;
  const keys = dense ? draw(first, Number(span), rng) : collect(db, target, rowid, rng, most);
  const sql = `SELECT ${target.columns} FROM ${quoted(target.table)} WHERE ${rowid} = ?`;
  yield* db.lookup(sql, function* (find): Generator<Step> {
    let tries = 0;
    for (const key of keys) {
      if (key === 'breath' || ++tries % BREATH === 0) yield 'breath';
      const row = key === 'breath' ? null : find(key);
      if (row) yield row;
    }
  });
}

const big = (value: unknown): bigint => BigInt(value as number | bigint);

// A draw that hits no row is thrown away, so that every row is hit with equal chance whatever gaps are beside it.
function* draw(first: bigint, span: number, rng: Random): Generator<number | bigint> {
  for (const offset of permutation(span, rng)) yield first + BigInt(offset);
}

/** The row ids at random positions, in random order. */
function* collect(
  db: Reader,
  target: Target,
  rowid: string,
  rng: Random,
  most: number,
): Generator<number | bigint | 'breath'> {
  const wanted = take(permutation(target.rows, rng), most);
  const place = new Map(wanted.map((position, i) => [position, i]));
  const keys = new Array<number | bigint>(wanted.length);
  for (const found of pass(db, `${rowid} AS c0`, quoted(target.table), (at) => place.has(at))) {
    if (found === 'breath') yield found;
    else keys[place.get(found.at) as number] = found.row.c0 as number | bigint;
  }
  yield* keys;
}

function* byPosition(db: Reader, target: Target, rng: Random, most: number, perPass: number): Generator<Step> {
  const order = permutation(target.rows, rng);
  // Without its own limit a view could be merged into our query, and the picking with it.
  const from = target.view ? `(SELECT * FROM ${quoted(target.table)} LIMIT -1)` : quoted(target.table);
  for (let read = 0; read < most; read += perPass) {
    const wanted = take(order, Math.min(perPass, most - read));
    if (wanted.length === 0) return;
    const place = new Map(wanted.map((position, i) => [position, i]));
    const rows: Row[] = [];
    for (const found of pass(db, target.columns, from, (at) => place.has(at))) {
      if (found === 'breath') yield found;
      else rows[place.get(found.at) as number] = found.row;
    }
    for (const row of rows) if (row) yield row;
  }
}

/** One pass over a table, with the rows at the positions that are wanted. */
function* pass(
  db: Reader,
  columns: string,
  from: string,
  wanted: (position: number) => boolean,
): Generator<{ at: number; row: Row } | 'breath'> {
  let at = -1;
  let hit = false;
  const pick = (): boolean => {
    hit = wanted(++at);
    return hit || at % BREATH === BREATH - 1;
  };
  for (const row of db.picked(columns, from, pick)) yield hit ? { at, row } : 'breath';
}

function take(order: Iterator<number>, count: number): number[] {
  const taken: number[] = [];
  while (taken.length < count) {
    const next = order.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/** A name of the row id that no column of the table hides; undefined for tables without one. */
function rowidName(db: Reader, table: string): string | undefined {
  return ['rowid', '_rowid_', 'oid'].find((name) => {
    const hidden = db
      .all(`SELECT name FROM pragma_table_xinfo('${table.replaceAll("'", "''")}')`)
      .some((column) => String(column.name).toLowerCase() === name);
    if (hidden) return false;
    try {
      db.all(`SELECT ${name} FROM ${quoted(table)} LIMIT 0`);
      return true;
    } catch {
      return false;
    }
  });
}
