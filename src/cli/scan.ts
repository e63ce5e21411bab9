import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { unusedCorrections } from '../app/corrections.js';
import { isAtLeast, isFinding, isOpen, measuredEnough } from '../app/gating.js';
import { type RunInput, runScan } from '../app/run.js';
import type { Before } from '../app/since.js';
import { loadRules, renderSince, sourceFor, startThread } from '../compose.js';
import { readStanding } from '../config/decisions.js';
import { completeConfig, loadConfig, type RawConfig } from '../config/load.js';
import { loadRegister } from '../config/register.js';
import { storeOfUrl, URL_VARIABLE } from '../config/store-of-url.js';
import { EXIT } from '../errors.js';
import { version } from '../index.js';
import type { Config } from '../model/config.js';
import type { Gap, Report, Severity } from '../model/report.js';
import { type DeliveryArguments, deliver, withDelivery } from './deliver.js';
import { usage } from './failure.js';
import { onInterrupt } from './interrupt.js';
import { checkSince, type LookAt, lookAt, needsNoStore, type SourceArguments } from './look-at.js';
import { progressBars } from './progress.js';
import { render } from './render.js';

export interface ScanArguments extends DeliveryArguments, SourceArguments {
  readonly url?: string | undefined;
  readonly config?: string | undefined;
  readonly failOn?: Severity | undefined;
  readonly seed?: string | undefined;
  /** Formats to write beside JSON and HTML. */
  readonly format?: readonly string[] | undefined;
  readonly locale?: 'nb' | 'en' | undefined;
}

/** `personkart scan`: writes DIR/report.json, DIR/report.html and the formats asked for, prints the summary, returns the exit code. */
export async function scanCommand(args: ScanArguments): Promise<number> {
  checkSince(args);
  const config = await configFrom(args);
  const what = lookAt(args, config);
  const locale = args.locale ?? config.locale;
  const formats = ['json', 'html', ...(args.format ?? [])];
  const sources = { config: config.file, register: config.register };
  const make = (before: Before): Promise<Report> => scanWith(config, what, { before: args.sinceLast ? before : null });
  const delivery = await deliver(args, { locale, formats, sources }, make);
  const { report, since, files } = delivery;
  await printSummary(report, locale, files);
  if (since !== null) process.stdout.write((await renderSince())(since, report, locale));
  for (const key of unusedCorrections(config.fields, report.fields)) {
    process.stderr.write(
      `warning: the correction of ${JSON.stringify(key)} in "fields" fits no field that was listed\n`,
    );
  }
  return withDelivery(exitCode(report, config, args.failOn), delivery);
}

/** What a report is compared with. */
type Settled = Pick<RunInput, 'register' | 'standing' | 'packs'>;

interface ScanHow {
  /** What is compared with; read by the config unless given. */
  readonly given?: Settled;
  /** What was in the folder, when only what has changed since is to be read. */
  readonly before: Before | null;
}

/** Without a register there are no gaps to settle. */
async function settledBy(config: Config): Promise<Settled> {
  if (config.register === null) return { register: null, standing: null };
  return { register: await loadRegister(config.register), standing: await readStanding(config) };
}

/** Runs the scan with progress bars, ending it cleanly on Ctrl-C. */
export async function scanWith(
  config: Config,
  { mode, stores, threads }: LookAt,
  { given, before }: ScanHow = { before: null },
): Promise<Report> {
  // Read first: a mistake in a decision must not cost a scan.
  const { register, standing, packs } = given ?? (await settledBy(config));
  const progress = await progressBars(stores.map((s) => s.id));
  const interrupt = onInterrupt();
  try {
    return await runScan({
      config,
      stores,
      register,
      standing,
      ...(packs === undefined ? {} : { packs }),
      rules: await loadRules(),
      sourceFor,
      mode,
      threads,
      startThread,
      ...(before === null ? {} : { before }),
      version: version(),
      now: Date.now,
      runId: randomUUID(),
      signal: interrupt.signal,
      progress: progress.update,
    });
  } finally {
    progress.stop();
    interrupt.release();
  }
}

/** The readable summary on standard output. */
export async function printSummary(report: Report, locale: 'nb' | 'en', files: readonly string[]): Promise<void> {
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  process.stdout.write(await render('terminal', report, { locale, color }));
  process.stdout.write(`\n${files.map((f) => `  ${f}`).join('\n')}\n`);
}

/** 1 on open gaps at or above `failOn`, 3 when less was seen than asked, else 0; 1 goes before 3. */
export function exitCode(report: Report, config: Config, failOn: Severity | undefined): number {
  const grave = (g: Gap): boolean => failOn !== undefined && isFinding(g) && isOpen(g) && isAtLeast(g.severity, failOn);
  if (report.gaps.some(grave)) return EXIT.gaps;
  return measuredEnough(report, config.gate) ? EXIT.clean : EXIT.incomplete;
}

async function configFrom(args: ScanArguments): Promise<Config> {
  if (needsNoStore(args) && args.url !== undefined) throw usage('give a URL, or --ddl and --changed, not both');
  // A repository without a config: the map alone.
  if (needsNoStore(args) && args.config === undefined && !existsSync('personkart.json'))
    return withSeed(completeConfig({ stores: [] }, resolve('command-line'), process.env), args);
  if (args.url !== undefined && args.config !== undefined) throw usage('give a URL or --config, not both');
  const config =
    args.url === undefined
      ? await loadConfig(args.config ?? 'personkart.json', process.env, needsNoStore(args))
      : configOfUrl(args.url);
  return withSeed(config, args);
}

const withSeed = (config: Config, { seed }: ScanArguments): Config =>
  seed === undefined ? config : { ...config, sample: { ...config.sample, seed, drawn: false } };

function configOfUrl(url: string): Config {
  const raw: RawConfig = { stores: [storeOfUrl(url)] };
  // A URL on the command line is the user's own shell: a password in it is their choice.
  return completeConfig(raw, resolve('command-line'), { ...process.env, [URL_VARIABLE]: url });
}
