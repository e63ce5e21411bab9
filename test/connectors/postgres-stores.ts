import { postgres } from '../../connectors/postgres.js';
import type { PostgresServer } from '../servers/postgres.js';
import { startProxy, through } from '../servers/proxy.js';
import { BULKY, DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore } from './contract-stores.js';
import { configOf } from './helpers.js';
import { ours } from './postgres-help.js';

const NOTE = 80;

const EXTRAS = `
  CREATE TABLE documents (doc jsonb);
  CREATE TABLE deep (doc jsonb);
  CREATE VIEW many AS SELECT n FROM generate_series(1, 500) AS n;
  CREATE VIEW slow AS SELECT pg_sleep(30)::text AS a;
  CREATE TABLE ${BULKY.name} AS SELECT repeat('x', ${BULKY.chars}) AS a FROM generate_series(1, ${BULKY.rows});`;

/** A database that takes any bytes for text. */
const ASCII = `CREATE TABLE latin (id int, a text); INSERT INTO latin VALUES (1, E'ola\\xe5'), (2, 'after')`;

/** Documents, a view that takes long, one that cannot be sampled, and what is bulky, behind a relay. */
export async function postgresExtras(server: PostgresServer): Promise<ExtraStore> {
  const db = await server.database(EXTRAS);
  const ascii = await server.database(ASCII, { encoding: 'SQL_ASCII' });
  const insert = (table: string, documents: readonly object[]) =>
    db.query(`INSERT INTO ${table} SELECT * FROM jsonb_array_elements($1)`, [JSON.stringify(documents)]);
  await insert('documents', DOCUMENTS.documents);
  await insert('deep', [DEEP.document]);
  const proxy = await startProxy({ host: new URL(db.scannerUrl).hostname, port: server.port });
  return {
    open: (signal) => postgres.open(configOf(through(db.scannerUrl, proxy.port), { views: true }), signal),
    documents: { container: 'documents', base: 'doc.' },
    deep: { container: 'deep', base: 'doc.' },
    broken: {
      open: (signal) => postgres.open(configOf(ascii.scannerUrl), signal),
      container: 'latin',
      path: 'a',
      texts: ['ola\ufffd', 'after'],
    },
    head: { container: 'many', plan: { cells: 100, maxRows: 200 } },
    slow: { container: 'slow', running: async () => (await ours(db, 'active')).length },
    bulky: { container: BULKY.name, ...proxy },
    destroy: async () => {
      await proxy.stop();
      await ascii.drop();
      await db.drop();
    },
  };
}

/** A million rows, behind a relay. */
export async function postgresLarge(server: PostgresServer): Promise<LargeStore> {
  const db = await server.database(`
    CREATE TABLE many AS SELECT n AS id, repeat('.', ${NOTE}) AS note FROM generate_series(1, ${MILLION}) AS n; ANALYZE many`);
  const proxy = await startProxy({ host: new URL(db.scannerUrl).hostname, port: server.port });
  return {
    open: (signal) => postgres.open(configOf(through(db.scannerUrl, proxy.port)), signal),
    fetched: proxy.fetched,
    bytes: MILLION * NOTE,
    destroy: async () => {
      await proxy.stop();
      await db.drop();
    },
  };
}
