import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excessOf, parseGrant } from '../../connectors/mysql/grants.js';
import { type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { never } from './helpers.js';
import { openAs } from './mysql-help.js';

describe('mysql grants', () => {
  const excess = (...lines: string[]) => excessOf(lines.flatMap((line) => parseGrant(line) ?? []));

  it.each([
    ["GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*7B9EBEED26AA52ED10C0F549FA863F13C39E0209'", [], false],
    ['GRANT SELECT, SHOW VIEW ON `crm`.* TO `u`@`%`', [], false],
    ['GRANT SELECT, PROCESS, REPLICATION CLIENT ON *.* TO `u`@`%`', [], false],
    ['GRANT SELECT (`a, b) ON`, `c`) ON `crm`.`t` TO `u`@`%`', [], false],
    ['GRANT SELECT (`a`), UPDATE (`ON`) ON `crm`.`t` TO `u`@`%`', ['UPDATE: 1 tables'], true],
    ['GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost` WITH GRANT OPTION', ['ALL PRIVILEGES', 'GRANT OPTION'], true],
    ['GRANT INSERT, SELECT ON `odd``name`.* TO `u`@`%`', ['INSERT: schema odd`name'], true],
    ['GRANT SELECT, LOCK TABLES ON `crm`.* TO `u`@`%`', ['LOCK TABLES: schema crm'], false],
    ['GRANT FILE ON *.* TO `u`@`%`', ['FILE'], true],
    ["GRANT SUPER ON *.* TO 'u'@'%'", ['SUPER'], true],
    ['GRANT EXECUTE ON PROCEDURE `crm`.`p` TO `u`@`%`', ['EXECUTE: 1 routines'], true],
    ['GRANT BACKUP_ADMIN,SYSTEM_VARIABLES_ADMIN ON *.* TO `u`@`%`', ['BACKUP_ADMIN', 'SYSTEM_VARIABLES_ADMIN'], true],
    [
      "GRANT PROXY ON ''@'%' TO 'root'@'localhost' WITH GRANT OPTION",
      ['PROXY: 1 accounts', 'GRANT OPTION: 1 accounts'],
      true,
    ],
    ['REVOKE INSERT ON `crm`.* FROM `u`@`%`', [], false],
  ] as const)('reads %s', (line, expected, writes) => {
    expect(excess(line)).toEqual({ excess: expected, writes });
  });

  it('tells roles from rights, and no password hash from either', () => {
    expect(parseGrant('GRANT `app``s role`@`%`,`b`@`%` TO `u`@`%` WITH ADMIN OPTION')).toEqual({
      privileges: [],
      on: undefined,
      role: '`app``s role`@`%`,`b`@`%`',
      grantable: true,
    });
    expect(JSON.stringify(parseGrant("GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*7B9E'"))).not.toContain(
      '7B9E',
    );
  });
});

const missing = whyNoMysql();

describe.skipIf(missing)('mysql probe', () => {
  let server: MysqlServer;

  beforeAll(async () => {
    server = await startMysql();
  });

  afterAll(() => server?.stop());

  it('calls reading enforced only for a role that cannot write, nor become one that can', async () => {
    const db = await server.database(
      'CREATE TABLE t (a int, b int); CREATE ROLE {{db}}_writer; CREATE ROLE {{db}}_reader',
    );
    const probe = async () => {
      await using session = await openAs(db);
      return await session.probe(never());
    };
    try {
      expect(await probe()).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
      expect((await probe()).server).toMatch(/^(MariaDB|MySQL) \d+\.\d+\.\d+$/);
      for (const [grant, revoke, excess] of [
        ['GRANT UPDATE (b) ON t TO {{scanner}}', 'REVOKE UPDATE (b) ON t FROM {{scanner}}', 'UPDATE: 1 tables'],
        [
          'GRANT CREATE ON {{db}}.* TO {{scanner}}',
          'REVOKE CREATE ON {{db}}.* FROM {{scanner}}',
          `CREATE: schema ${db.name}`,
        ],
        ['GRANT FILE ON *.* TO {{scanner}}', 'REVOKE FILE ON *.* FROM {{scanner}}', 'FILE'],
        [
          'GRANT DELETE ON t TO {{db}}_writer; GRANT {{db}}_writer TO {{db}}_reader; GRANT {{db}}_reader TO {{scanner}}',
          'REVOKE {{db}}_reader FROM {{scanner}}',
          'DELETE: 1 tables',
        ],
      ] as const) {
        await db.query(grant);
        expect(await probe(), grant).toMatchObject({ readOnly: 'asked', excessGrants: [excess] });
        await db.query(revoke);
      }
      expect(await probe()).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
    } finally {
      await db.query('DROP ROLE {{db}}_writer; DROP ROLE {{db}}_reader');
      await db.drop();
    }
  });
});
