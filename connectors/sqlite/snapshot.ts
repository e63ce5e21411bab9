/** A private copy of a database file, so that nothing is ever created, locked or changed beside the user's own. */
import { constants } from 'node:fs';
import { chmod, copyFile, mkdtemp, realpath, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreFault } from '../../src/errors.js';
import { cancelled, checkCancelled } from '../shared/cancel.js';
import { fileFault, isRecent, sameState, stateOf } from './state.js';

/** How many times a copy is tried while somebody else is writing. */
export const ATTEMPTS = 8;

/** Time between two tries. */
export const PAUSE_MS = 60;

/** The copy, in a folder of its own that only this user may enter. */
export interface Snapshot {
  readonly file: string;
  /** Removes the copy. May be called again. */
  remove(): Promise<void>;
}

/**
 * Copies a database as it was at one moment.
 *
 * Why the copy is one moment's: between two looks at the files nothing has changed that would change a reader's view.
 * - The main file has the same size, times and change counter, so every byte was copied from the same contents. A
 *   commit in rollback mode and a checkpoint in WAL mode both write to it.
 * - There is no rollback journal in force, so no transaction is half written to the main file. (The driver does not
 *   roll back: it takes its own lock for another's. So a file left by a crash is refused until its owner opens it.)
 * - The WAL may have grown. That does no harm: frames carry checksums, so a half copied one ends the log, and readers
 *   take whole transactions only. It may not have been started over (then its header has new salts), for a mixture
 *   would put old pages over newer ones of the main file.
 * Times have a coarse clock, so a file that changed just now is left until a later change would be seen.
 *
 * Throws `file-not-found`, `permission-denied`, `not-a-file`, `not-a-database`, `no-space` or `snapshot-unstable`.
 */
export async function takeSnapshot(path: string, signal: AbortSignal): Promise<Snapshot> {
  const source = await regularFile(path);
  const folder = await mkdtemp(join(tmpdir(), 'personkart-sqlite-')).catch((error: unknown) => {
    throw fileFault(error);
  });
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await wait(PAUSE_MS, undefined, { signal });
      checkCancelled(signal);
      if (await tryCopy(source, folder)) return { file: join(folder, 'db'), remove };
    }
    throw new StoreFault('snapshot-unstable', { attempts: ATTEMPTS });
  } catch (error) {
    await remove();
    throw signal.aborted ? cancelled() : fileFault(error);
  }
}

async function regularFile(path: string): Promise<string> {
  try {
    const real = await realpath(path); // SQLite, too, puts WAL and journal beside the file that a link points to
    if (!(await stat(real)).isFile()) throw new StoreFault('not-a-file');
    return real;
  } catch (error) {
    throw fileFault(error);
  }
}

async function tryCopy(source: string, folder: string): Promise<boolean> {
  const before = await stateOf(source);
  if (before.journal || isRecent(before)) return false;
  await checkSpace(folder, Number(before.bytes));
  await copyOne(source, join(folder, 'db'));
  if (before.wal !== undefined) await copyOne(`${source}-wal`, join(folder, 'db-wal'));
  if (sameState(before, await stateOf(source))) return true;
  for (const name of ['db', 'db-wal']) await rm(join(folder, name), { force: true });
  return false;
}

async function checkSpace(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed) throw new StoreFault('no-space', { needed, free: bavail * bsize });
}

async function copyOne(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await chmod(to, 0o600);
  } catch (error) {
    // A WAL or journal that went away in the meantime shows when the states are compared.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
