/** Delimited files: the first row names the columns, unless it holds values itself. */
import { parse } from 'csv-parse/sync';
import { cell, type Rec } from './record.js';

const DELIMITERS = [',', ';', '\t', '|'];

export function readCsv(text: string): Rec[] | undefined {
  const first = text.slice(0, Math.max(0, text.indexOf('\n'))) || text;
  const delimiter = DELIMITERS.map((d) => ({ d, n: first.split(d).length })).sort((a, b) => b.n - a.n)[0]?.d ?? ',';
  const rows = rowsOf(text, delimiter);
  const [head] = rows;
  if (head === undefined) return undefined;
  const named = !head.record.some(isValue);
  const names = head.record.map((name, i) => (named && name.trim() !== '' ? name.trim() : `column ${i + 1}`));
  return rows
    .slice(named ? 1 : 0)
    .map(({ record, line }) =>
      record.flatMap((value, i) => (value === '' ? [] : [cell([{ key: names[i] ?? `column ${i + 1}` }], value, line)])),
    );
}

/** No heading is an address, a number or a date. */
const isValue = (name: string): boolean => /@|^\s*[\d.,:/+ -]{4,}\s*$/.test(name);

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function rowsOf(text: string, delimiter: string): Row[] {
  const options = {
    delimiter,
    info: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  } as const;
  const parsed = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  return parsed.map(({ record, info }) => ({ record, line: info.lines }));
}
