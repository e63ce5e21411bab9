import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqliteDriver from 'node-sqlite3-wasm';
import { sqlite } from '../../connectors/sqlite.js';
import { type BuiltStore, connectorContract, type Fixture } from './contract.js';
import { collect, listAll, never, planOf } from './helpers.js';
import { config } from './sqlite-help.js';
import { sqliteExtras, sqliteLarge, sqliteTypes } from './sqlite-stores.js';

connectorContract('sqlite', {
  build,
  types: sqliteTypes,
  extras: sqliteExtras,
  large: sqliteLarge,
});

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function build(fixture: Fixture): Promise<BuiltStore> {
  const dir = await mkdtemp(join(tmpdir(), 'sqlite-contract-'));
  const path = join(dir, 'canary-folder.db');
  const db = new sqliteDriver.Database(path);
  db.exec('PRAGMA synchronous = OFF');
  for (const { name, columns, rows } of fixture) {
    db.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column)} TEXT`).join(', ')}); BEGIN`);
    const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run([...row]);
    insert.finalize();
    db.exec('COMMIT');
  }
  db.close();
  await writeFile(join(dir, 'canary-not.db'), 'canary-garbage');
  const open = (name: string) => (signal: AbortSignal) => sqlite.open(config('sqlite', [join(dir, name)]), signal);
  return {
    open: open('canary-folder.db'),
    broken: { missing: open('canary-missing.db'), garbage: open('canary-not.db'), folder: open('') },
    secrets: ['canary-folder', 'canary-missing', 'canary-not', 'canary-garbage', dir],
    wrote: () => changes(dir, open('canary-folder.db')),
    destroy: () => rm(dir, { recursive: true }),
  };
}

/** Reads everything, and tells whether that changed anything in the folder. */
async function changes(dir: string, open: (signal: AbortSignal) => ReturnType<typeof sqlite.open>): Promise<boolean> {
  const look = async () =>
    Promise.all((await readdir(dir)).sort().map(async (f) => [f, (await readFile(join(dir, f))).toString('base64')]));
  const before = JSON.stringify(await look());
  await using session = await open(never());
  for (const container of await listAll(session)) await collect(session, container, planOf({ mode: 'full' }));
  return JSON.stringify(await look()) !== before;
}
