/** Reads `personkart.json`: checked, secrets resolved, paths absolute, every default in place. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { digest } from '../model/canonical.js';
import type { Config, FieldCorrection, SampleConfig, StoreConfig, StoreKind, Throttle } from '../model/config.js';
import type { Severity } from '../model/report.js';
import { checkSchema } from './check.js';
import { readDocument } from './read-document.js';
import type { Secret } from './secret.js';
import { storeUrl, URL_FORMS } from './store-url.js';

/** The config as written. */
export interface RawConfig {
  readonly register?: string | null;
  readonly stores: readonly RawStore[];
  readonly sample?: Partial<Omit<SampleConfig, 'budget'>> & { readonly budget?: Partial<SampleConfig['budget']> };
  readonly rules?: { readonly disable?: readonly string[]; readonly packs?: readonly string[] };
  readonly fields?: Readonly<Record<string, Partial<FieldCorrection> & { because: string }>>;
  readonly gate?: { readonly failOn?: Severity; readonly minCoverage?: number; readonly baseline?: string };
  readonly decisions?: string;
  readonly locale?: 'nb' | 'en';
}

export interface RawStore {
  readonly id: string;
  readonly kind: StoreKind;
  readonly url?: Secret;
  readonly path?: string | readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly views?: boolean;
  readonly partitions?: boolean;
  readonly foreign?: boolean;
  readonly loadCollections?: boolean;
  readonly region?: string | null;
  readonly recipient?: string | null;
  readonly connections?: number;
  readonly statementTimeout?: string;
  readonly throttle?: RawThrottle;
}

export interface RawThrottle {
  readonly rowsPerSecond?: number;
  readonly bytesPerSecond?: number;
  readonly backOff?: boolean | { readonly factor?: number; readonly maxPause?: string };
}

/**
 * Loads and checks a config file. Throws UsageError. `offline`: its stores will not be opened (a gate over migrations),
 * so secrets may be missing, and paths too.
 */
export async function loadConfig(file: string, env: NodeJS.ProcessEnv, offline = false): Promise<Config> {
  const path = resolve(file);
  return completeConfig(await readRawConfig(path), path, env, offline);
}

/** Reads and checks a config file without resolving anything in it. Throws UsageError. */
export async function readRawConfig(path: string): Promise<RawConfig> {
  const { document } = await readDocument(path, 'config-invalid');
  checkSchema(document, 'config.schema.json', 'config-invalid', path);
  return document as RawConfig;
}

/** Fills in the defaults of a config that has the right shape. `file` is what relative paths are relative to. */
export function completeConfig(raw: RawConfig, file: string, env: NodeJS.ProcessEnv, offline = false): Config {
  const base = dirname(file);
  const stores = raw.stores.map((store, i) => completeStore(store, `/stores/${i}`, { file, base, env, offline }));
  const twice = stores.findIndex((s, i) => stores.some((other, j) => j < i && other.id === s.id));
  if (twice >= 0) {
    throw new UsageError(
      'config-invalid',
      'two stores have the same id',
      { file, pointer: `/stores/${twice}/id` },
      'give each store its own id',
    );
  }
  return {
    file,
    register: raw.register == null ? null : resolve(base, raw.register),
    stores,
    sample: completeSample(raw.sample),
    rules: {
      disable: raw.rules?.disable ?? [],
      packs: (raw.rules?.packs ?? DEFAULT_PACKS).map((p) => packPath(p, base)),
    },
    fields: Object.fromEntries(
      Object.entries(raw.fields ?? {}).map(([at, f]) => [at, { is: f.is ?? [], not: f.not ?? [], because: f.because }]),
    ),
    ...standingPaths(raw, base),
    locale: raw.locale ?? 'nb',
    hash: digest(raw),
  };
}

/** What the gate needs of a config: no store, no secret. `base` is the config's folder. */
export function standingPaths(raw: RawConfig, base: string): Pick<Config, 'gate' | 'decisions'> {
  return {
    gate: {
      failOn: raw.gate?.failOn ?? 'medium',
      minCoverage: raw.gate?.minCoverage ?? 0.9,
      baseline: resolve(base, raw.gate?.baseline ?? 'personkart.baseline.json'),
    },
    decisions: resolve(base, raw.decisions ?? 'decisions'),
  };
}

/** What ships and is on unless the config says otherwise. */
export const DEFAULT_PACKS: readonly string[] = ['nordic'];

