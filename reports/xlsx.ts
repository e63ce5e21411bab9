import type { Report } from '../src/model/report.js';
import type { Locale, Renderer } from './shared/renderer.js';
import { TABLES } from './tables/all.js';
import type { Cell, Table } from './tables/table.js';
import { withFixedDates } from './xlsx/fixed-dates.js';

/** Rows of a sheet (Excel's own limit is 1,048,576), less the heading and the line that tells of the rest. */
const MOST_ROWS = 1_048_576 - 2;

const typed = (cell: Cell) => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const text = String(cell);
  // The writer keeps its texts in an object, and loses those that objects are born with, such as `constructor`.
  return { value: text in Object.prototype ? `'${text}` : text, type: String };
};

function sheetOf(table: Table, report: Report, locale: Locale) {
  const rows = table.rows(report, locale);
  const left = rows.length - MOST_ROWS;
  const rest = left > 0 ? [[{ value: `+ ${left}`, type: String }]] : [];
  const head = table.columns.map(({ title }) => ({ value: title[locale], type: String, fontWeight: 'bold' as const }));
  return {
    data: [head, ...rows.slice(0, MOST_ROWS).map((row) => row.map(typed)), ...rest],
    sheet: table.title[locale],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** A workbook with a sheet per table. Text cells are text, never formulas; the same report gives the same bytes. */
export const xlsx: Renderer = {
  id: 'xlsx',
  extension: 'xlsx',
  render: async (report, { locale }) => {
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const file = writeExcelFile(TABLES.map((table) => sheetOf(table, report, locale)));
    return withFixedDates(new Uint8Array(await file.toBuffer()));
  },
};
