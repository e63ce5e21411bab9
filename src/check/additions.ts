/** What a change adds to that which the gate goes by. Pure. */
import { digest } from '../model/canonical.js';
import type { ADDITION_CODES } from '../model/check.js';
import type { Reason } from '../model/container.js';
import type { Register } from '../model/register.js';
import { SEVERITIES } from '../model/report.js';
import type { InForce, Merged } from './in-force.js';

type Addition = Reason & { readonly code: (typeof ADDITION_CODES)[number] };

const add = (code: Addition['code'], params: Reason['params'] = {}): Addition => ({ code, params });

/** Everything by which the change would let itself, or later changes, through. */
export const additionsOf = (base: InForce, head: InForce, merged: Merged): Addition[] => [
  ...decisions(base, head),
  ...baseline(base, head),
  ...gate(base, head),
  ...register(base, head),
  ...config(base, head, merged),
  ...packs(base, head),
];

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A decision is what it says, wherever the file lies. */
function decisions({ standing: base }: InForce, { standing: head }: InForce): Addition[] {
  const same = ({ file: _, ...decision }: (typeof base.decisions)[number]): string => digest(decision);
  const known = new Set(base.decisions.map(same));
  return head.decisions
    .filter((d) => !known.has(same(d)))
    .map((d) => add('decision-added', { file: fileName(d.file), gap: d.gap, verdict: d.verdict, by: d.by }));
}

const SHOWN = 5;

function baseline({ standing: base }: InForce, { standing: head }: InForce): Addition[] {
  const known = new Map((base.baseline?.gaps ?? []).map((g) => [g.id, digest(g.evidence)]));
  const gaps = head.baseline?.gaps ?? [];
  const added = gaps.filter((g) => !known.has(g.id)).map((g) => g.id);
  const changed = gaps.filter((g) => known.has(g.id) && known.get(g.id) !== digest(g.evidence)).length;
  return [
    ...(added.length === 0
      ? []
      : [add('baseline-added', { count: added.length, gaps: added.slice(0, SHOWN).join(' ') })]),
    ...(changed === 0 ? [] : [add('baseline-changed', { count: changed })]),
  ];
}

function gate({ paths: base }: InForce, { paths: head }: InForce): Addition[] {
  const eased = (key: string, before: string | number, after: string | number) =>
    add('gate-eased', { key, before, after });
  const [was, is] = [base.gate, head.gate];
  return [
    ...(SEVERITIES.indexOf(is.failOn) > SEVERITIES.indexOf(was.failOn) ? [eased('failOn', was.failOn, is.failOn)] : []),
    ...(is.minCoverage < was.minCoverage ? [eased('minCoverage', was.minCoverage, is.minCoverage)] : []),
    ...(is.baseline === was.baseline ? [] : [eased('baseline', fileName(was.baseline), fileName(is.baseline))]),
    ...(head.decisions === base.decisions
      ? []
      : [eased('decisions', fileName(base.decisions), fileName(head.decisions))]),
  ];
}

function register({ register: base }: InForce, { register: head }: InForce): Addition[] {
  if (base.hash === head.hash) return [];
  const told = [...declared(base.register, head.register), ...systems(base.register, head.register)];
  return told.length > 0 ? told : [add('register-changed')];
}

/** A category that the policy leaves out is not declared. */
function declared(base: Register, head: Register): Addition[] {
  const of = ({ policy }: Register): string[] =>
    Object.entries(policy.categories).flatMap(([id, c]) => (c.basis === 'absent' ? [] : [id]));
  const known = new Set(of(base));
  return of(head)
    .filter((category) => !known.has(category))
    .map((category) => add('category-declared', { category }));
}

function systems(base: Register, head: Register): Addition[] {
  const known = new Map(base.systems.map((s) => [s.id, s]));
  return head.systems.flatMap((system) => {
    const was = known.get(system.id);
    const places = new Set(was?.containers);
    const categories = new Set(was?.categories.map((c) => c.category));
    return [
      ...(was === undefined ? [add('system-added', { system: system.id })] : []),
      ...system.containers
        .filter((p) => !places.has(p))
        .map((place) => add('place-added', { place, system: system.id })),
      ...system.categories
        .filter((c) => !categories.has(c.category))
        .map(({ category }) => add('category-in-system', { category, system: system.id })),
    ];
  });
}

function config({ raw: base }: InForce, { raw: head }: InForce, { removed, moved, lost }: Merged): Addition[] {
  const differs = (a: unknown, b: unknown): boolean => digest(a ?? null) !== digest(b ?? null);
  const gone = [...new Set([...removed, ...lost])];
  const told = new Set([...gone, ...moved]);
  const theirs = new Map(head.stores.map((s) => [s.id, s]));
  const changed = base.stores.filter((s) => !told.has(s.id) && differs(s, theirs.get(s.id))).map((s) => s.id);
  const fields = Object.entries(head.fields ?? {}).filter(([at, f]) => differs(f, base.fields?.[at]));
  return [
    ...gone.map((store) => add('store-removed', { store })),
    ...moved.map((store) => add('store-moved', { store })),
    ...changed.map((store) => add('store-changed', { store })),
    ...fields.map(([at]) => add('field-corrected', { at })),
    ...(differs(base.rules, head.rules) ? [add('rules-changed')] : []),
    ...(differs(base.sample, head.sample) ? [add('sample-changed')] : []),
  ];
}

/** Rule packs by their content: a rule may be made blind without a word in the config. */
function packs({ packs: base }: InForce, { packs: head }: InForce): Addition[] {
  const added = [...head.keys()].filter((file) => !base.has(file));
  const removed = [...base.keys()].filter((file) => !head.has(file));
  const changed = [...head].filter(([file, pack]) => base.has(file) && digest(pack) !== digest(base.get(file)));
  return [
    ...added.map((file) => add('pack-added', { pack: fileName(file) })),
    ...removed.map((file) => add('pack-removed', { pack: fileName(file) })),
    ...changed.map(([file, pack]) =>
      add('pack-changed', { pack: fileName(file), rules: differing(base.get(file), pack).join(' ') }),
    ),
  ];
}

/** Ids of rules that only one of two packs has, or that differ between them. */
function differing(before: unknown, after: unknown): string[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids.filter((id) => was.get(id) !== is.get(id)).slice(0, SHOWN);
}

/** Digests of a pack's rules by id. A pack that fits no schema has none that can be named. */
function rulesOf(pack: unknown): Map<string, string> {
  const { rules } = (pack ?? {}) as { rules?: unknown };
  const all = Array.isArray(rules) ? (rules as ({ id?: unknown } | null)[]) : [];
  return new Map(all.map((rule) => [String(rule?.id), digest(rule)]));
}
