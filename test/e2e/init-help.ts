import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import type { Ran } from './cli.js';

/** What stands in the script where the operator puts the password. */
export const PLACEHOLDER = '<password>';

/** The script that `init` printed: the block that begins with these words. */
export function scriptOf({ stdout }: Ran, start: string): string {
  const block = stdout.split('\n\n').find((text) => text.startsWith(start));
  if (block === undefined) throw new Error('no script was printed');
  return block;
}

/** The config that `init` wrote. */
export const configIn = (dir: string): { stores: Record<string, unknown>[] } & Record<string, unknown> =>
  JSON.parse(readFileSync(join(dir, 'personkart.json'), 'utf8'));

/** The report of a scan. */
export const reportIn = (dir: string): Report =>
  JSON.parse(readFileSync(join(dir, 'personkart-report', 'report.json'), 'utf8'));
