/** How the types that PostgreSQL, MySQL, MariaDB and Prisma declare are stored, by their names. */
import type { Storage } from '../model/container.js';

const named = (storage: Storage, names: string): [string, Storage][] => names.split(' ').map((n) => [n, storage]);

/**
 * https://www.postgresql.org/docs/current/datatype.html, https://dev.mysql.com/doc/refman/8.4/en/data-types.html,
 * https://mariadb.com/kb/en/data-types/, https://www.prisma.io/docs/orm/reference/prisma-schema-reference (scalar types).
 */
const STORAGE: ReadonlyMap<string, Storage> = new Map([
  ...named(
    'integer',
    'int int2 int4 int8 integer smallint bigint tinyint mediumint oid serial bigserial smallserial serial4 serial8 serial2',
  ),
  ...named('decimal', 'numeric decimal dec fixed float float4 float8 real double money double_precision'),
  ...named('boolean', 'bool boolean'),
  ...named(
    'temporal',
    'date time timetz timestamp timestamptz datetime interval year timestamp_with_time_zone timestamp_without_time_zone',
  ),
  ...named('network', 'inet cidr macaddr macaddr8 inet4 inet6'),
  ...named(
    'geometry',
    'point line lseg box path polygon circle geometry geography linestring multipoint multilinestring multipolygon geometrycollection geomcollection',
  ),
  ...named('binary', 'bytea bytes binary varbinary tinyblob blob mediumblob longblob vector halfvec'),
  ...named('uuid', 'uuid'),
  ...named('document', 'json jsonb hstore'),
]);

/** What a declared type can hold. What is not known (domains, enums, types of extensions) is text. */
export function storageOf(declaredType: string): Storage {
  const name = declaredType.toLowerCase().trim();
  // The two spellings of one truth value: BIT(1) and TINYINT(1).
  if (/^(?:bit|tinyint)\(1\)/.test(name) || /^bit(?:\(1\))?$/.test(name)) return 'boolean';
  if (name.startsWith('bit(')) return 'integer';
  if (name.endsWith('[]')) return 'document';
  const plain = name
    .replace(/\(.*?\)/g, '')
    .replace(/ (?:unsigned|signed|zerofill)\b/g, '')
    .trim();
  return STORAGE.get(plain.replaceAll(' ', '_')) ?? 'text';
}
