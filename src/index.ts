/** The library: the same scan as the command line, over the same code. */
import { randomUUID } from 'node:crypto';
import { type RunInput, runScan } from './app/run.js';
import { type SourceOptions, sourceStores } from './app/sources.js';
import { otherCores } from './app/threads.js';
import { loadRules, sourceFor, startThread } from './compose.js';
import { checkSchema } from './config/check.js';
import { readStanding } from './config/decisions.js';
import { completeConfig, loadConfig, type RawConfig } from './config/load.js';
import { loadRegister } from './config/register.js';
import { packageJsonFile } from './files/root.js';
import type { Config } from './model/config.js';
import type { Report } from './model/report.js';

export { StoreFault, UsageError } from './errors.js';
export { Evidence } from './model/evidence.js';
export type { Config, RawConfig, Report, SourceOptions };

export interface ScanOptions {
  /** A config file's path, or its content (paths in it are relative to `base`). */
  readonly config: string | RawConfig;
  /** Folder for relative paths of a config given as an object; the working directory unless told. */
  readonly base?: string;
  /** Every row of every container, instead of a sample. */
  readonly full?: boolean;
  /** Names, types and comments alone; no row is read. */
  readonly schemaOnly?: boolean;
  /** Migrations, Prisma schemas or the files of a change, in place of the config's stores. */
  readonly sources?: Omit<SourceOptions, 'cwd'>;
  /** Most threads that classify beside the one that reads: one for each other core unless told, 0 for none. */
  readonly threads?: number;
  /** An earlier report of the same config: only what has changed since is read. */
  readonly sinceLast?: Report;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly progress?: RunInput['progress'];
  /** Clock and id of the run, for repeatable reports. */
  readonly now?: () => number;
  readonly runId?: string;
}

/**
 * Scans the stores of a config and returns the report. The stores are only read. Faults of a store are in the
 * report; throws UsageError for a mistake in config or register, and the signal's reason when aborted.
 */
export async function scan(options: ScanOptions): Promise<Report> {
  const config = await configOf(options);
  const { sources, base, full, schemaOnly, sinceLast } = options;
  const stores = sources && sourceStores({ ...sources, cwd: base ?? process.cwd() }, config);
  const register = config.register === null ? null : await loadRegister(config.register);
  return runScan({
    config,
    ...(stores === undefined ? {} : { stores }),
    register,
    standing: register === null ? null : await readStanding(config),
    rules: await loadRules(),
    sourceFor,
    ...(sinceLast === undefined ? {} : { before: sinceLast }),
    mode: schemaOnly ? 'schema' : full || stores !== undefined ? 'full' : 'sample',
    threads: options.threads ?? otherCores(),
    startThread,
    version: version(),
    now: options.now ?? Date.now,
    runId: options.runId ?? randomUUID(),
    signal: options.signal ?? new AbortController().signal,
    progress: options.progress ?? (() => {}),
  });
}

/** The package's version. */
export const version = (): string => (packageJsonFile('package.json') as { version: string }).version;

async function configOf({ config, base, env, sources }: ScanOptions): Promise<Config> {
  const offline = sources !== undefined;
  if (typeof config === 'string') return loadConfig(config, env ?? process.env, offline);
  checkSchema(config, 'config.schema.json', 'config-invalid', 'the config given to scan()');
  return completeConfig(config, `${base ?? process.cwd()}/config`, env ?? process.env, offline);
}
