/** What is counted: cells through the engine, and scans of stores that are always the same. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { writeDemoStores } from '../../examples/alarm-company/generate.js';
import { tableClassifier } from '../../src/app/classify.js';
import { loadRules } from '../../src/compose.js';
import { type RawConfig, type Report, scan } from '../../src/index.js';
import { NO_CANDIDATE } from '../../src/model/detector.js';
import { Sketch } from '../../src/model/sketch.js';
import { startProxy, through } from '../../test/servers/proxy.js';
import type { TimedStore } from '../time/read.js';
import { mysqlStore } from '../time/read-mysql.js';
import { postgresStore } from '../time/read-postgres.js';
import { rowsOf, type TimedTable, timedTables } from '../time/tables.js';
import { countedRules, noCounts } from './counted-rules.js';
import { mysqlStatements, postgresStatements } from './wire.js';

export type Counts = Readonly<Record<string, number>>;
export type Work = Record<string, Counts>;

/** Rows of the business table where every one is read; the others are in proportion. */
const ROWS = 10_000;
/** Rows of a table of which a sample is a small part. */
const MANY = 60_000;
const CELL_ROWS = 500;

const specs = (): TimedTable[] => timedTables(ROWS);

/** The business table without its column of seldom notes, for which every row would have to be read. */
function sampled(): TimedTable {
  const mixed = timedTables(MANY)[0] as TimedTable;
  return { ...mixed, name: 'many', columns: mixed.columns.slice(0, -1), row: (...at) => mixed.row(...at).slice(0, -1) };
}

const STORAGE: Readonly<Record<string, 'text' | 'integer' | 'decimal' | 'temporal' | 'any'>> = {
  bigint: 'integer',
  integer: 'integer',
  numeric: 'decimal',
  timestamp: 'temporal',
  jsonb: 'any',
};

/** The engine and its counting over the first rows of each table. A mask is made for each entry of a sketch. */
export async function engineWork(): Promise<Work> {
  const rules = await loadRules();
  const work: Work = {};
  for (const spec of specs()) {
    const counts = noCounts();
    const classify = tableClassifier(countedRules(rules, counts, NO_CANDIDATE));
    const rows = [...rowsOf({ ...spec, rows: CELL_ROWS })];
    const insertions = await countingSketches(() =>
      classify({
        container: spec.name,
        fields: spec.columns.map(([name, declaredType], i) => ({
          name,
          declaredType,
          storage: STORAGE[declaredType] ?? 'text',
          values: rows.map((row) => row[i] ?? null),
        })),
      }),
    );
    work[`engine: ${spec.name}`] = { rows: rows.length, ...counts, sketchInsertions: insertions };
  }
  return work;
}

/** How many times an entry was made for a sketch meanwhile. */
async function countingSketches(run: () => unknown): Promise<number> {
  const { add } = Sketch.prototype;
  let insertions = 0;
  Sketch.prototype.add = function counted(...entry) {
    insertions++;
    add.apply(this, entry);
  };
  try {
    await run();
  } finally {
    Sketch.prototype.add = add;
  }
  return insertions;
}

const titled = (kind: string, { name }: TimedTable, full: boolean): string =>
  `${kind}: ${name}, ${full ? 'full' : 'sample'}`;

/** What a report says was read. */
const read = ({ containers, fields }: Report): Counts => ({
  containers: containers.length,
  rows: containers.reduce((n, c) => n + c.sampled.rows, 0),
  bytes: containers.reduce((n, c) => n + c.sampled.bytes, 0),
  cells: fields.reduce((n, f) => n + f.examined.cells, 0),
});

/** The demo's stores, and a SQLite file of the business table, sampled and whole. */
export async function fileWork(): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), 'personkart-work-'));
  try {
    const demo = join(folder, 'demo');
    await writeDemoStores(demo, { today: Date.UTC(2026, 4, 31), onProgress: () => {} });
    const example = JSON.parse(readFileSync('config.example.json', 'utf8')) as RawConfig;
    const stores = example.stores.map((s) => ({
      ...s,
      path: join(demo, String(s.path).replace(/.*personkart-demo\//, '')),
    }));
    const work: Work = { demo: read(await scan({ config: { stores, sample: { seed: 'work' } } })) };
    for (const [spec, full] of [
      [specs()[0] as TimedTable, true],
      [sampled(), false],
    ] as const) {
      const path = join(folder, `${spec.name}.db`);
      writeSqlite(path, spec);
      const config: RawConfig = { stores: [{ id: 'work', kind: 'sqlite', path }], sample: { seed: 'work' } };
      work[titled('sqlite', spec, full)] = read(await scan({ config, full }));
    }
    return work;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSqlite(path: string, spec: TimedTable): void {
  const db = new sqlite.Database(path);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  db.exec(`CREATE TABLE ${spec.name} (${spec.columns.map(([name, type]) => `${name} ${type}`).join(', ')})`);
  const insert = db.prepare(`INSERT INTO ${spec.name} VALUES (${spec.columns.map(() => '?').join(', ')})`);
  for (const row of rowsOf(spec)) insert.run(row);
  insert.finalize();
  db.exec('COMMIT');
  db.close();
}

/** Each table in each server that can be started, sampled and whole, with what went over the wire. */
export async function serverWork(): Promise<Work> {
  const work: Work = {};
  for (const start of [postgresStore, mysqlStore]) {
    const store = await start();
    if (store === null) continue;
    try {
      const all = [...specs().map((spec) => [spec, true] as const), [sampled(), false] as const];
      for (const [spec, full] of all) {
        await store.load(spec);
        work[titled(store.kind, spec, full)] = await wired(store, spec.name, full);
        await store.drop(spec.name);
      }
    } finally {
      await store.stop();
    }
  }
  return work;
}

async function wired(store: TimedStore, table: string, full: boolean): Promise<Counts> {
  let queries = 0;
  const count = (): void => void queries++;
  const listener = store.kind === 'postgres' ? postgresStatements : mysqlStatements;
  const proxy = await startProxy({ port: Number(new URL(store.url).port) }, () => listener(count));
  try {
    const report = await scan({
      config: {
        stores: [{ id: 'work', kind: store.kind, url: { env: 'URL' }, include: [`*/${table}`] }],
        sample: { seed: 'work' },
      },
      env: { URL: through(store.url, proxy.port) },
      full,
    });
    return { queries, ...read(report), wireBytes: proxy.fetched() };
  } finally {
    await proxy.stop();
  }
}
