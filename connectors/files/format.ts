/** What a file is, told from its beginning, and from its name where that leaves a choice. */
import type { Reason } from '../../src/model/container.js';
import { scanJson } from '../shared/json-scan.js';
import type { Encoding, Head } from './bytes.js';
import type { CsvParser, Dialect } from './csv.js';
import { columnNames, fitDialect, headerOf, headLines } from './dialect.js';
import { detectEncoding, recordDecoder } from './encoding.js';
import type { Leaf } from './parquet/shape.js';
import { MAX_RECORD_BYTES } from './records.js';

/** How a file is to be read. */
export type Format =
  | { readonly kind: 'csv'; readonly dialect: Dialect; readonly header: boolean; readonly columns: readonly string[] }
  | { readonly kind: 'json' | 'jsonl' | 'text' | 'mail' | 'mbox' | 'empty' }
  | { readonly kind: 'parquet'; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What has to be looked into with a reader of its own before more can be said. */
export type Binary = 'parquet' | 'sqlite' | 'zip';

/** A format and the encoding it is in. */
export interface Sniffed {
  readonly format: Format | { readonly kind: 'binary'; readonly binary: Binary };
  readonly encoding: Encoding;
}

/** The format of a file that is listed and not read. */
export const unsupported = (extension: string): Format & { kind: 'refused' } => ({
  kind: 'refused',
  reason: { code: 'format-not-supported', params: { extension } },
});

/** The last part of a name as far as it is a known kind of word: letters and digits, and not too many. */
export function extensionOf(name: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.replace(/\.gz$/i, ''))?.[1] ?? '';
  return /[a-z]/i.test(extension) ? extension.toLowerCase() : '';
}

/** The format of a file that wants a password. */
export const ENCRYPTED: Format & { kind: 'refused' } = {
  kind: 'refused',
  reason: { code: 'encrypted', params: {} },
};

/** Tells a file's format. */
export async function sniff(name: string, head: Head, parse: CsvParser): Promise<Sniffed> {
  const { bytes, whole } = head;
  const extension = extensionOf(name);
  if (bytes.length === 0) return { format: { kind: 'empty' }, encoding: 'utf-8' };
  const magic = bytes.toString('latin1', 0, 16);
  const binary = BINARY.find(([start]) => magic.startsWith(start))?.[1];
  // Their readers need any place of the file, and people who pack them again are few.
  if (binary && head.gzip) return { format: unsupported(`${binary}.gz`), encoding: 'utf-8' };
  if (binary) return { format: { kind: 'binary', binary }, encoding: 'utf-8' };
  if (magic.startsWith(COMPOUND)) return { format: compound(extension, bytes), encoding: 'utf-8' };
  const encoding = await detectEncoding(bytes);
  if (!encoding) return { format: unsupported(extension), encoding: 'utf-8' };
  const text = plainBytes(bytes, encoding);
  return { format: textFormat(extension, text, whole, head, recordDecoder(encoding), parse), encoding };
}

const BINARY: readonly (readonly [string, Binary])[] = [
  ['SQLite format 3\0', 'sqlite'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'], // nothing in it
  ['PAR1', 'parquet'],
  ['PARE', 'parquet'], // with an encrypted footer
];

/** The old Office format, in which the new one is wrapped when it has a password ([MS-OFFCRYPTO] 2.3). */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const compound = (extension: string, bytes: Buffer): Format =>
  /^(?:xls|doc|ppt)[xmb]$/.test(extension) || bytes.includes(PACKAGE) ? ENCRYPTED : unsupported(extension);

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
  const mail = mailFormat(extension, text);
  if (mail) return mail;
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

/** Mailboxes often have no ending, nor have the messages in a Maildir. */
function mailFormat(extension: string, text: Buffer): Format | undefined {
  const start = text.toString('latin1', 0, 4096);
  const isNamed = /^(?:eml|mbox|mbx)$/.test(extension);
  if (/^From \S+.*\d{4}.*\r?\n[!-9;-~]+:/.test(start) && (isNamed || !KNOWN.test(extension))) return { kind: 'mbox' };
  if (extension === 'eml' && /^[!-9;-~]+:/.test(start)) return { kind: 'mail' };
  const isMessage = extension === '' && MESSAGE.test(start) && /^(?:Date|Message-ID):/im.test(start);
  return isMessage ? { kind: 'mail' } : undefined;
}

const KNOWN = /^(?:csv|tsv|txt|log|md|json|jsonl)$/;
const MESSAGE = /^(?:Return-Path|Delivered-To|Received|From|X-[\w-]+|Message-ID|MIME-Version|DKIM-Signature): .*\r?\n/i;

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
