import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Gathered } from '../shared/gather.js';
import { spread } from './cells.js';
import { toField } from './containers.js';
import type { Row } from './link.js';
import { expression } from './project.js';
import type { Relation } from './relation.js';

/** How the readable columns of one relation are asked for, and made into batches. */
export interface Reader {
  /** The select list. Columns go by numbers: the driver trips over some names, `__proto__` for one. */
  readonly select: string;
  /** The most bytes that one row can be. */
  readonly widestRow: number;
  /** A batch of rows whose first `lead` cells are not the relation's. */
  batch(gathered: Gathered<Row>, design: SampleDesign, lead?: number): Batch;
}

/** Text of a type that is not cut on the server is rarely longer. */
const SHORT_CHARS = 32;

/** The reader of one sample: it remembers document paths from batch to batch. */
export function readerOf({ columns }: Relation, { maxCellChars }: SamplePlan): Reader {
  const spreads = columns.map((column) => spread(toField(column), column.name, column.reading.fetch, maxCellChars));
  const widths = columns.map(({ reading, longest }) =>
    reading.fetch === 'short' || reading.fetch === 'bits'
      ? SHORT_CHARS
      : Math.min(maxCellChars, longest ?? maxCellChars),
  );
  const select = columns.map(
    ({ name, reading, longest }, i) => `${expression(name, reading.fetch, longest, maxCellChars)} AS c${i}`,
  );
  return {
    select: select.join(', ') || 'NULL',
    widestRow: widths.reduce((sum, width) => sum + width, 1),
    batch: ({ rows, bytes }, design, lead = 0) => ({
      design,
      rows: rows.length,
      columns: spreads.flatMap((read, i) => read(rows.map((row) => row[lead + i] ?? null))),
      bytes,
    }),
  };
}
