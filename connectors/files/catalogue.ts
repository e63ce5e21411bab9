/** The containers that files are: each one for itself, or a series of them. */
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault, Field } from '../../src/model/container.js';
import { byCodeUnit, columnPath } from '../../src/model/location.js';
import { selector } from '../shared/select.js';
import { csvParser } from './csv.js';
import { extensionOf, type Format } from './format.js';
import type { Examined, Listed } from './listed.js';
import { patternOf, seriesOf } from './rotate.js';
import { fileSource } from './source.js';
import { EXCLUDED, Stock } from './stock.js';
import { walk } from './walk.js';

/** Everything there is, in a fixed order. */
export interface Catalogue extends AsyncDisposable {
  readonly listed: readonly Listed[];
  readonly faults: readonly Fault[];
  /** The files that were found. */
  readonly paths: readonly string[];
}

/** Finds the files and tells what they are. */
export async function takeStock(config: StoreConfig, signal: AbortSignal): Promise<Catalogue> {
  const { entries, faults } = await walk(config.paths, signal);
  const stock = new Stock(config, await csvParser(), signal);
  try {
    for (const entry of entries) await stock.take({ ...entry, source: fileSource(entry.path) });
  } catch (error) {
    await stock[Symbol.asyncDispose]();
    throw error;
  }
  // A person who reads a container's name in a report can exclude it by that name.
  const kept = selector([], config.exclude);
  const listed = [...name(series(stock.files), config.id), ...stock.parts]
    .map((one) => (kept(one.container.ref.schema, one.container.ref.name) ? one : exclude(one)))
    .map((one) => withState(one, stock));
  return {
    listed: listed.sort(
      ({ container: { ref: a } }, { container: { ref: b } }) =>
        byCodeUnit(a.schema, b.schema) || byCodeUnit(a.name, b.name),
    ),
    faults: [...faults, ...stock.faults],
    paths: entries.map(({ path }) => path),
    [Symbol.asyncDispose]: () => stock[Symbol.asyncDispose](),
  };
}

const exclude = (one: Listed): Listed => ({ ...one, container: { ...one.container, notExamined: EXCLUDED } });

function withState(one: Listed, stock: Stock): Listed {
  const { state: _, ...container } = one.container;
  const paths = one.path === undefined ? one.members.map((m) => m.source.path) : [one.path];
  // A view may say something else at every look.
  const state = container.kind === 'view' ? undefined : stock.stateOf(paths);
  return { ...one, container: state === undefined ? container : { ...container, state } };
}

/** Files of one folder whose names and formats make them one series. An empty file joins the series of its name. */
function series(files: readonly Examined[]): Examined[][] {
  const groups = new Map<string, Examined[]>();
  const byName = new Map<string, Examined[]>();
  const filled = files.filter((file) => file.format.kind !== 'empty');
  const empty = files.filter((file) => file.format.kind === 'empty');
  for (const file of filled) {
    const name = nameOfSeries(file);
    const id = `${name}\0${JSON.stringify(file.format)}`;
    const group = groups.get(id) ?? [];
    group.push(file);
    groups.set(id, group);
    if (!byName.has(name)) byName.set(name, group);
  }
  for (const file of empty) {
    const name = nameOfSeries(file);
    const group = byName.get(name);
    if (group) group.push(file);
    else byName.set(name, [file]);
    if (!group) groups.set(`${name}\0empty`, byName.get(name) as Examined[]);
  }
  return [...groups.values()];
}

/** Every message of a folder is one of its mail: its file's name is a number, or a subject, or somebody's name. */
const nameOfSeries = ({ entry, format }: Examined): string =>
  `${entry.schema}\0${format.kind === 'mail' ? `mail\0${extensionOf(entry.name)}` : seriesOf(entry.name)}`;

function patternOfGroup(group: readonly Examined[]): string {
  const [first] = group as [Examined];
  if (first.format.kind !== 'mail' || group.length === 1) return patternOf(group.map(({ entry }) => entry.name));
  const extension = extensionOf(first.entry.name);
  return extension === '' ? '{name}' : `{name}.${extension}`;
}

function name(groups: readonly Examined[][], store: string): Listed[] {
  const taken = new Set<string>();
  const listed: Listed[] = [];
  for (const group of groups.map((one) => one.toSorted((a, b) => byCodeUnit(a.entry.name, b.entry.name)))) {
    const [first] = group as [Examined];
    const schema = first.entry.schema;
    // Two series of one folder that differ in their columns would have one name.
    let pattern = patternOfGroup(group);
    for (let i = 2; taken.has(`${schema}/${pattern}`); i++) pattern = `${patternOfGroup(group)} (${i})`;
    taken.add(`${schema}/${pattern}`);
    listed.push(describe(group, { store, schema, name: pattern }));
  }
  return listed;
}

function describe(group: readonly Examined[], ref: Container['ref']): Listed {
  const format = group.find((file) => file.format.kind !== 'empty')?.format ?? { kind: 'empty' };
  const container: Container = {
    ref,
    kind: 'file',
    fields: fieldsOf(format),
    rows: format.kind === 'empty' ? { value: 0, exact: true } : null,
    ...(group.length > 1 ? { members: group.length } : {}),
    ...(format.kind === 'refused' ? { notExamined: format.reason } : {}),
  };
  return { container, format, members: group.map(({ source, gzip, encoding }) => ({ source, gzip, encoding })) };
}

/** The fields that can be told before reading: documents add their paths while they are read. */
export function fieldsOf(format: Format): Field[] {
  if (format.kind === 'csv') return format.columns.map(csvField);
  if (format.kind === 'parquet') return format.leaves.map(({ field }) => field);
  return format.kind === 'text' ? [{ path: 'line', declaredType: 'text', storage: 'text' }] : [];
}

/** The field of a CSV column. */
export const csvField = (name: string): Field => ({ path: columnPath(name), declaredType: 'csv', storage: 'text' });
