import { byCodeUnit } from '../../src/model/location.js';
import { type Gap, type GapKind, SEVERITIES, type Severity } from '../../src/model/report.js';
import { GAP_KINDS } from './facts.js';
import { gather } from './gather.js';

/** Gaps that say the same of different places: one kind, one category, one system (or store outside any). */
export interface GapGroup {
  readonly kind: GapKind;
  readonly severity: Severity;
  readonly category: string | null;
  readonly system: string | null;
  readonly store: string | null;
  /** The line of the register, for gaps about no category. */
  readonly pointer: string | null;
  readonly gaps: readonly Gap[];
}

/** Groups of one category over all its places, for "do this first". */
export interface GapTheme {
  readonly kind: GapKind;
  readonly severity: Severity;
  readonly category: string | null;
  readonly groups: readonly GapGroup[];
}

/** The most severe first. */
export const SEVERITIES_DOWN: readonly Severity[] = [...SEVERITIES].reverse();

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const worst = (all: readonly { readonly severity: Severity }[]): Severity =>
  all.reduce<Severity>((most, { severity }) => (rank(severity) > rank(most) ? severity : most), 'low');

/** Severity first, then kind, then how much of it there is. */
function pressing(a: GapGroup | GapTheme, b: GapGroup | GapTheme): number {
  const size = (x: GapGroup | GapTheme): number => ('gaps' in x ? x.gaps.length : x.groups.length);
  return (
    rank(b.severity) - rank(a.severity) ||
    GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
    size(b) - size(a) ||
    byCodeUnit(a.category ?? '', b.category ?? '')
  );
}

function groupOf(gaps: readonly Gap[]): GapGroup {
  const [first] = gaps;
  if (!first) throw new RangeError('a group has at least one gap');
  const { kind, category, system } = first;
  const pointer = category === null ? first.pointer : null;
  const ordered = [...gaps].sort((a, b) => rank(b.severity) - rank(a.severity));
  return {
    kind,
    severity: worst(gaps),
    category,
    system,
    store: system === null ? first.store : null,
    pointer,
    gaps: ordered,
  };
}

/** All gaps in groups, the most pressing first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const place = (g: Gap): readonly (string | null)[] => [
    g.kind,
    g.category,
    g.system,
    g.system === null ? g.store : null,
    g.category === null ? g.pointer : null,
  ];
  return [...gather(gaps, place).values()].map(groupOf).sort(pressing);
}

/** Groups joined over places, the most pressing first. */
export function themesOf(groups: readonly GapGroup[]): GapTheme[] {
  const subject = (g: GapGroup): readonly (string | null)[] => [
    g.kind,
    g.category,
    g.category === null ? g.store : null,
    g.category === null ? g.pointer : null,
  ];
  return [...gather(groups, subject).values()]
    .map((same) => ({
      kind: same[0]?.kind ?? 'not-examined',
      category: same[0]?.category ?? null,
      severity: worst(same),
      groups: same,
    }))
    .sort(pressing);
}
