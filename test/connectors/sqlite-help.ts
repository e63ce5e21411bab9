/** Shared by the tests of the sqlite and files connectors. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqliteDriver from 'node-sqlite3-wasm';
import { afterEach, beforeEach } from 'vitest';
import { sqlite } from '../../connectors/sqlite.js';
import type { Batch, SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig, StoreKind } from '../../src/model/config.js';
import type { Container } from '../../src/model/container.js';

const signal = new AbortController().signal;

export const config = (kind: StoreKind, paths: string[], overrides: Partial<StoreConfig> = {}): StoreConfig => ({
  id: 'shop',
  kind,
  paths,
  include: [],
  exclude: [],
  views: false,
  partitions: false,
  foreign: false,
  loadCollections: false,
  region: null,
  recipient: null,
  connections: 1,
  statementTimeoutMs: 30_000,
  ...overrides,
});

export const plan = (overrides: Partial<SamplePlan> = {}): SamplePlan => ({
  mode: 'sample',
  cells: 100,
  maxRows: 1000,
  seed: 7,
  batchRows: 50,
  batchBytes: 1_000_000,
  maxCellChars: 200,
  ...overrides,
});

/** The containers, when there are no faults. */
export async function listed(session: Session): Promise<Container[]> {
  const found: Container[] = [];
  for await (const one of session.containers(signal)) {
    if ('code' in one) throw new Error(`fault ${one.code}`);
    found.push(one);
  }
  return found;
}

export interface Collected {
  readonly batches: Batch[];
  readonly rows: number;
}

/** Every batch of a container. */
export async function collect(session: Session, container: Container, asked: SamplePlan): Promise<Collected> {
  const batches: Batch[] = [];
  for await (const batch of session.sample(container, asked, signal)) batches.push(batch);
  return { batches, rows: batches.reduce((sum, batch) => sum + batch.rows, 0) };
}

/** All values of one path, in the order they came. */
export const columnOf = (batches: readonly Batch[], path: string): (string | null)[] =>
  batches.flatMap((batch) => batch.columns.filter((c) => c.field.path === path).flatMap((c) => [...c.values]));

/** Values of one batch by path, with the rows where they are not one for each. */
export const cellsByRow = (batch: Batch | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (batch?.columns ?? []).map((c) => [
      c.field.path,
      c.rowOf ? c.values.map((v, i) => [c.rowOf?.[i], v]) : [...c.values],
    ]),
  );

/** Chi-square over counts that should all be equal, as standard deviations from what is expected. */
export function unevenness(counts: readonly number[]): number {
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  const chi = counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
  const freedom = counts.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

/** A folder for every test, with a database in it. */
export function useDatabase() {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sqlite-test-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const place = () => ({ dir, path: join(dir, 'crm.db') });

  function make(...sql: string[]): void {
    const db = new sqliteDriver.Database(place().path);
    for (const one of sql) db.exec(one);
    db.close();
  }
  const open = (overrides: Partial<StoreConfig> = {}): Promise<Session> =>
    sqlite.open(config('sqlite', [place().path], overrides), signal);

  async function read(session: Session, name: string, overrides: Partial<SamplePlan> = {}): Promise<Collected> {
    const container = (await listed(session)).find((one) => one.ref.name === name);
    if (container === undefined) throw new Error(`no container ${name}`);
    return collect(session, container, plan(overrides));
  }
  return { place, make, open, read };
}
