import { StoreFault } from '../../src/errors.js';
import { textOf } from './catalogue.js';
import type { ColumnInfo } from './columns.js';
import type { Link, Row } from './link.js';
import { columnOf } from './project.js';
import { hexBytes, hexText, qualified, quoteIdent, quoteText } from './quote.js';

/** One column of a key, and how a value of it becomes a literal that compares as the index does. */
export interface KeyColumn {
  readonly name: string;
  readonly integer: boolean;
  literal(value: Buffer): string;
}

/** A unique key whose columns are never null: it puts the rows in one order and names each of them. */
export interface Key {
  readonly columns: readonly KeyColumn[];
  readonly primary: boolean;
  /** An index hint: the optimizer could prefer to sort the table for every page. */
  readonly hint: string;
}

const STATISTICS = (schema: string, table: string) => `
SELECT INDEX_NAME, COLUMN_NAME, SUB_PART, NULLABLE, INDEX_TYPE
FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA = ${schema} AND TABLE_NAME = ${table} AND NON_UNIQUE = 0
ORDER BY INDEX_NAME, SEQ_IN_INDEX`;

const number = (value: Buffer): string => {
  const text = value.toString('latin1');
  // Anything else would be a mistake of ours about the type; it must not become SQL.
  return /^-?\d+(\.\d+)?$/.test(text) ? text : hexText(value);
};

/** Types whose text gives the value back exactly, and whose order is that of the literal. Not so: FLOAT, ENUM, SET. */
const LITERAL: ReadonlyMap<string, (value: Buffer) => string> = new Map([
  ...['tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'year'].map((type) => [type, number] as const),
  ...['char', 'varchar', 'date', 'datetime', 'timestamp', 'time', 'uuid', 'inet4', 'inet6'].map(
    (type) => [type, hexText] as const,
  ),
  ...['binary', 'varbinary'].map((type) => [type, hexBytes] as const),
]);

const INTEGER = /^(tiny|small|medium|big)?int$/;

/** The keys that we may use, the primary key first. */
export async function readKeys(
  link: Link,
  schema: string,
  table: string,
  columns: readonly ColumnInfo[],
): Promise<Key[]> {
  const indexes = new Map<string, Row[]>();
  for (const row of await link.rows(STATISTICS(quoteText(schema), quoteText(table)))) {
    const parts = indexes.get(textOf(row[0]));
    if (parts === undefined) indexes.set(textOf(row[0]), [row]);
    else parts.push(row);
  }
  const known = new Map(columns.map((column) => [column.name.toLowerCase(), column]));
  const keys = [...indexes].flatMap(([name, parts]) => toKey(name, parts, known) ?? []);
  const usable: Key[] = [];
  for (const key of keys) if (key.primary || (await isVisible(link, schema, table, key))) usable.push(key);
  return usable.sort((a, b) => Number(b.primary) - Number(a.primary));
}

/** The optimizer may have been told not to use an index; then neither can we, and the server says so. */
async function isVisible(link: Link, schema: string, table: string, { hint }: Key): Promise<boolean> {
  try {
    await link.command(`SELECT 1 FROM ${qualified(schema, table)}${hint} LIMIT 0`);
    return true;
  } catch (error) {
    if (error instanceof StoreFault && error.params.errno === NO_SUCH_KEY) return false;
    throw error;
  }
}

/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html#error_er_key_does_not_exits */
const NO_SUCH_KEY = 1176;

function toKey(name: string, parts: readonly Row[], known: ReadonlyMap<string, ColumnInfo>): Key | undefined {
  const columns: KeyColumn[] = [];
  for (const [, column, prefix, nullable, type] of parts) {
    const info = known.get(textOf(column).toLowerCase());
    const literal = LITERAL.get(info?.dataType ?? '');
    const usable = prefix === null && textOf(nullable) !== 'YES' && textOf(type) === 'BTREE';
    if (!usable || info === undefined || !info.readable || literal === undefined) return undefined;
    columns.push({ name: info.name, integer: INTEGER.test(info.dataType), literal });
  }
  return { columns, primary: name === 'PRIMARY', hint: ` FORCE INDEX (${quoteIdent(name)})` };
}

/** The select list of a key. */
export const keyList = ({ columns }: Key): string => columns.map(({ name }) => columnOf(name)).join(', ');

/** The literals of a key that was read with {@link keyList}; `at` is where it begins in the row. */
export const keyOf = ({ columns }: Key, row: Row, at = 0): string[] =>
  columns.map((column, i) => column.literal(row[at + i] as Buffer));

/**
 * The rows after a key, in its order. Written out column by column and with the redundant first condition: row
 * constructors are compared without the index.
 */
export function after({ columns }: Key, last: readonly string[]): string {
  const terms = columns.map(({ name }, i) => {
    const equal = columns.slice(0, i).map((column, j) => `${columnOf(column.name)} = ${last[j]}`);
    return `(${[...equal, `${columnOf(name)} > ${last[i]}`].join(' AND ')})`;
  });
  const [first] = columns;
  return `${columnOf(first?.name ?? '')} >= ${last[0]} AND (${terms.join(' OR ')})`;
}

/** The rows that have one of these keys. */
export function among({ columns }: Key, keys: readonly (readonly string[])[]): string {
  const [only, second] = columns;
  if (only !== undefined && second === undefined)
    return `${columnOf(only.name)} IN (${keys.map(([k]) => k).join(', ')})`;
  return keys
    .map((key) => `(${columns.map(({ name }, i) => `${columnOf(name)} = ${key[i]}`).join(' AND ')})`)
    .join(' OR ');
}
