import type { Reason, Storage } from '../../src/model/container.js';

/** How the text of a cell is fetched, and taken apart. */
export type Fetch = 'text' | 'short' | 'bytes' | 'padded-bytes' | 'geometry' | 'bits' | 'json' | 'cast';

export interface Reading {
  readonly storage: Storage;
  readonly fetch: Fetch;
  readonly notExamined?: Reason;
}

const read = (storage: Storage, fetch: Fetch): Reading => ({ storage, fetch });
const each = (names: string, reading: Reading): [string, Reading][] => names.split(' ').map((name) => [name, reading]);

/**
 * Every type of the manuals, by `information_schema.columns.data_type`:
 * https://dev.mysql.com/doc/refman/8.4/en/data-types.html, https://mariadb.com/kb/en/data-types/.
 * BOOL, SERIAL, FIXED, REAL, NCHAR and other synonyms are stored under the names that stand here.
 */
export const TYPES: ReadonlyMap<string, Reading> = new Map([
  ...each('char varchar tinytext text mediumtext longtext xmltype', read('text', 'text')),
  ...each('enum set', read('text', 'short')),
  ...each('tinyint smallint mediumint int bigint', read('integer', 'short')),
  ...each('bit', read('integer', 'bits')),
  ...each('decimal float double', read('decimal', 'short')),
  ...each('date datetime timestamp time year', read('temporal', 'short')),
  ...each('inet4 inet6', read('network', 'short')),
  ...each('uuid', read('uuid', 'short')),
  ...each('varbinary tinyblob blob mediumblob longblob', read('binary', 'bytes')),
  ...each('binary', read('binary', 'padded-bytes')),
  ...each('geometry point linestring polygon multipoint multilinestring multipolygon', read('geometry', 'geometry')),
  ...each('geometrycollection geomcollection', read('geometry', 'geometry')),
  ...each('json', read('document', 'json')),
  ...each('vector', { ...read('binary', 'bytes'), notExamined: { code: 'vector', params: {} } }),
]);

/** A type that neither server had when this was written: whatever text it can be cast to. */
const UNKNOWN = read('text', 'cast');

/** How a column is read. `document` says that its text is checked to be JSON, which is MariaDB's JSON type. */
export function readingOf(dataType: string, declared: string, document: boolean): Reading {
  if (document) return read('document', 'json');
  if (/^bit\(1\)$/i.test(declared)) return read('boolean', 'bits');
  return TYPES.get(dataType.toLowerCase()) ?? UNKNOWN;
}
