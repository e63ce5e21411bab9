/** Records older than the register says they get. */
import { groupBy } from '../model/group.js';
import { byCodeUnit, formatLocation } from '../model/location.js';
import type { Gap } from '../model/report.js';
import { startOf } from '../text/times.js';
import { type Age, ageOf } from './age.js';
import { gapOf } from './gap.js';
import { type GapContainer, type GapFinding, type GapInput, regionOf } from './input.js';
import { type Kept, keptFor } from './periods.js';
import { sensitivityOf, weigh } from './severity.js';

/** A container with a period that its records have outlived. */
interface Outlived {
  readonly container: GapContainer & { readonly system: NonNullable<GapContainer['system']> };
  readonly kept: readonly [Kept, ...Kept[]];
  readonly age: Age;
  /** Data types that the period is about. */
  readonly types: readonly string[];
}

/**
 * `retention`, once for each container and period: its oldest record is older than that. Where the period runs from
 * an event that the container does not show, age alone proves nothing: `inconclusive`, once for each system and period.
 */
export function retentionGaps(input: GapInput): Gap[] {
  const outlived = outlivedBy(input);
  const unseen = groupBy(
    outlived.filter(({ age }) => !age.startSeen),
    ({ container, kept }) => JSON.stringify([container.system.id, lineOf(kept[0])]),
  );
  return [
    ...outlived.filter(({ age }) => age.startSeen).map((o) => retentionGap(input, o)),
    ...[...unseen.values()].map((same) => unseenGap(same as [Outlived, ...Outlived[]])),
  ];
}

function outlivedBy(input: GapInput): Outlived[] {
  const key = (store: string, schema: string, name: string): string => JSON.stringify([store, schema, name]);
  const inside = groupBy(input.findings, ({ place: p }) => key(p.store, p.schema, p.container));
  return input.containers.flatMap((container) => {
    const { system } = container;
    if (system === null) return [];
    const findings = inside.get(key(container.store, container.schema, container.name)) ?? [];
    const kept = categoriesOf(findings).flatMap((category) => keptFor(input.register, system, category) ?? []);
    return [...groupBy(kept, lineOf).values()].flatMap((same) => {
      const [first] = same as [Kept];
      const age = ageOf(container, startOf(first.from), first.months, input.month);
      if (age === undefined || age.older === 0) return [];
      const types = findings.filter((f) => same.some((k) => k.category === f.category)).map((f) => f.verdict.dataType);
      return [{ container: { ...container, system }, kept: same as [Kept, ...Kept[]], age, types }];
    });
  });
}

const categoriesOf = (findings: readonly GapFinding[]): string[] =>
  [...new Set(findings.filter((f) => f.declared).map((f) => f.category))].sort(byCodeUnit);

/** The period is the promise: the same line with other months is another gap, wherever it stands. */
const lineOf = ({ months, from }: Kept): string => `${months} ${from}`;

const concerns = (kept: readonly Kept[]): Gap['because'][number] => ({
  code: 'concerns',
  params: { categories: [...new Set(kept.map((k) => k.category))].sort(byCodeUnit).join(',') },
});

function retentionGap(input: GapInput, { container, kept, age, types }: Outlived): Gap {
  const [{ pointer, months }] = kept;
  const rows = olderRows(container, age);
  const worst = [...types].sort((a, b) => sensitivityOf(b) - sensitivityOf(a) || byCodeUnit(a, b))[0] ?? '';
  const weighed = weigh(worst, rows?.estimate ?? age.older, { region: regionOf(input, container.store) });
  const { store, schema, name, system } = container;
  return gapOf(
    { kind: 'retention', system: system.id, store, schema, container: name, field: age.path, pointer },
    {
      basis: 'content',
      severity: weighed.severity,
      affectedRows: rows,
      because: [...ageReasons(container, age, months), concerns(kept), weighed.because],
      actions: ['delete-old', 'correct-retention', 'ask-owner'],
    },
    lineOf(kept[0]),
  );
}

/** Says what was measured, and that it does not settle the matter. */
function unseenGap(same: readonly [Outlived, ...Outlived[]]): Gap {
  const oldest = [...same].sort(
    (a, b) => byCodeUnit(a.age.month, b.age.month) || byCodeUnit(placeOf(a), placeOf(b)),
  )[0] as Outlived;
  const { container, kept, age } = oldest;
  const [{ pointer, months, from }] = kept;
  return gapOf(
    { kind: 'inconclusive', system: container.system.id, pointer },
    {
      basis: 'content',
      severity: 'low',
      affectedRows: null,
      because: [
        { code: 'from-not-seen', params: { from } },
        ...ageReasons(container, { ...age, path: placeOf(oldest) }, months),
        concerns(same.flatMap((o) => o.kept)),
      ],
      actions: ['confirm-by-hand', 'ask-owner'],
    },
    lineOf(kept[0]),
  );
}

const placeOf = ({ container: { store, schema, name }, age }: Outlived): string =>
  formatLocation({ store, schema, name, path: age.path });

/** What was seen, and that a sample can show a breach but never that there is none worse. */
export const ageReasons = (container: GapContainer, age: Age, months: number): Gap['because'] => [
  {
    code: 'older-than-declared',
    params: { path: age.path, month: age.month, months, older: age.older, cells: age.cells },
  },
  ...(container.complete ? [] : [{ code: 'sampled', params: { rows: container.read } }]),
];

/** Rows that are too old: those seen are certain, the rest is projected; null where cells are not rows. */
export function olderRows({ rows, read, complete }: GapContainer, { older, path }: Age): Gap['affectedRows'] {
  if (path.includes('[]') || path.includes('*') || read === 0) return null;
  if (complete) return { estimate: older, lower: older, upper: older };
  const estimate = Math.max(older, Math.round((older / read) * (rows ?? read)));
  return { estimate, lower: older, upper: null };
}
