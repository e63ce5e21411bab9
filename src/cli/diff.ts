import { diffReports } from '../app/diff.js';
import { isAtLeast, isFinding, isOpen } from '../app/gating.js';
import { renderDiff } from '../compose.js';
import { EXIT } from '../errors.js';
import type { Severity } from '../model/report.js';
import { readReport } from './report.js';

export interface DiffArguments {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json' | 'md';
  readonly failOn?: Severity | undefined;
  readonly locale?: 'nb' | 'en' | undefined;
}

/** `personkart diff`: what changed between two reports. Exit 1 only on new open gaps at or above `failOn`. */
export async function diffCommand(args: DiffArguments): Promise<number> {
  const [before, after] = [await readReport(args.before), await readReport(args.after)];
  const diff = diffReports(before, after);
  process.stdout.write((await renderDiff())(diff, after, args.format, args.locale ?? 'nb'));
  const { failOn } = args;
  if (failOn === undefined) return EXIT.clean;
  const added = new Set(diff.gaps.added.map((g) => g.id));
  const grave = after.gaps.some((g) => added.has(g.id) && isFinding(g) && isOpen(g) && isAtLeast(g.severity, failOn));
  return grave ? EXIT.gaps : EXIT.clean;
}
