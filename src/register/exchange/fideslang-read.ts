/** Reads a fideslang manifest: datasets with their fields' categories, systems with their declarations. */
import { UsageError } from '../../errors.js';
import type { SystemCategory } from '../../model/register.js';
import { isInside } from '../../text/dotted.js';
import { readOwnRetention } from './cells.js';
import { addGround, categoryOf, type Draft, labelOf, named, newDraft, slug, subjectId, termOf } from './draft.js';
import type {
  FidesDataset,
  FidesDeclaration,
  FidesField,
  FidesNamed,
  FidesSystem,
  Manifest,
} from './fideslang-types.js';
import { NO_USE } from './fideslang-write.js';
import { readGrounds } from './grounds.js';
import type { Imported } from './import-table.js';
import type { ImportIssue } from './issue.js';
import { type DraftSystem, mergeEntry } from './merge.js';
import { TERMS } from './vocabulary.js';

const HELD = ['organization', 'data_subject', 'data_use', 'system', 'dataset'];

interface Reading {
  readonly draft: Draft;
  readonly manifest: Manifest;
  readonly issues: ImportIssue[];
}

/** Reads a manifest that YAML has been parsed to. Throws UsageError when it is none. */
export function importFideslang(document: unknown, file: string, locale: 'nb' | 'en'): Imported {
  const manifest = document as Manifest;
  if (document === null || typeof document !== 'object' || !(manifest.system || manifest.dataset))
    throw new UsageError('import-invalid', 'this is no fideslang file', { file }, 'it needs "dataset:" or "system:"');
  checkKeys(manifest, file);
  const reading: Reading = { draft: newDraft(locale), manifest, issues: [] };
  const { draft, issues } = reading;
  for (const key of Object.keys(manifest))
    if (!HELD.includes(key)) issues.push({ code: 'key-unknown', place: `/${key}`, text: key });
  const [organization] = manifest.organization ?? [];
  draft.controller.name = organization?.controller?.name ?? organization?.name ?? '';
  if (organization?.controller?.address) draft.controller.address = organization.controller.address;
  draft.dpo = organization?.data_protection_officer?.email ?? organization?.data_protection_officer?.name ?? '';
  draft.security = organization?.security_policy ?? '';
  manifest.system?.forEach((system, i) => {
    addSystem(reading, system, `/system/${i}`);
  });
  manifest.dataset?.forEach((dataset, i) => {
    addDataset(reading, dataset, `/dataset/${i}`);
  });
  return { draft, issues };
}

function checkKeys(manifest: Manifest, file: string): void {
  for (const part of ['system', 'dataset'] as const) {
    const list: unknown = manifest[part] ?? [];
    const bad = Array.isArray(list) ? list.findIndex((item) => typeof item?.fides_key !== 'string') : 0;
    if (Array.isArray(list) && bad < 0) continue;
    const pointer = Array.isArray(list) ? `/${part}/${bad}` : `/${part}`;
    throw new UsageError('import-invalid', 'a "fides_key" is missing', { file, pointer }, 'give each entry its key');
  }
}

const idOf = (key: string): string => (/^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*$/.test(key) ? key : slug(key));

function systemOf({ draft, issues }: Reading, key: string, name: string | undefined, at: string): DraftSystem {
  const id = idOf(key);
  const found = draft.systems.find((s) => s.id === id);
  if (found) return found;
  const label = labelOf(name ?? '', id, draft.locale);
  const system: DraftSystem = {
    id,
    ...label,
    owner: null,
    region: null,
    recipient: null,
    containers: [id],
    categories: [],
  };
  issues.push({ code: 'scope-guessed', place: at, text: id });
  draft.systems.push(system);
  return system;
}

function addSystem(reading: Reading, { fides_key: key, name, ...rest }: FidesSystem, at: string): void {
  const system = systemOf(reading, key, name, at);
  if (rest.system_type && rest.system_type !== 'system') system.type = rest.system_type;
  if (rest.administrating_department) system.owner = rest.administrating_department;
  if (rest.description) system.note = rest.description;
  rest.privacy_declarations?.forEach((declaration, i) => {
    addDeclaration(reading, system, declaration, `${at}/privacy_declarations/${i}`);
  });
}

