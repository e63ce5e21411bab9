import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file that ships with the package, from the sources and from `dist` alike. */
export function packageFile(...parts: string[]): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!isRoot(dir)) dir = dirname(dir);
  return join(dir, ...parts);
}

function isRoot(dir: string): boolean {
  const file = join(dir, 'package.json');
  if (dir === dirname(dir)) throw new Error('personkart is not inside its package');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'personkart';
}

/** A JSON file of the package. */
export const packageJsonFile = (...parts: string[]): unknown => JSON.parse(readFileSync(packageFile(...parts), 'utf8'));
