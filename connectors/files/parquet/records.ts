/** Rows of Parquet files as records: a JSON array with the cells of each leaf, which is small to keep. */
import type { SamplePlan } from '../../../src/model/cells.js';
import { byCodeUnit } from '../../../src/model/location.js';
import { checkCancelled } from '../../shared/cancel.js';
import type { Group, ParquetFile } from './file.js';
import { readable, type Shape, type TableShape } from './shape.js';

/** Bytes, unpacked, of the rows that are decoded at a time. */
const WINDOW_BYTES = 24 * 1024 * 1024;
const WINDOW_ROWS = 65_536;

/** Characters of a document; the sqlite connector has the same limit. */
const MAX_DOCUMENT_CHARS = 1 << 20;

/** The cells of one leaf in one row: several where it is in a list or map. */
export type Cell = string | null | readonly (string | null)[];

/** Some rows at a time: each a function that makes its record. */
export interface Window {
  readonly bytes: number;
  readonly records: (() => string)[];
}

/** The rows of a row group. */
export async function* windows(
  file: ParquetFile,
  group: Group,
  plan: Pick<SamplePlan, 'maxCellChars'>,
  signal: AbortSignal,
): AsyncGenerator<Window> {
  if (group.rows === 0) return;
  await file.check(group);
  const columns = readable(file.shape);
  const perRow = Math.max(1, group.bytes / group.rows);
  const step = Math.max(1, Math.min(WINDOW_ROWS, Math.floor(WINDOW_BYTES / perRow)));
  const make = recordMaker(file.shape, plan.maxCellChars);
  for (let at = 0; at < group.rows; at += step) {
    const rows = Math.min(step, group.rows - at);
    const cells: ArrayLike<unknown>[] = [];
    for (const { name } of columns) {
      checkCancelled(signal);
      cells.push(await file.column(name, group.start + at, group.start + at + rows));
    }
    const records = Array.from({ length: rows }, (_, row) => () => make(columns, cells, row));
    yield { bytes: perRow * rows, records };
  }
}

type Make = (
  columns: readonly { readonly shape: Shape }[],
  cells: readonly ArrayLike<unknown>[],
  row: number,
) => string;

function recordMaker({ leaves }: TableShape, maxChars: number): Make {
  return (columns, cells, row) => {
    const found: (string | null | (string | null)[])[] = new Array(leaves.length).fill(null);
    const add = (leaf: number, text: string | null): void => {
      const { many, base, field } = leaves[leaf] as TableShape['leaves'][number];
      if (field.notExamined) return;
      // One character more than is kept tells that the rest was cut.
      const cell = text?.slice(0, base ? MAX_DOCUMENT_CHARS : maxChars + 1) ?? null;
      const before = found[leaf];
      if (!many) found[leaf] = cell;
      else if (Array.isArray(before)) before.push(cell);
      else found[leaf] = [cell];
    };
    for (const [i, { shape }] of columns.entries()) collect(shape, cells[i]?.[row], maxChars, add);
    return JSON.stringify(found);
  };
}

function collect(shape: Shape, value: unknown, most: number, add: (leaf: number, text: string | null) => void): void {
  if (shape.kind === 'leaf') add(shape.leaf, isAbsent(value) ? null : shape.type.text(value, most));
  else if (shape.kind === 'variant') add(shape.leaf, isAbsent(value) ? null : jsonOf(value));
  else if (isAbsent(value)) return;
  else if (shape.kind === 'list')
    for (const element of value as Iterable<unknown>) collect(shape.element, element, most, add);
  else if (shape.kind === 'struct')
    for (const [name, member] of shape.members)
      collect(member, (value as Readonly<Record<string, unknown>>)[name], most, add);
  else
    for (const [key, one] of Object.entries(value as object).sort(([a], [b]) => byCodeUnit(a, b))) {
      add(shape.leaf, key);
      collect(shape.value, one, most, add);
    }
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'bigint') return String(one);
    return one instanceof Uint8Array ? Buffer.from(one).toString('hex') : one;
  });
