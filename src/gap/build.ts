/** Gaps: where the map and the register disagree, in both directions, and where nothing can be said. */
import type { Reason } from '../model/container.js';
import { groupBy } from '../model/group.js';
import { byCodeUnit } from '../model/location.js';
import type { System } from '../model/register.js';
import type { Gap, GapKind, Verdict } from '../model/report.js';
import { SEVERITIES } from '../model/report.js';
import { gapOf } from './gap.js';
import { weigh } from './severity.js';

/** A verdict in its category, as the map found it. */
export interface GapFinding {
  readonly category: string;
  readonly subject: string | null;
  /** False when the policy lacks the category or names it as absent. */
  readonly declared: boolean;
  /** True when the policy names the category only to leave it out. */
  readonly absentInPolicy: boolean;
  readonly system: System | null;
  readonly place: GapPlace;
  readonly verdict: Verdict;
  /** Rows of the container, estimated. */
  readonly rows: number | null;
}

export interface GapPlace {
  readonly store: string;
  readonly schema: string;
  readonly container: string;
  /** Null when the finding is the container as a whole. */
  readonly field: string | null;
  readonly examined: { readonly cells: number; readonly rows: number };
}

export interface GapAbsence {
  readonly system: System;
  readonly category: string;
  readonly state: 'declared-not-found' | 'inconclusive' | 'not-examined';
  readonly because: Reason;
}

/** Something that was not looked at: a store, a container or a field. */
export interface GapUnexamined {
  readonly system: string | null;
  readonly store: string;
  readonly schema: string | null;
  readonly container: string | null;
  readonly field: string | null;
  readonly reason: Reason;
}

export interface GapInput {
  readonly findings: readonly GapFinding[];
  readonly absences: readonly GapAbsence[];
  readonly unexamined: readonly GapUnexamined[];
  /** Stores of which nothing is in any system. */
  readonly unknownStores: readonly string[];
  readonly regionOf: (store: string) => string | null;
}

/** All gaps, the gravest first. Pure. */
export function buildGaps(input: GapInput): Gap[] {
  const gaps = [
    ...input.unknownStores.map((store) => unknownStore(store, input)),
    ...input.findings.flatMap((f) => findingGap(f, input) ?? []),
    ...input.absences.map(absenceGap),
    ...input.unexamined.map(unexaminedGap),
  ];
  const distinct = [...groupBy(gaps, (g) => g.id).values()].map((same) => same[0] as Gap);
  return distinct.sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || byCodeUnit(a.id, b.id),
  );
}

/** Kinds of numbers made for tests only: every span of the verdict must be one. */
function syntheticKind(verdict: Verdict): string | undefined {
  const kinds = verdict.because.filter((b) => b.code === 'kind');
  return kinds.length > 0 && kinds.every((k) => k.params.synthetic === true)
    ? String(kinds[0]?.params.kind)
    : undefined;
}

function findingGap(finding: GapFinding, input: GapInput): Gap | undefined {
  const { category, subject, declared, system, place, verdict } = finding;
  const why = whyGap(finding, input);
  if (why === undefined) return undefined;
  const rows = affectedRows(finding);
  const synthetic = syntheticKind(verdict);
  const weighed = weigh(verdict.dataType, rows?.estimate ?? 0, {
    unowned: system === null,
    region: input.regionOf(place.store),
    synthetic: synthetic !== undefined,
  });
  const { estimate, lower, upper, sound } = verdict.share;
  const found = {
    dataType: verdict.dataType,
    confidence: verdict.confidence,
    kind: verdict.kind,
    estimate,
    lower,
    upper,
    cells: place.examined.cells,
    sound,
  };
  return gapOf(
    {
      kind: declared ? 'undeclared-here' : 'undeclared-category',
      category,
      subject,
      system: system?.id ?? null,
      store: place.store,
      schema: place.schema,
      container: place.container,
      field: place.field,
    },
    {
      basis: basisOf(verdict),
      severity: weighed.severity,
      affectedRows: rows,
      because: [
        isByPerson(verdict)
          ? { code: 'declared-by-person', params: { dataType: verdict.dataType } }
          : verdict.basis === 'schema'
            ? { code: 'found-in-schema', params: { dataType: verdict.dataType, confidence: verdict.confidence } }
            : { code: 'found', params: found },
        why,
        ...(synthetic === undefined ? [] : [{ code: 'synthetic', params: { kind: synthetic } }]),
        weighed.because,
      ],
      actions: actionsFor(finding),
    },
  );
}

