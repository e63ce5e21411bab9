/** Tables of migrations that are written into a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dialect, StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { ddl } from '../../src/sources/ddl.js';

const PLAN = { mode: 'full', cells: 1, maxRows: 1, seed: 1, batchRows: 2, batchBytes: 1e6, maxCellChars: 1e4 } as const;

export interface Read {
  /** `schema.table: column type @line, …`, or the reason why a table is not examined. */
  readonly tables: string[];
  readonly containers: readonly Container[];
  readonly faults: readonly Fault[];
  /** Inserted cells by `table.column`. */
  readonly cells: Readonly<Record<string, (string | null)[]>>;
}

/** Applies files given by name and text. */
export async function migrate(
  files: Readonly<Record<string, string>>,
  dialect: Dialect = 'postgres',
  more: Partial<StoreConfig> = {},
): Promise<Read> {
  const root = mkdtempSync(join(tmpdir(), 'personkart-ddl-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const config = {
      id: 's',
      kind: 'ddl',
      paths: [root],
      include: [],
      exclude: [],
      source: { root, dialect, schema: dialect === 'postgres' ? 'public' : 'shop' },
      ...more,
    } as unknown as StoreConfig;
    return await read(config);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function read(config: StoreConfig): Promise<Read> {
  const signal = new AbortController().signal;
  await using session = await ddl.open(config, signal);
  const containers: Container[] = [];
  const faults: Fault[] = [];
  for await (const item of session.containers(signal)) 'ref' in item ? containers.push(item) : faults.push(item);
  const cells: Record<string, (string | null)[]> = {};
  for (const container of containers) {
    for await (const batch of session.sample(container, PLAN, signal)) {
      for (const { field, values } of batch.columns)
        if (values.some((v) => v !== null)) {
          const key = `${container.ref.name}.${field.path}`;
          cells[key] = [...(cells[key] ?? []), ...values];
        }
    }
  }
  return { containers, faults, cells, tables: containers.map(shown) };
}

const shown = ({ ref, fields, notExamined }: Container): string =>
  `${ref.schema}.${ref.name}: ${notExamined?.code ?? fields.map((f) => `${f.path} ${f.declaredType} @${f.source?.line}`).join(', ')}`;
