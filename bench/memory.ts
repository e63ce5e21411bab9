/**
 * Peak memory of full scans of containers that are odd in shape: many rows, many columns, enormous cells. Each is
 * scanned by a process of its own. Prints the peaks and writes them to `bench/memory.json`.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMysql, whyNoMysql } from '../test/servers/mysql.js';
import { startPostgres } from '../test/servers/postgres.js';
import { measuredScan } from './shared/scan.js';

const MEGABYTE = 1024 * 1024;

/** Shapes to measure, by a part of their name: `npm run bench:memory -- csv`. All of them otherwise. */
const asked = process.argv[2] ?? '';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const business = (rows: number): string =>
  `CREATE UNLOGGED TABLE t AS SELECT g AS id, 'kunde' || g || '@example.org' AS email, 'Storgata ' || g % 200 AS street,
   (90000000 + g::bigint * 7919 % 9999999)::text AS phone, md5(g::text) AS checksum, 'Ringte om avtale ' || g AS note
   FROM generate_series(1, ${rows}) g; ANALYZE t`;

// Text that no compression makes small, and that is no single word.
const prose = (bytes: number): string =>
  `(SELECT string_agg(md5((g * 7919 + i)::text), ' ') FROM generate_series(1, ${Math.ceil(bytes / 33)}) i)`;

const POSTGRES: Readonly<Record<string, string>> = {
  'postgres, 10,000 rows': business(10_000),
  'postgres, 100,000 rows': business(100_000),
  'postgres, 1,000,000 rows': business(1_000_000),
  'postgres, 1,600 columns, 5,000 rows': `CREATE UNLOGGED TABLE t AS SELECT ${range(1_600)
    .map((i) => (i % 2 === 0 ? `g % ${i + 2} AS n${i}` : `chr(65 + g % 26) || 'b' AS t${i}`))
    .join(', ')} FROM generate_series(1, 5000) g`,
  'postgres, 300 columns of 40 kB, 60 rows': `CREATE UNLOGGED TABLE t AS SELECT ${range(300)
    .map((i) => `p AS t${i}`)
    .join(', ')} FROM (SELECT ${prose(40_000)} AS p FROM generate_series(1, 60) g OFFSET 0) s`,
  'postgres, 4 texts of 4 MB, 30 rows': `CREATE UNLOGGED TABLE t AS SELECT p AS a, p AS b, p AS c, p AS d
    FROM (SELECT ${prose(4 * MEGABYTE)} AS p FROM generate_series(1, 30) g OFFSET 0) s`,
  'postgres, bytea of 16 MB, 30 rows': `CREATE UNLOGGED TABLE t AS SELECT decode(repeat(md5(g::text), ${MEGABYTE}), 'hex') AS a
    FROM generate_series(1, 30) g`,
  'postgres, jsonb of 15 MB, 20 rows': `CREATE UNLOGGED TABLE t AS SELECT jsonb_build_object('items', (SELECT jsonb_agg(
    jsonb_build_object('id', i, 'email', 'kunde' || i || '@example.org', 'note', md5(i::text))) FROM generate_series(1, 150000) i)) AS doc
    FROM generate_series(1, 20) g`,
};

const MYSQL: Readonly<Record<string, string>> = {
  'mariadb, 4 texts of 4 MB, 30 rows': `CREATE TABLE t (id INT PRIMARY KEY, a LONGTEXT, b LONGTEXT, c LONGTEXT, d LONGTEXT);
    INSERT INTO t SELECT seq, REPEAT(CONCAT(MD5(seq), ' '), 127000), REPEAT(CONCAT(MD5(seq), ' '), 127000),
    REPEAT(CONCAT(MD5(seq), ' '), 127000), REPEAT(CONCAT(MD5(seq), ' '), 127000) FROM seq_1_to_30`,
  'mariadb, 4 blobs of 4 MB, 30 rows': `CREATE TABLE t (id INT PRIMARY KEY, a LONGBLOB, b LONGBLOB, c LONGBLOB, d LONGBLOB);
    INSERT INTO t SELECT seq, REPEAT(UNHEX(MD5(seq)), 262144), REPEAT(UNHEX(MD5(seq)), 262144),
    REPEAT(UNHEX(MD5(seq)), 262144), REPEAT(UNHEX(MD5(seq)), 262144) FROM seq_1_to_30`,
  'mariadb, 1,000,000 rows': `CREATE TABLE t (id INT PRIMARY KEY, email VARCHAR(60), checksum CHAR(32), note VARCHAR(80));
    INSERT INTO t SELECT seq, CONCAT('kunde', seq, '@example.org'), MD5(seq), CONCAT('Ringte om avtale ', seq) FROM seq_1_to_1000000`,
};