const basisOf = (verdict: Verdict): Gap['basis'] => (isByPerson(verdict) ? 'person' : (verdict.basis ?? 'content'));

const isByPerson = (verdict: Verdict): boolean => verdict.because.some((b) => b.code === 'declared-by-person');

/** Why a finding is a gap; undefined when the register knows of it, or the whole store is one gap. */
function whyGap(
  { category, declared, absentInPolicy, system, place }: GapFinding,
  input: GapInput,
): Reason | undefined {
  if (!declared) return { code: absentInPolicy ? 'policy-absent' : 'policy-silent', params: { category } };
  if (input.unknownStores.includes(place.store)) return undefined;
  if (system === null) return { code: 'no-system', params: {} };
  const named = system.categories.some((c) => c.category === category);
  return named ? undefined : { code: 'system-silent', params: { category, system: system.id } };
}

const actionsFor = ({ declared, system }: GapFinding): string[] =>
  !declared
    ? ['delete-data', 'declare-category', 'restrict-access']
    : system === null
      ? ['add-to-system', 'ask-owner', 'delete-data']
      : ['delete-data', 'declare-in-system', 'restrict-access'];

function affectedRows({ rows, verdict, place }: GapFinding): Gap['affectedRows'] {
  if (rows === null || isByPerson(verdict) || verdict.basis === 'schema') return null;
  // Shares are of non-null cells; rows without the field are not concerned.
  const filled = place.examined.rows === 0 ? 0 : Math.min(1, place.examined.cells / place.examined.rows);
  const { estimate, lower, upper, sound } = verdict.share;
  const of = (share: number): number => Math.round(share * filled * rows);
  return { estimate: of(estimate), lower: sound ? of(lower) : 0, upper: sound ? of(upper) : null };
}

function unknownStore(store: string, { findings, regionOf }: GapInput): Gap {
  const inside = findings.filter((f) => f.place.store === store);
  const weighed = inside.map((f) =>
    weigh(f.verdict.dataType, affectedRows(f)?.estimate ?? 0, {
      unowned: true,
      region: regionOf(store),
      synthetic: syntheticKind(f.verdict) !== undefined,
    }),
  );
  const worst = weighed.sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))[0];
  return gapOf(
    { kind: 'unknown-store', store },
    {
      basis: 'content',
      // A store that nobody declared is worth a look even when no rule recognised anything in it.
      severity: worst === undefined || worst.severity === 'low' ? 'medium' : worst.severity,
      affectedRows: null,
      because: [
        { code: 'no-store', params: { findings: inside.length } },
        ...(worst === undefined ? [] : [worst.because]),
      ],
      actions: ['ask-owner', 'add-to-system', 'delete-data'],
    },
  );
}

const ABSENCE: Readonly<Record<GapAbsence['state'], { kind: GapKind; actions: string[] }>> = {
  'declared-not-found': { kind: 'not-found', actions: ['correct-register', 'ask-owner'] },
  inconclusive: { kind: 'inconclusive', actions: ['scan-more', 'confirm-by-hand'] },
  'not-examined': { kind: 'not-examined', actions: ['confirm-by-hand', 'ask-owner'] },
};

function absenceGap({ system, category, state, because }: GapAbsence): Gap {
  const { kind, actions } = ABSENCE[state];
  return gapOf(
    { kind, category, system: system.id },
    { basis: 'content', severity: 'low', affectedRows: null, because: [because], actions },
  );
}

function unexaminedGap({ reason, ...place }: GapUnexamined): Gap {
  return gapOf(
    { kind: 'not-examined', ...place },
    {
      basis: 'content',
      severity: place.container === null ? 'medium' : 'low',
      affectedRows: null,
      because: [{ code: 'unexamined', params: { reason: reason.code, fields: place.field === null ? 0 : 1 } }],
      actions:
        reason.code === 'permission-denied' || reason.code === 'row-level-security'
          ? ['grant-read', 'confirm-by-hand']
          : ['scan-more', 'confirm-by-hand'],
    },
  );
}
