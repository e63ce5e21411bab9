/** Cells judged as a whole by rules that the field's name supports. */
import { type FieldRule, type Kind, NO_CANDIDATE } from '../model/detector.js';
import { maskOf } from './mask.js';
import type { MutableTrials, TypeCount } from './type-count.js';

/** A rule by place, and where its cells are counted. */
export interface PlaceCount {
  readonly rule: FieldRule;
  readonly type: TypeCount;
  readonly trials: MutableTrials;
}

/** Counts a cell that comes so many times for a rule by place; true when it accepts it. */
export function countPlace(place: PlaceCount, cell: string, hash: number, times: number): boolean {
  const kind = countTrial(place, cell, hash, times);
  if (kind !== undefined) place.type.place(kind, times);
  return kind !== undefined;
}

/** The same for a value that stands in a text behind a name of its own. */
export function countNamed(place: PlaceCount, value: string, hash: number, times: number): boolean {
  const kind = countTrial(place, value, hash, times);
  if (kind !== undefined) place.type.span(kind, 'labelled', false, times);
  return kind !== undefined;
}

function countTrial({ rule, trials }: PlaceCount, cell: string, hash: number, times: number): Kind | undefined {
  const outcome = rule.accepts(cell);
  if (outcome === NO_CANDIDATE) return undefined;
  const kind = outcome >= 0 ? rule.kinds[outcome] : undefined;
  trials.candidates += times;
  if (kind !== undefined) trials.hits += times;
  const hit = kind === undefined ? 'none' : 'valid';
  if (trials.distinct.wants(hash, hit)) trials.distinct.add(hash, { hit, mask: maskOf(cell, 0, cell.length) });
  return kind;
}
