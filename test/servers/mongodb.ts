import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { MongoClient } from 'mongodb';
import { freePort, startPostgres, whyNoPostgres } from './postgres.js';

/** A server that speaks MongoDB's protocol, for one test file. */
export interface MongoServer {
  readonly port: number;
  /** URL of a database, which need not exist. */
  url(database?: string, options?: string): string;
  /** The test's own connection. */
  readonly client: MongoClient;
  /** A name that no other test has. */
  database(): string;
  /** Orders that only mongo-java-server's `Server.java` takes; absent for other servers. */
  order?(command: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Ends the server at once. */
  kill(): void;
  stop(): Promise<void>;
}

const FOREIGN_URL = process.env.PERSONKART_TEST_MONGODB_URL;
const BUILD = resolve(import.meta.dirname, 'build.sh');

/** Why mongo-java-server cannot be had, or undefined. */
export const whyNoMongodb = (): string | undefined =>
  FOREIGN_URL ? undefined : whyNot('mongodb', ['java', 'javac', 'mvn'], 'set PERSONKART_TEST_MONGODB_URL');

/** Why FerretDB, which keeps its data in PostgreSQL, cannot be had, or undefined. */
export const whyNoFerretdb = (): string | undefined =>
  whyNot('ferretdb', ['go'], 'install Go 1.22 or later') ?? whyNoPostgres();

function whyNot(name: string, programs: readonly string[], hint: string): string | undefined {
  const missing = [...programs, 'flock'].filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return undefined;
  const asked = (process.env.PERSONKART_TEST_SKIP ?? '').split(',').includes(name);
  if (process.env.CI === 'true' && !asked) throw new Error(`no ${name} server, and PERSONKART_TEST_SKIP lacks it`);
  const reason = `skipped: ${missing.join(', ')} not on PATH; ${hint}`;
  console.warn(reason);
  return reason;
}

/** Starts a private mongo-java-server, or takes the one in PERSONKART_TEST_MONGODB_URL. `tls` is a PKCS#12 file. */
export async function startMongodb(tls?: { file: string; password: string }): Promise<MongoServer> {
  if (FOREIGN_URL && !tls) return await foreign(FOREIGN_URL);
  const built = build('mongo-java');
  const jars = `${join(built, 'classes')}:${join(built, 'lib', '*')}`;
  // Its $sample sorts by a comparator that draws lots, which Java's newer sort refuses now and then.
  const args = [
    '-Djava.util.Arrays.useLegacyMergeSort=true',
    '-XX:TieredStopAtLevel=1',
    '-Xmx1g',
    '-cp',
    jars,
    'Server',
    ...(tls ? [tls.file, tls.password] : []),
  ];
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const port = await new Promise<number>((found, failed) => {
    child.once('exit', () => failed(new Error('mongo-java-server did not start')));
    createInterface(child.stdout).once('line', (line) => found(Number(/\d+$/.exec(line)?.[0])));
  });
  const server = await serverAt(port, child, tls ? 'tls=true&tlsInsecure=true' : '');
  return {
    ...server,
    order: (command) => server.client.db('admin').command(command),
  };
}

/** Starts a private FerretDB on a private PostgreSQL server. */
export async function startFerretdb(): Promise<MongoServer> {
  const built = build('ferretdb');
  const postgres = await startPostgres();
  const data = await postgres.database('', { grants: '' });
  const port = await freePort();
  const child = spawn(built, [`127.0.0.1:${port}`, data.superUrl], { stdio: ['pipe', 'ignore', 'ignore'] });
  const server = await serverAt(port, child, '');
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await data.drop();
      await postgres.stop();
    },
  };
}

async function serverAt(port: number, child: ReturnType<typeof spawn>, own: string): Promise<MongoServer> {
  const url = (database = '', options = '') => `mongodb://127.0.0.1:${port}/${database}?${options}`;
  const client = new MongoClient(url('', own), { serverSelectionTimeoutMS: 20_000 });
  await client.connect();
  return {
    port,
    url,
    client,
    database: () => `pk_${randomBytes(5).toString('hex')}`,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      await client.close();
      const gone = new Promise((done) => child.once('exit', done));
      child.stdin?.end();
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
  };
}

async function foreign(base: string): Promise<MongoServer> {
  const client = await new MongoClient(base).connect();
  const at = /^([^:]+:\/\/[^/?]*)\/?[^?]*\??(.*)$/.exec(base);
  return {
    port: client.options.hosts[0]?.port ?? 27_017,
    url: (database = '', options = '') => `${at?.[1]}/${database}?${[at?.[2], options].filter(Boolean).join('&')}`,
    client,
    database: () => `pk_${randomBytes(5).toString('hex')}`,
    kill: () => {},
    stop: () => client.close(),
  };
}

/** Where `build.sh` has put the server of a folder. Test files run side by side: one of them builds, the others wait. */
const build = (folder: string): string =>
  execFileSync(BUILD, [folder], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }).trim();
