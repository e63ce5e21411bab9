/** An account that may read files, as a script for a POSIX shell with access control lists (Linux). */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reason } from '../../src/model/container.js';
import type { RoleProposal } from '../../src/model/survey.js';
import { ACCOUNT } from './account.js';
import { isPrintable } from './printable.js';

/** What is to be readable: a folder with all below, or a file. */
export interface Readable {
  readonly path: string;
  readonly folder: boolean;
}

/** Paths as they are on the disk: a glob stands for the folder before its first wildcard. */
export const readables = (paths: readonly string[]): Readable[] =>
  paths.map((path) => {
    const at = path.search(/[*?{[]/);
    const fixed = at < 0 ? path : dirname(`${path.slice(0, at)}x`);
    return { path: fixed, folder: statSync(fixed, { throwIfNoEntry: false })?.isDirectory() ?? at >= 0 };
  });

/** The script. Pure. */
export function roleFor(found: readonly Readable[], more: readonly Reason[] = []): RoleProposal {
  const shown = found.filter(({ path }) => isPrintable(path));
  const hidden = found.length - shown.length;
  return {
    language: 'shell',
    account: ACCOUNT,
    script: [`useradd --system --no-create-home --shell /usr/sbin/nologin ${ACCOUNT}`, ...shown.flatMap(grants)],
    notes: [
      { code: 'folders-above', params: {} },
      ...more,
      { code: 'run-as', params: { account: ACCOUNT } },
      ...(hidden > 0 ? [{ code: 'left-out', params: { names: hidden } }] : []),
    ],
  };
}

/** `X` lets folders be entered and makes no file executable; the second line is for files that come later. */
function grants({ path, folder }: Readable): string[] {
  if (!folder)
    return [`setfacl -m u:${ACCOUNT}:x -- ${quoted(dirname(path))}`, `setfacl -m u:${ACCOUNT}:r -- ${quoted(path)}`];
  return [`setfacl -R -m u:${ACCOUNT}:rX -- ${quoted(path)}`, `setfacl -R -d -m u:${ACCOUNT}:rX -- ${quoted(path)}`];
}

const quoted = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`;
