/** A config for a store that was just looked at, or an entry in one that is there already. */
import { existsSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { packageFile, packageJsonFile } from '../files/root.js';
import { checkSchema } from './check.js';
import { completeConfig, type RawConfig, type RawStore } from './load.js';
import { readDocument } from './read-document.js';
import { idOf } from './store-of-url.js';
import { databaseIn, hostIn } from './url-parts.js';

/** A config file that is to be written. */
export interface Draft {
  readonly file: string;
  /** What is there already and is kept, with its text; null for a new file. */
  readonly existing: { readonly raw: RawConfig; readonly text: string } | null;
}

/** How the file may be treated. */
export interface DraftOptions {
  readonly add: boolean;
  readonly force: boolean;
}

/** Looks at the file before anything else is done. Throws UsageError when it may not be written. */
export async function openDraft(path: string, { add, force }: DraftOptions): Promise<Draft> {
  const file = resolve(path);
  if (!existsSync(file) || force) return { file, existing: null };
  if (!add) {
    throw new UsageError(
      'config-exists',
      'there is a config already',
      { file },
      'add the store to it with --add, replace it with --force, or name another file with --out',
    );
  }
  const { document, text } = await readDocument(file, 'config-invalid');
  checkSchema(document, 'config.schema.json', 'config-invalid', file);
  return { file, existing: { raw: document as RawConfig, text } };
}

/**
 * The store's entry. A URL is referred to by an environment variable, always: the one at hand is often an
 * administrator's, and the scan's is to be another. A path is written as it is, relative to the config where it is below.
 */
export function draftStore(found: RawStore, url: string, id: string | undefined, { file, existing }: Draft): RawStore {
  const name = id ?? (found.url === undefined ? found.id : idOf(databaseIn(url) ?? hostIn(url) ?? '', found.kind));
  const stores = existing?.raw.stores ?? [];
  const at = stores.findIndex((store) => store.id === name);
  if (at >= 0) {
    throw new UsageError(
      'store-exists',
      `the config has a store "${name}" already`,
      { file, pointer: `/stores/${at}/id` },
      'give this one another id with --id',
    );
  }
  const taken = new Set(
    stores.map((store) => (typeof store.url === 'object' && 'env' in store.url ? store.url.env : '')),
  );
  const place =
    found.url === undefined ? { path: shortPath(String(found.path), file) } : { url: { env: variableOf(name, taken) } };
  return { id: name, kind: found.kind, ...place, include: [EVERYTHING[found.kind]], region: null };
}

/** All containers, those that come later too: what is not included is listed, but not read. */
const EVERYTHING: Readonly<Record<RawStore['kind'], string>> = {
  postgres: '*/*',
  mysql: '*/*',
  mongodb: '*/*',
  milvus: '*/*',
  sqlite: '*',
  files: '**',
};

function variableOf(id: string, taken: ReadonlySet<string>): string {
  const base = `${id
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, 'STORE_')}_URL`;
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}_${n}`;
  return name;
}

function shortPath(path: string, file: string): string {
  const absolute = resolve(path);
  const short = relative(dirname(file), absolute);
  return short === '' ? '.' : short.startsWith('..') || isAbsolute(short) ? absolute : short.split(sep).join('/');
}

/** The text of the file with the store in it: everything else kept, in a new file the defaults written out. */
export async function draftText({ file, existing }: Draft, store: RawStore, locale: 'nb' | 'en'): Promise<string> {
  const isYaml = ['.yaml', '.yml'].includes(extname(file));
  if (existing !== null && isYaml) {
    const { parseDocument } = await import('yaml');
    // The document, not its content, so that comments stay.
    const document = parseDocument(existing.text);
    document.addIn(['stores'], document.createNode(store));
    return document.toString({ lineWidth: 0 });
  }
  const config =
    existing === null ? newConfig(file, store, locale) : { ...existing.raw, stores: [...existing.raw.stores, store] };
  checkSchema(config, 'config.schema.json', 'config-invalid', file);
  return isYaml ? (await import('yaml')).stringify(config) : `${JSON.stringify(config, null, 2)}\n`;
}

function newConfig(file: string, store: RawStore, locale: 'nb' | 'en'): object {
  const { sample, gate } = completeConfig({ stores: [] }, file, {});
  const { seed: _eachRunItsOwn, drawn: _neitherThis, ...written } = sample;
  return { $schema: schemaFor(file), register: null, stores: [store], sample: written, gate, locale };
}

/** The schema's path where the package is installed below the config, for editors; else its name. */
function schemaFor(file: string): string {
  const short = relative(dirname(file), packageFile('schemas', 'config.schema.json'));
  if (!short.startsWith('..') && !isAbsolute(short)) return `./${short.split(sep).join('/')}`;
  return (packageJsonFile('schemas', 'config.schema.json') as { $id: string }).$id;
}
