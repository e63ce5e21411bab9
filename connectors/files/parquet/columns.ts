/** Records as columns again. */
import type { Column } from '../../../src/model/cells.js';
import { DocumentColumns } from '../../shared/flatten.js';
import { cut } from '../../shared/text.js';
import type { Cell } from './records.js';
import type { Leaf } from './shape.js';

/** Makes columns of records; documents in cells keep their paths from batch to batch. */
export function parquetColumns(
  leaves: readonly Leaf[],
  maxCellChars: number,
): (records: readonly string[]) => Column[] {
  const documents = leaves.map(({ base }) => base && new DocumentColumns({ base, maxCellChars }));
  return (records) => {
    const rows = records.map((record) => JSON.parse(record) as Cell[]);
    return leaves.flatMap((leaf, i) => {
      if (leaf.field.notExamined) return [];
      const cells = rows.map((row) => row[i] ?? null);
      const document = documents[i];
      return document ? ofDocuments(document, cells) : [plain(leaf, cells, maxCellChars)];
    });
  };
}

function ofDocuments(columns: DocumentColumns, cells: readonly Cell[]): Column[] {
  for (const [row, cell] of cells.entries())
    for (const text of listOf(cell)) if (text !== null) columns.addJson(row, text);
  return columns.columns(cells.length);
}

const listOf = (cell: Cell): readonly (string | null)[] => (Array.isArray(cell) ? cell : [cell as string | null]);

function plain({ field, many }: Leaf, cells: readonly Cell[], maxChars: number): Column {
  let truncated = 0;
  const shorten = (cell: string | null): string | null => {
    if (cell === null || cell.length <= maxChars) return cell;
    truncated++;
    return cut(cell, maxChars);
  };
  const rowOf: number[] = [];
  const values = cells.flatMap((cell, row) =>
    (many && cell === null ? [] : listOf(cell)).map((one) => {
      rowOf.push(row);
      return shorten(one);
    }),
  );
  return {
    field,
    values,
    ...(many && { rowOf: Uint32Array.from(rowOf) }),
    ...(truncated > 0 && { truncated }),
  };
}
