/** Reads the small parts of PostgreSQL's syntax tree. */
import type { ColumnDef, Node, RangeVar, TypeName } from 'libpg-query';
import type { SourcePlace } from '../model/container.js';
import type { Statement } from './statements.js';
import type { ColumnShape, TableName } from './tables.js';

/** What a part needs to know of the statement it is in. */
export interface Context {
  readonly statement: Statement;
  /** The place of an offset (in bytes) of the statement. */
  readonly place: (location: number | undefined) => SourcePlace;
}

export const tableName = ({ schemaname, relname }: RangeVar): TableName => ({
  schema: schemaname ?? null,
  name: relname ?? '',
});

/** The text of a name or a literal; undefined for anything else. */
export function text(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if ('String' in node) return node.String.sval ?? '';
  if (!('A_Const' in node)) return undefined;
  const { sval, ival, fval, boolval, bsval, isnull } = node.A_Const;
  if (isnull) return undefined;
  if (sval !== undefined) return sval.sval ?? '';
  // A zero and a false are left out of the tree.
  if (ival !== undefined) return String(ival.ival ?? 0);
  if (fval !== undefined) return fval.fval ?? '';
  return boolval !== undefined ? String(boolval.boolval ?? false) : bsval?.bsval;
}

/** Names in a list: `schema.table.column`. */
export const namesOf = (node: Node | undefined): string[] =>
  node !== undefined && 'List' in node ? (node.List.items ?? []).flatMap((n) => text(n) ?? []) : [];

/** The last two names of a list as a table's. */
export const tableOfNames = (names: readonly string[]): TableName => ({
  schema: names.at(-2) ?? null,
  name: names.at(-1) ?? '',
});

/** The server's names for what the grammar calls otherwise (`format_type`). */
const DISPLAYED: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  varchar: 'character varying',
  bpchar: 'character',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
};

/** A type as the server's catalogue would show it. */
export function typeText(type: TypeName | undefined): string {
  const name = text(type?.names?.at(-1)) ?? '';
  const modifiers = (type?.typmods ?? []).flatMap((n) => text(n) ?? []);
  const sized = modifiers.length > 0 && name !== 'interval' ? `(${modifiers.join(',')})` : '';
  const [first = '', ...rest] = (DISPLAYED[name] ?? name).split(' ');
  // `timestamp(3) with time zone`, but `character varying(80)`.
  const shown = /^time/.test(first) ? [first + sized, ...rest].join(' ') : [first, ...rest].join(' ') + sized;
  return (type?.arrayBounds ?? []).length > 0 ? `${shown}[]` : shown;
}

export const columnOf = ({ colname, typeName }: ColumnDef): ColumnShape => ({
  name: colname ?? '',
  type: typeText(typeName),
});
