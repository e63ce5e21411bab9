import type { Probe } from '../../src/model/cells.js';
import { byCodeUnit } from '../../src/model/location.js';
import type { Link } from './link.js';

// What our role is, or may become with SET ROLE: a right that is one statement away is a right.
const MINE = `
WITH mine AS (SELECT oid, rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls
              FROM pg_catalog.pg_roles WHERE pg_catalog.pg_has_role(current_user, oid, 'MEMBER'))`;

const ROLE = `${MINE}
SELECT pg_catalog.current_setting('server_version'), pg_catalog.bool_or(rolsuper), pg_catalog.bool_or(rolcreatedb),
       pg_catalog.bool_or(rolcreaterole), pg_catalog.bool_or(rolreplication), pg_catalog.bool_or(rolbypassrls),
       (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)
FROM mine`;

const GRANTS = `${MINE}, relation AS (
  SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
)
SELECT 'write: ' || pg_catalog.count(*) || ' tables' FROM relation r
WHERE EXISTS (SELECT FROM mine m WHERE pg_catalog.has_table_privilege(m.oid, r.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                                    OR pg_catalog.has_any_column_privilege(m.oid, r.oid, 'INSERT, UPDATE'))
HAVING pg_catalog.count(*) > 0
UNION ALL
SELECT 'create: schema ' || n.nspname FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_(toast|temp_)'
  AND EXISTS (SELECT FROM mine m WHERE pg_catalog.has_schema_privilege(m.oid, n.oid, 'CREATE'))
UNION ALL
SELECT 'create: database' WHERE EXISTS (
  SELECT FROM mine m WHERE pg_catalog.has_database_privilege(m.oid, pg_catalog.current_database(), 'CREATE'))
UNION ALL
SELECT m.rolname FROM mine m WHERE m.rolname ~ '^pg_' AND m.rolname <> ALL ($1::pg_catalog.text[])`;

/** Predefined roles that only read: https://www.postgresql.org/docs/current/predefined-roles.html. */
const READ_ONLY_ROLES = [
  'pg_read_all_data',
  'pg_read_all_settings',
  'pg_read_all_stats',
  'pg_stat_scan_tables',
  'pg_monitor',
  'pg_database_owner',
];

/** Tells the server and our rights, in two queries. TEMP on the database is tolerated: everyone has it by default. */
export async function readProbe(link: Link): Promise<Probe> {
  const [row = []] = await link.rows(ROLE);
  const [version, superuser, createdb, createrole, replication, bypassrls, isSuper] = row;
  const attributes = Object.entries({ superuser, createdb, createrole, replication, bypassrls })
    .filter(([, held]) => held === 't')
    .map(([name]) => name);
  // A superuser is in every role and may do everything; the rest would be a list of the whole database.
  const grants = isSuper === 't' ? [] : await link.rows(GRANTS, [`{${READ_ONLY_ROLES.join(',')}}`]);
  const excessGrants = [...attributes, ...grants.map(([grant]) => grant ?? '')].sort(byCodeUnit);
  return {
    server: `PostgreSQL ${version?.split(' ')[0] ?? ''}${link.standby ? ' (standby)' : ''}`.trim(),
    readOnly: excessGrants.some((grant) => WRITES.test(grant)) ? 'asked' : 'enforced',
    excessGrants,
  };
}

/** Reading past row-level security is more than a scanner needs, but writes nothing; every other excess may. */
const WRITES = /^(?!bypassrls$|pg_signal_backend$|pg_read_server_files$)/;
