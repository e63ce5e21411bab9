import { afterAll, beforeAll, describe } from 'vitest';
import { quoteIdent } from '../../connectors/mysql/quote.js';
import { mysql } from '../../connectors/mysql.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { freePort } from '../servers/postgres.js';
import { type BuiltStore, connectorContract, type Fixture, type PlainTable } from './contract.js';
import { collect, configOf, containerOf, never, planOf } from './helpers.js';
import { mysqlTypes } from './mysql-matrix.js';
import { mysqlExtras, mysqlLarge } from './mysql-stores.js';

const missing = whyNoMysql();

describe.skipIf(missing)('mysql', () => {
  let server: MysqlServer;

  beforeAll(async () => {
    server = await startMysql();
  });

  afterAll(() => server?.stop());

  connectorContract('mysql', {
    build: (fixture) => build(server, fixture),
    types: () => mysqlTypes(server),
    extras: () => mysqlExtras(server),
    large: () => mysqlLarge(server),
  });
});

async function build(server: MysqlServer, fixture: Fixture): Promise<BuiltStore> {
  const db = await server.database('', { grants: 'GRANT USAGE ON *.* TO {{scanner}}' });
  for (const table of fixture) await create(db, table);
  const config = configOf(db.scannerUrl, { kind: 'mysql' });
  const open = (url: string) => (signal: AbortSignal) => mysql.open({ ...config, url }, signal);
  const closedPort = new URL(db.scannerUrl);
  closedPort.port = String(await freePort());
  return {
    open: (signal) => mysql.open(config, signal),
    broken: {
      'wrong password': open(db.scannerUrl.replace(db.password, 'canary-wrong-pw')),
      'closed port': open(closedPort.href),
      'unknown host': open('mysql://canary-user@canary-host.invalid/x'),
      'missing database': open(`${db.scannerUrl}-canary-db`),
      'no TLS': open(`${db.scannerUrl}?ssl-mode=REQUIRED`),
      'malformed URL': open('mysql://u:canary-in-url@[bad/x'),
      'unknown TLS parameter': open(`${db.scannerUrl}?sslpwd=canary-in-url`),
    },
    secrets: [
      db.password,
      db.user,
      'canary-user',
      'canary-host',
      'canary-wrong-pw',
      'canary-db',
      'canary-in-url',
      db.scannerUrl,
    ],
    wrote: () => writeThroughView(server),
    dropTable: async (name) => void (await db.query(`DROP TABLE ${quoteIdent(name)}`)),
    running: async () => {
      const sql = `SELECT ID FROM information_schema.PROCESSLIST WHERE USER = ? AND COMMAND <> 'Sleep'`;
      return (await db.query(sql, [db.user])).length;
    },
    destroy: () => db.drop(),
  };
}

// The server lists nothing that a role has no right to, so the table that may not be read gets a right of another kind.
async function create(db: MysqlDatabase, { name, columns, rows, denied }: PlainTable): Promise<void> {
  // A row of InnoDB has no room for 500 texts.
  const engine = columns.length > 100 ? 'MyISAM' : 'InnoDB';
  const list = columns.map((column) => `${quoteIdent(column)} mediumtext`).join(', ');
  await db.query(`CREATE TABLE ${quoteIdent(name)} (${list}) ENGINE = ${engine}`);
  const insert = `INSERT INTO ${quoteIdent(name)} VALUES ?`;
  for (let at = 0; at < rows.length; at += 1_000) await db.query(insert, [rows.slice(at, at + 1_000)]);
  await db.query(`GRANT ${denied ? 'REFERENCES' : 'SELECT'} ON ${quoteIdent(name)} TO {{scanner}}`);
}

const WRITING_VIEW = `
  CREATE TABLE log (at int);
  CREATE FUNCTION note() RETURNS int MODIFIES SQL DATA BEGIN INSERT INTO log VALUES (1); RETURN 1; END;
  CREATE SQL SECURITY DEFINER VIEW sly AS SELECT note() AS at`;

async function writeThroughView(server: MysqlServer): Promise<boolean> {
  const db = await server.database(WRITING_VIEW);
  await using session = await mysql.open(configOf(db.scannerUrl, { kind: 'mysql', views: true }), never());
  const view = await containerOf(session, 'sly');
  const outcomes: unknown[] = [];
  for (const mode of ['sample', 'full'] as const) {
    await collect(session, view, planOf({ mode })).then(
      () => outcomes.push('read'),
      (error: { params?: { sqlstate?: string } }) => outcomes.push(error.params?.sqlstate),
    );
  }
  const rows = await db.query('SELECT at FROM log');
  // 25006: cannot execute a statement in a read-only transaction.
  return rows.length > 0 || outcomes.some((outcome) => outcome !== '25006');
}
