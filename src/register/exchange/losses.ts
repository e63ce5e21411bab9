/** What a format cannot hold: found by reading back what was written, so that the list is never out of date. */
import { byCodeUnit } from '../../model/location.js';
import type { Register } from '../../model/register.js';

export interface Loss {
  /** The part of the register: `policy.rights`, `categories.match`, `systems.note`. */
  readonly part: string;
  readonly count: number;
}

type Leaves = Map<string, { part: string; text: string }>;

/** Every fact of `register` that `held` does not have at the same place, counted by part. */
export function lossesOf(register: Register, held: Register): Loss[] {
  const kept = leavesOf(held);
  const counts = new Map<string, number>();
  for (const [at, { part, text }] of leavesOf(register))
    if (kept.get(at)?.text !== text) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].map(([part, count]) => ({ part, count })).sort((a, b) => byCodeUnit(a.part, b.part));
}

function leavesOf({ policy, systems }: Register): Leaves {
  const leaves: Leaves = new Map();
  for (const [key, value] of Object.entries(policy)) {
    if (isTable(key)) for (const [id, item] of Object.entries(value as object)) add(leaves, [key, id], key, item);
    else add(leaves, [key], 'policy', { [key]: value });
  }
  for (const { id, categories, ...rest } of systems) {
    add(leaves, ['systems', id], 'systems', rest);
    for (const { category, ...entry } of categories)
      add(leaves, ['systems', id, category], 'systems.categories', entry);
  }
  return leaves;
}

const TABLES = ['subjects', 'sources', 'categories', 'purposes', 'legal_basis', 'recipients', 'claims'];
const isTable = (key: string): boolean => TABLES.includes(key);

/** Adds the facts of one item, each under its key; null and empty lists are no facts. A retention is one fact. */
function add(leaves: Leaves, at: readonly string[], part: string, item: unknown): void {
  for (const [key, value] of Object.entries((item ?? {}) as object)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const deep =
      key === 'label' || key === 'use' ? Object.entries(value as object) : [['', normal(key, value)] as const];
    for (const [inner, text] of deep) {
      const name = inner === '' ? key : `${key}.${inner}`;
      leaves.set([...at, name].join('\0'), { part: `${part}.${name}`, text: JSON.stringify(text) });
    }
  }
}

// `"12 months"` and `{"text": "12 months"}` say the same.
const normal = (key: string, value: unknown): unknown =>
  key === 'retention' && typeof value === 'string' ? { text: value } : value;
