/** What node-sql-parser's grammars of MySQL and MariaDB read in a statement. */

import { pieces } from './mysql-pieces.js';
import { type Ast, changesOf } from './mysql-tree.js';
import type { Understand, Understood } from './understood.js';

/** A statement's tree; undefined when neither grammar takes it. */
type Parse = (sql: string) => Ast[] | undefined;

/** What has no bearing on tables, or is not SQL of the server's alone: bodies of procedures, settings, locks, rights. */
const PASSED =
  /^(?:set|lock|unlock|start|begin|commit|rollback|savepoint|release|grant|revoke|flush|analyze|optimize|check|checksum|repair|select|show|explain|describe|desc|call|do|delete|truncate|prepare|execute|deallocate|kill|reset|load|handler|with|use|end|declare|if|else|elseif|loop|while|repeat|until|fetch|open|close|return|leave|iterate|case|signal|resignal|source|delimiter|alter\s+(?!table\b|ignore\s+table\b|online\s+table\b)\w+|create\s+(?:or\s+replace\s+)?(?:definer\s*=\s*\S+\s+)?(?:aggregate\s+)?(?:algorithm\s*=\s*\w+\s+)?(?:sql\s+security\s+\w+\s+)?(?:unique\s+|fulltext\s+|spatial\s+)?(?:index|trigger|procedure|function|event|user|role|server|sequence|tablespace|logfile|database|schema)|drop\s+(?:index|trigger|procedure|function|event|user|role|server|sequence|tablespace|prepare|primary))\b/i;

/** Loads the two grammars: 0.5 MB of the package's 89. */
export async function mysqlParser(): Promise<Understand> {
  const parse = await parser();
  return (statement, file) => {
    const { text } = statement;
    const place = (at: number) => ({ file, line: statement.line + (text.slice(0, at).match(/\n/g)?.length ?? 0) });
    if (/^use\s/i.test(text)) return using(text);
    const dropped = /^drop\s+(?:database|schema)\s+(?:if\s+exists\s+)?[`"]?([^`"\s;]+)/i.exec(text)?.[1];
    if (dropped !== undefined) return { changes: [{ do: 'drop-schema', schema: dropped }] };
    if (PASSED.test(text)) return { changes: [] };
    const changes = [];
    for (const piece of pieces(text)) {
      const trees = parse(piece.sql);
      if (trees === undefined) return undefined;
      for (const tree of trees) changes.push(...changesOf(tree, piece, (name) => place(piece.placeOf(name))));
    }
    return { changes };
  };
}

function using(text: string): Understood {
  const schema = /^use\s+[`"]?([^`"\s;]+)/i.exec(text)?.[1];
  return schema === undefined ? { changes: [] } : { changes: [], schemas: [schema] };
}

interface Grammar {
  readonly Parser: new () => { astify(sql: string, options: object): unknown };
}

async function parser(): Promise<Parse> {
  const [mysql, mariadb] = [
    (await import('node-sql-parser/build/mysql.js')) as unknown as { default: Grammar },
    (await import('node-sql-parser/build/mariadb.js')) as unknown as { default: Grammar },
  ];
  const grammars = [
    { parser: new mysql.default.Parser(), database: 'mysql' },
    { parser: new mariadb.default.Parser(), database: 'mariadb' },
  ];
  return (sql) => {
    for (const { parser: grammar, database } of grammars) {
      try {
        const tree = grammar.astify(sql, { database }) as Ast | Ast[];
        return Array.isArray(tree) ? tree : [tree];
      } catch {
        // The other grammar may know it; a message would quote the statement.
      }
    }
    return undefined;
  };
}
