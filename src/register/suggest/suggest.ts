/** Gaps that a change of the register can answer, as changes for a person to accept one by one. */
import type { Operation } from 'rfc6902';
import { groupBy } from '../../model/group.js';
import { pointerOf } from '../../model/pointer.js';
import type { Register, SystemCategory } from '../../model/register.js';
import type { Gap, Report } from '../../model/report.js';

export interface Suggestion {
  /** Every gap that this change answers. */
  readonly gaps: readonly string[];
  readonly kind: Gap['kind'];
  readonly category: string | null;
  readonly system: string | null;
  readonly store: string | null;
  readonly operations: readonly Operation[];
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** Gaps that no change of the register answers, by kind. */
  readonly others: Readonly<Record<string, number>>;
}

// What a person has settled is not asked again.
const SETTLED: readonly string[] = ['accepted', 'false-positive'];

/** The suggestions for a report's gaps, in the order of the gaps. Pure. */
export function suggest(report: Pick<Report, 'gaps' | 'map' | 'stores'>, register: Register): Suggestions {
  const others: Record<string, number> = {};
  const found = report.gaps
    .filter(({ status }) => !SETTLED.includes(status))
    .flatMap((gap) => {
      const operations = answer(gap, report, register);
      if (operations === undefined) others[gap.kind] = (others[gap.kind] ?? 0) + 1;
      return operations === undefined ? [] : [{ gap, operations }];
    });
  const suggestions = [...groupBy(found, ({ operations }) => JSON.stringify(operations)).values()].map((same) => {
    const [{ gap, operations }] = same as [(typeof found)[number]];
    const { kind, category, system, store } = gap;
    return { gaps: same.map((s) => s.gap.id), kind, category, system, store, operations };
  });
  return { suggestions, others };
}

/** The operations that answer a gap; undefined when the register is not what has to change, or a person must choose. */
function answer(gap: Gap, report: Pick<Report, 'map' | 'stores'>, register: Register): Operation[] | undefined {
  const at = register.systems.findIndex(({ id }) => id === gap.system);
  const entry = register.systems[at]?.categories.findIndex(({ category }) => category === gap.category) ?? -1;
  switch (gap.kind) {
    case 'undeclared-category':
      return gap.category === null
        ? undefined
        : [...declare(gap.category, gap.subject, register), ...enter(gap, at, entry)];
    case 'undeclared-here':
      return at >= 0 ? enter(gap, at, entry) : cover(gap, register);
    case 'unknown-store':
      return gap.store === null ? undefined : newSystem(gap.store, report, register);
    case 'subject-undeclared':
      return at < 0 || entry < 0 ? undefined : addSubject(gap, at, entry, register);
    case 'not-found':
      return at < 0 || entry < 0 ? undefined : remove(at, entry, register);
    case 'region':
    case 'recipient':
      return at < 0 ? undefined : observed(gap.kind, gap, at, register);
    default:
      return undefined;
  }
}

const suggestedEntry = (category: string, subject: string | null): SystemCategory => ({
  category,
  ...(subject === null ? {} : { subjects: [subject] }),
  purposes: null,
  retention: null,
  suggested: true,
});

/** Puts a category into the policy: implied at most, for the policy's text has not been changed. */
function declare(category: string, subject: string | null, { policy }: Register): Operation[] {
  const there = policy.categories[category];
  const path = pointerOf('policy', 'categories', category);
  if (there === undefined) {
    const subjects = subject === null ? {} : { subjects: [subject] };
    const rest = {
      basis: 'implied',
      purposes: null,
      retention: null,
      match: [{ dataType: category }],
      suggested: true,
    };
    return [{ op: 'add', path, value: { ...subjects, ...rest } }];
  }
  if (there.basis !== 'absent') return [];
  return [
    { op: 'test', path: `${path}/basis`, value: 'absent' },
    { op: 'replace', path: `${path}/basis`, value: 'implied' },
    { op: 'add', path: `${path}/suggested`, value: true },
  ];
}

const enter = ({ category, subject }: Gap, at: number, entry: number): Operation[] =>
  at < 0 || entry >= 0 || category === null
    ? []
    : [{ op: 'add', path: pointerOf('systems', at, 'categories', '-'), value: suggestedEntry(category, subject) }];

/** A container in no system of a store that has just one: it is likely a part of that. */
function cover({ store, schema, container }: Gap, { systems }: Register): Operation[] | undefined {
  if (store === null || container === null) return undefined;
  const near = systems.flatMap(({ containers }, i) => (containers.some((c) => c.startsWith(`${store}://`)) ? [i] : []));
  if (near.length !== 1) return undefined;
  const place = `${store}://${encodeURIComponent(schema ?? '')}/${encodeURIComponent(container)}`;
  return [{ op: 'add', path: pointerOf('systems', near[0] as number, 'containers', '-'), value: place }];
}

/** A system for a store that is in none, with the declared categories that were found in it. */
function newSystem(store: string, { map, stores }: Pick<Report, 'map' | 'stores'>, register: Register): Operation[] {
  const found = map.filter((cell) => cell.store === store && cell.system === null && cell.state === 'undeclared-found');
  const known = found
    .map(({ category }) => category)
    .filter((id) => (register.policy.categories[id]?.basis ?? 'absent') !== 'absent');
  const taken = register.systems.some(({ id }) => id === store);
  const value = {
    id: taken ? `${store}-store` : store,
    owner: null,
    region: stores.find(({ id }) => id === store)?.region ?? null,
    recipient: null,
    containers: [store],
    categories: [...new Set(known)].map((category) => suggestedEntry(category, null)),
    suggested: true,
  };
  return [{ op: 'add', path: '/systems/-', value }];
}

function addSubject(
  { subject }: Gap,
  at: number,
  entry: number,
  { systems, policy }: Register,
): Operation[] | undefined {
  if (subject === null || !(subject in (policy.subjects ?? {}))) return undefined;
  const subjects = systems[at]?.categories[entry]?.subjects;
  const path = pointerOf('systems', at, 'categories', entry, 'subjects');
  if (subjects?.includes(subject)) return undefined;
  return [
    subjects === undefined ? { op: 'add', path, value: [subject] } : { op: 'add', path: `${path}/-`, value: subject },
  ];
}

function remove(at: number, entry: number, { systems }: Register): Operation[] {
  const path = pointerOf('systems', at, 'categories', entry);
  return [
    { op: 'test', path, value: systems[at]?.categories[entry] },
    { op: 'remove', path },
  ];
}

/** What the config says of the store, where the register says something else or nothing. */
function observed(
  key: 'region' | 'recipient',
  { because }: Gap,
  at: number,
  { systems }: Register,
): Operation[] | undefined {
  const told = because.find(({ code }) => code === `${key}-differs` || code === `${key}-silent`)?.params.observed;
  if (typeof told !== 'string') return undefined;
  const before = systems[at]?.[key];
  const path = pointerOf('systems', at, key);
  if (before === undefined) return [{ op: 'add', path, value: told }];
  return [
    { op: 'test', path, value: before },
    { op: 'replace', path, value: told },
  ];
}
