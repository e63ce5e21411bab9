import { StoreFault } from '../../src/errors.js';
import type { Probe } from '../../src/model/cells.js';
import { byCodeUnit } from '../../src/model/location.js';
import { textOf } from './catalogue.js';
import { excessOf, type Grant, parseGrant } from './grants.js';
import type { Link } from './link.js';

/** Tells the server and our rights, those of roles that we hold or may take on included. */
export async function readProbe(link: Link): Promise<Probe> {
  const [row] = await link.rows('SELECT VERSION()');
  const version = /^\d+(?:\.\d+)*/.exec(textOf(row?.[0]))?.[0] ?? '';
  const { grants, unknown } = await allGrants(link);
  const { excess, writes } = excessOf(grants);
  return {
    server: `${link.mariadb ? 'MariaDB' : 'MySQL'} ${version}`.trim(),
    readOnly: writes || unknown.length > 0 ? 'asked' : 'enforced',
    excessGrants: [...excess, ...unknown.map((role) => `role ${role}`)].sort(byCodeUnit),
  };
}

/**
 * Every grant that is ours or a role's, and the roles that could not be looked into. What roles hold by other roles
 * MariaDB lists with the first of them; MySQL has to be asked.
 */
async function allGrants(link: Link): Promise<{ grants: Grant[]; unknown: string[] }> {
  const grants = await grantsIn(link, 'SHOW GRANTS');
  const unknown: string[] = [];
  const roles = new Set(grants.flatMap(({ role }) => rolesOf(role)));
  for (const role of roles) {
    const held = await roleGrants(link, role);
    if (held === undefined) unknown.push(role);
    else grants.push(...held);
    // A set goes on with what is added to it meanwhile.
    if (!link.mariadb) for (const other of (held ?? []).flatMap((grant) => rolesOf(grant.role))) roles.add(other);
  }
  return { grants, unknown };
}

const grantsIn = async (link: Link, sql: string): Promise<Grant[]> =>
  (await link.rows(sql)).flatMap(([line]) => parseGrant(textOf(line)) ?? []);

// MySQL lists several roles on one line: `a`@`%`,`b`@`%`.
const rolesOf = (text: string | undefined): string[] =>
  text?.match(/(?:`(?:[^`]|``)*`|[^,`@]+)(?:@(?:`(?:[^`]|``)*`|[^,`]+))?/g)?.map((role) => role.trim()) ?? [];

/** MySQL shows the grants of a role that one holds; MariaDB only while it is the current one. */
async function roleGrants(link: Link, role: string): Promise<Grant[] | undefined> {
  try {
    if (!link.mariadb) return await grantsIn(link, `SHOW GRANTS FOR ${role}`);
    const [row] = await link.rows('SELECT CURRENT_ROLE()');
    await link.command(`SET ROLE ${role}`);
    const grants = await grantsIn(link, 'SHOW GRANTS');
    const before = row?.[0] == null ? 'NONE' : `\`${textOf(row[0]).replaceAll('`', '``')}\``;
    await link.command(`SET ROLE ${before}`);
    return grants;
  } catch (error) {
    if (error instanceof StoreFault && !error.connection && error.code !== 'cancelled') return undefined;
    throw error;
  }
}
