/** Cells for what runs in one process: a few of every column of the timed tables, column by column. */
import { rowsOf, type TimedTable } from './tables.js';

export interface Cells {
  readonly table: string;
  readonly values: readonly string[];
  readonly chars: number;
}

/** The non-empty cells of the first `rows` rows of a table, column by column as the scan has them. */
export function cellsOf(spec: TimedTable, rows: number): Cells {
  const columns = spec.columns.map((): string[] => []);
  for (const row of rowsOf({ ...spec, rows: Math.min(rows, spec.rows) }))
    row.forEach((cell, i) => {
      if (cell) columns[i]?.push(cell);
    });
  const values = columns.flat();
  return { table: spec.name, values, chars: values.reduce((n, v) => n + v.length, 0) };
}
