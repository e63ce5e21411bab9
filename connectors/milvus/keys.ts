/** Primary keys: as literals in a filter, and in the order in which the server has them. */
import type { Key } from './collection.js';

const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Text as a literal of Milvus's expressions: https://milvus.io/docs/boolean.md. */
const literal = (text: string): string => `"${text.replace(/["\\\n\r\t]/g, (c) => SHORT[c] ?? c)}"`;

/** The greatest key. */
export const MAX_INT64 = 2n ** 63n - 1n;

/**
 * The rows after `last`, or all rows. The least integer has no literal: it is parsed as the negative of one that is too
 * large. So all rows are those up to the greatest, and those after the least are those from the second least.
 */
export function after({ name, kind }: Key, last: string | undefined): string {
  if (last === undefined) return kind === 'integer' ? `${name} <= ${MAX_INT64}` : `${name} >= ""`;
  if (kind === 'text') return `${name} > ${literal(last)}`;
  return BigInt(last) < -MAX_INT64 ? `${name} >= -${MAX_INT64}` : `${name} > ${last}`;
}

/** The rows with one of these keys. */
export const among = (key: Key, values: readonly string[]): string =>
  `${key.name} in [${(key.kind === 'integer' ? values : values.map(literal)).join(', ')}]`;

/** Orders keys as the server does: integers by value, text by its bytes. */
export function compareKeys(key: Key, a: string, b: string): number {
  if (key.kind === 'text') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  const [x, y] = [BigInt(a), BigInt(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
