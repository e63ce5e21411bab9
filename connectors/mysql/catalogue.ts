import { byCodeUnit } from '../../src/model/location.js';
import type { Link, Row } from './link.js';
import { quoteText } from './quote.js';

/** A table or view as the catalogue lists it, without its columns. */
export interface Listed {
  readonly schema: string;
  readonly name: string;
  readonly view: boolean;
  readonly engine: string;
  /** The server's estimate of the rows; null where it has none. */
  readonly rows: number | null;
  readonly comment: string | null;
  /** What the server says of the state of its rows; null where it cannot tell. */
  readonly state: string | null;
  /** Its partitions, in order, with their estimates; empty for a table without. */
  readonly partitions: readonly { readonly name: string; readonly rows: number | null }[];
}

/** Schemas of the server itself. */
const SYSTEM_SCHEMAS = new Set(['information_schema', 'mysql', 'performance_schema', 'sys']);

const SCHEMAS = 'SELECT SCHEMA_NAME FROM information_schema.SCHEMATA';

/**
 * The time of the last commit that wrote to a table, in whole seconds: told two seconds later, when no other can have
 * the same. InnoDB forgets it when the server starts or drops the table from its cache (NULL: it cannot tell) and sets
 * a later one at the next commit; MyISAM's is that of its file. Aria's lags, and other engines have none to rely on.
 * MariaDB keeps the time when a table is emptied by TRUNCATE: a table that may be empty is read, which costs nothing.
 */
const STATE = `
CASE WHEN TABLE_TYPE = 'BASE TABLE' AND ENGINE IN ('InnoDB', 'MyISAM') AND CREATE_OPTIONS NOT LIKE '%partitioned%'
          AND TABLE_ROWS > 0 AND TIMESTAMPDIFF(SECOND, UPDATE_TIME, NOW()) >= 2
     THEN CONCAT_WS(' ', @@hostname, @@port, ENGINE, CREATE_TIME, UPDATE_TIME, CHECKSUM) END`;

// MariaDB's sequences are tables of the catalogue too; they hold no data of anyone.
const TABLES = (schema: string) => `
SELECT TABLE_NAME, TABLE_TYPE, ENGINE, TABLE_ROWS, TABLE_COMMENT, CREATE_OPTIONS,${STATE}
FROM information_schema.TABLES
WHERE TABLE_SCHEMA = ${schema} AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')`;

const PARTITIONS = (schema: string) => `
SELECT TABLE_NAME, PARTITION_NAME, SUM(TABLE_ROWS)
FROM information_schema.PARTITIONS
WHERE TABLE_SCHEMA = ${schema} AND PARTITION_NAME IS NOT NULL
GROUP BY TABLE_NAME, PARTITION_NAME ORDER BY MIN(PARTITION_ORDINAL_POSITION)`;

export const textOf = (cell: Buffer | null | undefined): string => cell?.toString('utf8') ?? '';
const countOf = (cell: Buffer | null | undefined): number | null => (cell == null ? null : Number(textOf(cell)));

/** The schemas that our role sees, without the server's own; one alone when the URL names it. */
export async function readSchemas(link: Link, database: string | undefined): Promise<string[]> {
  if (database !== undefined) return [database];
  const names = (await link.rows(SCHEMAS)).map(([name]) => textOf(name));
  return names.filter((name) => !SYSTEM_SCHEMAS.has(name.toLowerCase())).sort(byCodeUnit);
}

/** The tables and views of a schema that our role has any right to, in code-unit order of their names. */
export async function readCatalogue(link: Link, schema: string): Promise<Listed[]> {
  const rows = await link.rows(TABLES(quoteText(schema)));
  const partitioned = rows.some((row) => textOf(row[5]).includes('partitioned'));
  const partitions = partitioned ? await readPartitions(link, schema) : new Map();
  return rows
    .map((row) => toListed(schema, row, partitions.get(textOf(row[0])) ?? []))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

async function readPartitions(link: Link, schema: string): Promise<Map<string, Listed['partitions'][number][]>> {
  const found = new Map<string, Listed['partitions'][number][]>();
  for (const [table, name, rows] of await link.rows(PARTITIONS(quoteText(schema)))) {
    const partition = { name: textOf(name), rows: countOf(rows) };
    const known = found.get(textOf(table));
    if (known === undefined) found.set(textOf(table), [partition]);
    else known.push(partition);
  }
  return found;
}

function toListed(schema: string, row: Row, partitions: Listed['partitions']): Listed {
  const [name, type, engine, rows, comment, , state] = row;
  const view = textOf(type) === 'VIEW';
  return {
    schema,
    name: textOf(name),
    view,
    engine: textOf(engine).toUpperCase(),
    rows: view ? null : countOf(rows),
    comment: view || textOf(comment) === '' ? null : textOf(comment), // a view's says `VIEW`, or what is wrong with it
    state: textOf(state) || null,
    partitions,
  };
}
