/** What PostgreSQL's own parser (libpg-query, the server's grammar as WebAssembly) reads in a statement. */
import type { Node, RangeVar } from 'libpg-query';
import type { SourcePlace } from '../model/container.js';
import { alterations, objectChange } from './postgres-alter.js';
import { type Context, columnOf, tableName, text, type typeText } from './postgres-nodes.js';
import { copied, inserted, updated } from './postgres-rows.js';
import type { Statement } from './statements.js';
import type { Change } from './tables.js';
import type { Understand, Understood } from './understood.js';

/** Loads the parser. */
export async function postgresParser(): Promise<Understand> {
  const { loadModule, parseSync } = await import('libpg-query');
  await loadModule();
  return (statement, file) => {
    let nodes: Node[];
    try {
      nodes = (parseSync(statement.text).stmts ?? []).flatMap((s) => s.stmt ?? []);
    } catch {
      return undefined; // its message quotes the statement
    }
    const context: Context = { statement, place: (location) => placeOf(statement, file, location) };
    const read = nodes.map((node) => understood(node, context));
    const schemas = read.flatMap((r) => (r.schemas === undefined ? [] : [r.schemas])).at(-1);
    return { changes: read.flatMap((r) => r.changes), ...(schemas === undefined ? {} : { schemas }) };
  };
}

/** The parser counts bytes. */
function placeOf({ text: sql, line }: Statement, file: string, location: number | undefined): SourcePlace {
  const before = Buffer.from(sql).subarray(0, location ?? 0);
  return { file, line: line + before.reduce((n, byte) => (byte === 10 ? n + 1 : n), 0) };
}

const none: Understood = { changes: [] };

function understood(node: Node, context: Context): Understood {
  if ('VariableSetStmt' in node) return searchPath(node.VariableSetStmt);
  if ('CreateSchemaStmt' in node) {
    return { changes: (node.CreateSchemaStmt.schemaElts ?? []).flatMap((n) => understood(n, context).changes) };
  }
  return { changes: changesOf(node, context) };
}

function searchPath(set: { name?: string; args?: Node[] }): Understood {
  if (set.name !== 'search_path') return none;
  const schemas = (set.args ?? []).flatMap((arg) => text(arg) ?? []).filter((s) => s !== '' && s !== '$user');
  return schemas.length === 0 ? none : { changes: [], schemas };
}

function changesOf(node: Node, context: Context): Change[] {
  if ('CreateStmt' in node) return created(node.CreateStmt, context);
  if ('CreateForeignTableStmt' in node) return created(node.CreateForeignTableStmt.base ?? {}, context);
  if ('CreateTableAsStmt' in node) {
    const { into, objtype } = node.CreateTableAsStmt;
    return ofQuery(into?.rel, objtype === 'OBJECT_MATVIEW');
  }
  if ('ViewStmt' in node) return ofQuery(node.ViewStmt.view, true);
  if ('SelectStmt' in node) return ofQuery(node.SelectStmt.intoClause?.rel, false);
  if ('InsertStmt' in node) return inserted(node.InsertStmt);
  if ('UpdateStmt' in node) return updated(node.UpdateStmt);
  if ('CopyStmt' in node) return copied(node.CopyStmt, context);
  if ('AlterTableStmt' in node) return alterations(node.AlterTableStmt, context);
  return objectChange(node);
}

/** Temporary tables are gone when the migration ends. */
const isTemporary = (relation: RangeVar | undefined): boolean => relation?.relpersistence === 't';

function ofQuery(relation: RangeVar | undefined, view: boolean): Change[] {
  if (relation === undefined || isTemporary(relation)) return [];
  return [{ do: 'create', table: tableName(relation), columns: [], from: [], unknown: true, view, replace: view }];
}

interface CreateShape {
  relation?: RangeVar;
  tableElts?: Node[];
  inhRelations?: Node[];
  partbound?: object;
  ofTypename?: Parameters<typeof typeText>[0];
}

function created(create: CreateShape, context: Context): Change[] {
  const { relation, tableElts = [], inhRelations = [], partbound, ofTypename } = create;
  if (relation === undefined || isTemporary(relation)) return [];
  const parents = inhRelations.flatMap((n) => ('RangeVar' in n ? [n.RangeVar] : []));
  const like = tableElts.flatMap((n) => ('TableLikeClause' in n ? (n.TableLikeClause.relation ?? []) : []));
  const columns = tableElts.flatMap((n) =>
    'ColumnDef' in n ? [{ ...columnOf(n.ColumnDef), place: context.place(n.ColumnDef.location) }] : [],
  );
  return [
    {
      do: 'create',
      table: tableName(relation),
      columns,
      from: [...parents, ...like].map(tableName),
      ...(partbound === undefined ? {} : { partition: true }),
      ...(ofTypename === undefined ? {} : { unknown: true }),
    },
  ];
}
