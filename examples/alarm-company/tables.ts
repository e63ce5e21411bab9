/** A table is its columns and a way to make a row; it is written to SQLite or to CSV from the same description. */
import { gzipSync } from 'node:zlib';
import type { JSValue, Statement } from 'node-sqlite3-wasm';
import type { Person } from './people.js';
import { createRandom, type Random } from './random.js';

export type Cell = string | number | null | Uint8Array;

/** A column: its SQL declaration (`name TYPE`, only the name counts in CSV) and its cell in a row. */
export type Column<Row> = readonly [declaration: string, cell: (row: Row, index: number) => Cell];

export interface Table<Row> {
  readonly name: string;
  readonly rows: number;
  /** Makes what the row's cells share. Called once per row, in order. */
  readonly row: (index: number) => Row;
  readonly columns: readonly Column<Row>[];
}

/** A table whose row type nobody but its own columns needs to know. */
export type AnyTable = { readonly name: string; readonly rows: number; readonly columns: readonly string[] } & {
  readonly cells: (index: number) => Cell[];
};

/** What every part of the generator draws from. */
export interface World {
  readonly customers: readonly Person[];
  /** A random stream of its own for each name. */
  readonly stream: (name: string) => Random;
  /** Rows at the chosen scale. */
  readonly size: (rows: number) => number;
  /** The day the data are taken, in epoch milliseconds. */
  readonly today: number;
}

/** What one container holds, as the generator knows it. */
export interface ContainerSummary {
  readonly store: string;
  /** Folder inside the store; empty at the top. */
  readonly schema: string;
  /** Table or file name; a file per day is one container, `access-{date}.log`. */
  readonly container: string;
  readonly fields: readonly string[];
  readonly rows: number;
  /** Files behind a container that has one per day. */
  readonly members?: number;
  /** Set when a scanner cannot read all of it. */
  readonly readable?: 'partly' | 'no';
}

/** Hides a table's row type. */
export function table<Row>(description: Table<Row>): AnyTable {
  const makers = description.columns.map(([, cell]) => cell);
  return {
    name: description.name,
    rows: description.rows,
    columns: description.columns.map(([declaration]) => declaration),
    cells: (index) => {
      const row = description.row(index);
      return makers.map((cell) => cell(row, index));
    },
  };
}

export const createWorld = (seed: number, scale: number, today: number, customers: readonly Person[]): World => ({
  customers,
  stream: (name) => createRandom(seed, name),
  size: (rows) => Math.max(20, Math.round(rows * scale)),
  today,
});

const columnName = (declaration: string): string => declaration.split(' ', 1)[0] ?? declaration;

export const columnNames = (t: AnyTable): string[] => t.columns.map(columnName);

const BATCH = 40; // rows per INSERT: twice as fast as one by one

/** Writes one SQLite file. Nothing of it is left open or locked, whatever happens. */
export async function writeDatabase(path: string, store: string, tables: readonly AnyTable[]) {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const db = new sqlite.Database(path);
  try {
    db.exec('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; BEGIN');
    for (const t of tables) {
      db.exec(`CREATE TABLE ${t.name} (${t.columns.join(', ')})`);
      const row = `(${t.columns.map(() => '?').join(',')})`;
      const insert = (rows: number) => db.prepare(`INSERT INTO ${t.name} VALUES ${Array(rows).fill(row).join(',')}`);
      insertAll(t, insert);
    }
    db.exec('COMMIT');
  } finally {
    db.close();
  }
  return tables.map((t): ContainerSummary => describe(store, '', t.name, t));
}

function insertAll(t: AnyTable, prepare: (rows: number) => Statement): void {
  for (let start = 0; start < t.rows; ) {
    const size = t.rows - start >= BATCH ? BATCH : 1;
    const statement = prepare(size);
    try {
      for (; t.rows - start >= size; start += size) {
        const values: JSValue[] = [];
        for (let i = 0; i < size; i++) values.push(...t.cells(start + i));
        statement.run(values);
      }
    } finally {
      statement.finalize();
    }
  }
}

export const describe = (store: string, schema: string, container: string, t: AnyTable): ContainerSummary => ({
  store,
  schema,
  container,
  fields: columnNames(t),
  rows: t.rows,
});

export interface Dialect {
  readonly separator: string;
  readonly newline: string;
  readonly encoding: 'utf8' | 'latin1';
  readonly gzip: boolean;
}

/** The bytes of a CSV file with a header line. */
export function csvBytes(t: AnyTable, dialect: Partial<Dialect> = {}): Buffer {
  const { separator = ',', newline = '\n', encoding = 'utf8', gzip = false } = dialect;
  const special = new RegExp(`[${separator}"\\r\\n]`);
  const text = (cell: Cell | string): string => {
    const value = cell === null ? '' : String(cell);
    return special.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const lines = [columnNames(t).join(separator)];
  for (let i = 0; i < t.rows; i++) lines.push(t.cells(i).map(text).join(separator));
  const bytes = Buffer.from(`${lines.join(newline)}${newline}`, encoding);
  return gzip ? gzipSync(bytes, { level: 3 }) : bytes;
}
