/** Cells judged as a whole by rules that the field's name supports. */
import { type FieldRule, NO_CANDIDATE } from '../model/detector.js';
import { maskOf } from './mask.js';
import type { MutableTrials, TypeCount } from './type-count.js';

/** A rule by place, and where its cells are counted. */
export interface PlaceCount {
  readonly rule: FieldRule;
  readonly type: TypeCount;
  readonly trials: MutableTrials;
}

/** Counts a cell for a rule by place; true when it accepts it. */
export function countPlace({ rule, type, trials }: PlaceCount, cell: string, hash: number): boolean {
  const outcome = rule.accepts(cell);
  if (outcome === NO_CANDIDATE) return false;
  const kind = outcome >= 0 ? rule.kinds[outcome] : undefined;
  trials.candidates++;
  if (kind !== undefined) trials.hits++;
  const hit = kind === undefined ? 'none' : 'valid';
  if (trials.distinct.wants(hash, hit)) trials.distinct.add(hash, { hit, mask: maskOf(cell, 0, cell.length) });
  if (kind !== undefined) type.place(kind);
  return kind !== undefined;
}
