/** The bytes of a file: unpacked, without byte order mark, in an encoding where a line break is one byte. */
import { pipeline, Readable } from 'node:stream';
import { fileFault } from './faults.js';
import { CHUNK_BYTES, type Source } from './source.js';

/** How much of a file is looked at to tell what it is. */
export const HEAD_BYTES = 64 * 1024;

/** A file's encoding, as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | `iso-8859-${number}`;

/** The beginning of a file's unpacked bytes. */
export interface Head {
  readonly bytes: Buffer;
  /** True when this is the whole file. */
  readonly whole: boolean;
  readonly gzip: boolean;
  /** Size on disk. */
  readonly size: number;
}

/** Reads the head of a file. Throws a `StoreFault`. */
export async function readHead(source: Source): Promise<Head> {
  try {
    const { bytes, size } = await source.start(HEAD_BYTES);
    const all = bytes.length >= size;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, whole: all, gzip: false, size };
    const unpacked = await gunzipHead(bytes);
    const whole = all && unpacked.length <= HEAD_BYTES;
    return { bytes: unpacked.subarray(0, HEAD_BYTES), whole, gzip: true, size };
  } catch (error) {
    throw fileFault(error);
  }
}

/** As much of the beginning of gzip data as can be unpacked; a bomb is not, beyond the head. */
async function gunzipHead(bytes: Buffer): Promise<Buffer> {
  const { createGunzip, constants: zlib } = await import('node:zlib');
  const gunzip = createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH, chunkSize: CHUNK_BYTES });
  gunzip.end(bytes);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of gunzip) {
      parts.push(part as Buffer);
      length += (part as Buffer).length;
      if (length > HEAD_BYTES) break;
    }
  } catch {
    // broken further on: what was unpacked before stands
  }
  return Buffer.concat(parts);
}

/** The whole file piece by piece. UTF-16 comes as UTF-8, so that records can be found byte by byte. */
export async function* chunks(source: Source, gzip: boolean, encoding: Encoding): AsyncGenerator<Buffer> {
  const plain = source.stream();
  try {
    const unpacked = gzip ? await gunzipped(plain) : plain;
    yield* encoding.startsWith('utf-16') ? recoded(unpacked, encoding) : withoutMark(unpacked);
  } catch (error) {
    throw fileFault(error);
  } finally {
    await plain.return(undefined);
  }
}

const gunzipped = async (packed: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> =>
  pipeline(
    Readable.from(packed, { objectMode: false }),
    (await import('node:zlib')).createGunzip({ chunkSize: CHUNK_BYTES }),
    () => undefined,
  );

async function* recoded(source: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of source) {
    yield first && chunk.indexOf('\ufeff') === 0 ? chunk.subarray(3) : chunk;
    first = false;
  }
}
