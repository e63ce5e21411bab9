/** A look at the headers of a row group's pages, because a few bytes can stand for billions of values. */

import type { RowGroup } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { StoreFault } from '../../../src/errors.js';
import { damaged } from '../faults.js';
import { type OpenFile, readAt } from '../source.js';

/** The largest page that is unpacked. Writers aim at 1 MiB. */
export const MAX_PAGE_BYTES = 256 * 1024 * 1024;

/** Values in a page. Writers end a page at 20,000 rows or 1 MiB; repeated values make the longest. */
export const MAX_PAGE_VALUES = 8_000_000;

/** Values in a nested column of a row group, which is unpacked at once. */
const MAX_NESTED_VALUES = 16_000_000;

type ColumnMetaData = NonNullable<RowGroup['columns'][number]['meta_data']>;
type PageHeader = ReturnType<typeof parquetHeader>;

const HEADER_BYTES = 8 * 1024;
/** Headers carry a smallest and a largest value. */
const LONG_HEADER_BYTES = 1024 * 1024;

/** Throws a `StoreFault` when a page is larger than pages are, or holds more than the footer says. */
export async function checkPages(file: OpenFile, group: RowGroup): Promise<void> {
  for (const { meta_data: column, crypto_metadata: encrypted } of group.columns)
    if (column && !encrypted) await checkColumn(file, column, Number(group.num_rows));
}

async function checkColumn(file: OpenFile, column: ColumnMetaData, rows: number): Promise<void> {
  const values = Number(column.num_values);
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const end = start + Number(column.total_compressed_size);
  if (!(start >= 0 && end <= file.size && values >= 0)) throw damaged();
  if (values !== rows && values > MAX_NESTED_VALUES) throw new StoreFault('too-large', { bytes: values });
  let seen = 0;
  for (let at = start; at < end; ) {
    const { header, length } = await headerAt(file, at, end);
    const { uncompressed_page_size: unpacked, compressed_page_size: packed } = header;
    const count = valuesIn(header);
    if (packed < 0 || unpacked < 0 || count < 0) throw damaged();
    if (unpacked > MAX_PAGE_BYTES || count > MAX_PAGE_VALUES) throw new StoreFault('too-large', { bytes: unpacked });
    if (!header.dictionary_page_header) seen += count;
    if (seen > values) throw damaged();
    at += length + packed;
  }
}

const valuesIn = (header: PageHeader): number =>
  (header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header)?.num_values ?? 0;

async function headerAt(file: OpenFile, at: number, end: number): Promise<{ header: PageHeader; length: number }> {
  const short = Math.min(HEADER_BYTES, end - at);
  try {
    return await tryHeader(file, at, short);
  } catch (error) {
    if (short === end - at) throw error;
    return tryHeader(file, at, Math.min(LONG_HEADER_BYTES, end - at));
  }
}

async function tryHeader(file: OpenFile, at: number, length: number): Promise<{ header: PageHeader; length: number }> {
  const bytes = await readAt(file, at, length);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const header = parquetHeader(reader);
  return { header, length: reader.offset };
}
