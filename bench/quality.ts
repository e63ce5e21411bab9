/**
 * How well the classifier does on a labelled corpus made from a fixed seed: at columns, end to end, and in notes.
 * `--write` writes `bench/quality.json`, `--check` compares with it and fails on a fall; `--errors [--type T]` shows
 * mistakes with values (all of them invented), `--stats` only counts what the corpus holds,
 * `--schema-only` judges its tables by names and types alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { withPacks } from '../src/app/packs.js';
import { loadRules } from '../src/compose.js';
import { DEFAULT_PACKS } from '../src/config/load.js';
import { digest } from '../src/model/canonical.js';
import { classifyAll } from './quality/columns.js';
import { notes, SAMPLE_ROWS, SEED, stats, tables } from './quality/corpus.js';
import type { EndToEnd } from './quality/end-to-end.js';
import { fillTable } from './quality/fill.js';
import { mistakesOf, tablesOf } from './quality/print.js';
import { bytesOf, falls, type Quality, quality } from './quality/result.js';
import { schemaAll, schemaLines } from './quality/schema.js';
import { Score } from './quality/score.js';
import { matchAll } from './quality/spans.js';

const FILE = 'bench/quality.json';
const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    errors: { type: 'boolean' },
    stats: { type: 'boolean' },
    'schema-only': { type: 'boolean' },
    type: { type: 'string' },
    limit: { type: 'string', default: '40' },
  },
});

/** A digest of what the rules are made of, functions by their source. */
const hashOf = (rules: object): string =>
  digest(
    JSON.parse(
      JSON.stringify(rules, (_, v: unknown) => (typeof v === 'function' || v instanceof RegExp ? String(v) : v)),
    ),
  );

/** The end-to-end part on the other core: it shares nothing with the rest but the seed. */
function elsewhere(): Promise<EndToEnd> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./quality/end-to-end-worker.js', import.meta.url));
    worker.once('message', (result: EndToEnd) => resolve({ ...result, score: new Score(result.score.types) }));
    worker.once('error', reject);
  });
}

async function main(): Promise<number> {
  const specs = tables();
  if (asked.stats) {
    const filled = specs.map((t, i) => fillTable(t, `${SEED}/${i}`, Math.min(t.rows, SAMPLE_ROWS)));
    console.log(stats(filled).join('\n'));
    return 0;
  }
  if (asked['schema-only']) {
    const bySchema = schemaAll(specs, await withPacks(await loadRules(), DEFAULT_PACKS));
    console.log(schemaLines(bySchema));
    if (asked.errors) console.log(bySchema.mistakes.join('\n'));
    return 0;
  }
  const wholeWay = elsewhere();
  const rules = await withPacks(await loadRules(), DEFAULT_PACKS);
  const columns = classifyAll(specs, rules);
  const whole = await wholeWay;
  const spans = matchAll(notes(), rules);
  const result = quality(columns, whole, spans, hashOf(rules));
  console.log(tablesOf(result));
  console.log(
    mistakesOf(columns, whole, spans, { limit: Number(asked.limit), values: asked.errors ?? false, type: asked.type }),
  );
  if (asked.write) writeFileSync(FILE, bytesOf(result));
  if (!asked.check) return 0;
  const fallen = falls(JSON.parse(readFileSync(FILE, 'utf8')) as Quality, result);
  for (const fall of fallen) console.error(`worse: ${fall}`);
  return fallen.length > 0 ? 1 : 0;
}

process.exitCode = await main();
