import { StoreFault } from '../../src/errors.js';
import { textOf } from './catalogue.js';
import type { Link, Row } from './link.js';
import { qualified, quoteIdent, quoteText } from './quote.js';
import { type Reading, readingOf } from './types.js';

/** A column of a table as the catalogue has it. */
export interface ColumnInfo {
  readonly name: string;
  /** The type as it was declared: `varchar(20)`. */
  readonly declared: string;
  readonly dataType: string;
  readonly comment: string | null;
  /** False when our role may not select it. */
  readonly readable: boolean;
  /** The most characters, or bytes, it can have; null where the catalogue does not say. */
  readonly longest: number | null;
  readonly reading: Reading;
}

const COLUMNS = (where: string) => `
SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLUMN_TYPE, CHARACTER_MAXIMUM_LENGTH, PRIVILEGES, COLUMN_COMMENT
FROM information_schema.COLUMNS WHERE ${where} ORDER BY TABLE_NAME, ORDINAL_POSITION`;

/** The columns of every table of a schema, or of one of its tables, in order. */
export async function readColumns(link: Link, schema: string, table?: string): Promise<Map<string, ColumnInfo[]>> {
  const one = table === undefined ? '' : ` AND TABLE_NAME = ${quoteText(table)}`;
  const rows = await link.rows(COLUMNS(`TABLE_SCHEMA = ${quoteText(schema)}${one}`));
  const tables = new Map<string, ColumnInfo[]>();
  for (const row of rows) {
    const name = textOf(row[0]);
    const known = tables.get(name);
    if (known === undefined) tables.set(name, [toColumn(row)]);
    else known.push(toColumn(row));
  }
  return tables;
}

function toColumn([, name, type, declared, longest, privileges, comment]: Row): ColumnInfo {
  const dataType = textOf(type).toLowerCase();
  return {
    name: textOf(name),
    declared: textOf(declared),
    dataType,
    comment: textOf(comment) || null,
    readable: textOf(privileges).split(',').includes('select'),
    longest: longest == null ? null : Number(textOf(longest)),
    reading: readingOf(dataType, textOf(declared), false),
  };
}

/**
 * MariaDB's JSON type is LONGTEXT with a check. The catalogue shows checks to those only who may do more than read,
 * but what the server says of a result has it (10.5.2 and later), and costs nothing: the statement gives no rows.
 * `waiting` is put before it.
 */
export async function withDocuments(
  link: Link,
  schema: string,
  table: string,
  columns: readonly ColumnInfo[],
  waiting = '',
): Promise<readonly ColumnInfo[]> {
  const asked = columns.filter((column) => column.readable && column.dataType === 'longtext');
  if (!link.mariadb || asked.length === 0) return columns;
  const names = asked.map((column, i) => `${quoteIdent(column.name)} AS c${i}`).join(', ');
  const fields = await link.fields(`${waiting}SELECT ${names} FROM ${qualified(schema, table)} LIMIT 0`);
  const documents = new Set(asked.filter((_, i) => isJson(fields[i])));
  return columns.map((column) =>
    documents.has(column) ? { ...column, declared: 'json', reading: readingOf('longtext', 'json', true) } : column,
  );
}

const isJson = (field: unknown): boolean =>
  (field as { extendedFormat?: string } | undefined)?.extendedFormat === 'json';

/** The same for a listing, where a table that is locked, or broken, keeps its columns as they are. */
export async function withDocumentsIfOpen(
  link: Link,
  schema: string,
  table: string,
  columns: readonly ColumnInfo[],
): Promise<readonly ColumnInfo[]> {
  try {
    return await withDocuments(link, schema, table, columns, 'SET STATEMENT lock_wait_timeout = 0 FOR ');
  } catch (error) {
    if (error instanceof StoreFault && !error.connection && error.code !== 'cancelled') return columns;
    throw error;
  }
}
