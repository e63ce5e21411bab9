import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Before } from '../app/since.js';
import { dayOf, withStatuses } from '../app/status.js';
import { additionsOf } from '../check/additions.js';
import { baselineOf, baselineText } from '../check/baseline.js';
import { revisionOf } from '../check/git.js';
import { type InForce, inRevision, inWorkingTree, type Merged, mergedConfig } from '../check/in-force.js';
import { outcomeOf } from '../check/outcome.js';
import { renderCheck } from '../compose.js';
import { completeConfig, type RawConfig } from '../config/load.js';
import { EXIT, UsageError } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import { digest } from '../model/canonical.js';
import type { CheckOutcome } from '../model/check.js';
import type { Report, Severity } from '../model/report.js';
import { type DeliveryArguments, deliver, withDelivery } from './deliver.js';
import { usage } from './failure.js';
import { checkSince, lookAt, needsNoStore, type SourceArguments } from './look-at.js';
import { readReport } from './report.js';
import { scanWith } from './scan.js';

export interface CheckArguments extends Omit<DeliveryArguments, 'out'>, SourceArguments {
  readonly config: string;
  readonly report?: string | undefined;
  readonly base?: string | undefined;
  readonly updateBaseline: boolean;
  readonly failOn?: Severity | undefined;
  readonly seed?: string | undefined;
  readonly out?: string | undefined;
  /** Formats to write beside JSON and HTML. */
  readonly format: readonly string[];
  readonly locale?: 'nb' | 'en' | undefined;
}

/** Where the report that is judged comes from: a scan, a file, later other sources. */
type Source = (
  at: Pick<Judge, 'raw' | 'inForce' | 'additions'> & {
    readonly file: string;
    /** What was in the folder of the report. */
    readonly before: Before;
  },
) => Promise<Report>;

const EXIT_OF: Readonly<Record<CheckOutcome['verdict'], number>> = {
  gaps: EXIT.gaps,
  incomplete: EXIT.incomplete,
  clean: EXIT.clean,
};

/** `personkart check`: the merge gate. Exit 1 on gaps that nobody has answered for, 3 when too little was measured. */
export async function checkCommand(args: CheckArguments): Promise<number> {
  if (args.updateBaseline && args.base !== undefined)
    throw usage('a baseline is written in the working tree: leave --base or --update-baseline out');
  checkSince(args);
  const file = resolve(args.config);
  const { inForce, raw, base, lost, additions } = await judgedBy(file, args.base);
  const gate = { ...inForce.paths.gate, ...(args.failOn === undefined ? {} : { failOn: args.failOn }) };
  const locale = args.locale ?? raw.locale ?? 'nb';
  const make = async (before: Before): Promise<Report> => {
    const scanned = await sourceOf(args)({ raw, file, inForce, additions, before });
    const report = withStatuses(scanned, inForce.standing, dayOf(Date.now()));
    if (!args.updateBaseline) return report;
    const baseline = baselineOf(report, inForce.standing.baseline);
    writeWhole(gate.baseline, baselineText(baseline), 0o644);
    return withStatuses(report, { ...inForce.standing, baseline }, dayOf(Date.now()));
  };
  const out = args.out ?? (args.report === undefined ? 'personkart-report' : undefined);
  const register = raw.register == null ? null : resolve(dirname(file), raw.register);
  const how = { locale, formats: ['json', 'html', ...args.format], sources: { config: file, register } };
  const delivery =
    out === undefined ? { report: await make('no-report'), told: true } : await deliver({ ...args, out }, how, make);
  // Without a store there is none to have lost.
  const missing = needsNoStore(args) ? [] : lost;
  const outcome = outcomeOf({ report: delivery.report, gate, base, lost: missing, additions });
  process.stdout.write((await renderCheck())(outcome, delivery.report, locale));
  return withDelivery(EXIT_OF[outcome.verdict], delivery);
}

interface Judge {
  readonly inForce: InForce;
  /** The config to scan by. */
  readonly raw: RawConfig;
  readonly base: CheckOutcome['base'];
  readonly lost: Merged['lost'];
  readonly additions: CheckOutcome['additions'];
}

/** With a base, nothing that the change says of itself counts. */
async function judgedBy(file: string, ref: string | undefined): Promise<Judge> {
  if (!existsSync(file)) {
    throw new UsageError('config-invalid', 'there is no such file', { file }, 'name the config with --config');
  }
  const head = await inWorkingTree(file);
  if (ref === undefined) return { inForce: head, raw: head.raw, base: null, lost: [], additions: [] };
  const revision = await revisionOf(ref, dirname(file));
  const inForce = await inRevision(file, revision);
  const merged = mergedConfig(inForce.raw, head.raw, dirname(file));
  return {
    inForce,
    raw: merged.raw,
    base: { ref, commit: revision.commit },
    lost: merged.lost,
    additions: additionsOf(inForce, head, merged),
  };
}

const sourceOf = (args: CheckArguments): Source =>
  args.report === undefined ? scanSource(args) : fileSource(args.report, args.base);

const scanSource =
  (args: CheckArguments): Source =>
  async ({ raw, file, inForce, before }) => {
    const { seed } = args;
    const config = completeConfig(raw, file, process.env, needsNoStore(args));
    const seeded = seed === undefined ? config : { ...config, sample: { ...config.sample, seed, drawn: false } };
    return scanWith(seeded, lookAt(args, seeded), { given: inForce, before: args.sinceLast ? before : null });
  };

/** A report that was made by what the change says cannot be judged by the base. */
const fileSource =
  (path: string, base: string | undefined): Source =>
  async ({ raw, inForce, additions }) => {
    const report = await readReport(path);
    const { registerHash, configHash } = report.run;
    const otherRules = additions.some(({ code }) => code.startsWith('pack-'));
    const same = registerHash === inForce.register.hash && configHash === digest(raw) && !otherRules;
    if (base === undefined || same) return report;
    throw new UsageError(
      'report-of-change',
      `the report was made with another config, register or rule pack than those of ${base}`,
      { file: resolve(path) },
      'leave --report out, so that check scans by what the base says',
    );
  };
