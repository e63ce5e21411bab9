/** Migrations and Prisma schemas as a store: the tables they leave behind, and the rows they bring along. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { StoreFault } from '../errors.js';
import type { Batch, Session, Source } from '../model/cells.js';
import type { SourceConfig, StoreConfig } from '../model/config.js';
import type { Container, Fault } from '../model/container.js';
import { containersOf, rowsOf } from './ddl-containers.js';
import { parserOf } from './dialect.js';
import { filesOf, inOrder, isUndo } from './order.js';
import { statements } from './statements.js';
import { type Table, Tables } from './tables.js';

/** Longer files are dumps; a scan of the database reads those better. */
const MAX_BYTES = 64 * 1024 * 1024;

export const ddl: Source<StoreConfig> = {
  id: 'ddl',
  title: 'Migrations and Prisma schemas',
  config: {},
  limits: [
    'Files are applied in natural order of their paths (2 before 10); Flyway’s repeatable ones (R__) last.',
    'Undo files and sections (.down.sql, U1__, goose, dbmate, sql-migrate, MyBatis) are not applied.',
    'Views are listed by name; columns of CREATE TABLE AS are not known.',
    'Bodies of functions, procedures and DO blocks are not read; of expressions in INSERT, the literals are.',
    'Files of more than 64 MiB are not read; of one table at most 20,000 inserted rows are.',
  ],
  open,
};

interface Applied {
  readonly tables: Table[];
  readonly faults: Fault[];
  readonly server: string;
}

/** Reads and applies all files. Throws `file-not-found` when the globs stand for nothing. */
async function open(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  const source = config.source as SourceConfig;
  const files = inOrder(filesOf(config.paths, source.root).filter((file) => /\.(?:sql|prisma|ddl)$/i.test(file)));
  const wanted = files.filter((file) => !isUndo(file));
  if (wanted.length === 0) throw new StoreFault('file-not-found');
  const { tables, faults, server } = await apply(config, source, wanted, signal);
  const entries = tables.map((table) => ({ table, container: containersOf(table, config) }));
  const chosen = entries.map(({ table, container }) => ({ table, container: selected(container, config) }));
  return {
    probe: async () => ({ server, readOnly: 'enforced', excessGrants: [] }),
    async *containers() {
      yield* faults;
      for (const { container } of chosen) yield container;
    },
    async *sample(container, plan): AsyncGenerator<Batch> {
      const found = chosen.find((c) => c.container === container || sameName(c.container, container));
      if (found !== undefined) yield* rowsOf(found.table, found.container, plan);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

const sameName = (a: Container, b: Container): boolean => a.ref.schema === b.ref.schema && a.ref.name === b.ref.name;

/** What the config leaves out of the store, it leaves out of its migrations. */
function selected(container: Container, { include, exclude }: StoreConfig): Container {
  const name = `${container.ref.schema}/${container.ref.name}`;
  const fits = (globs: readonly string[]): boolean =>
    globs.some((glob) => picomatch.isMatch(name, glob, { bash: true }));
  const kept = (include.length === 0 || fits(include)) && !fits(exclude);
  return kept ? container : { ...container, notExamined: { code: 'excluded', params: {} } };
}

async function apply(
  config: StoreConfig,
  source: SourceConfig,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Applied> {
  const tables = new Tables();
  const faults: Fault[] = [];
  const at = (file: string) => ({ store: config.id, schema: '', name: file });
  const sql = files.some((f) => !f.endsWith('.prisma'));
  for (const file of files) {
    signal.throwIfAborted();
    const path = join(source.root, file);
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      faults.push({ code: 'too-large', params: { bytes: size }, at: at(file) });
      continue;
    }
    const script = readFileSync(path, 'utf8');
    const lines = file.endsWith('.prisma')
      ? (await import('./prisma.js')).applyPrisma(script, file, source, tables)
      : await applySql(script, file, source, tables);
    for (const line of lines) faults.push({ code: 'sql-not-parsed', params: { line }, at: at(file) });
  }
  return { tables: tables.list(), faults, server: sql ? `migrations (${source.dialect})` : 'Prisma schema' };
}

/** Applies a script; the lines of statements that were refused. Every file starts from the default search path. */
async function applySql(script: string, file: string, source: SourceConfig, tables: Tables): Promise<number[]> {
  const understand = await parserOf(source.dialect);
  let schemas: readonly string[] = [source.schema];
  const refused: number[] = [];
  for (const statement of statements(script, source.dialect)) {
    const read = understand(statement, file);
    if (read === undefined) refused.push(statement.line);
    for (const change of read?.changes ?? []) tables.apply(change, schemas, { file, line: statement.line });
    schemas = read?.schemas ?? schemas;
  }
  return refused;
}
