/** What a file is, told from its beginning, and from its name where that leaves a choice. */
import type { Reason } from '../../src/model/container.js';
import { scanJson } from '../shared/json-scan.js';
import type { Encoding, Head } from './bytes.js';
import type { CsvParser, Dialect } from './csv.js';
import { columnNames, fitDialect, headerOf, headLines } from './dialect.js';
import { detectEncoding, recordDecoder } from './encoding.js';
import { MAX_RECORD_BYTES } from './records.js';

/** How a file is to be read. */
export type Format =
  | { readonly kind: 'csv'; readonly dialect: Dialect; readonly header: boolean; readonly columns: readonly string[] }
  | { readonly kind: 'json' | 'jsonl' | 'text' | 'empty' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** A format and the encoding it is in. */
export interface Sniffed {
  readonly format: Format;
  readonly encoding: Encoding;
}

const unsupported = (extension: string): Format => ({
  kind: 'refused',
  reason: { code: 'format-not-supported', params: { extension } },
});

/** The last part of a name as far as it is a known kind of word: letters and digits, and not too many. */
export function extensionOf(name: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.replace(/\.gz$/i, ''))?.[1] ?? '';
  return /[a-z]/i.test(extension) ? extension.toLowerCase() : '';
}

/** Tells a file's format. */
export async function sniff(name: string, head: Head, parse: CsvParser): Promise<Sniffed> {
  const { bytes, whole } = head;
  const extension = extensionOf(name);
  if (bytes.length === 0) return { format: { kind: 'empty' }, encoding: 'utf-8' };
  if (bytes.toString('latin1', 0, 16) === 'SQLite format 3\0')
    return { format: unsupported('sqlite'), encoding: 'utf-8' };
  const encoding = await detectEncoding(bytes);
  if (!encoding) return { format: unsupported(extension), encoding: 'utf-8' };
  const text = plainBytes(bytes, encoding);
  return { format: textFormat(extension, text, whole, head, recordDecoder(encoding), parse), encoding };
}

function plainBytes(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding.startsWith('utf-16')) return Buffer.from(new TextDecoder(encoding).decode(bytes, { stream: true }));
  return bytes.indexOf('\ufeff') === 0 ? bytes.subarray(3) : bytes;
}

function textFormat(
  extension: string,
  text: Buffer,
  whole: boolean,
  head: Head,
  decode: (bytes: Buffer) => string,
  parse: CsvParser,
): Format {
  if (/^(?:csv|tsv|tab|psv)$/.test(extension)) return csv(fitDialect(text, whole, decode, parse));
  const lines = headLines(text, whole).map(decode);
  if (/^(?:jsonl|ndjson)$/.test(extension) || areDocuments(lines)) return { kind: 'jsonl' };
  if (/^(?:json|geojson)$/.test(extension) || (whole && isDocument(decode(text)))) return json(text, whole, head);
  if (/^(?:txt|dat|asc|)$/.test(extension)) {
    const fit = fitDialect(text, whole, decode, parse);
    // Prose has commas too, but not the same number in every line.
    if (fit.columns > 1 && fit.regular === 1 && fit.rows.length >= 3) return csv(fit);
  }
  return { kind: 'text' };
}

function csv(fit: ReturnType<typeof fitDialect>): Format {
  const { delimiter, quote, rows } = fit;
  const header = headerOf(rows);
  const columns = header ?? columnNames(Array.from({ length: fit.columns }, () => ''));
  return { kind: 'csv', dialect: { delimiter, quote }, header: header !== undefined, columns };
}

/** One document has to be held in memory; the elements of an array are read one by one. */
function json(text: Buffer, whole: boolean, head: Head): Format {
  const isArray = /^\s*\[/.test(text.toString('latin1', 0, 1000));
  if (whole || isArray || head.gzip || head.size <= MAX_RECORD_BYTES) return { kind: 'json' };
  return { kind: 'refused', reason: { code: 'too-large', params: { bytes: head.size } } };
}

const IGNORE = { open() {}, close() {}, key() {}, element() {}, scalar() {} };

const isDocument = (text: string): boolean => /^\s*[[{]/.test(text) && scanJson(text, IGNORE);

function areDocuments(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  // A single line is a document of its own; two and more are records.
  return filled.length > 1 && filled.filter(isObject).length >= filled.length * 0.6;
}

const isObject = (line: string): boolean => /^\s*\{/.test(line) && scanJson(line, IGNORE);
