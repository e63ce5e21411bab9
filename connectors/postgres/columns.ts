import type { Link } from './link.js';
import { loadTypes, type Reading, readingOf } from './types.js';

/** A column of a relation as the catalogue has it. */
export interface ColumnInfo {
  readonly name: string;
  readonly comment: string | null;
  /** False when our role may not select it. */
  readonly readable: boolean;
  readonly reading: Reading;
}

const SQL = `
SELECT a.attrelid, a.attname, a.atttypid, pg_catalog.format_type(a.atttypid, a.atttypmod),
       pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT'), d.description
FROM pg_catalog.pg_attribute a
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = a.attrelid AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objsubid = a.attnum
WHERE a.attrelid = ANY ($1::pg_catalog.oid[]) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum`;

/** The columns of each relation, in order, in two queries. */
export async function readColumns(link: Link, oids: readonly string[]): Promise<Map<string, ColumnInfo[]>> {
  const rows = await link.rows(SQL, [`{${oids.join(',')}}`]);
  const types = await loadTypes(
    link,
    rows.map((row) => row[2] ?? ''),
  );
  const columns = new Map<string, ColumnInfo[]>(oids.map((oid) => [oid, []]));
  for (const [oid, name, type, declared, readable, comment] of rows) {
    const reading = readingOf(type ?? '', declared ?? '', types);
    const info = { name: name ?? '', comment: comment ?? null, readable: readable === 't', reading };
    columns.get(oid ?? '')?.push(info);
  }
  return columns;
}
