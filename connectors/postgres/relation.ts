import { StoreFault } from '../../src/errors.js';
import type { Container } from '../../src/model/container.js';
import { type ColumnInfo, readColumns } from './columns.js';
import type { Link } from './link.js';
import { qualified } from './quote.js';

/** A heap that can be read by ctid: a table, a materialised view, or one partition. */
export interface Heap {
  /** Quoted, to be read with ONLY. */
  readonly name: string;
  readonly pages: number;
  /** Estimated rows; null when the table was never analysed. */
  readonly tuples: number | null;
}

/** A container looked up again at the time of reading, so that what is read is what is there. */
export interface Relation {
  /** Quoted, with ONLY where children must stay out. */
  readonly from: string;
  readonly columns: readonly ColumnInfo[];
  /** Its heaps; empty where there are none, as in views and foreign tables. */
  readonly heaps: readonly Heap[];
  /** True when rows may be picked by ctid from each heap. */
  readonly byCtid: boolean;
  /** True when ranges of ctid are read without scanning the whole heap (PostgreSQL 14). */
  readonly ctidRanges: boolean;
  /** True for what the server can sample by itself. */
  readonly tablesample: boolean;
  /** True when two reads may see different rows even in one snapshot. */
  readonly foreign: boolean;
}

const LOOK_UP = `
SELECT c.oid, c.relkind, pg_catalog.row_security_active(c.oid),
       pg_catalog.has_column_privilege(c.oid, (-1)::pg_catalog.int2, 'SELECT'), c.relpersistence
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'm', 'v', 'f')`;

// A partitioned table is its local leaves; foreign ones are containers of their own.
const HEAPS = `
WITH RECURSIVE tree(oid) AS (
  SELECT $1::pg_catalog.oid
  UNION ALL
  SELECT i.inhrelid FROM tree t
  JOIN pg_catalog.pg_class p ON p.oid = t.oid AND p.relkind = 'p'
  JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid
)
SELECT n.nspname, c.relname, c.relkind, c.reltuples, c.relpages,
       CASE WHEN c.relkind <> 'f' THEN
         pg_catalog.pg_relation_size(c.oid) / pg_catalog.current_setting('block_size')::pg_catalog.int8 END,
       pg_catalog.has_table_privilege(c.oid, 'SELECT') AND pg_catalog.has_schema_privilege(n.oid, 'USAGE'),
       COALESCE(am.amname, 'heap') = 'heap', pg_catalog.row_security_active(c.oid)
FROM tree JOIN pg_catalog.pg_class c USING (oid)
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam AND am.amtype = 't'
WHERE c.relkind IN ('r', 'm', 'f')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** Looks a container up. Throws `dropped`, `row-level-security`, `not-replicated`, or what the catalogue listed it with. */
export async function lookUp(link: Link, { ref, notExamined }: Container): Promise<Relation> {
  if (notExamined !== undefined) throw new StoreFault(notExamined.code, notExamined.params);
  const [found] = await link.rows(LOOK_UP, [ref.schema, ref.name]);
  if (found === undefined) throw new StoreFault('dropped');
  const [oid = '', kind, filtered, ctid, persistence] = found;
  // On a standby it looks like an empty table.
  if (link.standby && persistence === 'u') throw new StoreFault('not-replicated');
  if (filtered === 't') throw new StoreFault('row-level-security');
  const columns = (await readColumns(link, [oid ?? ''])).get(oid ?? '') ?? [];
  const readable = columns.filter((column) => column.readable && column.reading.notExamined === undefined);
  const from = `${kind === 'r' ? 'ONLY ' : ''}${qualified(ref.schema, ref.name)}`;
  if (kind === 'v' || kind === 'f') return notSampled(from, readable, kind === 'f');
  const relation = stored(from, readable, await link.rows(HEAPS, [oid ?? '']), kind === 'p', ctid === 't');
  return { ...relation, ctidRanges: relation.byCtid && link.version >= 140_000 };
}

const notSampled = (from: string, columns: readonly ColumnInfo[], foreign: boolean): Relation => {
  return { from, columns, heaps: [], byCtid: false, ctidRanges: false, tablesample: false, foreign };
};

function stored(
  from: string,
  columns: readonly ColumnInfo[],
  rows: readonly (readonly (string | null)[])[],
  partitioned: boolean,
  ctid: boolean,
): Relation {
  const local = rows.filter((row) => row[2] !== 'f');
  const leavesReadable = local.every((row) => row[6] === 't');
  const areHeaps = local.every((row) => row[7] === 't');
  if (local.some((row) => row[8] === 't')) throw new StoreFault('row-level-security');
  // Through the parent the foreign leaves would be read too, unasked.
  if (partitioned && !leavesReadable && local.length < rows.length) throw new StoreFault('permission-denied');
  return {
    from,
    columns,
    heaps: local.map(toHeap),
    byCtid: areHeaps && (partitioned ? leavesReadable : ctid),
    ctidRanges: false,
    tablesample: areHeaps,
    foreign: false,
  };
}

function toHeap([schema, name, , reltuples, relpages, pages]: readonly (string | null)[]): Heap {
  const size = Number(pages ?? 0);
  const [tuples, analysed] = [Number(reltuples), Number(relpages)];
  // As the planner does it: the density of the last ANALYZE, at today's size.
  const known = tuples >= 0 && analysed > 0;
  return {
    name: `ONLY ${qualified(schema ?? '', name ?? '')}`,
    pages: size,
    tuples: size === 0 ? 0 : known ? Math.round((tuples / analysed) * size) : null,
  };
}
