/**
 * Runs personkart and its peers on one loaded database and compares cost and findings. Writes `bench/peers.json` and
 * `bench/peers/result.md`. What can be installed goes to `.tmp/peers`, never into the system.
 *
 * `--part EVERY,ROWS` takes each EVERY-th table of the corpus and at most ROWS rows of each; it may be given more than
 * once (16,100 and 4,1000). `--only a,b` runs some of the tools, `--seconds N` is how long a tool may take (300): one that
 * by the part before would take longer is left out. `--no-write` leaves the committed files.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../src/index.js';
import { type PostgresServer, startPostgres, type TestDatabase } from '../../test/servers/postgres.js';
import type { Score } from '../quality/score.js';
import { type LoadedCorpus, loadCorpus } from './corpus.js';
import { HOME } from './install.js';
import { measure } from './measure.js';
import { type Comparison, type Part, page, type Row } from './report.js';
import { pooledFor, scoreOf } from './score.js';
import { type Job, PEERS, personkart, type Tool } from './tools.js';

const { values: asked } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: ['16,100', '4,1000'] },
    seconds: { type: 'string', default: '300' },
    only: { type: 'string' },
    'no-write': { type: 'boolean', default: false },
  },
});
const seconds = Number(asked.seconds);

/** Rows of the corpus that the server has read so far. Its counters lag behind a session's end by up to a second. */
async function rowsRead(database: TestDatabase): Promise<number> {
  await database.query('SELECT pg_sleep(1.5), pg_stat_clear_snapshot()');
  const sum = 'SELECT sum(seq_tup_read + COALESCE(idx_tup_fetch, 0)) AS n FROM pg_stat_user_tables';
  return Number((await database.query(sum))[0]?.n ?? 0);
}

interface Bench {
  readonly database: TestDatabase;
  readonly serverDirectory: string;
  readonly rows: number;
  readonly corpus: LoadedCorpus;
}

/** One tool from start to score; a string says why there is none. */
async function runTool(
  tool: Tool,
  { database, serverDirectory, rows, corpus }: Bench,
): Promise<{ row: Omit<Row, 'personkartOnThose'>; score: Score } | string> {
  const reason = tool.install();
  if (reason !== undefined) return reason;
  const folder = join(HOME, 'run', tool.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const job: Job = { url: new URL(database.scannerUrl), rows, folder };
  const env = { ...process.env, HOME: folder, TERM: 'dumb', ...tool.env };
  for (const [program, ...args] of tool.prepare?.(job) ?? [])
    execFileSync(program as string, args, { env, cwd: folder, stdio: 'ignore' });
  const before = await rowsRead(database);
  const command = tool.command(job);
  console.error(`running ${tool.name}`);
  const { ok, reason: failure, ...cost } = await measure(command, { cwd: folder, env, seconds, serverDirectory });
  console.error(`  ${cost.wallSeconds.toFixed(1)} s${ok ? '' : `, failed: ${failure}`}`);
  if (!ok) return failure;
  const score = scoreOf(tool.name, tool.findings(job), corpus);
  const { name, version, language, note, defaultRows } = tool;
  const row = {
    tool: name,
    version,
    language,
    note,
    defaultRows,
    command: shown(command, job),
    cost,
    serverRows: (await rowsRead(database)) - before,
    all: pooledFor(score, null),
    claimed: pooledFor(score, name),
  };
  return { row, score };
}

/** The command without what differs from run to run. */
const shown = (command: readonly string[], { url, folder }: Job): string =>
  command
    .map((part) => (/[\s"$>]/.test(part) ? `'${part}'` : part))
    .join(' ')
    .replaceAll(url.href, '$URL')
    .replaceAll(url.password, '$PASSWORD')
    .replaceAll(`${folder}/`, '')
    .replaceAll(`${HOME}/`, '.tmp/peers/')
    .replaceAll(`${process.cwd()}/`, '')
    .replace(process.execPath, 'node');

/** Seconds that a tool will take, by what it took for less; the start of its process is taken for work. */
function expected(tool: string, cells: number, before: Part | undefined): number {
  const row = before?.rows.find((r) => r.tool === tool);
  if (before === undefined) return 0;
  return row === undefined ? Number.POSITIVE_INFINITY : (row.cost.wallSeconds * cells) / before.corpus.cells;
}

async function compare(bench: Bench, every: number, before: Part | undefined): Promise<Part> {
  const tools = [personkart(version()), ...PEERS].filter(
    ({ name }) => name === 'personkart' || asked.only === undefined || asked.only.split(',').includes(name),
  );
  const done: Row[] = [];
  const absent: { tool: string; reason: string }[] = [];
  let own: Score | undefined;
  for (const tool of tools) {
    const wait = expected(tool.name, bench.corpus.cells, before);
    if (wait === Number.POSITIVE_INFINITY) continue; // said in the part before
    const late = wait > seconds ? `would take about ${Math.round(wait / 60)} minutes by the part before` : undefined;
    const result = late ?? (await runTool(tool, bench));
    if (typeof result === 'string') absent.push({ tool: tool.name, reason: result });
    else {
      own ??= result.score;
      done.push({ ...result.row, personkartOnThose: pooledFor(own, tool.name) });
    }
  }
  const { tables, rows: total, cells, columns } = bench.corpus;
  return {
    corpus: { tables, columns: columns.size, rows: total, cells },
    subset: `Every ${every === 1 ? 'table' : `${every}th table`} of the corpus' 819, at most ${bench.rows} rows of each`,
    rows: done,
    absent,
  };
}

/** Loads a part of the corpus and runs all tools on it. */
async function partOf(server: PostgresServer, asked: string, before: Part | undefined): Promise<Part> {
  const [every = 1, rows = 1] = asked.split(',').map(Number);
  const database = await server.database('');
  console.error(`loading each ${every}th table of the corpus, at most ${rows} rows of it`);
  const corpus = await loadCorpus(database, every, rows);
  console.error(
    `  ${corpus.tables} tables, ${corpus.columns.size} columns, ${corpus.rows} rows, ${corpus.cells} cells`,
  );
  const part = await compare({ database, serverDirectory: server.directory ?? '', rows, corpus }, every, before);
  await database.drop();
  return part;
}

const server = await startPostgres();
try {
  if (server.directory === undefined) throw new Error('the comparison needs a private server, for its CPU time');
  const parts: Part[] = [];
  const processor = `${cpus().length} cores (${cpus()[0]?.model ?? ''})`;
  const machine = `${processor}, Node ${process.version}, PostgreSQL ${await serverVersion(server)}`;
  const result: Comparison = { date: new Date().toISOString().slice(0, 10), machine, parts };
  for (const part of asked.part) {
    parts.push(await partOf(server, part, parts.at(-1)));
    if (asked['no-write']) continue;
    // After each part: a run that is broken off has not been for nothing.
    writeFileSync('bench/peers.json', `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync('bench/peers/result.md', page(result));
  }
  console.log(page(result));
} finally {
  await server.stop();
}

async function serverVersion(of: PostgresServer): Promise<string> {
  const database = await of.database('');
  const [row] = await database.query('SHOW server_version');
  await database.drop();
  return String(row?.server_version).split(' ')[0] ?? '';
}
