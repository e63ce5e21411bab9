/** What `scan` and `check` do with a report: one run at a time, kept by run, told of, measured. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diffReports } from '../app/diff.js';
import type { Before } from '../app/since.js';
import { EXIT, UsageError } from '../errors.js';
import { withLock } from '../files/lock.js';
import { keepRun, runName } from '../files/runs.js';
import { writeWhole } from '../files/write-whole.js';
import type { ReportDiff } from '../model/diff.js';
import type { Report } from '../model/report.js';
import { messageOf, untold } from '../notify/message.js';
import { type Hook, hookOf, send } from '../notify/send.js';
import { render, type SourcePaths, writeReports } from './render.js';
import { readReport } from './report.js';

export interface DeliveryArguments {
  readonly out: string;
  /** Runs to keep. */
  readonly keep: number;
  readonly notify?: string | undefined;
  readonly metrics?: string | undefined;
}

export interface Delivery {
  readonly report: Report;
  /** What has changed since the report that was in the folder; null when there was none of the same stores. */
  readonly since: ReportDiff | null;
  readonly files: readonly string[];
  /** False when somebody should have been told and was not. */
  readonly told: boolean;
}

/**
 * Makes a report while holding its folder, and delivers it. `make` is given what was in the folder. Throws Busy when another run
 * holds the folder.
 */
export async function deliver(
  args: DeliveryArguments,
  how: { locale: 'nb' | 'en'; formats: readonly string[]; sources?: SourcePaths },
  make: (before: Before) => Promise<Report>,
): Promise<Delivery> {
  const { keep } = args;
  if (!Number.isInteger(keep) || keep < 0 || keep > 10_000)
    throw new UsageError('usage', '--keep is no number of runs', {}, 'give a whole number, 0 to keep none');
  const hook = hookOf(args.notify, process.env);
  return withLock(args.out, new Date().toISOString(), async () => {
    const before = await reportBefore(args.out);
    const previous = typeof before === 'string' ? null : before;
    const report = await make(before);
    const since = previous !== null && ofSameStores(previous, report) ? diffReports(previous, report) : null;
    const files = await writeReports(report, args.out, { ...how, ...(since === null ? {} : { since }) });
    keepRun(resolve(args.out), runName(report.run.startedAt, report.run.id), files, keep);
    if (args.metrics !== undefined) await writeMetrics(report, resolve(args.metrics));
    const told = hook === null || (await tell(hook, report, previous, resolve(args.out, 'untold.json')));
    return { report, since, files, told };
  });
}

/** A folder may have held a report of something else: nothing is to be learned from the difference. */
const ofSameStores = (previous: Report, report: Report): boolean =>
  report.stores.some((s) => previous.stores.some((p) => p.id === s.id));

/** Tells of what is new, and of what an earlier message could not be delivered about: it waits in a file of ids. */
async function tell(hook: Hook, report: Report, previous: Report | null, waiting: string): Promise<boolean> {
  const gaps = untold(report, previous, idsIn(waiting));
  const failure = gaps.length === 0 ? null : await send(hook, messageOf(report, gaps), Date.now());
  if (failure === null) {
    rmSync(waiting, { force: true });
    return true;
  }
  writeWhole(waiting, `${JSON.stringify(gaps.map((g) => g.id))}\n`);
  process.stderr.write(`warning: --notify was not delivered (${failure}); the next run tries again\n`);
  return false;
}

function idsIn(file: string): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    return new Set();
  }
}

/** A run that should have told somebody and could not is not complete: 0 becomes 3. */
export const withDelivery = (code: number, { told }: Pick<Delivery, 'told'>): number =>
  code === EXIT.clean && !told ? EXIT.incomplete : code;

/** A report of another version cannot be compared; that is no reason not to make a new one. */
async function reportBefore(out: string): Promise<Before> {
  const file = join(out, 'report.json');
  return readReport(file).catch((error: unknown) => {
    if (error instanceof UsageError) return existsSync(file) ? ('unreadable' as const) : ('no-report' as const);
    throw error;
  });
}

const LAST_SUCCESS = 'personkart_last_success_timestamp_seconds';

/** Writes metrics whole. The time of the last success outlives a run that was none: an alert hangs on it. */
async function writeMetrics(report: Report, file: string): Promise<void> {
  const text = String(await render('prometheus', report, { locale: 'en' }));
  const before = text.includes(`${LAST_SUCCESS} `) ? '' : lastSuccess(file);
  // The collector runs as another user than the scan.
  writeWhole(file, text + before, 0o644);
}

function lastSuccess(file: string): string {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const own = lines.filter((l) => l.startsWith(`${LAST_SUCCESS} `) || / personkart_last_success_t\w+ /.test(l));
    return own.length === 0 ? '' : `${own.join('\n')}\n`;
  } catch {
    return '';
  }
}
