/** What a scan did to spare a store: see `throttle` in docs/connectors.md. */

/** Why a scan paused: a cap on rows or bytes, or a store that had become slow. */
export type LoadCause = 'rows' | 'bytes' | 'latency';

/** How a throttled store was spared. */
export interface LoadReport {
  readonly batches: number;
  readonly pauses: number;
  /** Time in which at least one reader paused, by cause. */
  readonly seconds: Readonly<Record<LoadCause, number>>;
}
