/** What a file system says of a file's state: equal text means that nobody has written to it between. */
import { realpath, stat } from 'node:fs/promises';

/**
 * A file that changed so lately may change again without another time to show for it: FAT counts in steps of two
 * seconds (Microsoft's exFAT and FAT specifications), other file systems in finer ones.
 */
export const RECENT_MS = 2_000;

/** The kernel's own clock ticks at 1-10 ms; nobody can set the time of a file's last change back. */
const TICK_MS = 25;

/** Device, inode, size and times; undefined when the file is not there, or has changed too lately to tell. */
export async function fileState(path: string): Promise<string | undefined> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (info === undefined) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = info;
  const since = (ns: bigint): number => Math.abs(Date.now() - Number(ns / 1_000_000n));
  if (since(mtimeNs) < RECENT_MS || since(ctimeNs) < TICK_MS) return undefined;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The same for a SQLite database with its write-ahead log. An empty log is none: whoever reads may leave one. */
export async function databaseState(path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => path);
  const main = await fileState(real);
  const log = await stat(`${real}-wal`).catch(() => undefined);
  if (main === undefined || log === undefined || log.size === 0) return main;
  const wal = await fileState(`${real}-wal`);
  return wal === undefined ? undefined : `${main} ${wal}`;
}
