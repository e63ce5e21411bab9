/** Records of a file as batches of columns. */
import type { Batch, Column, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import { DocumentColumns } from '../shared/flatten.js';
import { cut } from '../shared/text.js';
import { csvField, fieldsOf } from './catalogue.js';
import type { CsvParser } from './csv.js';
import { unused } from './dialect.js';
import type { Format } from './format.js';
import { parquetColumns } from './parquet/columns.js';

/** Makes columns of some records. */
export type ToColumns = (records: readonly string[]) => Column[];

/** How records of a format become columns; it remembers paths and extra columns from batch to batch. */
export function columnMaker(format: Format, plan: SamplePlan, parse: CsvParser): ToColumns {
  if (format.kind === 'csv') return csvColumns(format, plan.maxCellChars, parse);
  if (format.kind === 'text')
    return (records) => fieldsOf(format).map((field) => column(field, records, plan.maxCellChars));
  if (format.kind === 'parquet') return parquetColumns(format.leaves, plan.maxCellChars);
  const documents = new DocumentColumns({ maxCellChars: plan.maxCellChars });
  const named = format.kind === 'mail' || format.kind === 'mbox' ? mailFields() : (columns: Column[]) => columns;
  return (records) => {
    for (const [row, record] of records.entries()) documents.addJson(row, record);
    return named(documents.columns(records.length));
  };
}

/** What a message holds is text, whatever it is carried in. */
function mailFields(): (columns: Column[]) => Column[] {
  const fields = new Map<string, Field>();
  const field = (path: string): Field => {
    const made = fields.get(path) ?? { path, declaredType: 'mail', storage: 'text' };
    fields.set(path, made);
    return made;
  };
  return (columns) => columns.map((one) => ({ ...one, field: field(one.field.path) }));
}

function csvColumns(format: Format & { kind: 'csv' }, maxChars: number, parse: CsvParser): ToColumns {
  const fields = fieldsOf(format);
  const names = new Set(format.columns);
  return (records) => {
    const rows = parse(records, format.dialect);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    while (fields.length < width) {
      const name = unused(`column${fields.length + 1}`, names);
      names.add(name);
      fields.push(csvField(name));
    }
    return fields.slice(0, Math.max(width, format.columns.length)).map((field, i) =>
      column(
        field,
        rows.map((row) => row[i] ?? null),
        maxChars,
      ),
    );
  };
}

function column(field: Field, cells: readonly (string | null)[], maxChars: number): Column {
  let truncated = 0;
  const values = cells.map((cell) => {
    if (cell === null || cell.length <= maxChars) return cell;
    truncated++;
    return cut(cell, maxChars);
  });
  return truncated > 0 ? { field, values, truncated } : { field, values };
}

/** Gathers records until they are a batch. */
export class Batcher {
  private records: string[] = [];
  private chars = 0;

  constructor(
    private readonly toColumns: ToColumns,
    private readonly plan: SamplePlan,
  ) {}

  /** Adds a record; true when the batch should be taken. */
  add(record: string): boolean {
    this.records.push(record);
    this.chars += record.length;
    return this.records.length >= this.plan.batchRows || this.chars >= this.plan.batchBytes;
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  take(design: SampleDesign, block?: { readonly id: number; readonly rows: number }): Batch {
    const columns = this.toColumns(this.records);
    const rows = this.records.length;
    const clusters = block && {
      clusterOf: new Uint32Array(rows).fill(block.id),
      clusterRows: new Uint32Array(rows).fill(block.rows),
    };
    const batch = { design, rows, columns, bytes: this.chars, ...clusters };
    this.records = [];
    this.chars = 0;
    return batch;
  }
}
