/** The containers that files are: each one for itself, or a series of them. */
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault, Field } from '../../src/model/container.js';
import { byCodeUnit, columnPath } from '../../src/model/location.js';
import { checkCancelled } from '../shared/cancel.js';
import { selector } from '../shared/select.js';
import { type Encoding, readHead } from './bytes.js';
import { csvParser } from './csv.js';
import { fileFault } from './faults.js';
import { type Format, sniff } from './format.js';
import { patternOf, seriesOf } from './rotate.js';
import { type Entry, walk } from './walk.js';

/** One file of a container. */
export interface Member {
  readonly path: string;
  readonly gzip: boolean;
  readonly encoding: Encoding;
}

/** A container and what it takes to read it. */
export interface Listed {
  readonly container: Container;
  readonly format: Format;
  readonly members: readonly Member[];
}

/** Everything there is, in a fixed order. */
export interface Catalogue {
  readonly listed: readonly Listed[];
  readonly faults: readonly Fault[];
}

interface Examined extends Member {
  readonly entry: Entry;
  readonly format: Format;
}

/** Finds the files and tells what they are. */
export async function takeStock(config: StoreConfig, signal: AbortSignal): Promise<Catalogue> {
  const { entries, faults } = await walk(config.paths, signal);
  const selected = selector(config.include, config.exclude);
  const parse = await csvParser();
  const files: Examined[] = [];
  for (const entry of entries) {
    checkCancelled(signal);
    const refused = selected(entry.schema, entry.name) ? entry.refused : EXCLUDED;
    files.push(await examine({ ...entry, ...(refused && { refused }) }, parse));
  }
  // A person who reads a series' name in a report can exclude it by that name.
  const kept = selector([], config.exclude);
  const listed = name(series(files), config.id).map((one) =>
    kept(one.container.ref.schema, one.container.ref.name) ? one : exclude(one),
  );
  return { listed, faults };
}

const EXCLUDED = { code: 'excluded', params: {} };

const exclude = (one: Listed): Listed => ({ ...one, container: { ...one.container, notExamined: EXCLUDED } });

async function examine(entry: Entry, parse: Awaited<ReturnType<typeof csvParser>>): Promise<Examined> {
  const { path } = entry;
  const refused = (reason: NonNullable<Entry['refused']>): Examined => ({
    entry,
    path,
    gzip: false,
    encoding: 'utf-8',
    format: { kind: 'refused', reason },
  });
  if (entry.refused) return refused(entry.refused);
  try {
    const head = await readHead(path);
    return { entry, path, gzip: head.gzip, ...(await sniff(entry.name, head, parse)) };
  } catch (error) {
    const { code, params } = fileFault(error);
    return refused({ code, params });
  }
}

/** Files of one folder whose names and formats make them one series. An empty file joins the series of its name. */
function series(files: readonly Examined[]): Examined[][] {
  const groups = new Map<string, Examined[]>();
  const byName = new Map<string, Examined[]>();
  const filled = files.filter((file) => file.format.kind !== 'empty');
  const empty = files.filter((file) => file.format.kind === 'empty');
  for (const file of filled) {
    const name = `${file.entry.schema}\0${seriesOf(file.entry.name)}`;
    const id = `${name}\0${JSON.stringify(file.format)}`;
    const group = groups.get(id) ?? [];
    group.push(file);
    groups.set(id, group);
    if (!byName.has(name)) byName.set(name, group);
  }
  for (const file of empty) {
    const name = `${file.entry.schema}\0${seriesOf(file.entry.name)}`;
    const group = byName.get(name);
    if (group) group.push(file);
    else byName.set(name, [file]);
    if (!group) groups.set(`${name}\0empty`, byName.get(name) as Examined[]);
  }
  return [...groups.values()];
}

function name(groups: readonly Examined[][], store: string): Listed[] {
  const taken = new Set<string>();
  const listed: Listed[] = [];
  for (const group of groups.map((one) => one.toSorted((a, b) => byCodeUnit(a.path, b.path)))) {
    const [first] = group as [Examined];
    const schema = first.entry.schema;
    // Two series of one folder that differ in their columns would have one name.
    let pattern = patternOf(group.map((file) => file.entry.name));
    for (let i = 2; taken.has(`${schema}/${pattern}`); i++)
      pattern = `${patternOf(group.map((f) => f.entry.name))} (${i})`;
    taken.add(`${schema}/${pattern}`);
    listed.push(describe(group, { store, schema, name: pattern }));
  }
  return listed.sort(
    ({ container: { ref: a } }, { container: { ref: b } }) =>
      byCodeUnit(a.schema, b.schema) || byCodeUnit(a.name, b.name),
  );
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
  return { container, format, members: group.map(({ path, gzip, encoding }) => ({ path, gzip, encoding })) };
}

/** The fields that can be told before reading: documents add their paths while they are read. */
export function fieldsOf(format: Format): Field[] {
  if (format.kind === 'csv') return format.columns.map(csvField);
  return format.kind === 'text' ? [{ path: 'line', declaredType: 'text', storage: 'text' }] : [];
}

/** The field of a CSV column. */
export const csvField = (name: string): Field => ({ path: columnPath(name), declaredType: 'csv', storage: 'text' });
