/** Stores that need no database: what the options `--ddl` and `--changed` stand for. */
import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { repositoryRoot } from '../files/repository.js';
import type { Config, Dialect, StoreConfig } from '../model/config.js';
import { checkRevision } from '../sources/git.js';

export interface SourceOptions {
  /** Migrations or Prisma schemas: files, folders or globs. */
  readonly ddl?: readonly string[];
  readonly dialect?: Dialect;
  /** Id of the store that the migrations make; findings get the same ids as those of a scan of it. */
  readonly store?: string;
  /** Schema (MySQL: database) of names that are written without one. */
  readonly schema?: string;
  /** Revision since which changed files are looked at. */
  readonly changed?: string;
  /** What relative paths are relative to. */
  readonly cwd: string;
}

/** The id of the store that changed files are in. */
export const REPOSITORY = 'repository';

/** The stores that stand for the sources. Throws UsageError when it is not clear which store the migrations make. */
export function sourceStores(options: SourceOptions, config: Config): StoreConfig[] {
  const root = repositoryRoot(options.cwd);
  return [
    ...(options.ddl === undefined || options.ddl.length === 0 ? [] : [ddlStore(options.ddl, options, config, root)]),
    ...(options.changed === undefined ? [] : [changedStore(options.changed, config, root)]),
  ];
}

const PLAIN = {
  include: [],
  exclude: [],
  views: false,
  partitions: false,
  foreign: false,
  loadCollections: false,
  region: null,
  recipient: null,
  connections: 1,
  statementTimeoutMs: 30_000,
} as const;

function ddlStore(ddl: readonly string[], options: SourceOptions, config: Config, root: string): StoreConfig {
  const same = storeOf(options, config);
  const dialect = options.dialect ?? (same?.kind === 'mysql' ? 'mysql' : 'postgres');
  const schema = options.schema ?? (dialect === 'postgres' ? 'public' : databaseOf(same));
  return {
    ...PLAIN,
    ...(same === undefined ? {} : inherited(same)),
    id: same?.id ?? options.store ?? 'migrations',
    kind: 'ddl',
    paths: ddl.map((path) => resolve(options.cwd, path)),
    source: { root, dialect, schema },
  };
}

const inherited = ({ include, exclude, views, region, recipient }: StoreConfig) => ({
  include,
  exclude,
  views,
  region,
  recipient,
});

/** The config's store that the migrations make: the one named, or the only one that speaks SQL. */
function storeOf({ store }: SourceOptions, config: Config): StoreConfig | undefined {
  if (store !== undefined) return config.stores.find((s) => s.id === store);
  const sql = config.stores.filter((s) => s.kind === 'postgres' || s.kind === 'mysql');
  if (sql.length > 1) {
    throw new UsageError(
      'store-not-named',
      `the config has ${sql.length} SQL stores, and it is not said which of them the migrations make`,
      { file: config.file, pointer: '/stores' },
      `add --store with one of: ${sql.map((s) => s.id).join(', ')}`,
    );
  }
  return sql[0];
}

/** MySQL's schema is the database. */
function databaseOf(store: StoreConfig | undefined): string {
  const url = store?.url;
  return url !== undefined && URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
}

function changedStore(since: string, config: Config, root: string): StoreConfig {
  checkRevision(since, root);
  const same = config.stores.find((s) => s.id === REPOSITORY);
  return {
    ...PLAIN,
    ...(same === undefined ? {} : inherited(same)),
    id: REPOSITORY,
    kind: 'repository',
    paths: [root],
    source: { root, dialect: 'postgres', schema: '', since },
  };
}
