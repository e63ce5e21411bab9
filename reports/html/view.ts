import type { ReportDiff } from '../../src/model/diff.js';
import { formatLocation } from '../../src/model/location.js';
import type { ContainerReport, FieldReport, Gap, GapKind, Report } from '../../src/model/report.js';
import { type Facts, factsOf } from '../shared/facts.js';
import { type GapGroup, type GapTheme, groupGaps, themesOf } from '../shared/gap-groups.js';
import { type Lens, lensFor } from '../shared/lens.js';
import type { Locale } from '../shared/renderer.js';
import { numberNotes } from './note-keys.js';

/** A report made ready for the page: both languages, and where everything is on it. */
export interface View {
  readonly report: Report;
  /** The language the page opens in. */
  readonly start: Locale;
  readonly nb: Lens;
  readonly en: Lens;
  readonly facts: Facts;
  readonly groups: readonly GapGroup[];
  /** The same groups, joined over places. */
  readonly themes: readonly GapTheme[];
  /** Anchors by what they point to; all are made of our own letters and numbers. */
  readonly anchors: {
    /** By printed location, for fields and containers. */
    readonly places: ReadonlyMap<string, string>;
    /** By {@link groupKey}. */
    readonly groups: ReadonlyMap<string, string>;
    /** Each gap's place in the report. */
    readonly order: ReadonlyMap<Gap, number>;
  };
  /** What has changed since the run before; null when there was none. */
  readonly diff: ReportDiff | null;
  /** So many findings that the arithmetic behind each is left to `explain`, and what is alike is told together. */
  readonly brief: boolean;
  /** In a brief page: what findings have in common, by the key of the note. */
  readonly notes: ReturnType<typeof numberNotes>;
  /** Fields by the key of their container, see {@link containerKey}. */
  readonly fieldsOf: ReadonlyMap<string, readonly FieldReport[]>;
}

/** What tells one group of gaps from another. */
export const groupKey = (
  g: Pick<GapGroup, 'kind' | 'category' | 'system' | 'store'> & { readonly pointer?: string | null },
): string => JSON.stringify([g.kind, g.category, g.system, g.system === null ? g.store : null, g.pointer ?? null]);

export const locationOfField = (f: FieldReport): string =>
  formatLocation({ store: f.store, schema: f.schema, name: f.container, path: f.path });

export const locationOfContainer = (c: Pick<ContainerReport, 'store' | 'schema' | 'name'>): string =>
  formatLocation({ store: c.store, schema: c.schema, name: c.name });

function placesOf(report: Report): Map<string, string> {
  const places = new Map<string, string>();
  report.containers.forEach((c, i) => {
    places.set(locationOfContainer(c), `c${i}`);
  });
  report.fields.forEach((f, i) => {
    places.set(locationOfField(f), `f${i}`);
  });
  return places;
}

function fieldsByContainer(fields: readonly FieldReport[]): Map<string, FieldReport[]> {
  const out = new Map<string, FieldReport[]>();
  for (const field of fields) {
    const key = locationOfContainer({ store: field.store, schema: field.schema, name: field.container });
    const known = out.get(key);
    if (known) known.push(field);
    else out.set(key, [field]);
  }
  return out;
}

/** Kinds about data that is there have a card per theme; the others share a table. */
export const PRESENT: ReadonlySet<GapKind> = new Set<GapKind>([
  'undeclared-category',
  'undeclared-here',
  'unknown-store',
  'subject-undeclared',
  'claim-contradicted',
  'protection',
  'retention',
  'region',
  'recipient',
]);

/** The anchor of a theme: its card, or its first group where it has none. */
export function themeAnchor(view: View, theme: GapTheme): string {
  const [first] = theme.groups;
  const group = first && view.anchors.groups.get(groupKey(first));
  return PRESENT.has(theme.kind) ? `t${group}` : (group ?? '');
}

const anchorOf = (gap: Gap, i: number): string => (/^g_[0-9a-f]{16}$/.test(gap.id) ? gap.id : `x${i}`);

/** The anchor of one gap: its own id when that is of the form we make, else its place in the report. */
export const gapAnchor = (view: View, gap: Gap): string => anchorOf(gap, view.anchors.order.get(gap) ?? 0);

// Groups that share a table are found by their first gap.
function groupAnchor({ kind, gaps: [first] }: GapGroup, i: number, order: ReadonlyMap<Gap, number>): string {
  return PRESENT.has(kind) || !first ? `g${i}` : anchorOf(first, order.get(first) ?? 0);
}

/**
 * A finding told in full is two kilobytes in two languages: from this many on, the page would be over 5 MB with the
 * fields that hold nothing (`npm run bench:page`).
 */
const BRIEF_FROM = 1_000;

/** Prepares a report for the page. */
export function viewOf(report: Report, start: Locale, diff: ReportDiff | null = null): View {
  const groups = groupGaps(report.gaps);
  const order = new Map(report.gaps.map((gap, i) => [gap, i]));
  const anchors = new Map(groups.map((group, i) => [groupKey(group), groupAnchor(group, i, order)]));
  const brief = report.fields.reduce((n, { verdicts }) => n + verdicts.length, 0) >= BRIEF_FROM;
  return {
    report,
    start,
    nb: lensFor(report, 'nb'),
    en: lensFor(report, 'en'),
    facts: factsOf(report),
    groups,
    themes: themesOf(groups),
    anchors: { places: placesOf(report), groups: anchors, order },
    diff,
    brief,
    notes: brief ? numberNotes(report) : new Map(),
    fieldsOf: fieldsByContainer(report.fields),
  };
}
