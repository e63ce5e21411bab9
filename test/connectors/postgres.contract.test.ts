import { afterAll, beforeAll, describe } from 'vitest';
import { quoteIdent } from '../../connectors/postgres/quote.js';
import { postgres } from '../../connectors/postgres.js';
import { freePort, type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { type BuiltStore, connectorContract, type Fixture, type PlainTable } from './contract.js';
import { collect, configOf, containerOf, never, planOf } from './helpers.js';
import { postgresTypes } from './postgres-matrix.js';
import { postgresExtras, postgresLarge } from './postgres-stores.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(() => server?.stop());

  connectorContract('postgres', {
    build: (fixture) => build(server, fixture),
    types: () => postgresTypes(server),
    extras: () => postgresExtras(server),
    large: () => postgresLarge(server),
  });
});

async function build(server: PostgresServer, fixture: Fixture): Promise<BuiltStore> {
  const db = await server.database(WRITING_VIEW, { grants: 'GRANT USAGE ON SCHEMA public, writing TO {{scanner}}' });
  await db.query('GRANT SELECT ON writing.sly TO {{scanner}}');
  for (const table of fixture) await create(db, table);
  const config = configOf(db.scannerUrl, { exclude: ['writing/*'] });
  const open = (url: string) => (signal: AbortSignal) => postgres.open({ ...config, url }, signal);
  const wrongPassword = db.scannerUrl.replace(db.password, 'canary-wrong-pw');
  const closedPort = new URL(db.scannerUrl);
  closedPort.port = String(await freePort());
  return {
    open: async (signal) => onlyPublic(await postgres.open(config, signal)),
    broken: {
      'wrong password': open(wrongPassword),
      'closed port': open(closedPort.href),
      'unknown host': open('postgres://canary-user@canary-host.invalid/x'),
      'missing database': open(`${db.scannerUrl}-canary-db`),
      'no TLS': open(`${db.scannerUrl}?sslmode=require`),
      'malformed URL': open('postgres://u:canary-in-url@[bad/x'),
    },
    secrets: [
      db.password,
      db.scanner,
      'canary-user',
      'canary-host',
      'canary-wrong-pw',
      'canary-db',
      'canary-in-url',
      db.scannerUrl,
    ],
    wrote: () => writeThroughView(db),
    dropTable: async (name) => void (await db.query(`DROP TABLE ${quoteIdent(name)}`)),
    running: async () => {
      const sql = `SELECT FROM pg_stat_activity WHERE application_name = 'personkart' AND state = 'active' AND datname = $1`;
      return (await db.query(sql, [db.name])).length;
    },
    destroy: () => db.drop(),
  };
}

/** The view that tries to write is not part of the fixture. */
function onlyPublic(session: Awaited<ReturnType<typeof postgres.open>>) {
  return {
    probe: session.probe.bind(session),
    sample: session.sample.bind(session),
    [Symbol.asyncDispose]: session[Symbol.asyncDispose].bind(session),
    async *containers(signal: AbortSignal) {
      for await (const item of session.containers(signal)) {
        if ('ref' in item && item.ref.schema !== 'writing') yield item;
      }
    },
  };
}

async function create(db: TestDatabase, { name, columns, rows, denied }: PlainTable): Promise<void> {
  await db.query(
    `CREATE TABLE ${quoteIdent(name)} (${columns.map((column) => `${quoteIdent(column)} text`).join(', ')})`,
  );
  const cells = columns.map((_, i) => `r->>${i}`).join(', ');
  const insert = `INSERT INTO ${quoteIdent(name)} SELECT ${cells} FROM json_array_elements($1::json) AS r`;
  await db.query(insert, [JSON.stringify(rows)]);
  await db.query(`ANALYZE ${quoteIdent(name)}`);
  if (!denied) await db.query(`GRANT SELECT ON ${quoteIdent(name)} TO {{scanner}}`);
}

const WRITING_VIEW = `
  CREATE SCHEMA writing;
  CREATE TABLE writing.log (at int);
  CREATE FUNCTION writing.note() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'INSERT INTO writing.log VALUES (1) RETURNING at';
  CREATE VIEW writing.sly AS SELECT writing.note() AS at;`;

async function writeThroughView(db: TestDatabase): Promise<boolean> {
  await using session = await postgres.open(configOf(db.scannerUrl, { views: true }), never());
  const view = await containerOf(session, 'sly');
  const outcomes: unknown[] = [];
  for (const mode of ['sample', 'full'] as const) {
    await collect(session, view, planOf({ mode })).then(
      () => outcomes.push('read'),
      (error: { params?: { sqlstate?: string } }) => outcomes.push(error.params?.sqlstate),
    );
  }
  const rows = await db.query('SELECT FROM writing.log');
  // 25006: cannot execute INSERT in a read-only transaction.
  return rows.length > 0 || outcomes.some((outcome) => outcome !== '25006');
}
