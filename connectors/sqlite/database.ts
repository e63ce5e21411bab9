/** The driver behind a few calls of ours; its errors quote SQL and values, so they end here. */
import type { Database, SQLiteValue, Statement } from 'node-sqlite3-wasm';
import { StoreFault } from '../../src/errors.js';
import { type Snapshot, takeSnapshot } from './snapshot.js';

export type Row = Readonly<Record<string, SQLiteValue>>;

/** A private, read-only view of a database, as of the moment it was opened. */
export interface Reader extends AsyncDisposable {
  /** All rows of a statement. */
  all(sql: string): Row[];
  /** The only value of a statement. */
  value(sql: string): SQLiteValue;
  /** Rows one by one; ending the iteration frees the statement. */
  iterate(sql: string): Generator<Row>;
  /** A statement that is asked for one row at a time, by its parameter. */
  lookup<T>(sql: string, use: (find: (key: number | bigint) => Row | null) => Generator<T>): Generator<T>;
  /** Rows for which `pick` says yes; it is asked once for each row, in the order the rows are read. */
  picked(columns: string, from: string, pick: () => boolean): Generator<Row>;
}

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/not a database/, 'not-a-database'],
  [/malformed|corrupt/, 'corrupt-database'],
];

/** The driver's error as a fault: a code chosen from its words, and none of the words. */
export function queryFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const message = error instanceof Error ? error.message : '';
  return new StoreFault(MESSAGES.find(([words]) => words.test(message))?.[1] ?? 'read-failed');
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw queryFault(error);
  }
}

/** Opens a private copy of a database file. Throws a `StoreFault`. */
export async function openReader(path: string, signal: AbortSignal): Promise<Reader> {
  const driver = await import('node-sqlite3-wasm');
  const snapshot = await takeSnapshot(path, signal);
  try {
    const db = guarded(() => new driver.default.Database(snapshot.file, { readOnly: true }));
    try {
      return await prepareReader(db, snapshot);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    await snapshot.remove();
    throw queryFault(error);
  }
}

async function prepareReader(db: Database, snapshot: Snapshot): Promise<Reader> {
  guarded(() => {
    // With an exclusive lock the WAL's index lives in memory, and the lock is kept: no file is opened again later.
    for (const pragma of [
      'locking_mode = EXCLUSIVE',
      'temp_store = MEMORY',
      'trusted_schema = 0',
      'cell_size_check = 1',
    ])
      db.all(`PRAGMA ${pragma}`);
    db.all('SELECT count(*) FROM sqlite_schema');
    db.all('PRAGMA query_only = 1');
  });
  // Open files outlive their names, so that even a killed process leaves nothing. Where they cannot be removed while
  // they are open (Windows), closing does it.
  await snapshot.remove().catch(() => undefined);
  return reader(db, () => snapshot.remove());
}

function reader(db: Database, remove: () => Promise<void>): Reader {
  const picks = new Map<number, () => boolean>();
  let passes = 0;
  db.function('personkart_pick', (pass) => picks.get(Number(pass))?.() ?? false);
  const iterate = (sql: string): Generator<Row> => statement(db, sql, (one) => rows(one));
  return {
    all: (sql) => guarded(() => db.all(sql) as Row[]),
    value: (sql) => guarded(() => Object.values((db.get(sql) ?? {}) as Row)[0] ?? null),
    iterate,
    lookup: (sql, use) => statement(db, sql, (one) => use((key) => guarded(() => one.get(key) as Row | null))),
    *picked(columns, from, pick) {
      const pass = passes++;
      picks.set(pass, pick);
      try {
        yield* iterate(`SELECT ${columns} FROM ${from} WHERE personkart_pick(${pass})`);
      } finally {
        picks.delete(pass);
      }
    },
    async [Symbol.asyncDispose]() {
      if (db.isOpen) guarded(() => db.close());
      await remove();
    },
  };
}

function* rows(one: Statement): Generator<Row> {
  try {
    yield* one.iterate() as IterableIterator<Row>;
  } catch (error) {
    throw queryFault(error);
  }
}

function* statement<T>(db: Database, sql: string, use: (one: Statement) => Generator<T>): Generator<T> {
  const one = guarded(() => db.prepare(sql));
  try {
    yield* use(one);
  } finally {
    try {
      one.finalize();
    } catch {
      // it repeats the last step's error, which has been thrown already
    }
  }
}
