import { StoreFault } from '../../src/errors.js';
import type { Container } from '../../src/model/container.js';
import { textOf } from './catalogue.js';
import { type ColumnInfo, readColumns, withDocuments } from './columns.js';
import { partitionOf } from './containers.js';
import { type Key, readKeys } from './keys.js';
import type { Link } from './link.js';
import { ALIAS } from './project.js';
import { qualified, quoteIdent, quoteText } from './quote.js';

/** A container looked up again at the time of reading, so that what is read is what is there. */
export interface Relation {
  /** What stands after FROM, under our alias and without an index hint. */
  readonly from: string;
  /** The columns that can be read. */
  readonly columns: readonly ColumnInfo[];
  /** Unique keys, the primary key first; none for views and for tables with history. */
  readonly keys: readonly Key[];
  readonly view: boolean;
  /** True when two statements of one transaction see the same rows. */
  readonly transactional: boolean;
  /** The server's estimates; null where it has none. */
  readonly rows: number | null;
  readonly bytes: number | null;
}

const LOOK_UP = (schema: string, table: string) => `
SELECT t.TABLE_TYPE, t.TABLE_ROWS, t.DATA_LENGTH, e.TRANSACTIONS, t.ENGINE
FROM information_schema.TABLES t LEFT JOIN information_schema.ENGINES e ON e.ENGINE = t.ENGINE
WHERE t.TABLE_SCHEMA = ${schema} AND t.TABLE_NAME = ${table}`;

/** Looks a container up. Throws `dropped`, or what the catalogue listed it with. */
export async function lookUp(link: Link, container: Container): Promise<Relation> {
  const { ref, notExamined } = container;
  if (notExamined !== undefined) throw new StoreFault(notExamined.code, notExamined.params);
  const { table, partition } = partitionOf(container);
  const [found] = await link.rows(LOOK_UP(quoteText(ref.schema), quoteText(table)));
  if (found === undefined) throw new StoreFault('dropped');
  const [type, rows, bytes, transactions] = found.map(textOf);
  const all = (await readColumns(link, ref.schema, table)).get(table) ?? [];
  const readable = all.filter((column) => column.readable && column.reading.notExamined === undefined);
  // Rows that were changed or deleted are in the history still. Keys are not unique there.
  const history = type === 'SYSTEM VERSIONED';
  const view = type === 'VIEW';
  const part = partition === undefined ? '' : ` PARTITION (${quoteIdent(partition)})`;
  return {
    from: `${qualified(ref.schema, table)}${part}${history ? ' FOR SYSTEM_TIME ALL' : ''} AS ${ALIAS}`,
    columns: await withDocuments(link, ref.schema, table, readable),
    keys: view || history ? [] : await readKeys(link, ref.schema, table, readable),
    view,
    transactional: transactions === 'YES',
    rows: view || rows === '' ? null : Number(rows),
    bytes: view || bytes === '' ? null : Number(bytes),
  };
}
