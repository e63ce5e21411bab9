import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { freePort } from './postgres.js';

/** A MariaDB server for one test file, or a MySQL or MariaDB server of the user's. */
export interface MysqlServer {
  readonly port: number;
  /** Files of the server; absent for a server that is not ours. */
  readonly directory?: string;
  /** A fresh database, with a user who may only read. */
  database(script: string, options?: DatabaseOptions): Promise<MysqlDatabase>;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Run last, in place of `GRANT SELECT` on the database. `{{scanner}}` is the account. */
  readonly grants?: string;
}

export interface MysqlDatabase {
  readonly name: string;
  /** The account, quoted for SQL. */
  readonly scanner: string;
  readonly user: string;
  readonly scannerUrl: string;
  readonly password: string;
  /** Runs SQL as administrator; `{{scanner}}` is the account, `{{db}}` the database. Several statements may be given. */
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** A further administrator connection, for locks. The caller ends it. */
  connect(): Promise<Connection>;
  drop(): Promise<void>;
}

const FOREIGN_URL = process.env.PERSONKART_TEST_MYSQL_URL;

/** Why no server can be had, or undefined. In CI a missing server is an error, unless its skip was asked for. */
export function whyNoMysql(): string | undefined {
  if (FOREIGN_URL || (find('mariadbd') && find('mariadb-install-db'))) return undefined;
  const asked = (process.env.PERSONKART_TEST_SKIP ?? '').split(',').includes('mysql');
  if (process.env.CI === 'true' && !asked) throw new Error('no MariaDB server, and PERSONKART_TEST_SKIP lacks it');
  const reason = 'skipped: no mariadbd or mariadb-install-db; set PERSONKART_TEST_MYSQL_URL';
  console.warn(reason);
  return reason;
}

/** Starts a private server, or takes the one in PERSONKART_TEST_MYSQL_URL. */
export async function startMysql(options: readonly string[] = []): Promise<MysqlServer> {
  if (FOREIGN_URL) return serverAt(new URL(FOREIGN_URL), async () => {});
  const owner = serverUser();
  const directory = mkdtempSync(join(tmpdir(), 'pk-my-'));
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const [data, socket, port] = [join(directory, 'data'), join(directory, 's'), await freePort()];
  const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync(find('mariadb-install-db') ?? '', install, { ...owner, cwd: directory, stdio: 'ignore' });
  const server = spawn(
    find('mariadbd') ?? '',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(directory, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=128M',
      '--max-connections=40',
      '--skip-name-resolve',
      ...options,
    ],
    { ...owner, cwd: directory, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const password = randomBytes(12).toString('hex');
  await setPassword(socket, password);
  const stop = async () => {
    server.kill('SIGKILL'); // its data goes with it
    await gone;
    rmSync(directory, { recursive: true, force: true });
  };
  return { ...serverAt(new URL(`mysql://boss:${password}@127.0.0.1:${port}`), stop), directory };
}

/** Waits until the server answers, and makes the administrator of the tests. */
async function setPassword(socketPath: string, password: string): Promise<void> {
  for (const until = performance.now() + 20_000; ; ) {
    try {
      const root = await createConnection({ socketPath, user: 'root' });
      await root.query(`CREATE USER boss@'%' IDENTIFIED BY '${password}'`);
      await root.query(`GRANT ALL ON *.* TO boss@'%' WITH GRANT OPTION`);
      await root.end();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
}

function serverAt(base: URL, stop: () => Promise<void>): MysqlServer {
  return {
    port: Number(base.port || 3306),
    stop,
    database: (script, options) => createDatabase(base, script, options),
  };
}

async function createDatabase(base: URL, script: string, options: DatabaseOptions = {}): Promise<MysqlDatabase> {
  const id = randomBytes(5).toString('hex');
  const [name, user, password] = [`pk_${id}`, `pk_scan_${id}`, `canary-pw-${id}`];
  const scanner = `'${user}'@'%'`;
  const connect = async (database?: string) => {
    const connection = await createConnection({
      host: base.hostname,
      port: Number(base.port || 3306),
      user: decodeURIComponent(base.username),
      password: decodeURIComponent(base.password),
      ...(database !== undefined && { database }),
      multipleStatements: true,
      timezone: 'Z',
    });
    connection.on('error', () => {}); // a test may kill it
    return connection;
  };
  const admin = await connect();
  await admin.query(
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4; CREATE USER ${scanner} IDENTIFIED BY '${password}'`,
  );
  await admin.changeUser({ database: name });
  const query = async (sql: string, values?: unknown[]) => {
    const text = sql.replaceAll('{{scanner}}', scanner).replaceAll('{{db}}', name);
    return (await admin.query<RowDataPacket[]>(text, values))[0] as Record<string, unknown>[];
  };
  if (script !== '') await query(script);
  await query(options.grants ?? 'GRANT SELECT, SHOW VIEW ON {{db}}.* TO {{scanner}}');
  const url = new URL(base);
  Object.assign(url, { username: user, password, pathname: `/${name}` });
  return {
    name,
    scanner,
    user,
    password,
    scannerUrl: url.href,
    query,
    connect: () => connect(name),
    drop: async () => {
      await query('DROP DATABASE {{db}}; DROP USER {{scanner}}');
      await admin.end();
    },
  };
}

function find(program: string): string | undefined {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/bin'];
  return places.map((place) => join(place, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** MariaDB refuses to run as root; then its own user runs it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'mysql'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}
