/** The labelled corpus of the quality benchmark as tables of a PostgreSQL server, with what each column holds. */
import type { TestDatabase } from '../../test/servers/postgres.js';
import { SEED, tables } from '../quality/corpus.js';
import { fillTable } from '../quality/fill.js';
import type { FilledField, FilledTable } from '../quality/model.js';

export interface Truth {
  readonly types: ReadonlySet<string>;
  /** Neither right nor wrong here. */
  readonly open: readonly string[];
}

export interface LoadedCorpus {
  /** By table and column: `table\tcolumn`. */
  readonly columns: ReadonlyMap<string, Truth>;
  readonly tables: number;
  readonly rows: number;
  readonly cells: number;
}

export const at = (table: string, column: string): string => `${table}\t${column}`;

/**
 * A name that every tool can write unquoted, as some of them do; the words stay. The number keeps tables apart that
 * the corpus calls the same.
 */
const tableName = (container: string, index: number): string =>
  `${container
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_æøåäö]+/g, '_')}_${index}`;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** PostgreSQL's name for a declared type; a geometry's hex stays text, for want of PostGIS. */
const typeOf = (declared: string): string =>
  declared.startsWith('geometry') ? 'text' : declared.replace('nvarchar', 'varchar');

/** Every `every`-th table of the corpus, at most `rows` rows of each: all tools are told to read every row. */
export async function loadCorpus(database: TestDatabase, every: number, rows: number): Promise<LoadedCorpus> {
  const columns = new Map<string, Truth>();
  const sum = { tables: 0, rows: 0, cells: 0 };
  for (const [i, spec] of tables().entries()) {
    if (i % every !== 0) continue;
    const table = fillTable(spec, `${SEED}/${i}`, Math.min(spec.rows, rows));
    const name = tableName(spec.container, i);
    await write(database, name, table);
    for (const { spec: field, held } of table.fields)
      columns.set(at(name, field.name), { types: new Set(held.keys()), open: field.ambiguous ?? [] });
    sum.tables++;
    sum.rows += Math.min(spec.rows, rows);
    sum.cells += table.fields.reduce((n, f) => n + f.values.filter((v) => v !== null && v !== '').length, 0);
  }
  await database.query(
    'GRANT USAGE ON SCHEMA public TO {{scanner}}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO {{scanner}}; ANALYZE',
  );
  return { columns, ...sum };
}

async function write(database: TestDatabase, name: string, { fields, spec }: FilledTable): Promise<void> {
  const typed = fields.map((f) => `${quote(f.spec.name)} ${typeOf(f.spec.declared[0])}`);
  const plain = fields.map((f) => `${quote(f.spec.name)} text`);
  try {
    await fill(database, name, typed, fields);
  } catch {
    await fill(database, name, plain, fields); // values of the wrong kind are a part of the corpus
  }
  if (spec.comment !== undefined)
    await database.query(`COMMENT ON TABLE ${quote(name)} IS '${spec.comment.replaceAll("'", "''")}'`);
}

async function fill(
  database: TestDatabase,
  name: string,
  columns: readonly string[],
  fields: readonly FilledField[],
): Promise<void> {
  await database.query(`DROP TABLE IF EXISTS ${quote(name)}; CREATE TABLE ${quote(name)} (${columns.join(', ')})`);
  // One array per column: a statement for each table, with the server's own reading of every value.
  const list = columns.map((column, i) => `($${i + 1}::text[])[g]::${column.slice(column.lastIndexOf('" ') + 2)}`);
  const rows = fields[0]?.values.length ?? 0;
  await database.query(
    `INSERT INTO ${quote(name)} SELECT ${list.join(', ')} FROM generate_series(1, ${rows}) g`,
    fields.map((f) => f.values),
  );
}
