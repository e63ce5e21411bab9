/** One Parquet file, read through its row groups. The reader's errors quote values and end here. */
import type { AsyncBuffer, Compressors, FileMetaData, ParquetScan, RowGroup } from 'hyparquet';
import { StoreFault } from '../../../src/errors.js';
import { damaged, fileFault } from '../faults.js';
import { type OpenFile, readAt, type Source } from '../source.js';
import { checkPages, MAX_PAGE_BYTES } from './pages.js';
import { rawSchema, shapeOf, type TableShape } from './shape.js';
import { dateOf, moment } from './values.js';

/** The longest footer that is read: a thousand columns in ten thousand row groups. */
const MAX_FOOTER_BYTES = 256 * 1024 * 1024;

/** Packed bytes that are held at a time: of one column in one row group. */
const MAX_SLICE_BYTES = 512 * 1024 * 1024;

/** A cell counts as so much, however tight it is packed: runs of equal values take next to nothing, and as long to read. */
const CELL_BYTES = 16;

/** Numbers per row, from which a list of floating-point numbers is an embedding rather than a place or a range. */
const VECTOR_LENGTH = 16;

/** An open file. */
export interface ParquetFile extends AsyncDisposable {
  readonly shape: TableShape;
  readonly groups: readonly Group[];
  /** The cells of a column as they are stored. Throws a `StoreFault`. */
  column(name: string, rowStart: number, rowEnd: number): Promise<ArrayLike<unknown>>;
  /** Has to be asked before a group is read: its pages must be what the footer says. */
  check(group: Group): Promise<void>;
}

/** A row group. What the footer says of it is believed only where it is checked while reading. */
export interface Group {
  readonly start: number;
  readonly rows: number;
  /** Bytes of its columns, unpacked; at least what so many cells take to read. */
  readonly bytes: number;
  readonly meta: RowGroup;
}

/** Any error as a fault. */
export function parquetFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  return typeof (error as NodeJS.ErrnoException | null)?.code === 'string' ? fileFault(error) : damaged();
}

/** Opens a file and reads its footer. Throws a `StoreFault`. */
export async function openParquet(source: Source, signal: AbortSignal): Promise<ParquetFile> {
  const file = await source.open(signal);
  try {
    return await prepare(file);
  } catch (error) {
    await file[Symbol.asyncDispose]();
    throw parquetFault(error);
  }
}

async function prepare(file: OpenFile): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetScan, parquetSchema } = await import('hyparquet');
  const tail = await readAt(file, Math.max(0, file.size - 8), 8);
  if (tail.toString('latin1', 4) === 'PARE') throw new StoreFault('encrypted');
  if (tail.length < 8 || tail.readUInt32LE(0) > MAX_FOOTER_BYTES) throw damaged();
  const buffer = bufferOf(file);
  const metadata = await parquetMetadataAsync(buffer, { geoparquet: false, parsers: NO_STATISTICS });
  const groups = groupsOf(metadata);
  const shape = shapeOf(parquetSchema(metadata), vectorsOf(metadata), encryptedOf(metadata));
  const schema = rawSchema(metadata.schema);
  let scan: Promise<ParquetScan> | undefined;
  const open = async (): Promise<ParquetScan> =>
    parquetScan({
      file: buffer,
      metadata: { ...metadata, schema },
      compressors: await limitedCompressors(),
      parsers: PARSERS,
      utf8: false,
      geoparquet: false,
    });
  return {
    shape,
    groups,
    check: (group) => checkPages(file, group.meta).catch((error: unknown) => Promise.reject(parquetFault(error))),
    async column(column, rowStart, rowEnd) {
      try {
        scan ??= open();
        const cells = await (await scan).readColumn({ column, rowStart, rowEnd });
        if (cells.length !== rowEnd - rowStart) throw damaged();
        return cells;
      } catch (error) {
        throw parquetFault(error);
      }
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  };
}

// Statistics are not used; reading them must not fail, whatever stands there.
const NO_STATISTICS = {
  stringFromBytes: () => undefined,
  dateFromDays: () => undefined,
  timestampFromMilliseconds: () => undefined,
  timestampFromMicroseconds: () => undefined,
  timestampFromNanoseconds: () => undefined,
  uuidFromBytes: () => undefined,
};

// Met in map keys, in variants, and for INT96 (days and nanoseconds, which the reader has put together).
const PARSERS = {
  timestampFromMilliseconds: (value: bigint) => moment(value, 'MILLIS', true),
  timestampFromMicroseconds: (value: bigint) => moment(value, 'MICROS', true),
  timestampFromNanoseconds: (value: bigint) => value,
  dateFromDays: dateOf,
};

function groupsOf(metadata: FileMetaData): Group[] {
  let start = 0;
  return metadata.row_groups.map((meta) => {
    const rows = Number(meta.num_rows);
    if (!Number.isSafeInteger(rows) || rows < 0) throw damaged();
    const bytes = meta.columns.reduce((sum, { meta_data: one }) => sum + Number(one?.total_uncompressed_size ?? 0), 0);
    const group = { start, rows, bytes: Math.max(bytes, rows * meta.columns.length * CELL_BYTES), meta };
    start += rows;
    return group;
  });
}

function vectorsOf({ row_groups: groups }: FileMetaData): Set<string> {
  const [first] = groups;
  const rows = Number(first?.num_rows ?? 0);
  const long = (first?.columns ?? []).filter(
    ({ meta_data: one }) => /FLOAT|DOUBLE/.test(one?.type ?? '') && Number(one?.num_values) > rows * VECTOR_LENGTH,
  );
  return new Set(long.map((column) => column.meta_data?.path_in_schema.join('.') ?? ''));
}

const encryptedOf = ({ row_groups: groups }: FileMetaData): Set<string> =>
  new Set(
    groups.flatMap((group) =>
      group.columns
        .filter((column) => column.crypto_metadata)
        .map((column) => column.meta_data?.path_in_schema.join('.') ?? ''),
    ),
  );

function bufferOf(file: OpenFile): AsyncBuffer {
  return {
    byteLength: file.size,
    async slice(start, end = file.size) {
      if (end - start > MAX_SLICE_BYTES) throw new StoreFault('too-large', { bytes: end - start });
      const bytes = await readAt(file, start, end - start);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    },
  };
}

/** A page that unpacks to more than it says ends there, and one that says too much is not begun. */
async function limitedCompressors(): Promise<Compressors> {
  const { compressors, decompressZstd } = await import('hyparquet-compressors');
  const { gunzipSync, brotliDecompressSync } = await import('node:zlib');
  const own: Compressors = {
    ...compressors,
    // Theirs grows as far as the data says.
    ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
    GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
    BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  };
  return Object.fromEntries(
    Object.entries(own).map(([codec, unpack]) => [
      codec,
      (input: Uint8Array, length: number) => {
        if (length > MAX_PAGE_BYTES) throw new StoreFault('too-large', { bytes: length });
        return unpack(input, length);
      },
    ]),
  );
}
