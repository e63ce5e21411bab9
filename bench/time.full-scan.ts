/**
 * One run, side by side: reading 1,000,000 rows of PostgreSQL raw by the fastest cursor mode of the driver, and
 * scanning the same rows whole with all rules on. Prints the medians and the ratio, and how much was classified.
 */
import { writeFileSync } from 'node:fs';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { scan } from '../src/index.js';
import { startPostgres } from '../test/servers/postgres.js';

const ROWS = Number(process.env.PERSONKART_BENCH_ROWS ?? 1_000_000);
const ROUNDS = Number(process.env.PERSONKART_BENCH_ROUNDS ?? 3);
/** The plateau of batch sizes (docs/performance.md). */
const BATCH = 1_500;

// Twelve columns of a business table; no value belongs to anyone (random digits, reserved domains and ranges).
const TABLE = `
  CREATE UNLOGGED TABLE customers AS
  SELECT g AS id,
         'Kunde ' || (g % 9973) AS name,
         'kunde' || g || '@example.org' AS email,
         (90000000 + (g::bigint * 7919) % 9999999)::text AS phone,
         'Storgata ' || (g % 200) AS street,
         lpad((g % 9990)::text, 4, '0') AS postal_code,
         (g::bigint * 37 % 100000)::numeric / 100 AS amount,
         timestamp '2020-01-01' + g * interval '1 minute' AS created_at,
         (ARRAY['active','paused','closed'])[1 + g % 3] AS status,
         md5(g::text) AS checksum,
         '203.0.113.' || (g % 256) AS last_ip,
         CASE WHEN g % 20 = 0 THEN 'Ringte kunden om avtale ' || g || ', alt i orden. Ny kontakt til uken.' END AS note
  FROM generate_series(1, ${ROWS}) g;
  ANALYZE customers`;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

async function rawRead(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const raw = { getTypeParser: () => (v: string) => v };
  const cursor = client.query(new Cursor('SELECT * FROM customers', [], { rowMode: 'array', types: raw as never }));
  let rows = 0;
  for (let batch = await cursor.read(BATCH); batch.length > 0; batch = await cursor.read(BATCH)) rows += batch.length;
  await client.end();
  return rows;
}

async function fullScan(url: string): Promise<{ rows: number; cells: number; fields: number; bytes: number }> {
  const report = await scan({
    config: { stores: [{ id: 'bench', kind: 'postgres', url: { env: 'BENCH_URL' } }], sample: { seed: 'bench' } },
    env: { BENCH_URL: url },
    full: true,
  });
  const container = report.containers[0];
  return {
    rows: container?.sampled.rows ?? 0,
    bytes: container?.sampled.bytes ?? 0,
    cells: report.fields.reduce((n, f) => n + f.examined.cells, 0),
    fields: report.fields.filter((f) => f.verdicts.length > 0).length,
  };
}

const server = await startPostgres();
try {
  const database = await server.database(TABLE);
  const raw: number[] = [];
  const whole: number[] = [];
  let seen = { rows: 0, cells: 0, fields: 0, bytes: 0 };
  let read = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const r = await seconds(async () => {
      read = await rawRead(database.scannerUrl);
    });
    const w = await seconds(async () => {
      seen = await fullScan(database.scannerUrl);
    });
    if (round === 0) continue; // caches and code warm up
    raw.push(r);
    whole.push(w);
  }
  const ratio = median(raw.map((r, i) => r / (whole[i] as number)));
  const result = {
    rows: read,
    rawSeconds: median(raw),
    fullScanSeconds: median(whole),
    ratio,
    ratios: raw.map((r, i) => r / (whole[i] as number)),
    classified: seen,
    node: process.version,
    server: 'PostgreSQL',
  };
  console.log(`rows read raw            ${read}`);
  console.log(
    `raw read, median         ${result.rawSeconds.toFixed(2)} s   (${raw.map((s) => s.toFixed(2)).join(', ')})`,
  );
  console.log(
    `full scan, median        ${result.fullScanSeconds.toFixed(2)} s   (${whole.map((s) => s.toFixed(2)).join(', ')})`,
  );
  console.log(`throughput of the read   ${ratio.toFixed(2)}`);
  console.log(
    `classified               ${seen.rows} rows, ${seen.cells} cells, ${(seen.bytes / 1e6).toFixed(0)} MB of text, ${seen.fields} fields with findings`,
  );
  writeFileSync('bench/time.json', `${JSON.stringify(result, null, 2)}\n`);
  await database.drop();
} finally {
  await server.stop();
}
