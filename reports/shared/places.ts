import { stepsOf } from '../../src/model/pointer.js';
import type { Gap, Report } from '../../src/model/report.js';
import type { SourceFile, Sources } from './renderer.js';

/** A line of a file of the repository, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Which line a gap is shown at. */
export type PlaceOf = (gap: Gap) => Place;

/** Where the config is by convention, for whoever renders a report without saying where it came from. */
const CONFIG: SourceFile = { file: 'personkart.json', text: '' };

/** Line of each JSON pointer that was asked for; undefined where the file has no such thing. */
type LineOf = (path: readonly (string | number)[]) => number | undefined;

interface Document {
  readonly file: string;
  readonly line: LineOf;
  readonly value: unknown;
}

/** Reads JSON or YAML with the places of its parts. A file that does not parse has its first line only. */
async function documentOf(source: SourceFile): Promise<Document> {
  const { parseDocument, LineCounter, isNode, isMap } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  if (document.errors.length > 0) return { file: source.file, line: () => undefined, value: null };
  const at = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  const line: LineOf = (path) => {
    const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
    // A key stands where the reader looks for it; its value may begin on the next line.
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
    if (pair !== undefined) return isNode(pair.key) ? at(pair.key.range?.[0]) : undefined;
    const node = document.getIn(path, true);
    return isNode(node) ? at(node.range?.[0]) : undefined;
  };
  return { file: source.file, line, value: contentOf(document) };
}

/** A file whose aliases multiply beyond reason has no values, as one that does not parse. */
function contentOf(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

/** The nearest line that exists: a pointer into what is missing shows at what it is missing from. */
function nearest({ file, line }: Document, steps: readonly (string | number)[]): Place | undefined {
  for (let n = steps.length; n > 0; n--) {
    const at = line(steps.slice(0, n));
    if (at !== undefined) return { file, line: at };
  }
  return undefined;
}

const memberOf = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The place of the entry of a list with this id. */
function entry(document: Document, list: string, id: string | null): Place | undefined {
  const entries = memberOf(document.value, list);
  const index = Array.isArray(entries) ? entries.findIndex((one) => memberOf(one, 'id') === id) : -1;
  return index < 0 ? undefined : nearest(document, [list, index, 'id']);
}

function inRegister(register: Document, { kind, pointer, system, category }: Gap): Place | undefined {
  // An expired decision points into its own file, not into the register.
  if (pointer && kind !== 'decision-expired') return nearest(register, stepsOf(pointer));
  const declared = memberOf(memberOf(register.value, 'policy'), 'categories');
  const known = category !== null && memberOf(declared, category) !== undefined;
  return (
    entry(register, 'systems', system) ?? (known ? nearest(register, ['policy', 'categories', category]) : undefined)
  );
}

/** Where the schema of a field was written, when the report was made from files of the repository. */
function writtenAt(report: Report): Map<string, Place> {
  const places = new Map<string, Place>();
  const put = (source: Place | undefined, ...at: readonly (string | null)[]): void => {
    if (source === undefined) return;
    const file = source.file.replaceAll('\\', '/').replace(/^\.\//, '');
    places.set(JSON.stringify(at), { file, line: Math.max(1, source.line) });
  };
  for (const { store, schema, name, source } of report.containers) put(source, store, schema, name, null);
  for (const { store, schema, container, path, source } of report.fields) put(source, store, schema, container, path);
  return places;
}

/**
 * Every gap has a line, for code hosts take no other: the migration that made the field, or else the line of the
 * register that it is about, the store in the config, the head of the one or the other.
 */
export async function placesOf(report: Report, sources: Sources = {}): Promise<PlaceOf> {
  const register = sources.register && (await documentOf(sources.register));
  const config = await documentOf(sources.config ?? CONFIG);
  const written = writtenAt(report);
  const head: Place = { file: (sources.config ?? sources.register ?? CONFIG).file, line: 1 };
  return (gap) =>
    written.get(JSON.stringify([gap.store, gap.schema ?? '', gap.container, gap.field])) ??
    (register && inRegister(register, gap)) ??
    entry(config, 'stores', gap.store) ??
    (register && gap.store === null ? { file: register.file, line: 1 } : head);
}
