import type { Probe } from '../../src/model/cells.js';
import { byCodeUnit } from '../../src/model/location.js';
import type { Link } from './link.js';

interface Privilege {
  readonly resource: Readonly<Record<string, unknown>>;
  readonly actions: readonly string[];
}

interface AuthInfo {
  readonly authenticatedUsers?: readonly unknown[];
  readonly authenticatedUserRoles?: readonly { readonly role: string; readonly db: string }[];
  readonly authenticatedUserPrivileges?: readonly Privilege[];
}

/** Actions that read, or end our own cursors: https://www.mongodb.com/docs/manual/reference/privilege-actions/. */
const READS = new Set(
  `find listCollections listDatabases listIndexes listSearchIndexes listSampledQueries collStats dbStats dbHash
   indexStats planCacheRead changeStream killCursors useUUID validate analyzeShardKey checkMetadataConsistency
   connPoolStats cursorInfo getCmdLineOpts getDefaultRWConcern getDatabaseVersion getShardMap getShardVersion
   getParameter getClusterParameter hostInfo inprog listSessions listShards listClusterCatalog netstat operationMetrics
   queryStatsRead queryStatsReadTransformed replSetGetConfig replSetGetStatus serverStatus shardingState top viewRole
   viewUser getLog internalReadOnly`.split(/\s+/),
);

/** Roles that only read: https://www.mongodb.com/docs/manual/reference/built-in-roles/. */
const READING_ROLES = new Set(['read', 'readAnyDatabase', 'clusterMonitor']);

const ALL = new Set(['root', '__system']);

/** Tells the server and our rights. */
export async function readProbe(link: Link): Promise<Probe> {
  const build = await link.command('admin', { buildInfo: 1 });
  const { authInfo } = await link.command('admin', { connectionStatus: 1, showPrivileges: true });
  const excessGrants = excessOf((authInfo ?? {}) as AuthInfo).sort(byCodeUnit);
  const product = 'ferretdbVersion' in build ? 'FerretDB as MongoDB' : 'MongoDB';
  return {
    server: `${product} ${String(build.version ?? '')}`.trim(),
    readOnly: excessGrants.length === 0 ? 'enforced' : 'asked',
    excessGrants,
  };
}

function excessOf(info: AuthInfo): string[] {
  // Nobody is logged in: the server lets everyone do everything.
  if ((info.authenticatedUsers ?? []).length === 0) return ['no access control'];
  const roles = (info.authenticatedUserRoles ?? []).map(({ role }) => role);
  const privileges = info.authenticatedUserPrivileges;
  if (roles.some((role) => ALL.has(role)) || privileges?.some(({ actions }) => actions.includes('anyAction')))
    return ['superuser'];
  // Servers that are not MongoDB may leave out the privileges; roles that we do not know may hold anything.
  if (privileges === undefined)
    return roles.length === 0 ? ['unknown'] : roles.filter((role) => !READING_ROLES.has(role));
  return excessActions(privileges);
}

function excessActions(privileges: readonly Privilege[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { resource, actions } of privileges) {
    for (const action of actions) {
      if (READS.has(action)) continue;
      const at = places.get(action) ?? new Set();
      places.set(action, at.add(placeOf(resource)));
    }
  }
  return [...places].map(([action, at]) => `${action}: ${at.size === 1 ? [...at][0] : `${at.size} places`}`);
}

function placeOf({ db, collection, cluster, anyResource }: Privilege['resource']): string {
  if (cluster === true) return 'cluster';
  if (anyResource === true) return 'everything';
  return `${db || '*'}.${collection || '*'}`;
}
