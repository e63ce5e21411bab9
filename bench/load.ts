/**
 * What a scan does to the queries of others: the latency of pgbench on a private PostgreSQL, alone and beside scans of
 * the same server, throttled and not. The ways take turns in each round. Prints medians and tails, and how long a scan
 * took; writes bench/load.json.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RawConfig, scan } from '../src/index.js';
import { binDirectory, startPostgres, type TestDatabase } from '../test/servers/postgres.js';

const ROUNDS = Number(process.env.PERSONKART_BENCH_ROUNDS ?? 3);
/** Of pgbench in each round and way. */
const SECONDS = Number(process.env.PERSONKART_BENCH_SECONDS ?? 15);
const CLIENTS = 2;
/** pgbench's unit: 100,000 accounts. */
const SCALE = 1;
const PGBENCH = join(binDirectory() ?? '', 'pgbench');

const CUSTOMERS = `
  CREATE TABLE customers AS
  SELECT g AS id, 'Kunde ' || (g % 9973) AS name, 'kunde' || g || '@example.org' AS email,
         'Storgata ' || (g % 200) AS street, md5(g::text) AS checksum, '203.0.113.' || (g % 256) AS last_ip
  FROM generate_series(1, 50000) g`;

type Throttle = RawConfig['stores'][0]['throttle'];

interface Way {
  readonly name: string;
  /** Absent: pgbench alone. */
  readonly scan?: { readonly full: boolean; readonly throttle?: Throttle };
}

const WAYS: readonly Way[] = [
  { name: 'alone' },
  { name: 'full scan', scan: { full: true } },
  { name: 'full scan, 15,000 rows/s', scan: { full: true, throttle: { rowsPerSecond: 15_000 } } },
  { name: 'full scan, back-off', scan: { full: true, throttle: { backOff: true } } },
  { name: 'sample scan', scan: { full: false } },
];

/** What one way came to, over all rounds. */
class Tally {
  readonly latencies: number[] = [];
  readonly tps: number[] = [];
  readonly scanSeconds: number[] = [];
  backedOff = 0;

  result() {
    const sorted = Float64Array.from(this.latencies).sort();
    const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
    return {
      tps: Math.round(median(this.tps)),
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      p99Ms: at(0.99),
      scans: this.scanSeconds.length,
      scanSeconds: this.scanSeconds.length === 0 ? null : round(median(this.scanSeconds)),
      pausedForLatencySeconds: round(this.backedOff),
    };
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Runs pgbench, and gives the milliseconds of each transaction. */
async function pgbench(url: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pk-pgbench-'));
  const args = ['-n', '-N', '-c', String(CLIENTS), '-T', String(SECONDS), '--log', url];
  await promisify(execFile)(PGBENCH, args, { cwd: folder });
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
  rmSync(folder, { recursive: true });
  return lines.map((line) => Number(line.split(' ')[2]) / 1000);
}

/** Scans over and over until told to stop. The first scan is let finish, so that there is a duration; a later one is cut. */
async function scanUntil(signal: AbortSignal, url: string, { full, throttle }: NonNullable<Way['scan']>, tally: Tally) {
  const include = ['public/pgbench_accounts', 'public/customers'];
  const store = { id: 'db', kind: 'postgres', url: { env: 'URL' }, include, ...(throttle && { throttle }) } as const;
  const config = { stores: [store], sample: { seed: 'load' } };
  for (let first = true; first || !signal.aborted; first = false) {
    const started = performance.now();
    const report = await scan({ config, env: { URL: url }, full, ...(first ? {} : { signal }) }).catch((error) => {
      if (!signal.aborted) throw error;
    });
    if (report === undefined) return;
    tally.scanSeconds.push((performance.now() - started) / 1000);
    tally.backedOff += report.run.load?.db?.seconds.latency ?? 0;
  }
}

async function measure(way: Way, database: TestDatabase, tally: Tally): Promise<void> {
  const stop = new AbortController();
  const scanning = way.scan && scanUntil(stop.signal, database.scannerUrl, way.scan, tally);
  const latencies = await pgbench(database.superUrl);
  stop.abort();
  await scanning;
  for (const latency of latencies) tally.latencies.push(latency);
  tally.tps.push(latencies.length / SECONDS);
}

const server = await startPostgres();
try {
  const database = await server.database(CUSTOMERS);
  execFileSync(PGBENCH, ['-i', '-q', '-s', String(SCALE), database.superUrl], { stdio: 'ignore' });
  await database.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO {{scanner}}; ANALYZE');
  await measure({ name: 'warm-up', scan: { full: true } }, database, new Tally());
  const tallies = new Map(WAYS.map((way) => [way, new Tally()]));
  for (let i = 0; i < ROUNDS; i++) for (const [way, tally] of tallies) await measure(way, database, tally);
  const ways = Object.fromEntries([...tallies].map(([{ name }, tally]) => [name, tally.result()]));
  console.table(ways);
  // Beside other work the figures say little; then the load average is far above the cores.
  const where = {
    node: process.version,
    cores: cpus().length,
    loadAverage: round(loadavg()[0] ?? 0),
    rounds: ROUNDS,
    seconds: SECONDS,
    clients: CLIENTS,
  };
  writeFileSync('bench/load.json', `${JSON.stringify({ ...where, ways }, null, 2)}\n`);
  await database.drop();
} finally {
  await server.stop();
}
