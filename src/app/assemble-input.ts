import type { GapExpired, GapLint } from '../gap/input.js';
import type { Config } from '../model/config.js';
import type { RuleSet } from '../model/detector.js';
import type { Register } from '../model/register.js';
import type { StoreOutcome } from './outcome.js';
import type { Carrier } from './since.js';

/** What a report is put together from. */
export interface AssembleInput {
  readonly config: Config;
  readonly register: { readonly register: Register; readonly hash: string } | null;
  readonly rules: RuleSet;
  readonly mode: 'sample' | 'full' | 'schema';
  readonly version: string;
  readonly runId: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly outcomes: readonly StoreOutcome[];
  /** Digest of what decides verdicts besides the data; absent: the run leaves nothing to be carried over. */
  readonly terms?: string;
  /** What the run carries over; absent: it was to read everything. */
  readonly carrier?: Pick<Carrier, 'run' | 'because'>;
  /** What the register lacks by itself; absent: it was not linted. */
  readonly lint?: readonly GapLint[];
  /** Decisions whose time is up at `startedAt`. */
  readonly expired?: readonly GapExpired[];
}
