/** Reads files of a git revision. Nothing of the working tree can change what comes out. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../errors.js';

const run = promisify(execFile);

export interface Revision {
  readonly ref: string;
  /** The full id of the commit. */
  readonly commit: string;
  /** A file's text; null when the revision has none there. `path` is absolute, in the working tree. */
  read(path: string): Promise<string | null>;
  /** True of a path that lies in the repository, whether or not the revision has a file there. */
  holds(path: string): boolean;
  /** Absolute paths of the files directly in a folder. */
  list(folder: string): Promise<string[]>;
}

/** Finds a revision of the repository that a folder is in. Throws UsageError when there is no such thing. */
export async function revisionOf(ref: string, folder: string): Promise<Revision> {
  const git = (...args: string[]): Promise<string> => gitIn(folder, args);
  const top = (await git('rev-parse', '--show-toplevel').catch((e) => notFound(e, ref))).trimEnd();
  const commit = (
    await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch((e) =>
      unknownRef(e, ref, git),
    )
  ).trim();
  const inside = (path: string): string | undefined => repositoryPath(path, top, folder);
  const inRepository = (path: string): string => inside(path) ?? outside(path);
  return {
    ref,
    commit,
    read: async (path) => {
      const name = inRepository(path);
      // `ls-tree` tells a file that is not there from a git that fails; `cat-file` runs no filter of the working tree.
      const [entry] = entries(await git('ls-tree', '-z', '--full-tree', commit, '--', literal(name)));
      if (entry === undefined || entry.path !== name || entry.type !== 'blob') return null;
      return git('cat-file', 'blob', entry.id);
    },
    holds: (path) => inside(path) !== undefined,
    list: async (path) => {
      const name = inRepository(path);
      const all = entries(await git('ls-tree', '-z', '--full-tree', commit, '--', literal(`${name}/`)));
      return all.filter((e) => e.type === 'blob').map((e) => `${top}/${e.path}`);
    },
  };
}

async function gitIn(cwd: string, args: readonly string[]): Promise<string> {
  // GIT_DIR and its like would point git at another repository than the one the config is in.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([k]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE)$/.test(k)),
  );
  const { stdout } = await run('git', [...args], { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

const entries = (listing: string): { type: string; id: string; path: string }[] =>
  listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, type = '', id = '', path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return { type, id, path };
    });

// Paths are taken by the letter: no pathspec magic, no globs.
const literal = (path: string): string => `:(literal)${path}`;

/** The path inside the repository, with slashes; undefined outside. Links in the folders above the config are resolved. */
function repositoryPath(path: string, top: string, folder: string): string | undefined {
  const real = realpathSync(folder);
  const inside = relative(realpathSync(top), `${real}${sep}${relative(folder, path)}`);
  return inside.startsWith('..') || inside === '' ? undefined : inside.split(sep).join('/');
}

function outside(file: string): never {
  throw new UsageError(
    'base-outside-repository',
    'this file is outside the git repository, so --base cannot know what it was',
    { file },
    'keep config, register, baseline and decisions in one repository',
  );
}

function notFound(error: unknown, ref: string): never {
  const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
  throw new UsageError(
    'base-not-readable',
    gone
      ? '--base needs git, and there is none on the path'
      : `--base ${ref}: the config is in no git repository that may be read`,
    {},
    gone ? 'install git, or leave --base out' : 'run it in a checkout; in a container, see git’s safe.directory',
  );
}

async function unknownRef(error: unknown, ref: string, git: (...args: string[]) => Promise<string>): Promise<never> {
  if ((error as { code?: unknown }).code === 'ENOENT') notFound(error, ref);
  const shallow = (await git('rev-parse', '--is-shallow-repository').catch(() => '')).trim() === 'true';
  throw new UsageError(
    'base-unknown',
    `--base ${ref}: the repository has no such revision${shallow ? '; the clone is shallow' : ''}`,
    {},
    shallow
      ? 'fetch it first: fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab), or git fetch origin <branch>'
      : 'name a branch, tag or commit that has been fetched, such as origin/main',
  );
}
