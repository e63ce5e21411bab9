/** Severity = sensitivity x exposure x volume, with every factor shown. */
import type { Reason } from '../model/container.js';
import type { Severity } from '../model/report.js';

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

/** A copy nobody answers for is more exposed; so is one outside the EEA's law. Numbers made for tests harm nobody. */
const UNOWNED = 1.5;
const OUTSIDE_EEA = 1.5;
const SYNTHETIC = 0.1;
// ISO 3166 codes of the EEA, and the two words policies use for it.
const EEA = new Set(
  'EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI'.split(' '),
);

export interface Weighed {
  readonly severity: Severity;
  readonly because: Reason;
}

/** Weighs a finding. `rows` is the estimate of rows concerned. */
export function weigh(
  dataType: string,
  rows: number,
  { unowned, region, synthetic }: { unowned: boolean; region: string | null; synthetic: boolean },
): Weighed {
  const sensitivity = sensitivityOf(dataType);
  const outside = region !== null && !EEA.has(region.toUpperCase());
  const exposure = (unowned ? UNOWNED : 1) * (outside ? OUTSIDE_EEA : 1) * (synthetic ? SYNTHETIC : 1);
  // One row weighs 1, a hundred 2, ten thousand 3, a million 4.
  const volume = 1 + Math.log10(Math.max(1, rows)) / 2;
  const score = Math.round(sensitivity * exposure * volume * 10) / 10;
  const rounded = {
    sensitivity,
    exposure: Math.round(exposure * 100) / 100,
    volume: Math.round(volume * 100) / 100,
    score,
  };
  return { severity: severityOf(score), because: { code: 'severity', params: rounded } };
}

/** The weight of a data type or category id. */
export const sensitivityOf = (dataType: string): number =>
  SENSITIVITY.filter(([prefix]) => dataType === prefix || dataType.startsWith(`${prefix}.`)).sort(
    ([a], [b]) => b.length - a.length,
  )[0]?.[1] ?? DEFAULT_SENSITIVITY;

const severityOf = (score: number): Severity =>
  score >= 30 ? 'critical' : score >= 16 ? 'high' : score >= 8 ? 'medium' : 'low';
