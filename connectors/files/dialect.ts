/** How a CSV file is written: delimiter, quote, and whether its first row names the columns. */
import type { CsvParser, Dialect } from './csv.js';
import { CsvSplitter, LineSplitter } from './records.js';

/** A dialect that fits, and the rows it gives. */
export interface Fit extends Dialect {
  readonly rows: readonly string[][];
  /** Share of the rows that have as many columns as most rows have. */
  readonly regular: number;
  readonly columns: number;
}

const DELIMITERS = [';', ',', '\t', '|'];
const ROWS = 100;

/** Raw records of the beginning of a file; the last one is left out when it may have been cut. */
function records(head: Buffer, whole: boolean, dialect?: Dialect): Buffer[] {
  const splitter = dialect ? new CsvSplitter(dialect) : new LineSplitter();
  const found = [...splitter.push(head)];
  try {
    if (whole) found.push(...splitter.end());
  } catch {
    // a quote that stays open: reading the file will say so
  }
  return found.slice(0, ROWS).map((raw) => raw.bytes);
}

/** Complete lines of the beginning of a file. */
export const headLines = (head: Buffer, whole: boolean): Buffer[] => records(head, whole);

/** The dialect under which the rows are most alike. A file of one column fits any. */
export function fitDialect(head: Buffer, whole: boolean, decode: (bytes: Buffer) => string, parse: CsvParser): Fit {
  const quote = singleQuoted(head.toString('latin1')) ? "'" : '"';
  const fits = DELIMITERS.map((delimiter) => tryDialect(head, whole, { delimiter, quote }, decode, parse));
  return fits.reduce((best, one) => (score(one) > score(best) + 1e-9 ? one : best));
}

const score = (fit: Fit): number => (fit.columns > 1 ? fit.regular + Math.min(fit.columns, 50) / 1000 : 0);

function tryDialect(
  head: Buffer,
  whole: boolean,
  dialect: Dialect,
  decode: (b: Buffer) => string,
  parse: CsvParser,
): Fit {
  const rows = parse(records(head, whole, dialect).map(decode), dialect);
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [columns, alike] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { ...dialect, rows, regular: rows.length > 0 ? alike / rows.length : 0, columns };
}

const singleQuoted = (text: string): boolean =>
  !text.includes('"') && (text.match(/(?:^|[;,\t|\n])'[^'\n]*'(?=[;,\t|\r\n])/g)?.length ?? 0) >= 4;

const TYPED = /^[-+(]?[\d\s.,:/()%+-]*\d[\d\s.,:/()%+-]*$|@|^(?:true|false|ja|nei|null|\d{4}-\d\d-\d\d.*)$/i;

/** Words that columns are commonly called by, and endings of such words; asked when the rows below do not tell. */
const NAMES =
  /^(?:id|nr|no|by|sted|land|tid|kunde|bruker|f[øo]dt|kj[øo]nn|gender|birth|city|country|ip|mac|url|zip|sum|notat|note|tekst|text|melding|message|verdi|value|key|user|customer|tlf|mobil|adr)$|(?:navn|name|nummer|number|adresse?|address|e-?post|e-?mail|mail|telefon|phone|dato|date|status|type|kode|code|konto|account|bel[øo]p|amount|pris|price|tekst|poststed)$/i;
const WORDS = /[^\p{L}-]+/u;
const isName = (cell: string): boolean => IDENTIFIER.test(cell) || cell.split(WORDS).some((word) => NAMES.test(word));
const IDENTIFIER = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]*)+$/;

/**
 * The names in the first row, or undefined when it is a row of data. In doubt it is data: a heading counted as a row
 * does no harm, a person's data taken for the name of a column would be shown.
 */
export function headerOf(rows: readonly string[][]): string[] | undefined {
  const [first = [], ...others] = rows;
  const cells = first.map((cell) => cell.trim());
  const named = cells.filter((cell) => cell !== '');
  if (named.length * 2 < cells.length + 1 || new Set(named).size < named.length) return undefined;
  if (named.some((cell) => cell.length > 64 || TYPED.test(cell) || /\d{4}/.test(cell))) return undefined;
  const namesLike = named.filter(isName).length;
  return typedBelow(cells, others) || isSeries(named) || namesLike * 2 >= named.length ? columnNames(cells) : undefined;
}

/** Names such as c1, c2, c3. */
const isSeries = (names: readonly string[]): boolean =>
  names.length > 1 &&
  names.every((name) => /^[a-z _-]+\d{1,3}$/i.test(name)) &&
  new Set(names.map((name) => name.replace(/\d/g, ''))).size === 1;

/** True when some column holds numbers, dates or addresses only, under a first cell that is none. */
const typedBelow = (cells: readonly string[], rows: readonly string[][]): boolean =>
  cells.some((_cell, i) => {
    const values = rows.map((row) => row[i]?.trim() ?? '').filter((value) => value !== '');
    return values.length > 0 && values.every((value) => TYPED.test(value));
  });

/** Names for columns that have none, different from each other. */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Set(cells);
  return cells.map((cell, i) => cell || unused(`column${i + 1}`, taken));
}

/** The name, or the next one that is free. */
export function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  while (taken.has(free)) free += '_';
  return free;
}
