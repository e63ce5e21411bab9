/** From node-sql-parser's trees to changes of tables. */
import type { SourcePlace } from '../model/container.js';
import type { Piece } from './mysql-pieces.js';
import { cellText, literalOf } from './mysql-values.js';
import type { Change, ColumnShape, TableName } from './tables.js';

/** The parts of the trees that are read. They are not typed by the package for these statements. */
export interface Ast {
  readonly type?: string;
  readonly keyword?: string;
  readonly temporary?: string | null;
  readonly table?: readonly TableRef[] | readonly (readonly TableRef[])[] | string;
  readonly name?: readonly TableRef[];
  readonly like?: { readonly table?: readonly TableRef[] } | null;
  readonly query_expr?: object | null;
  readonly create_definitions?: readonly Definition[] | null;
  readonly table_options?: readonly { readonly keyword?: string; readonly value?: unknown }[] | null;
  readonly view?: { readonly db?: string | null; readonly view?: string };
  readonly expr?: readonly Action[];
  readonly columns?: readonly string[] | null;
  readonly values?: unknown;
  readonly set?: readonly { readonly column: string; readonly value: unknown }[];
}

interface TableRef {
  readonly db?: string | null;
  readonly table?: string;
}

interface Definition {
  readonly resource?: string;
  readonly column?: { readonly column?: string };
  readonly definition?: DataTypeNode;
  readonly comment?: { readonly value?: unknown };
}

interface DataTypeNode {
  readonly dataType?: string;
  readonly length?: number | null;
  readonly scale?: number | null;
}

interface Action extends Omit<Definition, 'comment'> {
  readonly action?: string;
  readonly keyword?: string | null;
  readonly old_column?: { readonly column?: string };
  readonly table?: string;
  readonly db?: string | null;
  readonly comment?: unknown;
}

type PlaceOf = (name: string) => SourcePlace;

const nameOf = ({ db, table }: TableRef): TableName => ({ schema: db ?? null, name: table ?? '' });
const first = (table: Ast['table']): TableName | undefined =>
  Array.isArray(table) && table[0] !== undefined ? nameOf(table[0] as TableRef) : undefined;

/** The changes of one statement, or of one action of an ALTER TABLE. */
export function changesOf(tree: Ast, piece: Piece, place: PlaceOf): Change[] {
  if (tree.type === 'create') return created(tree, piece, place);
  if (tree.type === 'alter') return altered(tree, piece, place);
  if (tree.type === 'insert' || tree.type === 'replace') return inserted(tree);
  if (tree.type === 'update') return updated(tree);
  if (tree.type === 'rename')
    return (tree.table as readonly (readonly TableRef[])[]).flatMap(([from, to]): Change[] =>
      from === undefined || to === undefined ? [] : [{ do: 'rename', table: nameOf(from), to: nameOf(to) }],
    );
  if (tree.type === 'drop' && (tree.keyword === 'table' || tree.keyword === 'view'))
    return (tree.name ?? []).map((ref) => ({ do: 'drop', table: nameOf(ref) }));
  return [];
}

function created(tree: Ast, piece: Piece, place: PlaceOf): Change[] {
  if (tree.keyword === 'view') {
    const table = { schema: tree.view?.db ?? null, name: tree.view?.view ?? '' };
    return [{ do: 'create', table, columns: [], from: [], unknown: true, view: true, replace: true }];
  }
  const table = first(tree.table);
  if (tree.keyword !== 'table' || table === undefined || tree.temporary) return [];
  const columns = (tree.create_definitions ?? []).flatMap((d) =>
    d.resource === 'column' ? [{ ...columnOf(d, piece), place: place(d.column?.column ?? '') }] : [],
  );
  const comment = tree.table_options?.find((o) => o.keyword === 'comment')?.value;
  return [
    {
      do: 'create',
      table,
      columns,
      from: (tree.like?.table ?? []).map(nameOf),
      ...(typeof comment === 'string' ? { comment: cellText(comment.replace(/^'([\s\S]*)'$/, '$1')) } : {}),
      ...(piece.replace ? { replace: true } : {}),
      ...(tree.query_expr ? { unknown: true } : {}),
    },
  ];
}

function columnOf({ column, definition, comment }: Definition, { types }: Piece): ColumnShape {
  const name = column?.column ?? '';
  const text = comment === undefined ? null : literalOf(comment.value);
  return {
    name,
    type: types.get(name.toLowerCase()) ?? typeText(definition),
    ...(text === null ? {} : { comment: text }),
  };
}

function typeText({ dataType = '', length, scale }: DataTypeNode = {}): string {
  const size = length == null ? '' : `(${[length, ...(scale == null ? [] : [scale])].join(',')})`;
  return dataType.toLowerCase() + size;
}

function altered(tree: Ast, piece: Piece, place: PlaceOf): Change[] {
  const table = first(tree.table);
  return table === undefined ? [] : (tree.expr ?? []).flatMap((action) => alteration(table, action, piece, place));
}

function alteration(table: TableName, action: Action, piece: Piece, place: PlaceOf): Change[] {
  const name = action.column?.column ?? '';
  const before = action.old_column?.column ?? '';
  if (action.action === 'rename' && action.resource === 'table') {
    const to = { schema: action.db ?? table.schema, name: action.table ?? '' };
    return [{ do: 'rename', table, to }];
  }
  if (action.resource === 'comment' && typeof action.comment === 'string')
    return [{ do: 'comment', table, comment: cellText(action.comment.replace(/^'([\s\S]*)'$/, '$1')) }];
  if (action.resource !== 'column') return [];
  const shape = (): ColumnShape => columnOf(action as Definition, piece);
  if (action.action === 'add') return [{ do: 'add', table, column: shape(), place: place(name) }];
  if (action.action === 'drop') return [{ do: 'drop-column', table, column: name }];
  if (action.action === 'rename') return [{ do: 'rename-column', table, column: before, to: name }];
  if (action.action === 'modify') return [{ do: 'retype', table, column: name, to: shape(), place: place(name) }];
  if (action.action === 'change') return [{ do: 'retype', table, column: before, to: shape(), place: place(name) }];
  return [];
}

interface ValuesNode {
  readonly type?: string;
  readonly values?: readonly { readonly value?: readonly unknown[] }[];
  readonly columns?: readonly { readonly expr?: unknown }[] | '*';
  readonly from?: unknown;
}

function inserted({ table, columns = null, values, set }: Ast): Change[] {
  const into = first(table);
  if (into === undefined) return [];
  if (set !== undefined && set !== null) return updated({ table: table as readonly TableRef[], set });
  const { values: rows, columns: chosen } = (values ?? {}) as ValuesNode;
  const literal = rows?.map((row) => (row.value ?? []).map(literalOf));
  const selected = Array.isArray(chosen) ? [chosen.map((c: { expr?: unknown }) => literalOf(c.expr))] : [];
  const found = (literal ?? selected).filter((row) => row.some((cell) => cell !== null));
  return found.length === 0 ? [] : [{ do: 'insert', table: into, columns, rows: found }];
}

function updated({ table, set = [] }: Ast): Change[] {
  const into = first(table);
  const row = set.map((s) => literalOf(s.value));
  if (into === undefined || row.every((cell) => cell === null)) return [];
  return [{ do: 'insert', table: into, columns: set.map((s) => s.column), rows: [row] }];
}
