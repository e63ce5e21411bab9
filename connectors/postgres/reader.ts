import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Gathered } from '../shared/gather.js';
import type { Row } from './exchange.js';
import { expression } from './project.js';
import type { Relation } from './relation.js';
import { spread } from './spread.js';

/** How the readable columns of one relation are asked for, and made into batches. */
export interface Reader {
  /** The select list, without what a query puts before it; empty when there are no columns. */
  readonly select: string;
  /** The most text that one row can be. */
  readonly widestRow: number;
  /** A batch of rows whose first `lead` cells are not the relation's. */
  batch(gathered: Gathered<Row>, design: SampleDesign, lead?: number): Batch;
}

/** Text of a type that is not cut on the server is rarely longer. */
const PLAIN_CHARS = 32;

/** The reader of one sample: it remembers document paths from batch to batch. */
export function readerOf({ columns }: Relation, { maxCellChars }: SamplePlan): Reader {
  const spreads = columns.map(({ name, comment, reading }) =>
    spread(reading.shape, [{ key: name }], { comment }, maxCellChars),
  );
  const widths = columns.map(({ reading }) => (reading.fetch === 'plain' ? PLAIN_CHARS : maxCellChars));
  return {
    select: columns.map(({ name, reading }) => expression(name, reading.fetch, maxCellChars)).join(', '),
    widestRow: widths.reduce((sum, width) => sum + width, 1),
    batch: ({ rows, bytes }, design, lead = 0) => ({
      design,
      rows: rows.length,
      columns: spreads.flatMap((read, i) => {
        const at = lead + i;
        return read({ values: rows.map((row) => row[at] ?? null) }, rows.length);
      }),
      bytes,
    }),
  };
}
