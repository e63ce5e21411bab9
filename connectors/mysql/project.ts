import { quoteIdent } from './quote.js';
import type { Fetch } from './types.js';

/** The name under which every read knows its table. */
export const ALIAS = 'r';

/** The expression for a column of ours. */
export const columnOf = (name: string): string => `${ALIAS}.${quoteIdent(name)}`;

/**
 * The expression that fetches a column, cut on the server to one character more than is wanted, so that a cut can be
 * told. `longest` is the most characters (or bytes) it can have; a column that cannot be too long is left alone.
 */
export function expression(column: string, fetch: Fetch, longest: number | null, maxChars: number): string {
  const name = columnOf(column);
  const cut = (inner: string) => `LEFT(${inner}, ${Math.trunc(maxChars) + 1})`;
  switch (fetch) {
    case 'short':
      return name;
    case 'bits':
      return `(${name} + 0)`;
    case 'text':
    case 'bytes':
    case 'padded-bytes':
      return longest !== null && longest <= maxChars ? name : cut(name);
    case 'geometry':
    case 'json':
      return cut(name);
    case 'cast':
      return cut(`CAST(${name} AS CHAR)`);
  }
}
