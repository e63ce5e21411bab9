import type { Column } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import { bytesToText } from '../shared/bytes.js';
import { DocumentColumns } from '../shared/flatten.js';
import { cut } from '../shared/text.js';
import type { Fetch } from './types.js';

/** Turns one column's raw cells into the columns that are handed out. Documents remember their paths. */
export type Spread = (cells: readonly (Buffer | null)[]) => Column[];

/** The reader of a column: built once for a sample, used for every batch of it. */
export function spread(field: Field, name: string, fetch: Fetch, maxChars: number): Spread {
  switch (fetch) {
    case 'json':
      return documents(name, maxChars);
    case 'bytes':
      return scalars(field, maxChars, (cell) => bytesToText(cell, cell.length <= maxChars));
    case 'padded-bytes':
      return scalars(field, maxChars, (cell) => unpadded(cell, cell.length <= maxChars));
    case 'geometry':
      return scalars(field, maxChars, toEwkb);
    default:
      return scalars(field, maxChars, (cell) => cell.toString('utf8'));
  }
}

/** BINARY(n) is filled up with zero bytes, which are no part of a text. Other bytes keep them. */
function unpadded(cell: Buffer, whole: boolean): string {
  let end = cell.length;
  while (end > 0 && cell[end - 1] === 0) end -= 1;
  const text = bytesToText(cell.subarray(0, end), whole);
  return end < cell.length && text === cell.toString('hex', 0, end) ? cell.toString('hex') : text;
}

/** PostGIS's mark in the type of a geometry, that its SRID follows (OGC 06-103r4, EWKB). */
const HAS_SRID = 0x20000000;

/**
 * The server keeps a geometry as its SRID in four bytes and WKB, always with the low byte first. It is handed out in
 * hex as PostGIS writes it, so that one rule reads both; SRID 0 says nothing, and is left out.
 */
function toEwkb(cell: Buffer): string {
  const wkb = cell.subarray(4);
  if (cell.length < 9 || wkb[0] !== 1) return cell.toString('hex');
  const srid = cell.readUInt32LE(0);
  if (srid === 0) return wkb.toString('hex');
  const head = Buffer.alloc(9, 1);
  head.writeUInt32LE((wkb.readUInt32LE(1) | HAS_SRID) >>> 0, 1);
  head.writeUInt32LE(srid, 5);
  return Buffer.concat([head, wkb.subarray(5)]).toString('hex');
}

function scalars(field: Field, maxChars: number, toText: (cell: Buffer) => string): Spread {
  return (cells) => {
    let truncated = 0;
    const values = cells.map((cell) => {
      if (cell === null) return null;
      const text = toText(cell);
      if (text.length <= maxChars && (field.storage !== 'binary' || cell.length <= maxChars)) return text;
      truncated += 1;
      return cut(text, maxChars);
    });
    return [{ field, values, ...(truncated > 0 && { truncated }) }];
  };
}

function documents(name: string, maxCellChars: number): Spread {
  const paths = new DocumentColumns({ base: [{ key: name }], maxCellChars });
  return (cells) => {
    for (const [row, cell] of cells.entries()) if (cell !== null) paths.addJson(row, cell.toString('utf8'));
    return paths.columns(cells.length);
  };
}
