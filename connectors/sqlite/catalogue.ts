/** What a database holds: tables, and views as far as they were asked for. */
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault, Field } from '../../src/model/container.js';
import { byCodeUnit, type ContainerRef, columnPath } from '../../src/model/location.js';
import { selector } from '../shared/select.js';
import { queryFault, type Reader, type Row } from './database.js';
import { literal, quoted } from './names.js';

/** One column as the catalogue has it; `name` is the name in SQL, `field.path` that in our paths. */
export interface TableColumn {
  readonly name: string;
  readonly field: Field;
  /** Declared as JSON: cells are documents. */
  readonly document: boolean;
}

/** Tables and views in code-unit order of their names. Virtual tables are listed, not touched. */
export function* catalogue(db: Reader, config: StoreConfig): Generator<Container | Fault> {
  const selected = selector(config.include, config.exclude);
  const found = db.all(
    `SELECT name, type, sql LIKE 'create virtual%' AS is_virtual FROM sqlite_schema
     WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  );
  for (const one of found.sort((a, b) => byCodeUnit(String(a.name), String(b.name)))) {
    yield describe(db, config, one, selected('', String(one.name)));
  }
}

function describe(db: Reader, config: StoreConfig, row: Row, selected: boolean): Container | Fault {
  const { name, type, is_virtual } = row;
  const ref: ContainerRef = { store: config.id, schema: '', name: String(name) };
  const kind = type === 'view' ? 'view' : 'table';
  const virtual = is_virtual ? 'virtual-table' : undefined;
  const closed = selected
    ? (virtual ?? (kind === 'view' && !config.views ? 'views-not-asked' : undefined))
    : 'excluded';
  try {
    // Asking for a virtual table's columns would run its module.
    const fields = virtual ? [] : tableColumns(db, ref.name).map((column) => column.field);
    if (closed) return { ref, kind, fields, rows: null, notExamined: { code: closed, params: {} } };
    return { ref, kind, fields, rows: { value: countRows(db, ref.name), exact: true } };
  } catch (error) {
    const { code, params } = queryFault(error);
    return { code, params, at: ref };
  }
}

/** Number of rows in the private copy, which nobody changes. */
export const countRows = (db: Reader, name: string): number => Number(db.value(`SELECT count(*) FROM ${quoted(name)}`));

/** A table's columns in its own order, hidden and computed ones included. */
export function tableColumns(db: Reader, name: string): TableColumn[] {
  const rows = db.all(`SELECT name, type FROM pragma_table_xinfo(${literal(name)}) ORDER BY cid`);
  const names = new Set(rows.map((row) => String(row.name)));
  return rows.map((row, i) => {
    const own = String(row.name);
    const declared = String(row.type ?? '');
    return {
      name: own,
      field: { path: columnPath(own || unnamed(i + 1, names)), declaredType: declared || 'any', storage: 'any' },
      document: /^jsonb?$/i.test(declared),
    };
  });
}

/** A path for the column without a name, which SQLite allows. */
function unnamed(position: number, taken: ReadonlySet<string>): string {
  let name = `column${position}`;
  while (taken.has(name)) name += '_';
  return name;
}
