import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqliteDriver, { type Database } from 'node-sqlite3-wasm';
import { sqlite } from '../../connectors/sqlite.js';
import { DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore, Store, TypedStore } from './contract-stores.js';
import { config } from './sqlite-help.js';

/** [what it is, its SQL, its text]: SQLite has five storage classes, and its columns take any of them. */
const MATRIX: readonly (readonly [string, string, string | null])[] = [
  ['text', "'Ola Nordmann'", 'Ola Nordmann'],
  ['empty text', "''", ''],
  ['null', 'NULL', null],
  ['small integer', '-5', '-5'],
  ['integer beyond 2^53', '9007199254740993', '9007199254740993'],
  ['largest integer', '9223372036854775807', '9223372036854775807'],
  ['whole real', '5.0', '5.0'],
  ['real', '0.1', '0.1'],
  ['phone as real', '4790000000.0', '4790000000.0'],
  ['large real', '1e300', '1e+300'],
  ['infinity', '9e999', 'Infinity'],
  ['text with NUL', "'a' || char(0) || 'b'", 'a\u0000b'],
  ['broken UTF-8', "CAST(x'61ff62' AS TEXT)", 'a\ufffdb'],
  ['blob of text', "CAST('ola@example.no' AS BLOB)", 'ola@example.no'],
  ['blob', "x'00ff10'", '00ff10'],
  ['empty blob', "x''", ''],
  ['blob with a character cut at the end', "x'61c3'", 'a'],
  ['starts like a prefix', "'xff'", 'xff'],
];

const NOTE = 80;

/** A database file in a folder of its own. */
async function stored(fill: (db: Database) => void): Promise<Store> {
  const dir = await mkdtemp(join(tmpdir(), 'sqlite-contract-'));
  const path = join(dir, 'shop.db');
  const db = new sqliteDriver.Database(path);
  db.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF');
  fill(db);
  db.close();
  return {
    open: (signal) => sqlite.open(config('sqlite', [path]), signal),
    destroy: () => rm(dir, { recursive: true }),
  };
}

/** A column for each line, in which every value is a row's only one. */
export async function sqliteTypes(): Promise<TypedStore> {
  const columns = MATRIX.map((_, i) => `c${i}`);
  const store = await stored((db) => {
    db.exec(`CREATE TABLE types (${columns.join(', ')})`);
    db.exec(`INSERT INTO types VALUES (${MATRIX.map(([, sql]) => sql).join(', ')})`);
  });
  const lines = MATRIX.map(
    ([declared, , text], i) =>
      ({ declared, container: 'types', path: `c${i}`, texts: [text], storage: 'any' }) as const,
  );
  return { ...store, lines };
}

/** Documents, and text that is not UTF-8. */
export async function sqliteExtras(): Promise<ExtraStore> {
  const store = await stored((db) => {
    db.exec('CREATE TABLE documents (doc JSON); CREATE TABLE deep (doc JSON); CREATE TABLE latin (a TEXT)');
    for (const one of DOCUMENTS.documents) db.run('INSERT INTO documents VALUES (?)', [JSON.stringify(one)]);
    db.run('INSERT INTO deep VALUES (?)', [JSON.stringify(DEEP.document)]);
    db.exec(`INSERT INTO latin VALUES (CAST(x'6f6c61e5' AS TEXT)), ('after')`);
  });
  return {
    ...store,
    documents: { container: 'documents', base: 'doc.' },
    deep: { container: 'deep', base: 'doc.' },
    broken: { container: 'latin', path: 'a', texts: ['ola\ufffd', 'after'] },
  };
}

/** A million rows. */
export async function sqliteLarge(): Promise<LargeStore> {
  const store = await stored((db) =>
    db.exec(`CREATE TABLE many (id INTEGER PRIMARY KEY, note TEXT);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MILLION})
      INSERT INTO many SELECT i, printf('%.*c', ${NOTE}, '.') FROM n`),
  );
  return { ...store, bytes: MILLION * NOTE };
}
