/** The tables that migrations leave behind, with the rows they insert. Names keep their first spelling. */
import type { SourcePlace } from '../model/container.js';

/** A table's name; the schema is null where none is written. */
export interface TableName {
  readonly schema: string | null;
  readonly name: string;
}

export interface ColumnShape {
  readonly name: string;
  /** Names on the way to a part of a composite type, where it is one. */
  readonly steps?: readonly string[];
  readonly type: string;
  readonly comment?: string;
}

/** One step of a migration. */
export type Change =
  | {
      readonly do: 'create';
      readonly table: TableName;
      readonly columns: readonly (ColumnShape & { readonly place: SourcePlace })[];
      /** Tables whose columns it takes over. */
      readonly from: readonly TableName[];
      /** True when it is a part of the one table in `from`. */
      readonly partition?: boolean;
      readonly comment?: string;
      /** `CREATE OR REPLACE` forgets what was there; otherwise the first definition stands, as `IF NOT EXISTS` means. */
      readonly replace?: boolean;
      /** Set when the columns are those of a query. */
      readonly unknown?: boolean;
      readonly view?: boolean;
    }
  | { readonly do: 'drop'; readonly table: TableName }
  | { readonly do: 'drop-schema'; readonly schema: string }
  | { readonly do: 'rename'; readonly table: TableName; readonly to: TableName }
  | { readonly do: 'comment'; readonly table: TableName; readonly column?: string; readonly comment: string }
  | { readonly do: 'add'; readonly table: TableName; readonly column: ColumnShape; readonly place: SourcePlace }
  | { readonly do: 'drop-column'; readonly table: TableName; readonly column: string }
  | { readonly do: 'rename-column'; readonly table: TableName; readonly column: string; readonly to: string }
  | {
      /** A new type, and with it a new name where MySQL's CHANGE gives one. */
      readonly do: 'retype';
      readonly table: TableName;
      readonly column: string;
      readonly to: ColumnShape;
      readonly place: SourcePlace;
    }
  | {
      readonly do: 'insert';
      readonly table: TableName;
      /** Null: in the table's own order. */
      readonly columns: readonly string[] | null;
      readonly rows: readonly (readonly (string | null)[])[];
    };

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly view: boolean;
  readonly unknown: boolean;
  readonly place: SourcePlace;
  comment: string | undefined;
  columns: (ColumnShape & { readonly place: SourcePlace })[];
  /** Inserted rows, keyed by the column's name as it is called in the end. */
  rows: Map<string, string | null>[];
  /** Rows that were left out because there were too many. */
  left: number;
}

/** Rows kept of one table: more than any look at them needs. */
export const MAX_ROWS = 20_000;

const same = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

export class Tables {
  private readonly all = new Map<string, Table>();
  /** Partitions by their own name: their rows are their table's. */
  private readonly parts = new Map<string, Table>();

  /** Every table, in the order of creation. */
  list(): Table[] {
    return [...this.all.values()];
  }

  /** Applies one step. `schemas` are searched for names without one; the first is where such tables are made. */
  apply(change: Change, schemas: readonly string[], place: SourcePlace): void {
    if (change.do === 'create') this.create(change, schemas, place);
    else if (change.do === 'drop-schema') this.dropSchema(change.schema);
    else {
      const table = this.find(change.table, schemas);
      if (change.do === 'insert') insert(table ?? this.strange(change, schemas, place), change);
      else if (table === undefined) return;
      else if (change.do === 'drop') this.all.delete(keyOf(table));
      else if (change.do === 'rename') this.rename(table, change.to);
      else alter(table, change);
    }
  }

  private dropSchema(schema: string): void {
    for (const [key, table] of this.all) if (same(table.schema, schema)) this.all.delete(key);
  }

