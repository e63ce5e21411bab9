/** What git says of a change. It is only asked: no hook, no external diff, no lock. */
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { StoreFault, UsageError } from '../errors.js';
import { byCodeUnit } from '../model/location.js';

/** Lines from and to, both counted in; from 1. */
export type Range = readonly [from: number, to: number];

/** A file of the change with the lines it adds. `binary`: git does not call it text. */
export interface ChangedFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly added: readonly Range[];
  readonly binary: boolean;
}

const FLAGS = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager'];
const ENV = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

const options = (root: string) => ({ cwd: root, env: { ...process.env, ...ENV } });

/** Throws UsageError when there is no such revision in the repository at `root`. */
export function checkRevision(revision: string, root: string): void {
  try {
    if (revision.startsWith('-')) throw new Error('an option');
    git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], root);
  } catch {
    throw new UsageError(
      'revision-not-found',
      `git knows no revision ${JSON.stringify(revision)} here`,
      { file: root },
      'name a branch, tag or commit; in CI, fetch the whole history (fetch-depth: 0)',
    );
  }
}

const git = (args: readonly string[], root: string): string =>
  execFileSync('git', [...FLAGS, ...args], {
    ...options(root),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Files that differ from where the branch left `since`, committed or not, and files git does not know yet. */
export async function changedFiles(since: string, root: string, signal: AbortSignal): Promise<ChangedFile[]> {
  try {
    const base = git(['merge-base', since, 'HEAD'], root).trim();
    const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root)
      .split('\0')
      .filter((path) => path !== '')
      .map((path): ChangedFile => ({ path, added: [[1, Number.POSITIVE_INFINITY]], binary: false }));
    const tracked = await diff(base, root, signal);
    return [...tracked, ...untracked].sort((a, b) => byCodeUnit(a.path, b.path));
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof StoreFault ? error : new StoreFault('git-failed');
  }
}

// A file that was moved is not new: renames are followed.
const DIFF = [
  'diff',
  '-U0',
  '-M',
  '--diff-filter=d',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
];

async function diff(base: string, root: string, signal: AbortSignal): Promise<ChangedFile[]> {
  const child = spawn('git', [...FLAGS, ...DIFF, '--src-prefix=a/', '--dst-prefix=b/', base, '--'], {
    ...options(root),
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  ended.catch(() => {}); // read below; until then nobody waits for it
  const found = await hunks(createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }));
  if ((await ended) !== 0) throw new StoreFault('git-failed');
  return found;
}

async function hunks(lines: AsyncIterable<string>): Promise<ChangedFile[]> {
  const files: { path: string; added: Range[]; binary: boolean }[] = [];
  let left = 0; // lines of a hunk that are content, whatever they look like
  for await (const line of lines) {
    if (left > 0) {
      if (!line.startsWith('\\')) left--;
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const [, removed = '1', from = '0', count = '1'] = hunk;
      left = Number(removed) + Number(count);
      if (Number(count) > 0) files.at(-1)?.added.push([Number(from), Number(from) + Number(count) - 1]);
    } else if (line.startsWith('+++ ')) {
      const path = targetOf(line.slice(4));
      if (path !== undefined) files.push({ path, added: [], binary: false });
    } else {
      const binary = /^Binary files .* and (.*) differ$/.exec(line)?.[1];
      const path = binary === undefined ? undefined : targetOf(binary);
      if (path !== undefined) files.push({ path, added: [[1, Number.POSITIVE_INFINITY]], binary: true });
    }
  }
  return files.filter((file) => file.added.length > 0);
}

/** `b/path`, with a tab behind it when it holds blanks, in C quotes when it holds stranger things. */
function targetOf(written: string): string | undefined {
  const name = written.replace(/\t$/, '');
  const plain = name.startsWith('"') ? unquoted(name) : name;
  return plain.startsWith('b/') ? plain.slice(2) : undefined;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

function unquoted(written: string): string {
  const bytes: Buffer[] = [];
  for (const [part] of written.slice(1, -1).matchAll(/\\[0-7]{3}|\\.|[^\\]+/g)) {
    if (!part.startsWith('\\')) bytes.push(Buffer.from(part));
    else if (/\d/.test(part[1] as string)) bytes.push(Buffer.of(Number.parseInt(part.slice(1), 8)));
    else bytes.push(Buffer.of(ESCAPES[part[1] as string] ?? 63));
  }
  return Buffer.concat(bytes).toString('utf8');
}