/** Files of one container each, written piece by piece. */
const FILES: Readonly<Record<string, { readonly name: string; readonly pieces: () => Iterable<string> }>> = {
  'csv, cells of 16 MB, 10 rows': {
    name: 'cells.csv',
    *pieces() {
      yield 'id,note\n';
      for (const i of range(10)) {
        yield `${i},"`;
        for (const _ of range(1024)) yield 'Ringte om avtale, alt i orden. '.repeat(512);
        yield '"\n';
      }
    },
  },
  'csv, 1,000,000 rows': {
    name: 'rows.csv',
    *pieces() {
      yield 'id,email,note\n';
      for (const i of range(1_000)) {
        yield range(1_000)
          .map((j) => `${i * 1_000 + j},kunde${j}@example.org,Ringte om avtale ${i}\n`)
          .join('');
      }
    },
  },
  'json lines, documents of 15 MB, 10': {
    name: 'documents.jsonl',
    *pieces() {
      for (const i of range(10)) {
        yield `{"id":${i},"items":[`;
        for (const j of range(1_500)) {
          const items = range(100).map((k) => `{"id":${k},"email":"kunde${j}@example.org","note":"${'x'.repeat(50)}"}`);
          yield `${j === 0 ? '' : ','}${items.join(',')}`;
        }
        yield ']}\n';
      }
    },
  },
};

const peaks: Record<string, { peakMegabytes: number; rows: number; bytes: number; seconds: number }> = {};

async function measure(name: string, args: readonly string[]): Promise<void> {
  const { report, peakMegabytes, seconds } = await measuredScan([...args, '--full']);
  const rows = report.containers.reduce((sum, c) => sum + c.sampled.rows, 0);
  const bytes = report.containers.reduce((sum, c) => sum + c.sampled.bytes, 0);
  peaks[name] = { peakMegabytes: Math.round(peakMegabytes), rows, bytes, seconds: Math.round(seconds * 10) / 10 };
  console.log(`${name.padEnd(44)} ${peakMegabytes.toFixed(0).padStart(5)} MB  ${String(rows).padStart(8)} rows`);
}

const wanted = <T>(shapes: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(shapes).filter(([name]) => name.includes(asked));

async function ofServer(
  shapes: Readonly<Record<string, string>>,
  start: () => Promise<{
    database(script: string): Promise<{ scannerUrl: string; drop(): Promise<void> }>;
    stop(): Promise<void>;
  }>,
): Promise<void> {
  if (wanted(shapes).length === 0) return;
  const server = await start();
  try {
    for (const [name, script] of wanted(shapes)) {
      const database = await server.database(script);
      await measure(name, [database.scannerUrl]);
      await database.drop();
    }
  } finally {
    await server.stop();
  }
}

async function ofFiles(): Promise<void> {
  for (const [name, { name: file, pieces }] of wanted(FILES)) {
    const directory = mkdtempSync(join(tmpdir(), 'pk-memory-'));
    try {
      const target = openSync(join(directory, file), 'w');
      for (const piece of pieces()) writeSync(target, piece);
      closeSync(target);
      await measure(name, [join(directory, file)]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

await ofFiles();
await ofServer(POSTGRES, startPostgres);
if (whyNoMysql() === undefined)
  await ofServer(MYSQL, () => startMysql(['--max-allowed-packet=64M', '--innodb-log-file-size=512M']));
// A part of the shapes must not pass for all of them.
if (asked === '') writeFileSync('bench/memory.json', `${JSON.stringify({ node: process.version, peaks }, null, 2)}\n`);
