import { byCodeUnit } from '../../src/model/location.js';
import type { Row } from './exchange.js';
import type { Link } from './link.js';

/** A relation as the catalogue lists it, without its columns. */
export interface Listed {
  readonly oid: string;
  readonly schema: string;
  readonly name: string;
  readonly kind: 'r' | 'p' | 'm' | 'v' | 'f';
  readonly isPartition: boolean;
  /** Estimated rows; null when nobody has counted. */
  readonly rows: number | null;
  readonly comment: string | null;
  readonly schemaUsable: boolean;
  /** True when row-level security would hide rows from our role. */
  readonly filtered: boolean;
  readonly populated: boolean;
  /** For partitioned tables: how many local leaves there are. */
  readonly leaves: number;
}

// Sizes are not asked for here: pg_relation_size() waits for locks, and one locked table would hold up the list.
const SQL = `
WITH RECURSIVE tree(root, oid) AS (
  SELECT c.oid, c.oid FROM pg_catalog.pg_class c WHERE c.relkind = 'p' AND NOT c.relispartition
  UNION ALL
  SELECT t.root, i.inhrelid FROM tree t
  JOIN pg_catalog.pg_class p ON p.oid = t.oid AND p.relkind = 'p'
  JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid
), counted AS (
  SELECT c.oid, CASE WHEN c.reltuples > 0 OR c.reltuples = 0 AND (c.relpages > 0 OR $1::pg_catalog.bool)
                     THEN c.reltuples END AS rows
  FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'm', 'f')
), parent AS (
  SELECT t.root AS oid, pg_catalog.count(*) AS leaves, pg_catalog.bool_or(pg_catalog.row_security_active(c.oid)) AS rls,
         CASE WHEN pg_catalog.count(*) = pg_catalog.count(k.rows) THEN pg_catalog.sum(k.rows) END AS rows
  FROM tree t JOIN pg_catalog.pg_class c ON c.oid = t.oid AND c.relkind = 'r' JOIN counted k ON k.oid = c.oid
  GROUP BY t.root
)
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, COALESCE(parent.rows, counted.rows),
       d.description, pg_catalog.has_schema_privilege(n.oid, 'USAGE'),
       pg_catalog.row_security_active(c.oid) OR COALESCE(parent.rls, false), c.relispopulated,
       COALESCE(parent.leaves, 0)
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN counted ON counted.oid = c.oid
LEFT JOIN parent ON parent.oid = c.oid
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f') AND c.relpersistence <> 't'
  AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp_)'`;

/** Every relation outside the system's own schemas, in code-unit order of schema and name. One query. */
export async function readCatalogue(link: Link): Promise<Listed[]> {
  const neverIsMinusOne = link.version >= 140_000; // before 14, "never analysed" reads as zero rows in zero pages
  const rows = await link.rows(SQL, [String(neverIsMinusOne)]);
  return rows.map(toListed).sort((a, b) => byCodeUnit(a.schema, b.schema) || byCodeUnit(a.name, b.name));
}

function toListed(row: Row): Listed {
  const [oid, schema, name, kind, isPartition, rows, comment, usable, filtered, populated, leaves] = row;
  return {
    oid: oid ?? '',
    schema: schema ?? '',
    name: name ?? '',
    kind: kind as Listed['kind'],
    isPartition: isPartition === 't',
    rows: rows == null ? null : Math.round(Number(rows)),
    comment: comment ?? null,
    schemaUsable: usable === 't',
    filtered: filtered === 't',
    populated: populated === 't',
    leaves: Number(leaves),
  };
}
