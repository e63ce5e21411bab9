/** Spreadsheets and CSV files as sheets of text. */
import { UsageError } from '../../errors.js';

export interface Sheet {
  /** Null for a CSV file. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

export interface Table {
  readonly sheets: readonly Sheet[];
  /** True when the file was not UTF-8 and was read as Windows-1252. */
  readonly guessed: boolean;
}

const invalid = (what: string, file: string, hint: string, pointer = ''): UsageError =>
  new UsageError('import-invalid', what, pointer === '' ? { file } : { file, pointer }, hint);

/** Every sheet of an Excel workbook, cells as text; dates as ISO days. Throws UsageError. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Table> {
  const { default: readXlsxFile } = await import('read-excel-file/node');
  let sheets: { sheet: string; data: unknown[][] }[];
  try {
    sheets = (await readXlsxFile(Buffer.from(bytes))) as typeof sheets;
  } catch {
    throw invalid('this is no Excel workbook (XLSX)', file, 'save it as .xlsx, or as CSV');
  }
  return {
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })),
    guessed: false,
  };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** A CSV file as one sheet; the delimiter is the one of the first lines. Throws UsageError with the line. */
export async function readCsv(bytes: Uint8Array, file: string): Promise<Table> {
  const { text, guessed } = decode(bytes);
  const { parse, CsvError } = await import('csv-parse/sync');
  try {
    const options = {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    };
    return { sheets: [{ name: null, rows: parse(text, options) as string[][] }], guessed };
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines) : Number.NaN;
    const where = Number.isFinite(line) ? ` at line ${line}` : '';
    throw invalid(`not valid CSV${where}`, file, 'check the quotes there');
  }
}

function decode(bytes: Uint8Array): { text: string; guessed: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** The sign that stands most often outside quotes in the first line that has one. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/).find((l) => /[;,\t]/.test(l)) ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
