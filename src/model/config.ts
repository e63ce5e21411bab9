/** The observed side, as `personkart.json` gives it, after checking and with every default filled in. */
import type { DataType } from './detector.js';
import type { Severity } from './report.js';

export type StoreKind = 'postgres' | 'mysql' | 'mongodb' | 'milvus' | 'sqlite' | 'files';

/** What is scanned without a datastore: migrations and Prisma schemas, and the files of a change. */
export type SourceKind = 'ddl' | 'repository';

export type Dialect = 'postgres' | 'mysql';

/** What a source without a datastore needs to know. */
export interface SourceConfig {
  /** The folder that file names are relative to. Absolute. */
  readonly root: string;
  /** Of SQL files. */
  readonly dialect: Dialect;
  /** The schema of names that are written without one. */
  readonly schema: string;
  /** The revision that a change is compared with. */
  readonly since?: string;
}

/** Caps for one store, shared by all of its containers. */
export interface Throttle {
  /** Null: no cap. */
  readonly rowsPerSecond: number | null;
  readonly bytesPerSecond: number | null;
  /** Null: the store's latency is not looked at. */
  readonly backOff: BackOffConfig | null;
}

/** When a store counts as slow, and how long to leave it alone then. */
export interface BackOffConfig {
  /** How many times its best latency. */
  readonly factor: number;
  /** Longest pause between two batches. */
  readonly maxPauseMs: number;
}

/** One datastore to scan. Secrets are resolved; this object never leaves the process. */
export interface StoreConfig {
  readonly id: string;
  readonly kind: StoreKind | SourceKind;
  /** Connection URL as the ecosystem's drivers take it, TLS options included. */
  readonly url?: string;
  /** For `sqlite` one file; for `files` files, folders or globs. Absolute. */
  readonly paths: readonly string[];
  /** Globs over `schema/container`; empty include means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly views: boolean;
  readonly partitions: boolean;
  readonly foreign: boolean;
  /** Milvus: load collections that are not in memory. It costs the server, so only when asked. */
  readonly loadCollections: boolean;
  readonly region: string | null;
  readonly recipient: string | null;
  /** Most connections at a time. */
  readonly connections: number;
  readonly statementTimeoutMs: number;
  /** How much of the store's time the scan may take. Absent: no caps. */
  readonly throttle?: Throttle;
  /** For the kinds without a datastore. */
  readonly source?: SourceConfig;
}

export interface SampleConfig {
  /** The share that a zero-hit field must be bounded by; sets the cells per field. */
  readonly targetBound: number;
  readonly level: number;
  readonly budget: { readonly rows: number; readonly seconds: number | null; readonly bytes: number };
  readonly seed: string;
  /** True when nobody chose the seed: it was drawn for this run. */
  readonly drawn?: boolean;
}

/** A correction by a person: what a field is, or is not, whatever was measured. */
export interface FieldCorrection {
  readonly is: readonly DataType[];
  readonly not: readonly DataType[];
  readonly because: string;
}

export interface GateConfig {
  readonly failOn: Severity;
  /** Least share of fields examined. */
  readonly minCoverage: number;
  /** Absolute path of the known gaps; it need not exist. */
  readonly baseline: string;
}

export interface Config {
  /** The file it came from, for messages. */
  readonly file: string;
  /** Absolute path of the register, or null to scan without one. */
  readonly register: string | null;
  readonly stores: readonly StoreConfig[];
  readonly sample: SampleConfig;
  readonly rules: { readonly disable: readonly string[]; readonly packs: readonly string[] };
  /** Keyed by location glob. */
  readonly fields: Readonly<Record<string, FieldCorrection>>;
  readonly gate: GateConfig;
  /** Absolute path of the folder of decisions; it need not exist. */
  readonly decisions: string;
  readonly locale: 'nb' | 'en';
  /** SHA-256 of the config as written, secrets still by reference. */
  readonly hash: string;
}
