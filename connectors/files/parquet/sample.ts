/** Records of Parquet files: all of them, or those of row groups that are chosen at random. */

import type { Batch, SampleDesign, SamplePlan } from '../../../src/model/cells.js';
import { checkCancelled } from '../../shared/cancel.js';
import { permutation, type Random, random } from '../../shared/random.js';
import { Reservoir } from '../../shared/reservoir.js';
import type { Batcher } from '../batch.js';
import type { Source } from '../source.js';
import { type Group, openParquet, type ParquetFile } from './file.js';
import { type Window, windows } from './records.js';

/** Every row of a file. */
export async function* parquetRecords(source: Source, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Window> {
  await using file = await openParquet(source, signal);
  for (const group of file.groups) yield* windows(file, group, plan, signal);
}

interface Member {
  readonly source: Source;
}

/** True when the files hold more than one pass reads. */
export async function isBeyond(members: readonly Member[], passBytes: number, signal: AbortSignal): Promise<boolean> {
  let bytes = 0;
  for (const { source } of members) {
    await using file = await openParquet(source, signal);
    bytes += file.groups.reduce((sum, group) => sum + group.bytes, 0);
    if (bytes > passBytes) return true;
  }
  return false;
}

interface Block {
  readonly source: Source;
  readonly index: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Random rows of random row groups, as many groups as one pass reads. A group is a block: its rows were written
 * together, so its cells are worth less than as many from anywhere. The rows of one group make one batch.
 */
export async function* sampleGroups(
  members: readonly Member[],
  batcher: Batcher,
  plan: SamplePlan,
  signal: AbortSignal,
  passBytes: number,
): AsyncGenerator<Batch> {
  const blocks = await blocksOf(members, signal);
  const rng = random(plan.seed);
  const chosen = choose(blocks, rng, passBytes);
  const population = blocks.reduce((sum, block) => sum + block.rows, 0);
  let design: SampleDesign = {
    method: 'block',
    population: { value: population, exact: false },
    sound: chosen.length > 1,
  };
  const perBlock = Math.max(1, Math.min(plan.batchRows, Math.ceil(plan.maxRows / Math.max(1, chosen.length))));
  let left = plan.maxRows;
  for (const [id, block] of chosen.entries()) {
    if (left <= 0) return;
    checkCancelled(signal);
    await using file = await openParquet(block.source, signal);
    const reservoir = new Reservoir(Math.min(perBlock, left), rng);
    const seen = await offerRows(file, file.groups[block.index] as Group, reservoir, plan, signal, passBytes);
    if (!seen) design = { ...design, method: 'head', sound: false };
    const rows = reservoir.shuffled();
    for (const row of rows) batcher.add(row);
    left -= rows.length;
    if (!batcher.isEmpty) yield batcher.take(design, { id, rows: block.rows });
  }
}

async function blocksOf(members: readonly Member[], signal: AbortSignal): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const { source } of members) {
    await using file = await openParquet(source, signal);
    for (const [index, { rows, bytes }] of file.groups.entries())
      if (rows > 0) blocks.push({ source, index, rows, bytes });
  }
  return blocks;
}

/** So many that they can be read whichever they are, so that every group has the same chance; at least one. */
function choose(blocks: readonly Block[], rng: Random, passBytes: number): Block[] {
  const largest = blocks.reduce((most, { bytes }) => Math.max(most, bytes), 1);
  const count = Math.max(1, Math.floor(passBytes / largest));
  const order = [...permutation(blocks.length, rng)];
  return order.slice(0, count).map((at) => blocks[at] as Block);
}

/** Offers the rows of a group; false when there was no end to them. */
async function offerRows(
  file: ParquetFile,
  group: Group,
  reservoir: Reservoir,
  plan: SamplePlan,
  signal: AbortSignal,
  passBytes: number,
): Promise<boolean> {
  let left = passBytes;
  for await (const { records, bytes } of windows(file, group, plan, signal)) {
    if (left <= 0) return false;
    left -= bytes;
    for (const record of records) reservoir.offer(record);
  }
  return true;
}
