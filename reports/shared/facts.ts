import type { Confidence, Gap, GapKind, MapState, Report, Severity } from '../../src/model/report.js';

/** What the reader asks first, counted once for every format. */
export interface Facts {
  /** False when there was no register to compare with. */
  readonly compared: boolean;
  /** Categories held but nowhere in the policy. */
  readonly untold: readonly string[];
  /** Those of them of which only numbers made for tests were found. */
  readonly testOnly: readonly string[];
  /** Categories in the policy, found where the record does not have them. */
  readonly misplaced: readonly string[];
  /** Data sources wholly outside the record. */
  readonly unknownStores: readonly string[];
  /** Categories found anywhere, declared or not. */
  readonly found: readonly string[];
  readonly gaps: Readonly<Record<GapKind, Readonly<Record<Severity, number>>>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly verdicts: Readonly<Record<Confidence, number>>;
  /** Examined fields by how well the rest of them is bounded. */
  readonly bounds: { readonly met: number; readonly wider: number; readonly none: number };
}

/** Kinds of gap, the most pressing first. */
export const GAP_KINDS: readonly GapKind[] = [
  'undeclared-category',
  'unknown-store',
  'undeclared-here',
  'claim-contradicted',
  'protection',
  'subject-undeclared',
  'region',
  'recipient',
  'retention',
  'not-found',
  'register-incomplete',
  'decision-expired',
  'inconclusive',
  'not-examined',
];

const FOUND: ReadonlySet<MapState> = new Set(['declared-found', 'undeclared-found']);

const noSeverities = (): Record<Severity, number> => ({ low: 0, medium: 0, high: 0, critical: 0 });
const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function tabulate(gaps: readonly Gap[]): Pick<Facts, 'gaps' | 'bySeverity'> {
  const bySeverity = noSeverities();
  const table = Object.fromEntries(GAP_KINDS.map((kind) => [kind, noSeverities()])) as Record<
    GapKind,
    Record<Severity, number>
  >;
  for (const gap of gaps) {
    bySeverity[gap.severity] += 1;
    table[gap.kind][gap.severity] += 1;
  }
  return { gaps: table, bySeverity };
}

function countVerdicts(report: Report): Record<Confidence, number> {
  const counts = { certain: 0, likely: 0, possible: 0 };
  for (const { verdicts } of [...report.fields, ...report.containers]) {
    for (const { confidence } of verdicts) counts[confidence] += 1;
  }
  return counts;
}

function countBounds(report: Report): Facts['bounds'] {
  const counts = { met: 0, wider: 0, none: 0 };
  for (const { bound, notExamined } of report.fields) {
    if (notExamined) continue;
    if (!bound?.sound) counts.none += 1;
    else if (bound.upper <= report.scope.targetBound * (1 + 1e-9)) counts.met += 1;
    else counts.wider += 1;
  }
  return counts;
}

const isUntold = (gap: Gap, id: string): boolean => gap.kind === 'undeclared-category' && gap.category === id;
const isTest = (gap: Gap): boolean => gap.because.some(({ code }) => code === 'synthetic');

/** True when the report was made with a register to compare with. */
export const isCompared = (report: Report): boolean => report.run.registerHash !== null;

/** Counts a report. */
export function factsOf(report: Report): Facts {
  const categories = (kind: GapKind): string[] =>
    unique(report.gaps.filter((g) => g.kind === kind).map((g) => g.category));
  const untold = categories('undeclared-category');
  return {
    compared: isCompared(report),
    untold,
    testOnly: untold.filter((id) => report.gaps.every((gap) => !isUntold(gap, id) || isTest(gap))),
    misplaced: categories('undeclared-here').filter((id) => !untold.includes(id)),
    unknownStores: unique(report.gaps.filter((g) => g.kind === 'unknown-store').map((g) => g.store)),
    found: unique(report.map.filter((cell) => FOUND.has(cell.state)).map((cell) => cell.category)),
    ...tabulate(report.gaps),
    verdicts: countVerdicts(report),
    bounds: countBounds(report),
  };
}
