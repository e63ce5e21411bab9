/** One run at a time in a folder of reports, also when the run before it was killed. */
import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Busy, UsageError } from '../errors.js';

/** Who holds a folder. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** A lock that nobody has touched for so long is dead; its owner touches it every ten seconds. */
const STALE_MS = 60_000;
const TOUCH_MS = 10_000;

/**
 * Does the work while holding the folder, which is made when it is not there and taken away again when it stays empty.
 * Throws Busy when another run holds it. A run that was killed on this host is succeeded at once, one on another host
 * (or in another container) after a minute.
 */
export async function withLock<T>(folder: string, since: string, work: () => Promise<T>): Promise<T> {
  const path = resolve(folder);
  const made = make(path);
  const release = await acquire(path, { pid: process.pid, host: hostname(), since });
  try {
    return await work();
  } finally {
    rmSync(ownerFile(path), { force: true });
    // Taken over while this process slept: the other one's lock is not ours to release.
    await release().catch(() => {});
    if (made !== undefined) clearAway(path, made);
  }
}

const ownerFile = (folder: string): string => join(folder, '.personkart.owner');

async function acquire(folder: string, owner: Owner): Promise<() => Promise<void>> {
  const { lock } = await import('proper-lockfile');
  const options = { realpath: false, onCompromised: () => {} };
  // Only one at a time may judge whether a lock is dead: two could else take it over, one from the other.
  const leave = await lock(join(folder, '.personkart-guard'), {
    ...options,
    stale: 10_000,
    retries: { retries: 30, minTimeout: 50, maxTimeout: 200 },
  }).catch(refuse(folder));
  try {
    if (isDead(ownerOf(folder))) rmSync(join(folder, '.personkart.lock'), { recursive: true, force: true });
    const release = await lock(join(folder, '.personkart'), { ...options, stale: STALE_MS, update: TOUCH_MS }).catch(
      refuse(folder),
    );
    writeFileSync(ownerFile(folder), JSON.stringify(owner), { mode: 0o600 });
    return release;
  } finally {
    await leave().catch(() => {});
  }
}

const refuse =
  (folder: string) =>
  (error: unknown): never => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ELOCKED') throw new Busy(folder, ownerOf(folder));
    throw unwritable(folder, code);
  };

function ownerOf(folder: string): Owner | null {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as Owner;
    return { pid: Number(pid), host: String(host), since: String(since) };
  } catch {
    return null;
  }
}

/** Known only of this host. A process of our own number is gone too: the number is ours now. */
function isDead(owner: Owner | null): boolean {
  if (owner === null || owner.host !== hostname()) return false;
  if (owner.pid === process.pid) return true;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** The first folder that had to be made; undefined when all were there. */
function make(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

const unwritable = (folder: string, code: string): UsageError =>
  new UsageError(
    'output-not-writable',
    `cannot write the output (${code})`,
    { file: folder },
    'choose another with --out',
  );

/** Takes away the empty folders that were made, from the inside. */
function clearAway(folder: string, first: string): void {
  try {
    for (let at = folder; at.startsWith(first); at = dirname(at)) rmdirSync(at);
  } catch {
    // Not empty: there are reports in it.
  }
}
