/** Which files make up a schema, and in which order they are applied. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { byCodeUnit } from '../model/location.js';

/** A run of digits compares as a number: `2_b.sql` before `10_a.sql`. What is equal so is ordered by code unit. */
export function naturally(a: string, b: string): number {
  const runs = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [runs(a), runs(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] as string, right[i] as string];
    const numbers = /^\d/.test(x) && /^\d/.test(y);
    const order = numbers ? compareDigits(x, y) : byCodeUnit(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length || byCodeUnit(a, b);
}

function compareDigits(x: string, y: string): number {
  const [a, b] = [x.replace(/^0+(?=\d)/, ''), y.replace(/^0+(?=\d)/, '')];
  return a.length - b.length || byCodeUnit(a, b);
}

/** Versions as Flyway counts them come before what is repeated on every change (`R__views.sql`). */
const rank = (file: string): number => (/^R__/.test(file.split('/').at(-1) as string) ? 1 : 0);

export const inOrder = (files: readonly string[]): string[] =>
  [...files].sort((a, b) => rank(a) - rank(b) || naturally(a, b));

/** Files that undo what others do: `x.down.sql`, Flyway's `U2__x.sql`, `x_rollback.sql`, and folders called so. */
export const isUndo = (file: string): boolean =>
  /(?:\.|_|-)(?:down|undo|rollback|revert)\.[a-z]+$/i.test(file) ||
  /^U[\d._]*__/.test(file.split('/').at(-1) as string) ||
  /(?:^|\/)(?:down|undo|rollbacks?)(?:\/|\.sql$)/i.test(file);

/** The files that paths and globs stand for, relative to the root, unordered. Links are not followed. */
export function filesOf(patterns: readonly string[], root: string): string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const info = lstatSync(pattern, { throwIfNoEntry: false });
    if (info?.isFile()) found.add(pattern);
    else if (info?.isDirectory()) for (const file of below(pattern)) found.add(file);
    else {
      const matches = picomatch(pattern, { dot: true });
      const { base } = picomatch.scan(pattern);
      for (const file of below(base)) if (matches(file)) found.add(file);
    }
  }
  return [...found].map((file) => relative(root, file).split(sep).join('/'));
}

function* below(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') yield* below(path);
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // nothing there: the caller says so when no file is left
  }
}
