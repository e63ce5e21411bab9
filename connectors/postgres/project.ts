import { quoteIdent } from './quote.js';
import type { Fetch } from './types.js';

/** The name under which every read knows its table. */
export const ALIAS = 'r';

/**
 * The expression that fetches a column as text, cut on the server to one character more than is wanted, so that
 * a cut can be told. Casts to text are used for built-in types only: for others a user may have defined the cast.
 */
export function expression(column: string, fetch: Fetch, maxChars: number): string {
  const name = `${ALIAS}.${quoteIdent(column)}`;
  const length = Math.trunc(maxChars) + 1;
  switch (fetch) {
    case 'plain':
      return name;
    case 'text':
      return `pg_catalog.substr(${name}::pg_catalog.text, 1, ${length})`;
    case 'bytes':
      return `pg_catalog.substr(${name}::pg_catalog.bytea, 1, ${length})`;
    case 'format':
      // format() gives '' for null, and a record of nulls "is null": only DISTINCT FROM tells the two apart.
      return (
        `CASE WHEN ${name} IS DISTINCT FROM NULL ` +
        `THEN pg_catalog.substr(pg_catalog.format('%s', ${name}), 1, ${length}) END`
      );
  }
}
