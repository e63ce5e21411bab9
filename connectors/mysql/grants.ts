/** A line of SHOW GRANTS, taken apart. */
export interface Grant {
  readonly privileges: readonly string[];
  /** `*.*`, `` `crm`.* ``, `` `crm`.`orders` ``; undefined for a role. */
  readonly on: string | undefined;
  /** A role that is granted, as SHOW GRANTS spells it. */
  readonly role: string | undefined;
  readonly grantable: boolean;
}

const QUOTED = '`(?:[^`]|``)*`|\'(?:[^\']|\'\')*\'|"(?:[^"]|"")*"';
const SPACE = /\s+/g;

/** Reads a line such as ``GRANT SELECT (`a`), INSERT ON `crm`.* TO `u`@`%` ``. The password hash of some is left unread. */
export function parseGrant(line: string): Grant | undefined {
  if (!line.startsWith('GRANT ')) return undefined; // REVOKE: a partial revoke takes rights away
  const rest = line.slice('GRANT '.length);
  const words = [...rest.matchAll(new RegExp(`${QUOTED}|[(),]|[^\\s\`'"(),]+`, 'g'))];
  const on = words.findIndex(([word]) => word === 'ON');
  const to = words.findIndex(([word]) => word === 'TO');
  if (to < 0) return undefined;
  const end = words[on >= 0 && on < to ? on : to]?.index ?? 0;
  const head = rest.slice(0, end);
  const grantable = / WITH (?:GRANT|ADMIN) OPTION\b/.test(rest.replaceAll(new RegExp(QUOTED, 'g'), ''));
  if (on < 0 || on > to) return { privileges: [], on: undefined, role: head.trim(), grantable };
  const target = rest.slice((words[on]?.index ?? 0) + 2, words[to]?.index).trim();
  return { privileges: privilegesIn(head), on: target, role: undefined, grantable };
}

// Column lists in brackets say where, not what.
const privilegesIn = (head: string): string[] =>
  head
    .replaceAll(new RegExp(QUOTED, 'g'), '')
    .replaceAll(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim().replaceAll(SPACE, ' ').toUpperCase())
    .filter((name) => name !== '');

/** Rights that only read, or tell of the server. */
const READING = new Set([
  'USAGE',
  'SELECT',
  'SHOW VIEW',
  'SHOW DATABASES',
  'SHOW_ROUTINE',
  'PROCESS',
  'REPLICATION CLIENT',
  'BINLOG MONITOR',
  'SLAVE MONITOR',
  'REPLICA MONITOR',
  'SHOW CREATE ROUTINE',
]);

/** Rights beyond reading, each with where it holds; `writes` when one of them can change something. */
export function excessOf(grants: readonly Grant[]): { excess: string[]; writes: boolean } {
  const counted = new Map<string, Set<string>>();
  const excess = new Set<string>();
  let writes = false;
  for (const { privileges, on = '', grantable } of grants) {
    const held = [...privileges, ...(grantable ? ['GRANT OPTION'] : [])].filter((name) => !READING.has(name));
    writes ||= held.some((name) => !HARMLESS.has(name));
    for (const name of held) {
      const schema = /^`((?:[^`]|``)*)`\.\*$/.exec(on)?.[1];
      if (on === '*.*') excess.add(name);
      else if (schema !== undefined) excess.add(`${name}: schema ${schema.replaceAll('``', '`')}`);
      else counted.set(`${name} ${kindOf(on)}`, (counted.get(`${name} ${kindOf(on)}`) ?? new Set()).add(on));
    }
  }
  for (const [what, where] of counted) excess.add(what.replace(/ (\w+)$/, `: ${where.size} $1`));
  return { excess: [...excess], writes };
}

// The words that print a count: https://mariadb.com/kb/en/grant/#privilege-levels
function kindOf(on: string): string {
  if (/^(PROCEDURE|FUNCTION|PACKAGE)\b/.test(on)) return 'routines';
  if (on === '') return 'roles';
  return /[`']@/.test(on) ? 'accounts' : 'tables';
}

/** More than a scanner needs, but nothing of it changes data: the binary log, locks, tables of one's own session. */
const HARMLESS = new Set(['REPLICATION SLAVE', 'LOCK TABLES', 'CREATE TEMPORARY TABLES', 'REFERENCES']);
