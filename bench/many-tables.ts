/**
 * A sample scan of one PostgreSQL database of 1,000 tables with 50 columns in 100 schemas: 400 empty, 300 of 10 rows,
 * 200 of 1,000, 90 of 10,000, 9 of 100,000 and 1 of 1,000,000. Prints queries, rows, time, processor time and memory.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PostgresServer, startPostgres, type TestDatabase } from '../test/servers/postgres.js';
import { measuredScan } from './shared/scan.js';

/** How many tables have how many rows. */
const SIZES = [
  [400, 0],
  [300, 10],
  [200, 1_000],
  [90, 10_000],
  [9, 100_000],
  [1, 1_000_000],
] as const;
const SCHEMAS = 100;

// Fifty columns as business tables have them. No value belongs to anyone: random digits, reserved domains and ranges.
const COLUMNS: readonly (readonly [name: string, expression: string])[] = [
  ['id', 'g'],
  ['customer_id', 'g % 9973'],
  ['full_name', "'Kunde ' || g % 977"],
  ['email', "'kunde' || g || '@example.org'"],
  ['phone', '(90000000 + g::bigint * 7919 % 9999999)::text'],
  ['street', "'Storgata ' || g % 200"],
  ['postal_code', "lpad((g % 9990)::text, 4, '0')"],
  ['amount', '(g % 100000)::numeric / 100'],
  ['created_at', "timestamp '2020-01-01' + g * interval '1 minute'"],
  ['updated_at', "timestamp '2021-01-01' + g * interval '1 minute'"],
  ['status', "(ARRAY['active', 'paused', 'closed'])[1 + g % 3]"],
  ['checksum', 'md5(g::text)'],
  ['last_ip', "'203.0.113.' || g % 256"],
  ['note', "CASE WHEN g % 20 = 0 THEN 'Ringte om avtale ' || g || ', alt i orden.' END"],
  ['active', 'g % 2 = 0'],
  ...Array.from({ length: 15 }, (_, i) => [`quantity_${i}`, `g % ${10 + i}`] as const),
  ...Array.from({ length: 10 }, (_, i) => [`code_${i}`, `'K' || g % ${100 + i}`] as const),
  ...Array.from({ length: 5 }, (_, i) => [`flag_${i}`, `g % ${2 + i} = 0`] as const),
  ...Array.from({ length: 5 }, (_, i) => [`total_${i}`, `(g % ${1_000 + i})::numeric / 4`] as const),
];

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Tables in an order that mixes their sizes, schema by schema. Half of the columns' names are the table's own. */
async function fill(database: TestDatabase): Promise<number> {
  const most = Math.max(...SIZES.map(([, rows]) => rows));
  const list = COLUMNS.map(([name, expression]) => `${expression} AS ${name}`).join(', ');
  await database.query(`CREATE UNLOGGED TABLE public.seed AS SELECT ${list} FROM generate_series(1, ${most}) g`);
  await database.query(
    range(SCHEMAS)
      .map((s) => `CREATE SCHEMA s${s}`)
      .join('; '),
  );
  const sizes = SIZES.flatMap(([tables, rows]) => range(tables).map(() => rows));
  for (const [t, rows] of sizes.entries()) {
    const names = COLUMNS.map(([name], i) => (i % 2 === 0 ? name : `${name}_${t}`)).join(', ');
    const at = `s${(t * 37) % SCHEMAS}.table_${t}`;
    await database.query(`CREATE UNLOGGED TABLE ${at} (${names}) AS SELECT * FROM public.seed LIMIT ${rows}`);
  }
  await database.query('DROP TABLE public.seed; ANALYZE');
  const names = range(SCHEMAS)
    .map((s) => `s${s}`)
    .join(', ');
  await database.query(`GRANT USAGE ON SCHEMA ${names} TO {{scanner}}`);
  await database.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${names} TO {{scanner}}`);
  return sizes.length;
}

/** What the scanner's sessions asked, from the server's log. */
function asked(log: string): { statements: number; catalogue: number; slowestMs: number } {
  const lines = log.split('\n').filter((line) => / (?:execute [^:]*|statement): /.test(line));
  const times = lines.map((line) => Number(/duration: ([\d.]+) ms/.exec(line)?.[1] ?? 0));
  return {
    statements: lines.length,
    catalogue: lines.filter((line) => line.includes('pg_catalog.')).length,
    slowestMs: Math.max(0, ...times),
  };
}

async function run(server: PostgresServer): Promise<void> {
  const database = await server.database('');
  const tables = await fill(database);
  await database.query('ALTER ROLE {{scanner}} SET log_min_duration_statement = 0');
  const file = join(server.directory ?? '', 'log');
  const before = statSync(file).size;
  const { report, seconds, cpuSeconds, peakMegabytes } = await measuredScan([database.scannerUrl]);
  const log = readFileSync(file).subarray(before).toString('utf8');
  const result = {
    tables,
    fields: report.fields.length,
    findings: report.fields.filter((f) => f.verdicts.length > 0).length,
    rows: report.containers.reduce((sum, c) => sum + c.sampled.rows, 0),
    bytes: report.containers.reduce((sum, c) => sum + c.sampled.bytes, 0),
    complete: report.run.complete,
    ...asked(log),
    seconds,
    cpuSeconds,
    peakMegabytes,
  };
  for (const [name, value] of Object.entries(result)) {
    console.log(`${name.padEnd(16)} ${typeof value === 'number' ? Math.round(value * 10) / 10 : value}`);
  }
  writeFileSync('bench/many-tables.json', `${JSON.stringify(result, null, 2)}\n`);
  await database.drop();
}

const server = await startPostgres();
try {
  await run(server);
} finally {
  await server.stop();
}
