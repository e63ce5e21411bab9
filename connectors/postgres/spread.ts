import { Buffer } from 'node:buffer';
import type { Column } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import type { Step } from '../../src/model/location.js';
import { bytesToText } from '../shared/bytes.js';
import { DocumentColumns } from '../shared/flatten.js';
import { parseArray, parseHstore, parseRecord } from '../shared/literals.js';
import { cut } from '../shared/text.js';
import { fieldOf, type Origin } from './fields.js';
import type { Shape } from './types.js';

/** The text of one column: a value for each row, or with `rowOf` any number of values for a row. */
export interface Cells {
  readonly values: readonly (string | null)[];
  readonly rowOf?: Uint32Array;
}

/** Turns the text of one column into the columns that are handed out. Documents remember their paths. */
export type Spread = (cells: Cells, rows: number) => Column[];

/** The reader of a shape: built once for a sample, used for every batch of it. */
export function spread(shape: Shape, steps: readonly Step[], origin: Origin, maxChars: number): Spread {
  switch (shape.kind) {
    case 'scalar':
      return scalars(fieldOf(shape, steps, origin), maxChars);
    case 'bytes':
      return bytes(fieldOf(shape, steps, origin), maxChars);
    case 'json':
      return documents('json', steps, maxChars);
    case 'hstore':
      return literal(documents('hstore', steps, maxChars), maxChars);
    case 'array':
      return literal(elements(shape.delimiter, spread(shape.element, [...steps, 'each'], origin, maxChars)), maxChars);
    case 'record': {
      const inner = shape.attributes.map((a) => spread(a.shape, [...steps, { key: a.name }], origin, maxChars));
      return literal(attributes(inner), maxChars);
    }
  }
}

/** A literal that was cut on the server has lost parts, though each part that is left may be short. */
function literal(read: Spread, maxChars: number): Spread {
  return (cells, rows) => {
    const cuts = cells.values.reduce((count, text) => count + (text !== null && text.length > maxChars ? 1 : 0), 0);
    const columns = read(cells, rows);
    return cuts === 0 ? columns : columns.map((c) => ({ ...c, truncated: (c.truncated ?? 0) + cuts }));
  };
}

function scalars(field: Field, maxChars: number): Spread {
  return ({ values, rowOf }) => {
    let truncated = 0;
    const out = values.map((value) => {
      if (value === null || value.length <= maxChars) return value;
      truncated += 1;
      return cut(value, maxChars);
    });
    return [column(field, out, rowOf, truncated)];
  };
}

function bytes(field: Field, maxChars: number): Spread {
  return ({ values, rowOf }) => {
    let truncated = 0;
    const out = values.map((value) => {
      if (value === null) return null;
      const whole = value.length - HEX_MARK <= 2 * maxChars;
      const text = bytesToText(Buffer.from(value.slice(HEX_MARK), 'hex'), whole);
      if (text.length > maxChars || !whole) truncated += 1;
      return cut(text, maxChars);
    });
    return [column(field, out, rowOf, truncated)];
  };
}

const HEX_MARK = 2; // `\x`, which bytea_output = hex puts before every value

function documents(kind: 'json' | 'hstore', steps: readonly Step[], maxCellChars: number): Spread {
  const paths = new DocumentColumns({ base: steps, maxCellChars });
  return ({ values, rowOf }, rows) => {
    for (const [i, text] of values.entries()) {
      if (text === null) continue;
      const row = rowOf?.[i] ?? i;
      if (kind === 'json') paths.addJson(row, text);
      else for (const [key, value] of parseHstore(text)) paths.addValue(row, [{ key }], value);
    }
    return paths.columns(rows);
  };
}

function elements(delimiter: string, inner: Spread): Spread {
  return ({ values, rowOf }, rows) => {
    const flat: (string | null)[] = [];
    const owner: number[] = [];
    for (const [i, text] of values.entries()) {
      if (text === null) continue;
      for (const element of parseArray(text, delimiter)) {
        flat.push(element);
        owner.push(rowOf?.[i] ?? i);
      }
    }
    return inner({ values: flat, rowOf: Uint32Array.from(owner) }, rows);
  };
}

function attributes(inner: readonly Spread[]): Spread {
  return ({ values, rowOf }, rows) => {
    const records = values.map((text) => (text === null ? [] : parseRecord(text)));
    return inner.flatMap((read, i) =>
      read({ values: records.map((record) => record[i] ?? null), ...(rowOf && { rowOf }) }, rows),
    );
  };
}

function column(field: Field, values: (string | null)[], rowOf: Uint32Array | undefined, truncated: number): Column {
  return { field, values, ...(rowOf && { rowOf }), ...(truncated > 0 && { truncated }) };
}
