import { mysql } from '../../connectors/mysql.js';
import type { MysqlServer } from '../servers/mysql.js';
import { startProxy, through } from '../servers/proxy.js';
import { BULKY, DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore } from './contract-stores.js';
import { configOf } from './helpers.js';
import { ours } from './mysql-help.js';

const NOTE = 80;

/** A table of the numbers from 1 to a power of ten. MySQL has no sequences. */
const numbers = (digits: number): string => {
  const names = Array.from({ length: digits }, (_, i) => `d${i}`);
  const digit = `(SELECT 0 AS n UNION SELECT ${[1, 2, 3, 4, 5, 6, 7, 8, 9].join(' UNION SELECT ')})`;
  const sum = names.map((name, i) => `${name}.n * ${10 ** i}`).join(' + ');
  return `(SELECT 1 + ${sum} AS seq FROM ${names.map((name) => `${digit} AS ${name}`).join(', ')}) AS numbers`;
};

const EXTRAS = `
  CREATE TABLE documents (id int PRIMARY KEY, doc json);
  CREATE TABLE deep (id int PRIMARY KEY, doc json);
  CREATE TABLE bytes (id int PRIMARY KEY, a varbinary(20));
  INSERT INTO bytes VALUES (1, x'6f6c61e5'), (2, 'after');
  CREATE TABLE few AS SELECT seq AS id FROM ${numbers(4)};
  CREATE VIEW many AS SELECT id FROM few;
  CREATE VIEW slow AS SELECT SLEEP(30) AS a;
  CREATE TABLE ${BULKY.name} AS SELECT REPEAT('x', ${BULKY.chars}) AS a FROM ${numbers(4)} WHERE seq <= ${BULKY.rows}`;

/** Documents, a view that takes long, one that cannot be sampled, and what is bulky, behind a relay. */
export async function mysqlExtras(server: MysqlServer): Promise<ExtraStore> {
  const db = await server.database(EXTRAS);
  for (const [i, one] of DOCUMENTS.documents.entries()) {
    await db.query('INSERT INTO documents VALUES (?, ?)', [i, JSON.stringify(one)]);
  }
  // MariaDB's check takes no JSON as deep as ours; MySQL has none to switch off.
  await db.query('SET check_constraint_checks = OFF').catch(() => {});
  await db.query('INSERT INTO deep VALUES (1, ?)', [JSON.stringify(DEEP.document)]);
  const proxy = await startProxy({ host: new URL(db.scannerUrl).hostname, port: server.port });
  const config = configOf(through(db.scannerUrl, proxy.port), { kind: 'mysql', views: true });
  return {
    open: (signal) => mysql.open(config, signal),
    documents: { container: 'documents', base: 'doc.' },
    deep: { container: 'deep', base: 'doc.' },
    // Text columns refuse it: https://mariadb.com/kb/en/character-set-and-collation-overview/
    broken: { container: 'bytes', path: 'a', texts: ['6f6c61e5', 'after'] },
    head: { container: 'many', plan: { cells: 100, maxRows: 1_000 } },
    slow: { container: 'slow', running: async () => (await ours(db, true)).length },
    bulky: { container: BULKY.name, ...proxy },
    destroy: async () => {
      await proxy.stop();
      await db.drop();
    },
  };
}

/** A million rows, behind a relay. */
export async function mysqlLarge(server: MysqlServer): Promise<LargeStore> {
  const db = await server.database(`
    CREATE TABLE many (id int PRIMARY KEY, note varchar(100));
    INSERT INTO many SELECT seq, REPEAT('.', ${NOTE}) FROM ${numbers(6)}; ANALYZE TABLE many`);
  const proxy = await startProxy({ host: new URL(db.scannerUrl).hostname, port: server.port });
  return {
    open: (signal) => mysql.open(configOf(through(db.scannerUrl, proxy.port), { kind: 'mysql' }), signal),
    fetched: proxy.fetched,
    bytes: MILLION * NOTE,
    destroy: async () => {
      await proxy.stop();
      await db.drop();
    },
  };
}
