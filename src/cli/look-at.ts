/** What a run reads, and how: the config's stores, or what stands for them without any data. */
import type { RunInput } from '../app/run.js';
import { sourceStores } from '../app/sources.js';
import { otherCores } from '../app/threads.js';
import { UsageError } from '../errors.js';
import type { Config, Dialect, StoreConfig } from '../model/config.js';
import { usage } from './failure.js';

export interface SourceArguments {
  readonly full: boolean;
  readonly schemaOnly?: boolean | undefined;
  readonly ddl?: readonly string[] | undefined;
  readonly dialect?: Dialect | undefined;
  readonly store?: string | undefined;
  readonly schema?: string | undefined;
  readonly changed?: string | undefined;
  /** Most threads that classify; one for each other core unless told. */
  readonly threads?: number | undefined;
  /** Read only what has changed since the report that is in the folder. */
  readonly sinceLast?: boolean | undefined;
}

export interface LookAt {
  readonly mode: RunInput['mode'];
  readonly stores: readonly StoreConfig[];
  readonly threads: number;
}

/** True when no store of the config is opened. */
export const needsNoStore = ({ ddl, changed }: SourceArguments): boolean => ddl !== undefined || changed !== undefined;

/**
 * Throws UsageError where there is nothing that could be carried over, or where it must not be: a report that lies in
 * the working tree may be the change's own, and a change cannot approve itself.
 */
export function checkSince(
  args: SourceArguments & { readonly report?: string | undefined; readonly base?: string | undefined },
): void {
  if (!args.sinceLast) return;
  const other = (['schemaOnly', 'ddl', 'changed', 'report', 'base'] as const).find((key) => Boolean(args[key]));
  if (other === undefined) return;
  throw usage(`give --since-last or --${other === 'schemaOnly' ? 'schema-only' : other}, not both`);
}

/** What is read: migrations, Prisma schemas and changed files in place of the config's stores, where they are named. */
export function lookAt(args: SourceArguments, config: Config): LookAt {
  const { ddl, dialect, store, schema, changed } = args;
  const instead = needsNoStore(args);
  const mode = args.schemaOnly ? 'schema' : args.full || instead ? 'full' : 'sample';
  const threads = threadsOf(args.threads);
  if (!instead) return { mode, threads, stores: config.stores };
  const options = {
    cwd: process.cwd(),
    ...(ddl === undefined ? {} : { ddl }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(store === undefined ? {} : { store }),
    ...(schema === undefined ? {} : { schema }),
    ...(changed === undefined ? {} : { changed }),
  };
  return { mode, threads, stores: sourceStores(options, config) };
}

/** More would only wait for each other. */
const MOST_THREADS = 64;

function threadsOf(threads = otherCores()): number {
  if (Number.isInteger(threads) && threads >= 0 && threads <= MOST_THREADS) return threads;
  throw new UsageError('usage', '--threads is no number of threads', {}, `give a whole number up to ${MOST_THREADS}`);
}
