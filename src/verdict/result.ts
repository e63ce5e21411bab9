/** A field of the report with what several fields are bounded by together. */

import type { FieldCounts } from '../model/carried.js';
import type { FieldEvidence } from '../model/evidence.js';
import type { FieldReport } from '../model/report.js';
import type { Unexplained } from './decide.js';
import { type Counted, type DesignOfField, fieldBound } from './share.js';

/** A field of the report, and its bound at any level. */
export interface FieldResult {
  readonly report: FieldReport;
  /**
   * Upper bound for types without a verdict at another level, for those of them that count; null when the field
   * was not examined.
   */
  readonly upperAt: (level: number, counts: (dataType: string) => boolean) => number | null;
  readonly sound: boolean;
  /** Cells by the month of their date, see `FieldEvidence.months`. */
  readonly months: Readonly<Record<string, number>>;
}

/** How the field's container was read, as far as it is not in the field's own report. */
export type ReadBy = Pick<DesignOfField, 'method' | 'population'>;

/** The field with its bounds, from its report alone: the same for what was just read and for what was read before. */
export function fieldResult(report: FieldReport, by: ReadBy): FieldResult {
  const { bound, counts = {} } = report;
  if (bound === null) return { report, upperAt: () => null, sound: false, months: {} };
  const { unexplained = [], months = {} } = counts;
  const counted = countedOf(report);
  const upperAt = (level: number, ofType: (dataType: string) => boolean): number => {
    const tallies = unexplained.filter((u) => ofType(u.dataType)).map((u) => ({ ...u, whole: 0 }));
    return fieldBound(counted, tallies, { ...by, sound: bound.sound, level, looks: 1 }).upper;
  };
  return { report, upperAt, sound: bound.sound, months };
}

/** What the evidence of a field leaves in its report for {@link fieldResult}; undefined where that is nothing. */
export function countsOf(field: FieldEvidence, rest: readonly Unexplained[]): FieldCounts | undefined {
  const { m, nn, largest, size } = field.clusters;
  const unexplained = rest
    .filter(({ firm }) => firm.cells > 0)
    .map(({ dataType, firm: { cells, xx, nx } }) => ({ dataType, cells, xx, nx }));
  const counts = {
    ...(m > 0 ? { clusters: { nn, largest, size } } : {}),
    ...(unexplained.length > 0 ? { unexplained } : {}),
    ...(Object.keys(field.months).length > 0 ? { months: field.months } : {}),
  };
  return Object.keys(counts).length > 0 ? counts : undefined;
}

const countedOf = ({ path, examined, nulls, truncated, capped, counts }: FieldReport): Counted => ({
  path,
  cells: examined.cells,
  rows: examined.rows,
  // Nulls and empty strings are one number in a report, and count alike.
  nulls,
  empty: 0,
  truncated: truncated ?? 0,
  capped: capped ?? 0,
  clusters: { m: examined.clusters, ...(counts?.clusters ?? { nn: 0, largest: 0, size: 0 }) },
});
