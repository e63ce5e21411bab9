/**
 * Ratios, all in one run: reading a table raw against scanning it whole, for each driver; the engine against the naive
 * loop and against packages of npm. Writes `bench/time.json` and prints tables.
 *
 * `--part reads|engine` runs one of the two and writes nothing; `--no-peers` installs nothing. PERSONKART_BENCH_ROWS
 * (1,000,000) and PERSONKART_BENCH_ROUNDS (3) set the size.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { size, table } from './harness.js';
import { ENGINE_HEAD, engineRow, timeEngine } from './time/engine.js';
import { READ_HEAD, readRow, timeReads } from './time/read.js';

const { values: asked } = parseArgs({
  options: { part: { type: 'string' }, 'no-peers': { type: 'boolean', default: false } },
});
const rows = size('PERSONKART_BENCH_ROWS', 1_000_000);
const rounds = size('PERSONKART_BENCH_ROUNDS', 3);

const reads = asked.part === 'engine' ? [] : await timeReads(rows, rounds);
const engine = asked.part === 'reads' ? [] : await timeEngine(rounds, !asked['no-peers']);

if (reads.length > 0)
  console.log(`Median of ${rounds} rounds (lowest–highest); raw read: the fastest way the driver has\n`);
if (reads.length > 0) console.log(`${table(READ_HEAD, reads.map(readRow))}\n`);
if (engine.length > 0) console.log(table(ENGINE_HEAD, engine.map(engineRow)));

if (asked.part === undefined) {
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? '' };
  const result = { date: new Date().toISOString().slice(0, 10), machine, rounds, reads, engine };
  writeFileSync('bench/time.json', `${JSON.stringify(result, null, 2)}\n`);
}
