/** The bytes of a file: unpacked, without byte order mark, in an encoding where a line break is one byte. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { StoreFault } from '../../src/errors.js';
import { fileFault } from './faults.js';

/** How much of a file is looked at to tell what it is. */
export const HEAD_BYTES = 64 * 1024;

const CHUNK_BYTES = 256 * 1024;

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

/** Opens a regular file, whatever has taken its place since it was found. Never waits for a FIFO's writer. */
async function openFile(path: string): Promise<{ file: FileHandle; size: number }> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const info = await file.stat();
    if (info.isFile()) return { file, size: info.size };
    await file.close();
  } catch (error) {
    throw fileFault(error);
  }
  throw new StoreFault('not-a-file');
}

/** Reads the head of a file. Throws a `StoreFault`. */
export async function readHead(path: string): Promise<Head> {
  const { file, size } = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, whole: bytesRead >= size, gzip: false, size };
    const unpacked = await gunzipHead(bytes);
    const whole = bytesRead >= size && unpacked.length <= HEAD_BYTES;
    return { bytes: unpacked.subarray(0, HEAD_BYTES), whole, gzip: true, size };
  } catch (error) {
    throw fileFault(error);
  } finally {
    await file.close();
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
export async function* chunks(path: string, gzip: boolean, encoding: Encoding): AsyncGenerator<Buffer> {
  const { file } = await openFile(path);
  const plain = file.createReadStream({ highWaterMark: CHUNK_BYTES });
  try {
    const unpacked = gzip
      ? pipeline(plain, (await import('node:zlib')).createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined)
      : plain;
    yield* encoding.startsWith('utf-16') ? recoded(unpacked, encoding) : withoutMark(unpacked);
  } catch (error) {
    throw fileFault(error);
  } finally {
    plain.destroy();
    await file.close().catch(() => undefined);
  }
}

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
