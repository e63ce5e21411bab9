/** Changes to tables that are there: ALTER, RENAME, DROP, COMMENT. */
import type { AlterTableStmt, CommentStmt, DropStmt, Node, RenameStmt } from 'libpg-query';
import { type Context, columnOf, namesOf, tableName, tableOfNames, text } from './postgres-nodes.js';
import type { Change } from './tables.js';

export function alterations({ relation, cmds = [] }: AlterTableStmt, context: Context): Change[] {
  if (relation === undefined) return [];
  const table = tableName(relation);
  return cmds.flatMap((node): Change[] => {
    if (!('AlterTableCmd' in node)) return [];
    const { subtype, name, def } = node.AlterTableCmd;
    const column = def !== undefined && 'ColumnDef' in def ? def.ColumnDef : undefined;
    if (subtype === 'AT_AddColumn' && column !== undefined)
      return [{ do: 'add', table, column: columnOf(column), place: context.place(column.location) }];
    if (subtype === 'AT_DropColumn' && name !== undefined) return [{ do: 'drop-column', table, column: name }];
    if (subtype === 'AT_AlterColumnType' && name !== undefined && column !== undefined) {
      const to = { ...columnOf(column), name };
      return [{ do: 'retype', table, column: name, to, place: context.place(column.location) }];
    }
    return [];
  });
}

/** What is done to a thing as a whole. */
export function objectChange(node: Node): Change[] {
  if ('RenameStmt' in node) return renamed(node.RenameStmt);
  if ('DropStmt' in node) return dropped(node.DropStmt);
  if ('CommentStmt' in node) return commented(node.CommentStmt);
  if ('AlterObjectSchemaStmt' in node) {
    const { relation, newschema } = node.AlterObjectSchemaStmt;
    if (relation === undefined || newschema === undefined) return [];
    const table = tableName(relation);
    return [{ do: 'rename', table, to: { schema: newschema, name: table.name } }];
  }
  return [];
}

const OF_TABLE = /^OBJECT_(?:TABLE|VIEW|MATVIEW|FOREIGN_TABLE)$/;

function renamed({ renameType, relation, subname, newname }: RenameStmt): Change[] {
  if (relation === undefined || newname === undefined) return [];
  const table = tableName(relation);
  if (OF_TABLE.test(renameType ?? '')) return [{ do: 'rename', table, to: { schema: table.schema, name: newname } }];
  if (renameType !== 'OBJECT_COLUMN' || subname === undefined) return [];
  return [{ do: 'rename-column', table, column: subname, to: newname }];
}

function dropped({ removeType, objects = [] }: DropStmt): Change[] {
  if (removeType === 'OBJECT_SCHEMA')
    return objects.flatMap((n): Change[] => {
      const schema = text(n);
      return schema === undefined ? [] : [{ do: 'drop-schema', schema }];
    });
  return OF_TABLE.test(removeType ?? '') ? objects.map((n) => ({ do: 'drop', table: tableOfNames(namesOf(n)) })) : [];
}

function commented({ objtype, object, comment = '' }: CommentStmt): Change[] {
  const names = namesOf(object);
  if (objtype === 'OBJECT_COLUMN')
    return [{ do: 'comment', table: tableOfNames(names.slice(0, -1)), column: names.at(-1) as string, comment }];
  return OF_TABLE.test(objtype ?? '') ? [{ do: 'comment', table: tableOfNames(names), comment }] : [];
}
