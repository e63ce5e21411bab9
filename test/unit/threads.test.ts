/** Batches classified by worker threads: the evidence must be that of one thread, whoever had which batch. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Counting } from '../../src/app/counting.js';
import { enabledRules, withPacks } from '../../src/app/packs.js';
import { Threads } from '../../src/app/threads.js';
import { loadRules } from '../../src/compose.js';
import { DEFAULT_PACKS } from '../../src/config/load.js';
import { Rules } from '../../src/detect/rules.js';
import type { Batch } from '../../src/model/cells.js';
import type { Container, Field } from '../../src/model/container.js';
import type { ContainerEvidence } from '../../src/model/evidence.js';
import { Sketch } from '../../src/model/sketch.js';

const SPEC = { packs: DEFAULT_PACKS, disable: [], seed: 'threads' };
const fields = (['id', 'kunde', 'lat', 'lon', 'notat'] as const).map(
  (path): Field => ({ path, declaredType: 'text', storage: path === 'id' ? 'integer' : 'text' }),
);
const container: Container = { ref: { store: 's', schema: '', name: 'kunder' }, kind: 'table', fields, rows: null };

/** Documents bring fields along that the catalogue does not have: each batch another one, and one that all have. */
const extra = (name: string): Field => ({ path: `data.${name}`, declaredType: 'json', storage: 'any' });

function batch(number: number, rows: number): Batch {
  const at = (i: number): number => number * rows + i;
  const column = (field: Field, value: (i: number) => string | null) => ({
    field,
    values: Array.from({ length: rows }, (_, i) => value(at(i))),
  });
  const all = [
    column(fields[0] as Field, (i) => String(i)),
    column(fields[1] as Field, (i) => (i % 3 === 0 ? 'Kari Nordmann' : `Ola Hansen ${i % 50}`)),
    column(fields[2] as Field, (i) => (59 + (i % 1000) / 1000).toFixed(5)),
    column(fields[3] as Field, (i) => (10 + (i % 777) / 1000).toFixed(5)),
    column(fields[4] as Field, (i) => (i % 7 === 0 ? null : `ring 987 65 ${100 + (i % 900)} om avtale ${i}`)),
    column(extra('epost'), (i) => `bruker${i}@example.org`),
    column(extra(`felt${number % 5}`), (i) => `203.0.113.${i % 256}`),
  ];
  return { design: { method: 'full', sound: true }, rows, columns: all, bytes: rows * 50 };
}

const plain = (evidence: ContainerEvidence): unknown =>
  JSON.parse(JSON.stringify(evidence, (_k, v) => (v instanceof Sketch ? v.sample() : v)));

async function count(rules: Rules, threads: Threads | null): Promise<unknown> {
  const counting = new Counting(container, rules, threads);
  for (let i = 0; i < 12; i++) counting.add(batch(i, 400));
  return plain(await counting.evidence());
}

/** Threads that have started. */
async function started(start: () => Worker): Promise<Threads> {
  const workers: Worker[] = [];
  const threads = new Threads(Math.max(2, availableParallelism()), () => {
    const worker = start();
    workers.push(worker);
    return worker;
  });
  threads.note(Number.MAX_SAFE_INTEGER, 0);
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  return threads;
}

const compiled = new URL('../../dist/src/worker.js', import.meta.url);

describe('classifying in threads', () => {
  let rules: Rules;
  let alone: unknown;
  beforeAll(async () => {
    rules = new Rules(enabledRules(await withPacks(await loadRules(), SPEC.packs), SPEC.disable), SPEC.seed);
    alone = await count(rules, null);
  });

  it('gives the evidence of one thread, the order of found fields included', async () => {
    const threads = await started(() => new Worker(compiled, { workerData: SPEC }));
    afterAll(() => threads.close());
    expect(threads.ready).toBe(true);
    expect(await count(rules, threads)).toEqual(alone);
    // Two containers at once share the threads.
    expect(await Promise.all([count(rules, threads), count(rules, threads)])).toEqual([alone, alone]);
  });

  it('counts here until threads are worth their start', async () => {
    const threads = new Threads(2, () => {
      throw new Error('not yet');
    });
    expect(await count(rules, threads)).toEqual(alone);
  });

  it('goes on without threads that cannot start', async () => {
    const nowhere = new URL('./there-is-no-such-file.js', import.meta.url);
    const threads = new Threads(2, () => new Worker(nowhere, { stderr: true }));
    threads.note(Number.MAX_SAFE_INTEGER, 0);
    expect(await count(rules, threads)).toEqual(alone);
    await threads.close();
  });

  it('says so when threads end in the middle', async () => {
    const threads = await started(() => new Worker(compiled, { workerData: SPEC }));
    const counting = new Counting(container, rules, threads);
    counting.add(batch(0, 400));
    await threads.close();
    await expect(counting.evidence()).rejects.toThrow('a thread ended');
  });
});
