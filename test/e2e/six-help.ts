/** One small company in all six kinds of store, for a scan of all of them in one run. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import sqlite from 'node-sqlite3-wasm';
import type { Report } from '../../src/model/report.js';
import type { MilvusServer } from '../servers/milvus.js';
import type { MongoServer } from '../servers/mongodb.js';
import type { MysqlDatabase, MysqlServer } from '../servers/mysql.js';
import type { PostgresServer, TestDatabase } from '../servers/postgres.js';
import { CLI } from './cli.js';

const { DataType } = sdk;

/** What every store is scanned with, and what PostgreSQL and MariaDB hold the account to. */
export const CONNECTIONS = 2;

/** More tables than connections, so that an unbounded scan would be refused by the server. */
const TABLES = ['kunder', 'liste', 'logg', 'ordre', 'saker', 'varsler'];

const ROWS = 60;
const mailOf = (table: string, i: number): string => `${table}${i}@example.org`;
const rowsOf = (table: string): (readonly [number, string])[] =>
  Array.from({ length: ROWS }, (_, i) => [i + 1, mailOf(table, i)]);

const sqlOf = (table: string): string => {
  const rows = rowsOf(table).map(([id, mail]) => `(${id}, '${mail}')`);
  return `CREATE TABLE ${table} (id int PRIMARY KEY, epost varchar(80)); INSERT INTO ${table} VALUES ${rows.join()};`;
};

/** The same tables on a PostgreSQL server, for an account that may have no more connections than were promised. */
export async function fillPostgres(server: PostgresServer): Promise<TestDatabase> {
  const database = await server.database(`${TABLES.map(sqlOf).join('\n')} ANALYZE;`);
  await database.query(`ALTER ROLE {{scanner}} CONNECTION LIMIT ${CONNECTIONS}`);
  return database;
}

/** The same on a MariaDB server. */
export async function fillMysql(server: MysqlServer): Promise<MysqlDatabase> {
  const database = await server.database(TABLES.map(sqlOf).join('\n'));
  await database.query(`ALTER USER {{scanner}} WITH MAX_USER_CONNECTIONS ${CONNECTIONS}`);
  return database;
}

/** The same as collections; tells the URL. */
export async function fillMongodb(server: MongoServer): Promise<string> {
  const name = server.database();
  for (const table of TABLES) {
    const documents = rowsOf(table).map(([_id, epost]) => ({ _id, epost }));
    await server.client.db(name).collection<{ _id: number }>(table).insertMany(documents);
  }
  return server.url(name);
}

/** One collection of a vector store. */
export async function fillMilvus(server: MilvusServer): Promise<void> {
  const fields = [
    { name: 'id', data_type: DataType.Int64, is_primary_key: true },
    { name: 'epost', data_type: DataType.VarChar, max_length: 80 },
  ] as FieldType[];
  await server.create(
    'biter',
    fields,
    rowsOf('biter').map(([id, epost]) => ({ id, epost })),
  );
}

/** Writes the two stores that are files, the register and the config, whose URLs come from the environment. */
export function fillFolder(dir: string): string {
  mkdirSync(join(dir, 'eksport'));
  for (const table of TABLES) {
    const lines = rowsOf(table).map((row) => row.join());
    writeFileSync(join(dir, 'eksport', `${table}.csv`), `id,epost\n${lines.join('\n')}\n`);
  }
  const db = new sqlite.Database(join(dir, 'crm.db'));
  db.exec(TABLES.map(sqlOf).join('\n'));
  db.close();
  const declared = { category: 'contact.email' };
  const register = {
    policy: {
      controller: { name: 'Seks Lagre AS' },
      subjects: { customer: {} },
      categories: {
        'contact.email': { subjects: ['customer'], basis: 'explicit', match: [{ dataType: 'contact.email' }] },
      },
    },
    systems: STORES.map((id, i) => ({
      id: `${id}-system`,
      containers: [id],
      categories: i % 2 === 0 ? [declared] : [],
    })),
  };
  writeFileSync(join(dir, 'register.json'), JSON.stringify(register));
  const server = (kind: string) => ({ id: kind, kind, url: { env: envOf(kind) }, connections: CONNECTIONS });
  const stores = [
    ...SERVERS.map(server),
    { id: 'sqlite', kind: 'sqlite', path: 'crm.db', connections: CONNECTIONS },
    { id: 'files', kind: 'files', path: 'eksport', connections: CONNECTIONS },
  ];
  const config = join(dir, 'personkart.json');
  writeFileSync(config, JSON.stringify({ register: 'register.json', stores, sample: { seed: 'six' } }));
  return config;
}

/** The stores that are servers, by id, which is their kind. */
export const SERVERS = ['postgres', 'mysql', 'mongodb', 'milvus'] as const;
export const STORES = [...SERVERS, 'sqlite', 'files'] as const;
export type ServerKind = (typeof SERVERS)[number];
export type Urls = Readonly<Record<ServerKind, string>>;

const envOf = (kind: string): string => `SIX_${kind.toUpperCase()}`;

/** Scans them all by the command line; `meanwhile` runs beside it. */
export async function scanAll(
  config: string,
  out: string,
  urls: Urls,
  meanwhile: () => Promise<void> = async () => {},
): Promise<{ code: number | null; report: Report }> {
  const env = Object.fromEntries(SERVERS.map((kind) => [envOf(kind), urls[kind]]));
  const child = spawn(process.execPath, [CLI, 'scan', '--config', config, '--out', out], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    await meanwhile();
  } finally {
    await ended;
  }
  return { code: await ended, report: JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) };
}

/** All that a report says of some stores, as text. */
export function saysOf(report: Report, stores: readonly string[]): string {
  const own = <T extends { readonly store: string }>(all: readonly T[]): T[] =>
    all.filter(({ store }) => stores.includes(store));
  return JSON.stringify({
    stores: report.stores.filter(({ id }) => stores.includes(id)),
    containers: own(report.containers),
    fields: own(report.fields),
    map: report.map.filter(({ system }) => stores.includes(String(system).replace('-system', ''))),
    gaps: report.gaps.filter(({ store }) => store !== null && stores.includes(store)),
  });
}
