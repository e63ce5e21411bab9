/** What the merge gate says: codes and places, no prose. */
import type { Reason } from './container.js';
import type { DiffGap } from './diff.js';
import type { Gap, GapStatus, Severity } from './report.js';

/** A gap that stops the change. */
export type GatingGap = DiffGap & Pick<Gap, 'basis' | 'changed' | 'decision'>;

/** What a change adds to that which the gate goes by, with its parameters. None of it counts for the change itself. */
export const ADDITION_CODES = [
  'decision-added', // {file, gap, verdict, by}
  'baseline-added', // {count, gaps}: ids, the first of them
  'baseline-changed', // {count}: lines whose evidence was changed
  'gate-eased', // {key, before, after}
  'category-declared', // {category}
  'category-in-system', // {category, system}
  'system-added', // {system}
  'place-added', // {place, system}
  'register-changed', // {}: in some other way
  'store-removed', // {store}
  'store-moved', // {store}
  'store-changed', // {store}
  'field-corrected', // {at}
  'rules-changed', // {}
  'pack-added', // {pack}
  'pack-removed', // {pack}
  'pack-changed', // {pack, rules}: ids of rules that came, went or differ, the first of them
  'sample-changed', // {}
] as const;

export interface CheckOutcome {
  /** Why it ends as it does; the first that applies. */
  readonly verdict: 'gaps' | 'incomplete' | 'clean';
  readonly failOn: Severity;
  /** New, re-opened and expired gaps at or above the threshold, the gravest first. */
  readonly gating: readonly GatingGap[];
  /** All findings by status. */
  readonly counts: Readonly<Record<GapStatus, number>>;
  /** New, re-opened and expired ones below the threshold. */
  readonly below: number;
  readonly unmeasured: {
    /** Stores that could not be read to the end, and why. */
    readonly stores: readonly { readonly store: string; readonly reason: Reason }[];
    /** Stores of the base that the change left nothing of to scan. */
    readonly lost: readonly string[];
    /** Containers and fields not examined. */
    readonly places: number;
    readonly coverage: number;
    readonly minCoverage: number;
    readonly enough: boolean;
  };
  /** The revision that decides, when there is one. */
  readonly base: { readonly ref: string; readonly commit: string } | null;
  readonly additions: readonly Reason[];
}
