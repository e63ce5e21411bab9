/** Rows gathered column by column until they are a batch. */
import type { Batch, Column, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import { DocumentColumns } from '../shared/flatten.js';
import type { TableColumn } from './catalogue.js';
import { cellExpression, documentExpression, MAX_DOCUMENT_CHARS, readCell } from './cells.js';
import type { Row } from './database.js';

/** The select list for a table: its columns under the names c0, c1 ..., which no two share. */
export const selectList = (columns: readonly TableColumn[], plan: SamplePlan): string =>
  columns
    .map((c, i) => `${c.document ? documentExpression(c.name) : cellExpression(c.name, plan.maxCellChars)} AS c${i}`)
    .join(', ') || 'NULL';

/** Gathers rows until they are a batch. */
export class BatchBuilder {
  rows = 0;
  private chars = 0;
  private readonly cells: PlainCells[];
  private readonly documents: DocumentColumns[];

  constructor(
    private readonly columns: readonly TableColumn[],
    private readonly plan: SamplePlan,
    private readonly design: SampleDesign,
  ) {
    this.cells = columns.filter((c) => !c.document).map((c) => new PlainCells(c.field));
    this.documents = columns
      .filter((c) => c.document)
      .map((c) => new DocumentColumns({ base: [{ key: c.name }], maxCellChars: plan.maxCellChars }));
  }

  get full(): boolean {
    const documents = this.documents.reduce((sum, one) => sum + one.chars, 0);
    return this.rows >= this.plan.batchRows || this.chars + documents >= this.plan.batchBytes;
  }

  add(row: Row): void {
    let plain = 0;
    let document = 0;
    for (const [i, column] of this.columns.entries()) {
      const most = column.document ? MAX_DOCUMENT_CHARS : this.plan.maxCellChars;
      const cell = readCell(row[`c${i}`] ?? null, most);
      if (column.document) {
        const columns = this.documents[document++];
        if (cell.text !== null) columns?.addJson(this.rows, cell.text);
      } else {
        this.cells[plain++]?.add(cell.text, cell.cut);
        this.chars += cell.text?.length ?? 0;
      }
    }
    this.rows++;
  }

  take(): Batch {
    const rows = this.rows;
    const bytes = this.documents.reduce((sum, one) => sum + one.chars, this.chars);
    const columns = [...this.cells.map((one) => one.take()), ...this.documents.flatMap((one) => one.columns(rows))];
    this.rows = 0;
    this.chars = 0;
    return { design: this.design, rows, columns, bytes };
  }
}

class PlainCells {
  private values: (string | null)[] = [];
  private cut = 0;

  constructor(private readonly field: Field) {}

  add(text: string | null, cut: boolean): void {
    this.values.push(text);
    if (cut) this.cut++;
  }

  take(): Column {
    const { field, values, cut } = this;
    this.values = [];
    this.cut = 0;
    return cut > 0 ? { field, values, truncated: cut } : { field, values };
  }
}
