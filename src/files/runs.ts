/** Reports of earlier runs: a folder each, a pointer to the latest, and no more than were asked for. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byCodeUnit } from '../model/location.js';
import { writeWhole } from './write-whole.js';

const RUN = /^\d{8}T\d{6}Z-[\w-]{1,80}$/;

/** A run's folder name: when it started (UTC), to be sorted by, and its id. */
export const runName = (startedAt: string, id: string): string =>
  `${startedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}-${id.replace(/[^\w-]/g, '').slice(0, 80)}`;

/**
 * Keeps files of `out` under `out/runs/<name>`, points `out/latest` there, and deletes the oldest runs beyond `keep`.
 * Folders that are not named like a run are left alone. `keep` 0 keeps none.
 */
export function keepRun(out: string, name: string, files: readonly string[], keep: number): void {
  const runs = join(out, 'runs');
  if (keep > 0) {
    const folder = join(runs, name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const file of files) twin(file, join(folder, basename(file)));
    point(join(out, 'latest'), join('runs', name));
  } else rmSync(join(out, 'latest'), { force: true });
  for (const old of namesOf(runs).slice(0, keep === 0 ? undefined : -keep))
    rmSync(join(runs, old), { recursive: true, force: true });
}

/** Names of the runs that are kept, the oldest first. */
export function namesOf(runs: string): string[] {
  try {
    return readdirSync(runs)
      .filter((name) => RUN.test(name))
      .sort(byCodeUnit);
  } catch {
    return [];
  }
}

/** The same bytes under two names; a copy where the file system has no links. Later reports replace names, never bytes. */
function twin(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** A symbolic link; where there can be none, a file with the path in it. Replaced in one step. */
function point(at: string, target: string): void {
  const temporary = `${at}.${process.pid}.tmp`;
  try {
    symlinkSync(target, temporary);
    renameSync(temporary, at);
  } catch {
    rmSync(temporary, { force: true });
    writeWhole(at, `${target}\n`);
  }
}
