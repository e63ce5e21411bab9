/** Adding to parts of a draft that may be there already. */
import type { Retention, SystemCategory } from '../../model/register.js';
import { fold } from '../../text/fold.js';
import { retentionCell } from './cells.js';
import { type Draft, slug } from './draft.js';

export type DraftSystem = Draft['systems'][number];
type Facts = Omit<SystemCategory, 'category'>;

/** The system with this name, made when it is new. Its scope is then the store that bears its id. */
export function systemNamed(draft: Draft, text: string): { system: DraftSystem; isNew: boolean } {
  const found = draft.systems.find(({ id, label }) => fold(label?.[draft.locale] ?? id) === fold(text));
  if (found) return { system: found, isNew: false };
  const wanted = slug(text);
  let id = wanted;
  for (let n = 2; draft.systems.some((s) => s.id === id); n++) id = `${wanted}-${n}`;
  const label = text === id ? {} : { label: { [draft.locale]: text } };
  const system: DraftSystem = {
    id,
    ...label,
    owner: null,
    region: null,
    recipient: null,
    containers: [id],
    categories: [],
  };
  draft.systems.push(system);
  return { system, isNew: true };
}

/** Adds a category to a system, or what is said of it to the entry that is there. */
export function mergeEntry(system: DraftSystem, entry: SystemCategory): void {
  const at = system.categories.findIndex(({ category }) => category === entry.category);
  const before = system.categories[at];
  if (before === undefined) system.categories.push(entry);
  else system.categories[at] = { ...before, ...merged(before, entry) };
}

/** Says of a category in the policy what a row without a system says. */
export function mergeIntoCategory(draft: Draft, id: string, facts: Facts): void {
  const category = draft.categories[id];
  if (category) Object.assign(category, merged(category, facts));
}

function merged(a: Facts, b: Facts): Facts {
  const union = (x: readonly string[] | null | undefined, y: readonly string[] | null | undefined): string[] => [
    ...new Set([...(x ?? []), ...(y ?? [])]),
  ];
  const subjects = union(a.subjects, b.subjects);
  const purposes = union(a.purposes, b.purposes);
  const protection = a.protection ?? b.protection;
  return {
    ...(subjects.length > 0 ? { subjects } : {}),
    purposes: purposes.length > 0 ? purposes : null,
    retention: bothRetentions(a.retention, b.retention),
    ...(protection ? { protection } : {}),
  };
}

/** Two different retentions of one category are kept as words: which of them holds is for a person to say. */
function bothRetentions(a: Retention | null | undefined, b: Retention | null | undefined): Retention | null {
  const [x, y] = [retentionCell(a, 'nb'), retentionCell(b, 'nb')];
  if (x === '' || x === y) return b ?? null;
  return y === '' || x.split('; ').includes(y) ? (a ?? null) : { text: `${x}; ${y}` };
}

/** Keeps a text as a note of the row's systems, or else of its first purpose, or else of the policy. */
export function addNote(
  draft: Draft,
  text: string,
  { systems, purposes }: { systems: readonly DraftSystem[]; purposes: readonly string[] },
): void {
  const add = (holder: { note?: string }): void => {
    if (!(holder.note ?? '').split('\n').includes(text)) holder.note = holder.note ? `${holder.note}\n${text}` : text;
  };
  const purpose = draft.purposes[purposes[0] ?? ''];
  if (systems.length > 0) for (const system of systems) add(system);
  else add(purpose ?? draft);
}