const isBundled = (pack: string): boolean => /^[\w-]+$/.test(pack);

/** A bare word is the name of a bundled pack; all else is a path. */
const packPath = (pack: string, base: string): string => (isBundled(pack) ? pack : resolve(base, pack));

/** The packs that are files of the user, by absolute path. `base` is the config's folder. */
export const packFiles = (raw: RawConfig, base: string): string[] =>
  (raw.rules?.packs ?? []).filter((pack) => !isBundled(pack)).map((pack) => resolve(base, pack));

const completeSample = (raw: RawConfig['sample']): SampleConfig => ({
  targetBound: raw?.targetBound ?? 0.001,
  level: raw?.level ?? 0.95,
  budget: {
    rows: raw?.budget?.rows ?? 20_000,
    seconds: raw?.budget?.seconds ?? null,
    bytes: raw?.budget?.bytes ?? 256 * 1024 * 1024,
  },
  ...(raw?.seed === undefined ? { seed: randomBytes(8).toString('hex'), drawn: true } : { seed: raw.seed }),
});

function completeStore(
  raw: RawStore,
  pointer: string,
  { file, base, env, offline }: { file: string; base: string; env: NodeJS.ProcessEnv; offline: boolean },
): StoreConfig {
  const wants = raw.kind in URL_FORMS ? 'url' : 'path';
  if (raw[wants] === undefined) {
    throw new UsageError('config-invalid', `a ${raw.kind} store needs "${wants}"`, { file, pointer }, `add "${wants}"`);
  }
  const paths = raw.path === undefined ? [] : typeof raw.path === 'string' ? [raw.path] : raw.path;
  const absolute = paths.map((p) => resolve(base, p));
  if (!offline) checkPaths(absolute, { file, pointer: `${pointer}/path` });
  const hasUrl = raw.url !== undefined && !(offline && isMissing(raw.url, env, base));
  return {
    id: raw.id,
    kind: raw.kind,
    ...(!hasUrl || raw.url === undefined
      ? {}
      : { url: storeUrl(raw.kind, raw.url, { file, pointer: `${pointer}/url`, base, env }) }),
    paths: absolute,
    include: raw.include ?? [],
    exclude: raw.exclude ?? [],
    views: raw.views ?? false,
    partitions: raw.partitions ?? false,
    foreign: raw.foreign ?? false,
    loadCollections: raw.loadCollections ?? false,
    region: raw.region ?? null,
    recipient: raw.recipient ?? null,
    connections: raw.connections ?? 4,
    statementTimeoutMs: milliseconds(raw.statementTimeout ?? '30s'),
    ...(raw.throttle === undefined ? {} : { throttle: completeThrottle(raw.throttle) }),
  };
}

/** Off unless asked for; `true` and what is left out stand for {@link BACK_OFF}. */
function completeThrottle({ rowsPerSecond, bytesPerSecond, backOff = false }: RawThrottle): Throttle {
  const { factor, maxPause } = typeof backOff === 'object' ? backOff : {};
  return {
    rowsPerSecond: rowsPerSecond ?? null,
    bytesPerSecond: bytesPerSecond ?? null,
    backOff: backOff === false ? null : { factor: factor ?? 4, maxPauseMs: milliseconds(maxPause ?? '2s') },
  };
}

/** True for a reference to a secret that is not here. */
const isMissing = (secret: Secret, env: NodeJS.ProcessEnv, base: string): boolean =>
  typeof secret === 'object' && ('env' in secret ? !env[secret.env] : !existsSync(resolve(base, secret.file)));

/** A path that is not there is a mistake of the config, not a fault of a store. Globs may match nothing yet. */
function checkPaths(paths: readonly string[], where: { file: string; pointer: string }): void {
  const missing = paths.find((p) => !/[*?{[]/.test(p) && !existsSync(p));
  if (missing !== undefined) {
    throw new UsageError(
      'path-not-found',
      `there is nothing at ${missing}`,
      where,
      'check the path; it is relative to the config',
    );
  }
}

const UNIT = { ms: 1, s: 1000, m: 60_000 } as const;

function milliseconds(text: string): number {
  const [, value = '0', unit = 's'] = /^(\d+)(ms|s|m)$/.exec(text) ?? [];
  return Number(value) * UNIT[unit as keyof typeof UNIT];
}
