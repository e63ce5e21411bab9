/** A private unpacked copy, for formats that are not read from beginning to end. */
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreFault } from '../../src/errors.js';
import { checkCancelled } from '../shared/cancel.js';
import { type NamedFile, type OpenFile, opened } from './source.js';

/** The largest member of an archive that is unpacked to disk. */
export const SPOOL_BYTES = 2 * 1024 ** 3;

/** A copy under a name of its own, in a folder that only this user may enter. */
export async function spoolNamed(
  source: AsyncIterable<Buffer>,
  size: number,
  signal: AbortSignal,
): Promise<NamedFile & { readonly size: number }> {
  if (size > SPOOL_BYTES) throw new StoreFault('too-large', { bytes: size });
  const folder = await mkdtemp(join(tmpdir(), 'personkart-files-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < size) throw new StoreFault('no-space', { needed: size, free: bavail * bsize });
    const path = join(folder, 'member');
    const file = await open(path, 'wx', 0o600);
    let written = 0;
    try {
      for await (const chunk of source) {
        checkCancelled(signal);
        written += chunk.length;
        if (written > SPOOL_BYTES) throw new StoreFault('too-large', { bytes: written });
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
    return { path, size: written, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A copy without a name: nothing is left of it when the process ends, however that is. */
export async function spoolOpen(source: AsyncIterable<Buffer>, size: number, signal: AbortSignal): Promise<OpenFile> {
  const named = await spoolNamed(source, size, signal);
  try {
    const file = opened(await open(named.path, 'r'), named.size);
    // Where a file cannot be removed while it is open (Windows), closing does it.
    await Promise.resolve(named[Symbol.asyncDispose]()).catch(() => undefined);
    return {
      ...file,
      async [Symbol.asyncDispose]() {
        await file[Symbol.asyncDispose]();
        await named[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await named[Symbol.asyncDispose]();
    throw error;
  }
}
