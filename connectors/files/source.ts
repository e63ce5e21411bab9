/** Where a file's bytes come from: the file system, or an archive. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { StoreFault } from '../../src/errors.js';
import { fileFault } from './faults.js';

/** How much is read at a time. */
export const CHUNK_BYTES = 256 * 1024;

/** A file that can be read at any place. */
export interface OpenFile extends AsyncDisposable {
  readonly handle: FileHandle;
  readonly size: number;
}

/** A file that another reader opens by its name. */
export interface NamedFile extends AsyncDisposable {
  readonly path: string;
}

/** A file, or a member of an archive. What it throws may be any error; `fileFault` makes a fault of it. */
export interface Source {
  /** The file itself; of a member, the archive on disk. */
  readonly path: string;
  /** At most so many bytes of the beginning, and the size of the whole. */
  start(length: number): Promise<{ readonly bytes: Buffer; readonly size: number }>;
  /** All bytes, in order. */
  stream(): AsyncGenerator<Buffer>;
  open(signal: AbortSignal): Promise<OpenFile>;
  named(signal: AbortSignal): Promise<NamedFile>;
}

/** A file of the file system. */
export function fileSource(path: string): Source {
  return {
    path,
    async start(length) {
      await using file = await openFile(path);
      return { bytes: await readAt(file, 0, length), size: file.size };
    },
    async *stream() {
      await using file = await openFile(path);
      yield* streamOf(file);
    },
    open: () => openFile(path),
    async named() {
      await using file = await openFile(path); // whatever has taken its place is refused here
      return { path, [Symbol.asyncDispose]: async () => void file };
    },
  };
}

/** Opens a regular file, whatever has taken its place since it was found. Never waits for a FIFO's writer. */
export async function openFile(path: string): Promise<OpenFile> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const info = await file.stat();
    if (info.isFile()) return opened(file, info.size);
    await file.close();
  } catch (error) {
    throw fileFault(error);
  }
  throw new StoreFault('not-a-file');
}

/** A handle that is closed when it is not needed any more. */
export const opened = (handle: FileHandle, size: number): OpenFile => ({
  handle,
  size,
  [Symbol.asyncDispose]: () => handle.close().catch(() => undefined),
});

/** So many bytes from an offset, fewer at the end of the file. */
export async function readAt({ handle, size }: OpenFile, from: number, length: number): Promise<Buffer> {
  const wanted = Math.max(0, Math.min(length, size - from));
  const buffer = Buffer.allocUnsafeSlow(wanted);
  let got = 0;
  while (got < wanted) {
    const { bytesRead } = await handle.read(buffer, got, wanted - got, from + got);
    if (bytesRead === 0) break;
    got += bytesRead;
  }
  return buffer.subarray(0, got);
}

/** All bytes of an open file, which stays open. */
export async function* streamOf(file: OpenFile): AsyncGenerator<Buffer> {
  const plain = file.handle.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false, start: 0 });
  try {
    yield* plain;
  } finally {
    plain.destroy();
  }
}
