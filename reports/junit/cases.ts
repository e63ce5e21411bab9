import type { Gap, MapCell, Report, Severity } from '../../src/model/report.js';
import { line } from '../shared/exact.js';
import { type Brief, briefsOf, isOpen, kindWords, rankOf, UNDECIDED } from '../shared/gap-brief.js';
import { gather } from '../shared/gather.js';
import { type Lens, lensFor } from '../shared/lens.js';
import { phrase, sentence } from '../shared/phrase.js';
import type { Locale } from '../shared/renderer.js';

/** A category in a system: what a test runner calls a case. */
export interface Case {
  readonly name: string;
  /** Gaps at or above the threshold that nobody has settled. */
  readonly failures: readonly Brief[];
  /** Gaps below it, those that were accepted, and those of which too little was seen. */
  readonly others: readonly Brief[];
  /** Why nothing can be said; undefined when something can. */
  readonly skipped?: string;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A gap of this severity or above fails its case. */
const FAILING: Severity = 'medium';

const fails = (gap: Gap): boolean => isOpen(gap) && !UNDECIDED.has(gap.kind) && rankOf(gap.severity) >= rankOf(FAILING);

/** The system, or the store where there is none; what concerns neither is the register's own. */
const suiteKey = (at: { system: string | null; store: string | null }): readonly (string | null)[] => [
  at.system,
  at.system === null ? at.store : null,
];

function suiteName([system, store]: readonly (string | null | undefined)[], lens: Lens): string {
  if (system) return line(lens.system(system));
  if (store) return line({ name: store });
  return lens.pick({ nb: 'Behandlingsprotokollen', en: 'Record of processing' });
}

/** A case is skipped when all of the map that it covers is unexamined or open, and nothing fails it. */
function skippedBy(cells: readonly MapCell[], others: readonly Brief[], locale: Locale): string | undefined {
  const open = others.find(({ gap }) => UNDECIDED.has(gap.kind));
  const unseen = cells.length > 0 && cells.every(({ state }) => UNDECIDED.has(state));
  if (!unseen && (cells.length > 0 || open === undefined)) return undefined;
  const why = open ? [open.kind, ...open.because.map((reason) => line(reason))] : [];
  return why.join('. ') || kindWords(cells[0]?.state ?? 'not-examined', locale).name;
}

function caseOf(name: string, cells: readonly MapCell[], briefs: readonly Brief[], locale: Locale): Case {
  const failures = briefs.filter(({ gap }) => fails(gap));
  const others = briefs.filter(({ gap }) => !fails(gap));
  const skipped = failures.length > 0 ? undefined : skippedBy(cells, others, locale);
  return { name, failures, others, ...(skipped === undefined ? {} : { skipped }) };
}

/** Suites and cases of a report. Every gap is in exactly one case. */
export function suitesOf(report: Report, locale: Locale): Suite[] {
  const lens = lensFor(report, locale);
  const cells = gather(
    report.map.filter(({ state }) => state !== 'not-declared-not-found'),
    (cell) => [suiteKey(cell), cell.category],
  );
  const briefs = gather(briefsOf(report, locale), ({ gap }) => [suiteKey(gap), gap.category ?? { kind: gap.kind }]);
  const keys = [...new Set([...cells.keys(), ...briefs.keys()])];
  const parsed = keys.map((key) => {
    const [suite, what] = JSON.parse(key) as [(string | null)[], string | { kind: string }];
    const name =
      typeof what === 'string' ? line(sentence(phrase(lens.category(what)))) : kindWords(what.kind, locale).name;
    return { suite, case: caseOf(name, cells.get(key) ?? [], briefs.get(key) ?? [], locale) };
  });
  return [...gather(parsed, ({ suite }) => suite).values()].map((same) => ({
    name: suiteName(same[0]?.suite ?? [], lens),
    cases: same.map((one) => one.case),
  }));
}
