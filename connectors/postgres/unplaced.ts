import type { Batch, SampleDesign } from '../../src/model/cells.js';
import type { Link } from './link.js';
import { tableSample } from './picks.js';
import { ALIAS } from './project.js';
import type { Relation } from './relation.js';
import { estimateRows, tierOf, withSurplus } from './rounds.js';
import { stream, type Task, withSnapshot } from './stream.js';

/**
 * A sample where rows cannot be told apart by ctid: columns granted one by one, views, foreign tables, other access
 * methods. One round only. A whole reading is put in random order, so that it may be left half-way.
 */
export async function* sampleUnplaced(task: Task, relation: Relation): AsyncGenerator<Batch> {
  const { maxRows, cells, seed } = task.plan;
  yield* withSnapshot(task, async function* (link) {
    const tier = relation.tablesample ? tierOf(relation.heaps, task.plan) : 'all';
    if (tier === 'all') return yield* wholeOrPart(link, task, relation);
    const rows = estimateRows(relation.heaps);
    const share = withSurplus(Math.min(cells, maxRows)) / Math.max(1, rows);
    const population = { value: rows, exact: false };
    const from = (method: 'SYSTEM' | 'BERNOULLI') => `${fromOf(relation)}${tableSample(method, share, seed)}`;
    if (tier === 'row') {
      const sql = `${shuffled(task, from('BERNOULLI'))} LIMIT ${maxRows}`;
      return yield* stream(link, task, sql, { method: 'row', population, sound: true });
    }
    // Whole blocks, and no way to know which row is from which.
    const sql = `${shuffled(task, from('SYSTEM'))} LIMIT ${maxRows}`;
    yield* stream(link, task, sql, { method: 'block', population, sound: false });
  });
}

/** Everything when there are few rows; otherwise a random part of a table, or the head of anything else. */
async function* wholeOrPart(link: Link, task: Task, relation: Relation): AsyncGenerator<Batch> {
  const { maxRows, seed } = task.plan;
  const [counted] = await link.rows(
    `SELECT pg_catalog.count(*) FROM (SELECT FROM ${fromOf(relation)} LIMIT ${maxRows + 1}) AS c`,
  );
  const count = Number(counted?.[0]);
  if (count <= maxRows) {
    const design: SampleDesign = {
      method: 'full',
      population: { value: count, exact: !relation.foreign },
      sound: true,
    };
    return yield* stream(link, task, shuffled(task, fromOf(relation)), design);
  }
  if (!relation.tablesample) {
    const sql = `SELECT ${task.reader.select} FROM ${fromOf(relation)} LIMIT ${maxRows}`;
    return yield* stream(link, task, sql, { method: 'head', sound: false });
  }
  const rows = Math.max(count, estimateRows(relation.heaps));
  const from = `${fromOf(relation)}${tableSample('BERNOULLI', maxRows / rows, seed)}`;
  const design: SampleDesign = { method: 'row', population: { value: rows, exact: false }, sound: true };
  yield* stream(link, task, `${shuffled(task, from)} LIMIT ${maxRows}`, design);
}

const fromOf = ({ from }: Relation): string => `${from} AS ${ALIAS}`;

// A hash of the row's place and the seed. Not of its content: equal rows would stand or fall together.
const shuffled = ({ reader, plan }: Task, from: string): string =>
  `SELECT ${reader.select} FROM ${from} ` +
  `ORDER BY pg_catalog.hashtext(pg_catalog.format('%s %s', ${Math.trunc(plan.seed)}, pg_catalog.row_number() OVER ()) COLLATE "C")`;
