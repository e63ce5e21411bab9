import { StoreFault } from '../../src/errors.js';
import type { Connections } from './connections.js';
import type { Link } from './link.js';
import { inSnapshot } from './transaction.js';

/**
 * Whether the server counts what is written to every table, and since when. It does not on a standby (what is replayed
 * is not counted), where somebody has switched counting off, and where the rows are on other servers. Counters start
 * over at a reset of the database's statistics, and of all after a crash: then the reset of the writer's moves too.
 */
const SERVER = `
SELECT pg_catalog.current_setting('track_counts') = 'on' AND NOT pg_catalog.pg_is_in_recovery()
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_db_role_setting WHERE setconfig::pg_catalog.text ~* 'track_counts')
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = 'citus')
       AND pg_catalog.version() !~* '-YB-|greenplum|redshift|cockroach',
       pg_catalog.concat_ws(' ', d.oid,
         pg_catalog.date_part('epoch', pg_catalog.pg_postmaster_start_time()),
         pg_catalog.date_part('epoch', pg_catalog.pg_stat_get_db_stat_reset_time(d.oid)),
         pg_catalog.date_part('epoch', pg_catalog.pg_stat_get_bgwriter_stat_reset_time()))
FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()`;

// TRUNCATE and rewrites give a table another file; INSERT, UPDATE, DELETE and COPY are counted, undone ones too.
const TABLES = `
WITH RECURSIVE tree(root, oid) AS (
  SELECT c.oid, c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't'
    AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp_)'
  UNION ALL
  SELECT t.root, i.inhrelid FROM tree t
  JOIN pg_catalog.pg_class p ON p.oid = t.oid AND p.relkind = 'p'
  JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid
)
SELECT t.root, pg_catalog.string_agg(pg_catalog.concat_ws(' ', c.oid, c.relfilenode,
         pg_catalog.pg_stat_get_tuples_inserted(c.oid), pg_catalog.pg_stat_get_tuples_updated(c.oid),
         pg_catalog.pg_stat_get_tuples_deleted(c.oid)), ',' ORDER BY c.oid)
FROM tree t JOIN pg_catalog.pg_class c ON c.oid = t.oid AND c.relkind IN ('r', 'm')
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam AND am.amtype = 't'
GROUP BY t.root HAVING pg_catalog.bool_and(COALESCE(am.amname, 'heap') = 'heap')`;

/**
 * What the server says of the state of each table, by oid, in two queries; of a partitioned one by its leaves. Empty
 * where the server cannot tell. A session's counts show up to a minute after its commit, and not before its next
 * transaction has ended where it begins that without a pause.
 */
export async function readStates(connections: Connections, signal: AbortSignal): Promise<Map<string, string>> {
  try {
    return await inSnapshot(connections, signal, statesOn);
  } catch (error) {
    // What only speaks PostgreSQL's protocol may lack all this: it is read as if it had changed.
    if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
    return new Map();
  }
}

async function statesOn(link: Link): Promise<Map<string, string>> {
  const [[counts, since] = []] = await link.rows(SERVER);
  if (counts !== 't') return new Map();
  const rows = await link.rows(TABLES);
  return new Map(rows.map(([oid, state]) => [oid ?? '', `${since} ${state}`]));
}
