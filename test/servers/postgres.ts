import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server for one test file. */
export interface PostgresServer {
  readonly port: number;
  /** Files of the server; a place for certificates. Absent for a server that is not ours. */
  readonly directory?: string;
  /** URL of the superuser. */
  url(database?: string): string;
  /** A fresh database, with a role that may only read. */
  database(script: string, options?: DatabaseOptions): Promise<TestDatabase>;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Run last, in place of `GRANT SELECT` on everything. `{{scanner}}` is the role. */
  readonly grants?: string;
  /** The server's own for UTF-8 when absent. */
  readonly encoding?: string;
}

export interface TestDatabase {
  readonly name: string;
  readonly superUrl: string;
  readonly scanner: string;
  readonly scannerUrl: string;
  readonly password: string;
  /** Runs SQL as superuser; `{{scanner}}` is the role. */
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** A further superuser connection, for locks and open transactions. The caller ends it. */
  connect(): Promise<pg.Client>;
  drop(): Promise<void>;
}

const FOREIGN_URL = process.env.PERSONKART_TEST_POSTGRES_URL;

/** Why no server can be had, or undefined. In CI a missing server is an error, unless its skip was asked for. */
export function whyNoPostgres(): string | undefined {
  if (FOREIGN_URL || binDirectory() !== undefined) return undefined;
  const asked = (process.env.PERSONKART_TEST_SKIP ?? '').split(',').includes('postgres');
  if (process.env.CI === 'true' && !asked) throw new Error('no PostgreSQL server, and PERSONKART_TEST_SKIP lacks it');
  const reason = 'skipped: no initdb on PATH or under /usr/lib/postgresql; set PERSONKART_TEST_POSTGRES_URL';
  console.warn(reason);
  return reason;
}

/** Starts a private server, or takes the one in PERSONKART_TEST_POSTGRES_URL. */
export async function startPostgres(): Promise<PostgresServer> {
  if (FOREIGN_URL) return serverAt(new URL(FOREIGN_URL), async () => {});
  return startPrivate({ max_wal_senders: 0, wal_level: 'minimal' });
}

async function startPrivate(more: Settings): Promise<PostgresServer> {
  const directory = newDirectory();
  const password = randomBytes(12).toString('hex');
  const [pwfile, port] = [join(directory, 'pw'), await freePort()];
  writeFileSync(pwfile, password);
  const owner = serverUser();
  if (owner) chownSync(pwfile, owner.uid, owner.gid);
  const secret = ['-A', 'scram-sha-256', `--pwfile=${pwfile}`];
  run(directory, 'initdb', ['-D', 'data', '-U', 'boss', ...secret, '-E', 'UTF8', '--locale=C', '-N']);
  const stop = launch(directory, port, more);
  return { ...serverAt(new URL(`postgres://boss:${password}@127.0.0.1:${port}/postgres`), stop), directory };
}

/** A private server, and another one that streams from it: a hot standby. */
export async function startWithStandby(): Promise<{ primary: PostgresServer; standby: PostgresServer }> {
  const primary = await startPrivate({ max_wal_senders: 4, wal_level: 'replica' });
  const [directory, port] = [newDirectory(), await freePort()];
  const from = ['-d', primary.url(), '-D', 'data'];
  run(directory, 'pg_basebackup', [...from, '-R', '-X', 'stream', '-c', 'fast', '--no-sync']);
  const stop = launch(directory, port, { max_wal_senders: 4, wal_level: 'replica' });
  const url = new URL(primary.url());
  url.port = String(port);
  return { primary, standby: { ...serverAt(url, stop), directory } };
}

type Settings = Readonly<Record<string, string | number>>;

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pk-pg-'));
  const owner = serverUser();
  if (owner) chownSync(directory, owner.uid, owner.gid);
  return directory;
}

function run(directory: string, program: string, args: readonly string[]): void {
  const options = { ...serverUser(), cwd: directory };
  execFileSync(join(binDirectory() ?? '', program), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Starts the server of `directory/data`, and gives what ends it for good. */
function launch(directory: string, port: number, more: Settings): () => Promise<void> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: directory,
    fsync: 'off',
    max_connections: 40,
    shared_buffers: '128MB',
    autovacuum: 'off',
    ...more,
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  run(directory, 'pg_ctl', ['-D', 'data', '-w', '-s', '-l', join(directory, 'log'), '-o', options.join(' '), 'start']);
  let running = true;
  return async () => {
    if (!running) return;
    running = false;
    run(directory, 'pg_ctl', ['-D', 'data', '-w', '-s', '-m', 'immediate', 'stop']);
    rmSync(directory, { recursive: true, force: true });
  };
}

function serverAt(base: URL, stop: () => Promise<void>): PostgresServer {
  const url = (database = 'postgres') => {
    const at = new URL(base);
    at.pathname = `/${database}`;
    return at.href;
  };
  return {
    port: Number(base.port || 5432),
    url,
    stop,
    database: (script, options) => createDatabase(url, script, options),
  };
}

async function createDatabase(
  url: (database?: string) => string,
  script: string,
  options: DatabaseOptions = {},
): Promise<TestDatabase> {
  const id = randomBytes(5).toString('hex');
  const [name, scanner, password] = [`pk_${id}`, `pk_scan_${id}`, `canary-pw-${id}`];
  await once(url(), async (client) => {
    const as = options.encoding && `TEMPLATE template0 ENCODING '${options.encoding}' LC_COLLATE 'C' LC_CTYPE 'C'`;
    await client.query(`CREATE DATABASE ${name} ${as ?? ''}`);
    await client.query(`CREATE ROLE ${scanner} LOGIN PASSWORD '${password}'`);
  });
  const admin = new pg.Client(url(name));
  admin.on('error', () => {}); // dropping the database ends it
  await admin.connect();
  const query = async (sql: string, values?: unknown[]) =>
    (await admin.query(sql.replaceAll('{{scanner}}', scanner), values)).rows as Record<string, unknown>[];
  await query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await query(script);
  await query(options.grants ?? READ_EVERYTHING);
  const scannerUrl = new URL(url(name));
  scannerUrl.username = scanner;
  scannerUrl.password = password;
  return {
    name,
    scanner,
    password,
    superUrl: url(name),
    scannerUrl: scannerUrl.href,
    query,
    connect: async () => {
      const client = new pg.Client(url(name));
      client.on('error', () => {});
      await client.connect();
      return client;
    },
    drop: async () => {
      await admin.end();
      await once(url(), async (client) => {
        await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name]);
        await client.query(`DROP DATABASE ${name}`);
        await client.query(`DROP ROLE ${scanner}`);
      });
    },
  };
}

const READ_EVERYTHING = `DO $$
  DECLARE s text;
  BEGIN
    FOR s IN SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
    LOOP
      EXECUTE 'GRANT USAGE ON SCHEMA ' || s || ' TO {{scanner}}; GRANT SELECT ON ALL TABLES IN SCHEMA ' || s || ' TO {{scanner}}';
    END LOOP;
  END $$`;

async function once(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The folder of the server's programs. */
export function binDirectory(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = tryList(debian).sort((a, b) => Number(b) - Number(a));
  const places = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((v) => join(debian, v, 'bin'))];
  const found = places.find((place) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => isExecutable(join(place, program))),
  );
  // Links to some of the programs may be on the PATH; the others are where those point to.
  return found === undefined ? undefined : dirname(realpathSync(join(found, 'postgres')));
}

function tryList(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses to run as root; then its own user runs it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
