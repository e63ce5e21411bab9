/** What the tests of `--since-last` share: reports without what may differ, and files that changed long ago. */
import { lstatSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Since } from '../../src/model/carried.js';
import type { Report } from '../../src/model/report.js';

/** Without `run` and the marks of what was carried over: as a run that reads everything gives it. */
export function plain({ run: _, containers, ...rest }: Report): string {
  return JSON.stringify({ ...rest, containers: containers.map(({ carriedFrom: __, ...c }) => c) });
}

/** Names of containers that were carried over. */
export const carriedIn = (report: Report): string[] =>
  report.containers.filter((c) => c.carriedFrom !== undefined).map((c) => c.name);

export const sinceOf = ({ run }: Report): Since => {
  if (run.since === undefined) throw new Error('the run was not asked to read only what has changed');
  return run.since;
};

const LONG_AGO = 1_700_000_000;

/** Gives what was written just now, in a file or below a folder, a time of long ago: else it might change unseen. */
export function age(path: string): void {
  const info = lstatSync(path);
  if (info.isDirectory()) for (const name of readdirSync(path)) age(join(path, name));
  else if (info.mtimeMs !== LONG_AGO * 1000) utimesSync(path, LONG_AGO, LONG_AGO);
}

/** Names of containers that were read. */
export const readNow = (report: Report): string[] =>
  report.containers.filter((c) => c.carriedFrom === undefined && c.notExamined === undefined).map((c) => c.name);
