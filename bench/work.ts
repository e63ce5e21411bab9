/**
 * How much work scans do, in counts that are the same on every machine: statements, rows, bytes, cells, and what the
 * engine asks of the detectors. `--write` writes `bench/work.json`, `--check` compares with it and fails on growth.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growth, workTable } from './work/compare.js';
import { engineWork, fileWork, serverWork, type Work } from './work/scenarios.js';

const FILE = 'bench/work.json';
const { values: asked } = parseArgs({ options: { write: { type: 'boolean' }, check: { type: 'boolean' } } });

const work: Work = { ...(await engineWork()), ...(await fileWork()), ...(await serverWork()) };
console.log(workTable(work));
if (asked.write) writeFileSync(FILE, `${JSON.stringify(work, null, 2)}\n`);
if (asked.check) {
  const grown = growth(JSON.parse(readFileSync(FILE, 'utf8')) as Work, work);
  for (const line of grown) console.error(`more work: ${line}`);
  if (grown.length > 0) process.exitCode = 1;
}
