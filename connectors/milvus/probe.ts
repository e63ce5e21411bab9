import { StoreFault } from '../../src/errors.js';
import type { Probe } from '../../src/model/cells.js';
import { byCodeUnit } from '../../src/model/location.js';
import type { Link } from './link.js';

/** Privileges and groups that only read: https://milvus.io/docs/grant_privileges.md, https://milvus.io/docs/privilege_group.md */
const READS = new Set(
  (
    'Query Search IndexDetail DescribeCollection ShowCollections ShowPartitions HasPartition GetLoadState ' +
    'GetLoadingProgress GetStatistics GetFlushState DescribeAlias ListAliases ListDatabases DescribeDatabase ' +
    'SelectUser SelectOwnership ListPrivilegeGroups DescribeResourceGroup ListResourceGroups ' +
    'CollectionReadOnly DatabaseReadOnly ClusterReadOnly'
  ).split(' '),
);

/** More than reading, and no writing. */
const LOADS = new Set(['Load', 'Release']);

/** Every user has this role, and it cannot be taken from them. */
const EVERYONE = 'public';

/** The server's version, and our rights as far as it tells them. */
export async function readProbe(link: Link, user: string | undefined, signal: AbortSignal): Promise<Probe> {
  const version = (await link.askIfKnown('GetVersion', {}, signal))?.version ?? '';
  const rights = user === undefined ? undefined : await rightsOf(link, user, signal);
  const excessGrants = [...(rights ?? [])].filter((right) => !READS.has(right)).sort(byCodeUnit);
  const writes = excessGrants.some((right) => !LOADS.has(right));
  const enforced = rights !== undefined && !writes && (await refusesStrangers(link, signal));
  return { server: serverName(version), readOnly: enforced ? 'enforced' : 'asked', excessGrants };
}

/** `v2.6.1` and `milvus_lite-3.2.2` as people write them. Anything odd is left out. */
function serverName(version: string): string {
  const number = /\d[\w.-]{0,40}$/.exec(version)?.[0] ?? '';
  return `${/lite/i.test(version) ? 'Milvus Lite' : 'Milvus'} ${number}`.trim();
}

/** The privileges of a user's roles; undefined when there is none, or the server does not tell. */
async function rightsOf(link: Link, user: string, signal: AbortSignal): Promise<Set<string> | undefined> {
  try {
    const request = { user: { name: user }, include_role_info: true };
    const found = (await link.askIfKnown('SelectUser', request, signal))?.results[0];
    if (found === undefined) return undefined;
    const roles = found.roles.map(({ name }) => name);
    // Its own privileges are nowhere listed, because it has them all.
    if (roles.includes('admin') || user === 'root') return new Set(['admin']);
    const rights = new Set<string>();
    for (const role of new Set([...roles, EVERYONE]))
      for (const right of await grantsOf(link, role, signal)) rights.add(right);
    return rights;
  } catch (error) {
    return untold(error);
  }
}

async function grantsOf(link: Link, role: string, signal: AbortSignal): Promise<string[]> {
  const answer = await link.ask('SelectGrant', { entity: { role: { name: role }, db_name: '*' } }, signal);
  return answer.entities.map(({ grantor }) => (grantor?.privilege?.name ?? '*').replace(/^(Privilege)?(Group)?/, ''));
}

/** Rights mean nothing on a server that lets everybody in. */
async function refusesStrangers(link: Link, signal: AbortSignal): Promise<boolean> {
  try {
    await link.once('ListDatabases', {}, signal, { anonymous: true });
    return false;
  } catch (error) {
    if (error instanceof StoreFault && (error.code === 'auth-failed' || error.code === 'permission-denied'))
      return true;
    untold(error);
    return false;
  }
}

/** Not knowing our rights is no reason not to read; a lost server is. */
function untold(error: unknown): undefined {
  if (error instanceof StoreFault && !error.connection && error.code !== 'cancelled') return undefined;
  throw error;
}
