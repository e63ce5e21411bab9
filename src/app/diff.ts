/** Compares two reports. Pure: the same two give the same difference. */
import { gapPlace } from '../gap/evidence.js';
import type { Come, DiffGap, GapChange, GoneBecause, MapChange, Range, ReportDiff } from '../model/diff.js';
import { byCodeUnit } from '../model/location.js';
import type { Gap, MapCell, Report } from '../model/report.js';
import { type Places, placesOf } from './places.js';

/** What is new, gone and changed from `before` to `after`. */
export function diffReports(before: Report, after: Report): ReportDiff {
  const old = new Map(before.gaps.map((g) => [g.id, g]));
  const now = new Map(after.gaps.map((g) => [g.id, g]));
  const places = { before: placesOf(before), after: placesOf(after) };
  const both = after.gaps.flatMap((gap) => {
    const was = old.get(gap.id);
    return was === undefined ? [] : [{ gap: brief(gap), changes: changesOf(was, gap) }];
  });
  return {
    before: side(before),
    after: side(after),
    conditions: conditionsOf(before, after),
    gaps: {
      added: after.gaps.filter((g) => !old.has(g.id)).map(brief),
      gone: before.gaps
        .filter((g) => !now.has(g.id))
        .map((gap) => ({ gap: brief(gap), because: goneBecause(gap, places.after) })),
      changed: both.filter(({ changes }) => changes.length > 0),
      same: both.filter(({ changes }) => changes.length === 0).length,
    },
    map: mapChanges(before.map, after.map),
    unexamined: {
      newly: [...places.after.unexamined]
        .filter(([at]) => !places.before.unexamined.has(at))
        .map(([at, reason]) => ({ at, reason })),
      nowExamined: [...places.before.unexamined.keys()].filter((at) => places.after.examined.has(at)),
    },
    stores: come(places.before.stores, places.after.stores),
    ...comeAndGone(places.before, places.after),
  };
}

/** A gap without its evidence, as differences and messages carry it. */
export const brief = (gap: Gap): DiffGap => {
  const { id, kind, severity, status, category, subject, system, actions } = gap;
  return { id, kind, severity, status, category, subject, system, actions, at: gapPlace(gap) };
};

const side = ({ run: { id, startedAt, complete } }: Report): ReportDiff['before'] => ({ id, startedAt, complete });

function conditionsOf(a: Report, b: Report): ReportDiff['conditions'] {
  const same = {
    version: a.tool.version === b.tool.version,
    rules: a.tool.rulesHash === b.tool.rulesHash,
    register: a.run.registerHash === b.run.registerHash,
    config: a.run.configHash === b.run.configHash,
    mode: a.scope.mode === b.scope.mode,
  };
  return (Object.keys(same) as (keyof typeof same)[]).filter((what) => !same[what]);
}

function changesOf(was: Gap, is: Gap): GapChange[] {
  const share = { before: shareOf(was), after: shareOf(is) };
  return [
    ...(was.severity === is.severity ? [] : [{ what: 'severity' as const, before: was.severity, after: is.severity }]),
    ...(was.status === is.status ? [] : [{ what: 'status' as const, before: was.status, after: is.status }]),
    ...moved('share', share.before, share.after, 0.1),
    ...moved('rows', was.affectedRows, is.affectedRows, Math.max(10, (was.affectedRows?.estimate ?? 0) / 2)),
  ];
}

/**
 * Two samples of the same table never give the same numbers: only bounds that exclude each other are a change, and
 * where none is claimed an estimate that moved by more than `step`.
 */
function moved(what: 'share' | 'rows', before: Range | null, after: Range | null, step: number): GapChange[] {
  if (before === null || after === null) return [];
  const bounded = before.upper !== null && after.upper !== null;
  const apart = bounded
    ? before.lower > (after.upper ?? 0) || after.lower > (before.upper ?? 0)
    : Math.abs(before.estimate - after.estimate) > step;
  return apart ? [{ what, before, after }] : [];
}

function shareOf({ because }: Gap): Range | null {
  const found = because.find((b) => b.code === 'found')?.params;
  if (found === undefined) return null;
  const { estimate, lower, upper, sound } = found;
  return { estimate: Number(estimate), lower: Number(lower), upper: sound === true ? Number(upper) : null };
}

/** That something was not seen is no news about it when nobody could look. */
function goneBecause(gap: Gap, now: Places): GoneBecause {
  const { store, schema, container, field } = gap;
  if (store === null) return 'no-longer';
  const at = [
    store,
    ...(container === null ? [] : [gapPlace({ ...gap, field: null }) ?? '']),
    ...(container === null || field === null || schema === null ? [] : [gapPlace(gap) ?? '']),
  ];
  if (at.some((place) => now.unexamined.has(place))) return 'not-examined';
  return at.every((place) => now.known.has(place)) ? 'no-longer' : 'place-gone';
}

const cellKey = (c: MapCell): string => JSON.stringify([c.category, c.subject, c.system, c.store]);

function mapChanges(before: readonly MapCell[], after: readonly MapCell[]): MapChange[] {
  const old = new Map(before.map((c) => [cellKey(c), c]));
  const now = new Map(after.map((c) => [cellKey(c), c]));
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnit);
  return keys.flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    const { category, subject, system, store } = (is ?? was) as MapCell;
    const places = come(new Set(was?.locations), new Set(is?.locations));
    if (was?.state === is?.state && places.added.length === 0 && places.gone.length === 0) return [];
    return [{ category, subject, system, store, before: was?.state ?? null, after: is?.state ?? null, ...places }];
  });
}

const come = (before: ReadonlySet<string>, after: ReadonlySet<string>): Come => ({
  added: [...after].filter((x) => !before.has(x)).sort(byCodeUnit),
  gone: [...before].filter((x) => !after.has(x)).sort(byCodeUnit),
});

/** Containers and fields that came and went. What lies in a store that was down on either side did neither. */
function comeAndGone(before: Places, after: Places): Pick<ReportDiff, 'containers' | 'fields'> {
  const seen = (side: Places, other: Places): Set<string> =>
    new Set([...side.containers].filter(([, store]) => !other.down.has(store)).map(([at]) => at));
  const shared = (side: Places, other: Places): Set<string> =>
    new Set([...side.fields].filter(([, container]) => other.containers.has(container)).map(([at]) => at));
  return {
    containers: come(seen(before, after), seen(after, before)),
    fields: come(shared(before, after), shared(after, before)),
  };
}
