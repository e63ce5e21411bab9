/** Real git repositories in temporary folders. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RawConfig, scan } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';

export const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.email=t@example.org', '-c', 'user.name=t', ...args], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

export function write(dir: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
}

/** A repository with these files on `main`, and a branch that is checked out. */
export function repository(dir: string, files: Readonly<Record<string, string | Buffer>>): string {
  mkdirSync(dir, { recursive: true });
  git(dir, 'init', '-q', '-b', 'main');
  write(dir, { 'README.md': 'Ingenting\n', ...files });
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'a');
  git(dir, 'checkout', '-qb', 'feature');
  return dir;
}

/** What the change since `main` holds. */
export const changeOf = (dir: string, config: Partial<RawConfig> = {}): Promise<Report> =>
  scan({
    // A config names a store at least; this one is not opened.
    config: { stores: [{ id: 'crm', kind: 'sqlite', path: 'none.db' }], sample: { seed: 's' }, ...config },
    base: dir,
    sources: { changed: 'main' },
    now: () => 0,
    runId: 'r',
  });

/** `file#path: type @lines` of every finding that counts. */
export const found = (report: Report): string[] =>
  report.fields.flatMap((f) =>
    f.verdicts
      .filter((v) => v.confidence !== 'possible')
      .map((v) => `${f.source?.file}#${f.path}: ${v.dataType} @${v.lines?.join(',')}`),
  );
