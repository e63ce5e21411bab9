/** One workbook in memory, as the reader wants it. Its errors quote cells and end here. */
import { StoreFault } from '../../../src/errors.js';
import { checkCancelled } from '../../shared/cancel.js';
import { memberBytes, membersOf } from '../archive.js';
import { damaged } from '../faults.js';
import type { OpenFile, Source } from '../source.js';
import { checkGrid } from './grid.js';
import { storedZip } from './pack.js';

/** The largest workbook, packed and unpacked: the reader holds all of it, in nine times its unpacked size (measured). */
const MAX_PACKED_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 96 * 1024 * 1024;

/** A cell as the reader gives it; numbers are left as they stand in the file. */
export type SheetCell = string | number | boolean | Date | null;

/** One sheet's cells, row by row. */
export type SheetRows = readonly (readonly SheetCell[])[];

/** A workbook that was read. */
export interface Workbook extends AsyncDisposable {
  readonly sheets: readonly { readonly name: string; readonly rows: SheetRows }[];
}

/** Reads a workbook. Throws a `StoreFault`. */
export async function readWorkbook(source: Source, signal: AbortSignal): Promise<Workbook> {
  await using file = await source.open(signal);
  const zip = await repacked(file, signal);
  const { default: readXlsx } = await import('read-excel-file/node');
  checkCancelled(signal);
  try {
    const sheets = await readXlsx<string>(zip, { trim: false, parseNumber: numberText });
    return {
      // A chart that has a sheet to itself has no rows.
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data as SheetRows | undefined) ?? [] })),
      async [Symbol.asyncDispose]() {},
    };
  } catch {
    throw damaged();
  }
}

/**
 * The XML of a workbook in an archive of our own making. The reader unpacks without any limit; what it gets has been
 * unpacked and measured, and there is no second way to read it.
 */
async function repacked(file: OpenFile, signal: AbortSignal): Promise<Buffer> {
  if (file.size > MAX_PACKED_BYTES) throw new StoreFault('too-large', { bytes: file.size });
  const members = (await membersOf(file, signal)).filter(({ path }) => /\.(?:xml|rels)$/.test(path.at(-1) as string));
  const bytes = members.reduce((sum, one) => sum + one.size, 0);
  if (bytes > MAX_BYTES) throw new StoreFault('too-large', { bytes });
  const parts: { name: string; bytes: Buffer }[] = [];
  for (const member of members) {
    checkCancelled(signal);
    const chunks: Buffer[] = [];
    for await (const chunk of memberBytes(file, member)) chunks.push(chunk);
    const part = { name: member.path.join('/'), bytes: Buffer.concat(chunks) };
    if (/worksheets\/[^/]*\.xml$/.test(part.name)) checkGrid(part.bytes);
    parts.push(part);
  }
  return storedZip(parts);
}

const EXPONENT = /^-?\d(?:\.\d+)?E[+-]?\d{1,3}$/i;

/** A number as it stands in the file, which has all its digits; large ones have an exponent there, never on the screen. */
const numberText = (text: string): string => (EXPONENT.test(text) ? String(Number(text)) : text);
