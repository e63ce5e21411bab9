/** From what the user wants to know to how much is read. */
import { createHash } from 'node:crypto';
import type { SamplePlan } from '../model/cells.js';
import type { SampleConfig } from '../model/config.js';
import type { ContainerRef } from '../model/location.js';
import { formatLocation } from '../model/location.js';
import { cellsForBound } from '../stats/bounds.js';

/** Batches of 1,000 to 2,000 rows are the plateau of every driver (dependencies.md, section 6). */
const BATCH_ROWS = 1_500;
/** Text per batch. With connections x 2 batches in flight this keeps a scan under 250 MB. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** Longest text taken from one cell, in characters; the rest is cut on the server and said so. */
export const MAX_CELL_CHARS = 65_536;

/** The plan for one container. Its seed depends on the run's seed and on where the container is. */
export function planFor(ref: ContainerRef, sample: SampleConfig, mode: SamplePlan['mode']): SamplePlan {
  return {
    mode,
    cells: cellsForBound(sample.targetBound, sample.level),
    maxRows: sample.budget.rows,
    seed: seedOf(sample.seed, formatLocation(ref)),
    batchRows: BATCH_ROWS,
    batchBytes: BATCH_BYTES,
    maxCellChars: MAX_CELL_CHARS,
  };
}

const seedOf = (seed: string, at: string): number =>
  createHash('sha256').update(`${seed}\0${at}`).digest().readUInt32LE(0);
