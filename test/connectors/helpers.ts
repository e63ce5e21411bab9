import type { Batch, Column, SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container } from '../../src/model/container.js';

/** A store's config with what tests rarely change filled in. */
export const configOf = (url: string, more: Partial<StoreConfig> = {}): StoreConfig => ({
  id: 'db',
  kind: 'postgres',
  url,
  paths: [],
  include: [],
  exclude: [],
  views: false,
  partitions: false,
  foreign: false,
  loadCollections: false,
  region: null,
  recipient: null,
  connections: 2,
  statementTimeoutMs: 30_000,
  ...more,
});

export const planOf = (more: Partial<SamplePlan>): SamplePlan => ({
  mode: 'sample',
  cells: 3_000,
  maxRows: 100_000,
  seed: 7,
  batchRows: 1_000,
  batchBytes: 1_000_000,
  maxCellChars: 10_000,
  ...more,
});

export const never = (): AbortSignal => new AbortController().signal;

export async function listAll(session: Session): Promise<Container[]> {
  const found: Container[] = [];
  for await (const item of session.containers(never())) if ('ref' in item) found.push(item);
  return found;
}

/** The listed container of that name. */
export async function containerOf(session: Session, name: string): Promise<Container> {
  const found = (await listAll(session)).find((container) => container.ref.name === name);
  if (found === undefined) throw new Error(`no container ${name}`);
  return found;
}

export interface Collected {
  readonly batches: Batch[];
  readonly rows: number;
  /** All batches' values, by path. `rowOf` is kept for single batches only. */
  readonly columns: Map<string, Column>;
}

/** Reads batches until the end, or until `enough` rows are there. */
export async function collect(
  session: Session,
  container: Container,
  plan: SamplePlan,
  enough = Number.POSITIVE_INFINITY,
): Promise<Collected> {
  const batches: Batch[] = [];
  let rows = 0;
  for await (const batch of session.sample(container, plan, never())) {
    batches.push(batch);
    rows += batch.rows;
    if (rows >= enough) break;
  }
  const columns = new Map<string, Column>();
  for (const column of batches.flatMap((batch) => batch.columns)) {
    const before = columns.get(column.field.path);
    columns.set(column.field.path, before ? { ...column, values: [...before.values, ...column.values] } : column);
  }
  return { batches, rows, columns };
}
