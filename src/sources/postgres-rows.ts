/** Rows that a migration brings along: literals of INSERT and UPDATE, and the lines behind COPY. */
import { parse } from 'csv-parse/sync';
import type { CopyStmt, InsertStmt, Node, SelectStmt, UpdateStmt } from 'libpg-query';
import { type Context, tableName, text } from './postgres-nodes.js';
import type { Change } from './tables.js';

type Row = (string | null)[];

export function inserted({ relation, cols, selectStmt }: InsertStmt): Change[] {
  if (relation === undefined || selectStmt === undefined || !('SelectStmt' in selectStmt)) return [];
  const columns = cols === undefined ? null : cols.map((n) => ('ResTarget' in n ? (n.ResTarget.name ?? '') : ''));
  return [{ do: 'insert', table: tableName(relation), columns, rows: rowsOf(selectStmt.SelectStmt) }];
}

/** Literal rows of VALUES, or of SELECTs without a table, joined by UNION or not. */
function rowsOf({ valuesLists, targetList, larg, rarg }: SelectStmt): Row[] {
  if (larg !== undefined && rarg !== undefined) return [...rowsOf(larg), ...rowsOf(rarg)];
  if (valuesLists !== undefined)
    return valuesLists.flatMap((n) => ('List' in n ? [(n.List.items ?? []).map(cellOf)] : []));
  const row = (targetList ?? []).map((n) => ('ResTarget' in n ? cellOf(n.ResTarget.val) : null));
  return row.some((cell) => cell !== null) ? [row] : [];
}

export function updated({ relation, targetList = [] }: UpdateStmt): Change[] {
  if (relation === undefined) return [];
  const set = targetList.flatMap((n) => ('ResTarget' in n ? [n.ResTarget] : []));
  const row = set.map((s) => cellOf(s.val));
  if (row.every((cell) => cell === null)) return [];
  return [{ do: 'insert', table: tableName(relation), columns: set.map((s) => s.name ?? ''), rows: [row] }];
}

/** A literal as it is; of an expression, all literals in it: `lower('…')`, `jsonb_build_object('…', '…')`. */
function cellOf(node: Node | undefined): string | null {
  const whole = text(node);
  if (whole !== undefined || node === undefined) return whole ?? null;
  const found = 'TypeCast' in node ? [cellOf(node.TypeCast.arg)] : literalsIn(node);
  const parts = found.filter((part): part is string => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function literalsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(literalsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('A_Const' in value) return [text(value as Node) ?? ''].filter((t) => t !== '');
  return Object.values(value).flatMap(literalsIn);
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** COPY's text format: tabs between, `\N` for null (https://www.postgresql.org/docs/current/sql-copy.html). */
export function copied({ relation, attlist, options = [], is_from }: CopyStmt, { statement }: Context): Change[] {
  if (relation === undefined || !is_from || statement.data === undefined) return [];
  const option = (name: string): string | undefined =>
    options.flatMap((n) => ('DefElem' in n && n.DefElem.defname === name ? [text(n.DefElem.arg) ?? ''] : []))[0];
  const columns = attlist === undefined ? null : attlist.flatMap((n) => text(n) ?? []);
  const delimiter = option('delimiter');
  const rows =
    option('format') === 'csv'
      ? csvRows(statement.data, delimiter)
      : statement.data.map((line) => line.split(delimiter ?? '\t').map(unescaped));
  return [{ do: 'insert', table: tableName(relation), columns, rows }];
}

const unescaped = (cell: string): string | null =>
  cell === '\\N' ? null : cell.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c);

function csvRows(lines: readonly string[], delimiter = ','): Row[] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true };
  return parse(lines.join('\n'), options).map((row) => row.map((cell) => (cell === '' ? null : cell)));
}
