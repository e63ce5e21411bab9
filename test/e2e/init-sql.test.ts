/** The accounts that `personkart init` proposes, made by the real server's administrator and scanned with. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { personkart, temporaryFolder } from './cli.js';
import { configIn, PLACEHOLDER, reportIn, scriptOf } from './init-help.js';

const base = temporaryFolder();

/** Runs `init` as the administrator, the script as well, and a scan with the account that it makes. */
async function initAndScan(
  kind: 'postgres' | 'mysql',
  admin: string,
  start: string,
  run: (script: string) => Promise<unknown>,
) {
  const dir = join(base, randomBytes(4).toString('hex'));
  mkdirSync(dir);
  const ran = personkart(['init', admin, '--id', 'crm', '--locale', 'en'], { cwd: dir });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).not.toContain(new URL(admin).password);
  const config = configIn(dir);
  expect(config.stores).toEqual([{ id: 'crm', kind, url: { env: 'CRM_URL' }, include: ['*/*'], region: null }]);

  const password = `canary-${randomBytes(6).toString('hex')}`;
  await run(scriptOf(ran, start).replace(PLACEHOLDER, password));
  const url = /export CRM_URL='(.*)'/.exec(ran.stdout)?.[1]?.replace(PLACEHOLDER, password) ?? '';
  const scan = personkart(['scan'], { cwd: dir, env: { CRM_URL: url } });
  expect(existsSync(join(dir, 'personkart-report', 'report.json')), scan.stderr).toBe(true);
  expect(scan.stdout).not.toContain(password);
  return { ran, report: reportIn(dir) };
}

describe.skipIf(whyNoPostgres())('the role proposed for PostgreSQL', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(`
      CREATE ROLE maker;
      CREATE SCHEMA "odd ""; DROP TABLE x; --"; CREATE SCHEMA "rød\nlinje"; CREATE SCHEMA later AUTHORIZATION maker;
      CREATE TABLE public.people AS SELECT 'Kari'::text AS name, 'kari@example.org'::text AS mail;
      CREATE TABLE "odd ""; DROP TABLE x; --"."user" AS SELECT 1 AS id;
      CREATE TABLE "rød\nlinje".t AS SELECT 1 AS id;
      CREATE TABLE hidden (id int); ALTER TABLE hidden ENABLE ROW LEVEL SECURITY; INSERT INTO hidden VALUES (1);
      SET ROLE maker; CREATE TABLE later.first AS SELECT 1 AS id; RESET ROLE`);
  });

  afterAll(async () => {
    await db?.query('DROP OWNED BY personkart, maker; DROP ROLE personkart, maker');
    await db?.drop();
    await server?.stop();
  });

  it('reads every table, those that are made later too, and nothing more', async () => {
    const { ran, report } = await initAndScan('postgres', db.superUrl, 'CREATE ROLE', async (script) => {
      await db.query(script);
      await db.query('SET ROLE maker; CREATE TABLE later.second AS SELECT 2 AS id; RESET ROLE');
    });

    expect(ran.stdout).toMatch(/^crm: PostgreSQL \d+/);
    expect(ran.stdout).toContain('asked');
    expect(ran.stdout).toContain('superuser');
    expect(ran.stdout).toContain('1 table(s) have row-level security');
    expect(report.stores[0]).toMatchObject({ readOnly: 'enforced', excessGrants: [], faults: [] });
    expect(report.containers.map((c) => [`${c.schema}/${c.name}`, c.notExamined?.code]).sort()).toEqual([
      ['later/first', undefined],
      ['later/second', undefined],
      ['odd "; DROP TABLE x; --/user', undefined],
      ['public/hidden', 'row-level-security'],
      ['public/people', undefined],
      ['rød\nlinje/t', undefined],
    ]);
    const [settings] = await db.query(`SELECT rolconnlimit, rolconfig FROM pg_roles WHERE rolname = 'personkart'`);
    expect(settings?.rolconnlimit).toBe(6);
    expect(settings?.rolconfig).toContain('default_transaction_read_only=on');
  });
});

describe.skipIf(whyNoMysql())('the account proposed for MariaDB or MySQL', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;
  const odd = 'odd`; DROP DATABASE x; --';
  const quoted = `\`${odd.replaceAll('`', '``')}\``;

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(`
      GRANT ALL ON *.* TO {{scanner}} WITH GRANT OPTION;
      CREATE TABLE people AS SELECT 'Kari' AS name, 'kari@example.org' AS mail;
      CREATE DATABASE ${quoted}; CREATE TABLE ${quoted}.t AS SELECT 1 AS id;
      CREATE DATABASE a_b; CREATE TABLE a_b.t AS SELECT 1 AS id;
      CREATE DATABASE axb`);
  });

  afterAll(async () => {
    await db?.query(`DROP DATABASE ${quoted}; DROP DATABASE a_b; DROP DATABASE axb; DROP USER personkart@'%'`);
    await db?.drop();
    await server?.stop();
  });

  it('reads every table of the databases that were found, and of no other', async () => {
    const admin = new URL(db.scannerUrl);
    admin.pathname = '';
    const { ran, report } = await initAndScan('mysql', admin.href, 'CREATE USER', async (script) => {
      await db.query(script);
      // Its name fits `a_b` where `_` is a wildcard.
      await db.query('CREATE TABLE axb.t AS SELECT 1 AS id');
    });

    expect(ran.stdout).toMatch(/^crm: (MariaDB|MySQL) \d+/);
    expect(ran.stdout).toContain('Rights beyond reading: ');
    expect(report.stores[0]).toMatchObject({ readOnly: 'enforced', excessGrants: [], faults: [] });
    expect(report.containers.map((c) => [c.schema, c.name, c.notExamined])).toEqual([
      ['a_b', 't', undefined],
      [odd, 't', undefined],
      [db.name, 'people', undefined],
    ]);
  });
});
