/** Severity = sensitivity x exposure x volume, with every factor shown. */
import type { Reason } from '../model/container.js';
import type { Severity } from '../model/report.js';
import { type Distance, distanceOf } from '../text/regions.js';

/** How much harm a data type can do, by dotted prefix; the longest prefix counts. Art. 9 data, ids and secrets weigh most. */
const SENSITIVITY: readonly [prefix: string, weight: number][] = [
  ['special', 10],
  ['account.credential', 9],
  ['identity.national_id', 8],
  ['identity.passport', 8],
  ['credit', 7],
  ['payment', 6],
  ['location.gps', 6],
  ['media', 5],
  ['comms', 5],
  ['identity.birth_date', 5],
  ['contact', 4],
  ['identity', 4],
  ['usage', 3],
  ['device', 3],
];
const DEFAULT_SENSITIVITY = 3;

/** A copy nobody answers for is more exposed. Numbers made for tests harm nobody. */
const UNOWNED = 1.5;
const SYNTHETIC = 0.1;
/** Another place than declared matters less where the same law holds. */
const SAME_LAW = 0.5;
/** Outside the law of the EEA, less so where the Commission has found the protection adequate (GDPR Art. 45). */
const DISTANCE: Readonly<Record<Distance, number>> = { eea: 1, adequate: 1.2, outside: 1.5 };

export interface Weighed {
  readonly severity: Severity;
  readonly score: number;
  readonly because: Reason;
}

/** What makes the same data more or less exposed. */
export interface Exposure {
  readonly unowned?: boolean;
  readonly region: string | null;
  readonly synthetic?: boolean;
  /** Another country than declared, under the same law. */
  readonly sameLaw?: boolean;
}

/** Weighs a finding. `rows` is the estimate of rows concerned. */
export function weigh(dataType: string, rows: number, of: Exposure): Weighed {
  const sensitivity = sensitivityOf(dataType);
  const distance = DISTANCE[distanceOf(of.region) ?? 'eea'];
  const exposure = (of.unowned ? UNOWNED : 1) * distance * (of.synthetic ? SYNTHETIC : 1) * (of.sameLaw ? SAME_LAW : 1);
  // One row weighs 1, a hundred 2, ten thousand 3, a million 4.
  const volume = 1 + Math.log10(Math.max(1, rows)) / 2;
  const score = Math.round(sensitivity * exposure * volume * 10) / 10;
  const rounded = {
    sensitivity,
    exposure: Math.round(exposure * 100) / 100,
    volume: Math.round(volume * 100) / 100,
    score,
  };
  return { severity: severityOf(score), score, because: { code: 'severity', params: rounded } };
}

/** The weight of a data type or category id. */
export const sensitivityOf = (dataType: string): number =>
  SENSITIVITY.filter(([prefix]) => dataType === prefix || dataType.startsWith(`${prefix}.`)).sort(
    ([a], [b]) => b.length - a.length,
  )[0]?.[1] ?? DEFAULT_SENSITIVITY;

const severityOf = (score: number): Severity =>
  score >= 30 ? 'critical' : score >= 16 ? 'high' : score >= 8 ? 'medium' : 'low';

const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** The graver of two. */
export const graver = (a: Severity, b: Severity): Severity => (RANK[a] >= RANK[b] ? a : b);