function addDeclaration(reading: Reading, system: DraftSystem, declaration: FidesDeclaration, at: string): void {
  const { draft, manifest } = reading;
  const use = declaration.data_use ?? NO_USE;
  const purposes = use === NO_USE ? [] : [keyed(draft, draft.purposes, manifest.data_use, use)];
  const subjects = (declaration.data_subjects ?? []).map((key) =>
    isListed(manifest.data_subject, key)
      ? keyed(draft, draft.subjects, manifest.data_subject, key)
      : subjectId(draft, key),
  );
  const shared: Omit<SystemCategory, 'category'> = {
    ...(subjects.length > 0 ? { subjects } : {}),
    purposes: purposes.length > 0 ? purposes : null,
    retention: readOwnRetention(declaration.retention_period ?? '', draft.locale),
  };
  for (const article of readGrounds(declaration.legal_basis_for_processing ?? '')) addGround(draft, article, purposes);
  const own = declaration.name === undefined ? undefined : ownCategory(declaration.name, declaration);
  const ids =
    own === undefined ? (declaration.data_categories ?? []).map((key) => categoryFor(reading, key, at)) : [own];
  for (const id of new Set(ids.filter((id) => id !== undefined))) {
    draft.categories[id] ??= categoryOf(id, termOf(id));
    if (own !== undefined) Object.assign(draft.categories[id], { fideslang: [...(declaration.data_categories ?? [])] });
    if (own === undefined) mergeEntry(system, { category: id, ...shared });
    else addOwnEntry(system, { category: id, ...shared });
  }
}

const isListed = (list: readonly FidesNamed[] | undefined, key: string): boolean =>
  list?.some((item) => item.fides_key === key) ?? false;

/** The id of a use or subject that the manifest itself may name. */
function keyed(draft: Draft, table: Draft['purposes'], list: readonly FidesNamed[] | undefined, key: string): string {
  const text = list?.find((item) => item.fides_key === key)?.name ?? key;
  if (!isListed(list, key)) return named(table, text, draft.locale, idOf(key));
  table[idOf(key)] ??= labelOf(text, idOf(key), draft.locale);
  return idOf(key);
}

/** One entry of ours is one declaration for each purpose: what differs in anything else is another entry. */
function addOwnEntry(system: DraftSystem, entry: SystemCategory): void {
  const rest = ({ purposes: _purposes, ...facts }: SystemCategory): string => JSON.stringify(facts);
  const last = system.categories.at(-1);
  const [purpose] = entry.purposes ?? [];
  const follows = last && purpose && last.purposes && !last.purposes.includes(purpose) && rest(last) === rest(entry);
  if (follows) last.purposes = [...(last.purposes ?? []), purpose];
  else system.categories.push(entry);
}

/** The id of ours that a declaration of our own export bears as its name. */
const ownCategory = (name: string, { data_categories: keys }: FidesDeclaration): string | undefined =>
  /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) && (keys?.length ?? 0) > 0 ? name : undefined;

/** The category that a fideslang key means: by its own term, or by that of its nearest ancestor. */
function categoryFor({ draft, issues }: Reading, key: string, at: string): string | undefined {
  const [term] = TERMS.filter((t) => t.fideslang?.some((k) => isInside(key, k))).sort(
    (a, b) => longest(b.fideslang, key) - longest(a.fideslang, key),
  );
  if (term === undefined) {
    issues.push({ code: 'data-category-unknown', place: at, text: key });
    if (!key.startsWith('user')) return undefined;
    const id = idOf(key);
    draft.categories[id] ??= { label: { en: key }, ...categoryOf(id, undefined), fideslang: [key] };
    return id;
  }
  draft.categories[term.id] ??= { label: { nb: term.nb, en: term.en }, ...categoryOf(term.id, term) };
  return term.id;
}

const longest = (keys: Readonly<readonly string[]> | undefined, key: string): number =>
  Math.max(0, ...(keys ?? []).filter((k) => isInside(key, k)).map((k) => k.length));

function addDataset(reading: Reading, dataset: FidesDataset, at: string): void {
  const system = systemOf(reading, dataset.fides_key, dataset.name, at);
  const collections = dataset.collections ?? [];
  const names = collections.map(({ name }) => name ?? '');
  // Our own export names what a system covers; a real collection is a table's name, and the store is covered whole.
  const own =
    names.length > 0 && names.every((name) => name.includes('://') || collections.every((c) => !c.fields?.length));
  if (own) system.containers = names.filter((name) => name !== '');
  const scope = reading.issues.findIndex((i) => i.code === 'scope-guessed' && i.text === system.id);
  if (own && scope >= 0) reading.issues.splice(scope, 1);
  collections.forEach((collection, i) => {
    const place = `${at}/collections/${i}`;
    const keys = [...(collection.data_categories ?? []), ...(collection.fields ?? []).flatMap(fieldKeys)];
    addKeys(reading, system, keys, place);
  });
  addKeys(reading, system, dataset.data_categories ?? [], at);
}

const fieldKeys = ({ data_categories: keys = [], fields = [] }: FidesField): string[] => [
  ...keys,
  ...fields.flatMap(fieldKeys),
];

function addKeys(reading: Reading, system: DraftSystem, keys: readonly string[], at: string): void {
  for (const key of new Set(keys)) {
    if (key.startsWith('system')) continue;
    const category = categoryFor(reading, key, at);
    if (category && !system.categories.some((c) => c.category === category))
      system.categories.push({ category, purposes: null, retention: null });
  }
}
