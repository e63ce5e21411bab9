import type { StoreConfig } from '../../src/model/config.js';
import type { Reason } from '../../src/model/container.js';
import { byCodeUnit } from '../../src/model/location.js';
import type { RoleProposal, RoleRequest } from '../../src/model/survey.js';
import { ACCOUNT, PASSWORD, SPARE_CONNECTIONS, STATEMENT_S } from '../shared/account.js';
import { isPrintable } from '../shared/printable.js';
import { Connections } from './connections.js';
import type { Link } from './link.js';
import { quoteIdent } from './quote.js';
import { inSnapshot } from './transaction.js';

/** What the server says that a role depends on. */
export interface RoleFacts {
  readonly database: string;
  /** `server_version_num`. */
  readonly version: number;
  /** Schema and owner of tables, each pair once: what they make later is to be readable too. */
  readonly owners: readonly (readonly [schema: string, owner: string])[];
  /** Tables whose rows are filtered for all but their owners. */
  readonly filtered: number;
  /** Schemas in which everybody may create. */
  readonly open: readonly string[];
}

const OWNERS = `
SELECT DISTINCT n.nspname, pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f')`;
const FILTERED = `
SELECT pg_catalog.count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relrowsecurity AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
const OPEN = `
SELECT nspname FROM pg_catalog.pg_namespace
WHERE nspname !~ '^pg_' AND pg_catalog.has_schema_privilege('public', oid, 'CREATE')`;

/** Asks who owns what, and proposes a role. */
export async function proposeRole(
  config: StoreConfig,
  request: RoleRequest,
  signal: AbortSignal,
): Promise<RoleProposal> {
  const connections = new Connections({ ...config, connections: 1 });
  try {
    const facts = await inSnapshot(connections, signal, readFacts);
    return roleFor(request, facts, config.connections);
  } finally {
    await connections.close();
  }
}

async function readFacts(link: Link): Promise<RoleFacts> {
  const [database] = await link.rows('SELECT pg_catalog.current_database()');
  const [filtered] = await link.rows(FILTERED);
  const owners = (await link.rows(OWNERS)).map(([schema, owner]) => [schema ?? '', owner ?? ''] as const);
  const open = (await link.rows(OPEN)).map(([schema]) => schema ?? '').sort(byCodeUnit);
  return { database: database?.[0] ?? '', version: link.version, owners, filtered: Number(filtered?.[0]), open };
}

/** The role as a script. Pure. `connections` is what the config allows. */
export function roleFor({ schemas }: RoleRequest, facts: RoleFacts, connections: number): RoleProposal {
  const script = [
    `CREATE ROLE ${ACCOUNT} LOGIN PASSWORD '${PASSWORD}'`,
    `  NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT ${connections + SPARE_CONNECTIONS};`,
    `ALTER ROLE ${ACCOUNT} SET default_transaction_read_only = on;`,
    `ALTER ROLE ${ACCOUNT} SET statement_timeout = '${STATEMENT_S}s';`,
    `ALTER ROLE ${ACCOUNT} SET idle_in_transaction_session_timeout = '60s';`,
    `GRANT CONNECT ON DATABASE ${ident(facts.database)} TO ${ACCOUNT};`,
    ...schemas.flatMap((schema) => [
      `GRANT USAGE ON SCHEMA ${ident(schema)} TO ${ACCOUNT};`,
      `GRANT SELECT ON ALL TABLES IN SCHEMA ${ident(schema)} TO ${ACCOUNT};`,
    ]),
    // Last, because they may be refused where the rest is not.
    ...schemas.flatMap((schema) => defaults(schema, facts.owners)),
  ];
  return { language: 'sql', account: ACCOUNT, script, notes: notesFor(schemas, facts) };
}

const defaults = (schema: string, owners: RoleFacts['owners']): string[] =>
  owners
    .filter(([of]) => of === schema)
    .map(([, owner]) => owner)
    .sort(byCodeUnit)
    .map(
      (owner) =>
        `ALTER DEFAULT PRIVILEGES FOR ROLE ${ident(owner)} IN SCHEMA ${ident(schema)} GRANT SELECT ON TABLES TO ${ACCOUNT};`,
    );

function notesFor(schemas: readonly string[], { version, filtered, open }: RoleFacts): Reason[] {
  const note = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });
  return [
    note('password'),
    ...(schemas.length === 0 ? [note('nothing-found')] : [note('views'), note('owners')]),
    ...(filtered > 0
      ? [note('row-level-security', { tables: filtered, statement: `ALTER ROLE ${ACCOUNT} BYPASSRLS;` })]
      : []),
    ...open.map((schema) =>
      note('create-for-all', { schema, statement: `REVOKE CREATE ON SCHEMA ${ident(schema)} FROM PUBLIC;` }),
    ),
    // https://www.postgresql.org/docs/14/predefined-roles.html: new in 14.
    ...(version >= 140_000 ? [note('read-all', { role: 'pg_read_all_data' })] : []),
  ];
}

/**
 * A quoted identifier; with Unicode escapes where a character would not show.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
 */
function ident(name: string): string {
  if (isPrintable(name)) return quoteIdent(name);
  const text = Array.from(name, (char) => {
    if (char === '\\') return '\\\\';
    return isPrintable(char) ? char : `\\+${(char.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  });
  return `U&${quoteIdent(text.join(''))}`;
}
