/** How a cell is fetched (cut short by SQLite, not by us) and made into text. */
import type { SQLiteValue } from 'node-sqlite3-wasm';
import { blobText } from '../shared/blob.js';
import { cut } from '../shared/text.js';
import { quoted } from './names.js';

/** Characters of a JSON column's document that are read; a longer one is cut and then kept as plain text. */
export const MAX_DOCUMENT_CHARS = 1 << 20;

/** A cell's text, and whether it was cut. */
export interface Cell {
  readonly text: string | null;
  readonly cut: boolean;
}

/**
 * An expression for a column's cell that keeps its kind apart after the driver, which knows too few:
 * text comes as bytes (the driver ends text at a NUL and mends broken UTF-8), integers and blobs as text with a
 * prefix (the driver does not tell 5 from 5.0), reals as they are.
 */
export function cellExpression(column: string, maxChars: number): string {
  const name = quoted(column);
  return (
    // substr gives null for an empty blob
    `CASE typeof(${name}) WHEN 'text' THEN coalesce(substr(CAST(${name} AS BLOB), 1, ${4 * maxChars + 4}), x'')` +
    ` WHEN 'integer' THEN 'i' || ${name} WHEN 'blob' THEN 'x' || hex(substr(${name}, 1, ${maxChars + 1}))` +
    ` ELSE ${name} END`
  );
}

/** The same for a column declared as JSON: SQLite's binary form of it is written out. */
export const documentExpression = (column: string): string => {
  const name = quoted(column);
  const other = cellExpression(column, MAX_DOCUMENT_CHARS);
  return `CASE WHEN typeof(${name}) = 'blob' AND json_valid(${name}, 8) THEN CAST(json(${name}) AS BLOB) ELSE ${other} END`;
};

/** Reads what {@link cellExpression} fetched. */
export function readCell(value: SQLiteValue, maxChars: number): Cell {
  if (value === null) return { text: null, cut: false };
  if (typeof value === 'number') return { text: realText(value), cut: false };
  const text =
    value instanceof Uint8Array
      ? decode(value)
      : typeof value === 'string' && value.startsWith('x')
        ? blobText(Buffer.from(value.slice(1), 'hex'))
        : String(value).slice(1);
  return text.length > maxChars ? { text: cut(text, maxChars), cut: true } : { text, cut: false };
}

const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** The shortest decimal that is the same number, with the point that SQLite writes too. */
function realText(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
