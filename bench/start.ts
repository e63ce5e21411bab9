/**
 * What a start costs, beside an empty Node process: `--help`, and a scan of one small SQLite file. Rounds are
 * interleaved, so that a busy machine slows all three alike. Writes bench/start.json; `-- --check` writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadedBy } from './loaded.js';
import { smallDatabase } from './small-database.js';

const ROUNDS = Number(process.env.PERSONKART_BENCH_ROUNDS ?? 15);
const MAIN = resolve('dist/src/cli/main.js');

interface Cost {
  /** Processor time of user and system, milliseconds. */
  readonly cpu: number;
  readonly wall: number;
}

/** Processor time of children that ended, in milliseconds, from the shell that waited for one of them. */
function cost(args: readonly string[]): Cost {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', '"$@" >/dev/null 2>&1 || exit 1; times', 'sh', process.execPath, ...args],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`failed: ${args.join(' ')}`);
  const wall = performance.now() - start;
  const [, children = ''] = stdout.trim().split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (ms, [, m, s]) => ms + Number(m) * 60e3 + Number(s) * 1e3,
    0,
  );
  return { cpu, wall };
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

const dir = mkdtempSync(join(tmpdir(), 'personkart-start-'));
try {
  const empty = join(dir, 'empty.mjs');
  writeFileSync(empty, '');
  const database = join(dir, 'small.db');
  smallDatabase(database);
  const commands = {
    empty: [empty],
    help: [MAIN, '--help'],
    scan: [MAIN, 'scan', database, '--out', join(dir, 'report')],
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    empty: cost(commands.empty),
    help: cost(commands.help),
    scan: cost(commands.scan),
  }));
  const ratio = (of: 'help' | 'scan', by: keyof Cost): number =>
    Number((median(rounds.map((r) => r[of][by])) / median(rounds.map((r) => r.empty[by]))).toFixed(1));
  const result = Object.fromEntries(
    (['help', 'scan'] as const).map((of) => {
      const { modules, bytes } = loadedBy(commands[of]);
      return [of, { modules, bytes, cpuRatio: ratio(of, 'cpu'), wallRatio: ratio(of, 'wall') }];
    }),
  );
  const emptyNode = {
    cpuMs: Math.round(median(rounds.map((r) => r.empty.cpu))),
    wallMs: Math.round(median(rounds.map((r) => r.empty.wall))),
  };
  console.table(result);
  const text = `${JSON.stringify({ node: process.version, rounds: ROUNDS, emptyNode, ...result }, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(resolve('bench/start.json'), text);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
