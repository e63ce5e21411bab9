import type { SamplePlan } from '../../src/model/cells.js';
import type { Source } from './query.js';

/** A reading under way. */
export interface Task {
  readonly source: Source;
  readonly plan: SamplePlan;
  /** False when rows may be hidden from us, whatever we do. */
  readonly sound: boolean;
  readonly signal: AbortSignal;
}