  private create(change: Change & { do: 'create' }, schemas: readonly string[], place: SourcePlace): void {
    const { table: name, columns, from, comment, partition, replace, unknown = false, view = false } = change;
    const schema = name.schema ?? (schemas[0] as string);
    const parents = from.flatMap((other) => this.find(other, schemas) ?? []);
    const key = keyOf({ schema, name: name.name });
    if (partition && parents[0] !== undefined) {
      this.parts.set(key, parents[0]);
      return;
    }
    if (this.all.has(key) && !replace) return;
    const own = columns.map((c) => c.name);
    const taken = parents.flatMap((p) => p.columns).filter((c) => !own.some((o) => same(o, c.name)));
    this.all.set(key, {
      schema,
      name: name.name,
      view,
      unknown: unknown || (from.length > 0 && parents.length < from.length && columns.length === 0),
      place,
      comment,
      columns: [...taken, ...columns],
      rows: [],
      left: 0,
    });
  }

  private find({ schema, name }: TableName, schemas: readonly string[]): Table | undefined {
    for (const one of schema === null ? schemas : [schema]) {
      const key = keyOf({ schema: one, name });
      const table = this.all.get(key) ?? this.parts.get(key);
      if (table !== undefined) return table;
    }
    return undefined;
  }

  /** Rows for a table that no migration here has made: made elsewhere, by another tool. Its columns are those named. */
  private strange(change: Change & { do: 'insert' }, schemas: readonly string[], place: SourcePlace): Table {
    const { schema, name } = change.table;
    const columns = (change.columns ?? change.rows[0]?.map((_, i) => `column ${i + 1}`) ?? []).map((column) => ({
      name: column,
      type: '',
      place,
    }));
    this.create({ do: 'create', table: { schema, name }, columns, from: [] }, schemas, place);
    return this.find(change.table, schemas) as Table;
  }

  private rename(table: Table, to: TableName): void {
    this.all.delete(keyOf(table));
    const renamed = { ...table, schema: to.schema ?? table.schema, name: to.name };
    this.all.set(keyOf(renamed), renamed);
  }
}

const keyOf = ({ schema, name }: { schema: string; name: string }): string =>
  JSON.stringify([schema.toLowerCase(), name.toLowerCase()]);

type Alteration = Exclude<Change, { do: 'create' | 'drop' | 'drop-schema' | 'rename' | 'insert' }>;

function alter(table: Table, change: Alteration): void {
  const at = 'column' in change && typeof change.column === 'string' ? indexOf(table, change.column) : -1;
  const column = table.columns[at];
  if (change.do === 'add') {
    if (indexOf(table, change.column.name) < 0) table.columns.push({ ...change.column, place: change.place });
  } else if (change.do === 'comment' && change.column === undefined) table.comment = change.comment;
  else if (column === undefined) return;
  else if (change.do === 'comment') table.columns[at] = { ...column, comment: change.comment };
  else if (change.do === 'drop-column') table.columns.splice(at, 1);
  else if (change.do === 'rename-column') rename(table, at, { ...column, name: change.to });
  else if (change.do === 'retype') rename(table, at, { ...column, ...change.to, place: change.place });
}

function rename(table: Table, at: number, to: Table['columns'][number]): void {
  const before = table.columns[at]?.name as string;
  table.columns[at] = to;
  if (before === to.name) return;
  for (const row of table.rows) {
    const value = row.get(before);
    row.delete(before);
    if (value !== undefined) row.set(to.name, value);
  }
}

const indexOf = (table: Table, name: string): number => table.columns.findIndex((c) => same(c.name, name));

function insert(table: Table, { columns, rows }: Change & { do: 'insert' }): void {
  const names = columns?.map((c) => table.columns[indexOf(table, c)]?.name) ?? table.columns.map((c) => c.name);
  for (const row of rows) {
    if (table.rows.length >= MAX_ROWS) {
      table.left++;
      continue;
    }
    const cells = row.flatMap((value, i): [string, string | null][] => {
      const name = names[i];
      return name === undefined ? [] : [[name, value]];
    });
    table.rows.push(new Map(cells));
  }
}
