/** The record of processing as a spreadsheet or CSV. */
import type { SheetData } from 'write-excel-file/universal';
import type { Locale } from './cells.js';
import { FIELDS, type FieldId, type RecordRow } from './fields.js';
import { guardCell } from './guard.js';
import { fixZipDates } from './zip-dates.js';

/** Columns we write: `activity` is only read. */
const COLUMNS = FIELDS.filter(({ id }) => id !== 'activity');

const table = (rows: readonly RecordRow[], locale: Locale): string[][] => [
  COLUMNS.map((field) => field[locale]),
  ...rows.map((row) => COLUMNS.map(({ id }) => guardCell(row[id] ?? ''))),
];

/**
 * CSV for spreadsheets: UTF-8 with a byte order mark (Excel takes it for Windows-1252 otherwise) and semicolons,
 * which Excel expects where the comma is the decimal sign, as in Norway. Lines end with CR LF (RFC 4180).
 */
export async function csvOf(rows: readonly RecordRow[], locale: Locale): Promise<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync');
  const text = stringify(table(rows, locale), { delimiter: ';', record_delimiter: '\r\n', bom: true });
  return new TextEncoder().encode(text);
}

const WIDTHS: Readonly<Partial<Record<FieldId, number>>> = {
  purposes: 45,
  grounds: 28,
  subjects: 28,
  categories: 36,
  recipients: 30,
  retention: 26,
  security: 36,
  containers: 28,
  note: 36,
};

/** One sheet with a heading row that stays in view. The same rows give the same bytes. */
export async function xlsxOf(rows: readonly RecordRow[], locale: Locale): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const [heads = [], ...lines] = table(rows, locale);
  const cell = (value: string, more: object = {}) => ({
    value,
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    ...more,
  });
  const data: SheetData = [
    heads.map((text) => cell(text, { fontWeight: 'bold', backgroundColor: '#E8EEF4' })),
    ...lines.map((line) => line.map((text) => (text === '' ? null : cell(text)))),
  ];
  const sheet = {
    data,
    sheet: locale === 'nb' ? 'Protokoll' : 'Record',
    columns: COLUMNS.map(({ id }) => ({ width: WIDTHS[id] ?? 20 })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const blob = await writeXlsxFile([sheet]).toBlob();
  return fixZipDates(new Uint8Array(await blob.arrayBuffer()));
}
