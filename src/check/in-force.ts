/** What the gate goes by: config, register, decisions and baseline, from the working tree or from a revision. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkSchema } from '../config/check.js';
import { isDecisionFile, parseBaseline, parseDecisions, readStanding } from '../config/decisions.js';
import { packFiles, type RawConfig, type RawStore, readRawConfig, standingPaths } from '../config/load.js';
import { parseDocument } from '../config/read-document.js';
import { checkedRegister, loadRegister } from '../config/register.js';
import { UsageError } from '../errors.js';
import type { Config } from '../model/config.js';
import type { Standing } from '../model/decision.js';
import type { Register } from '../model/register.js';
import type { Revision } from './git.js';

/** Everything a change could answer for itself with. */
export interface InForce {
  readonly raw: RawConfig;
  readonly paths: Pick<Config, 'gate' | 'decisions'>;
  readonly register: { readonly register: Register; readonly hash: string };
  readonly standing: Standing;
  /** The rule packs that are files, by absolute path, as documents. */
  readonly packs: ReadonlyMap<string, unknown>;
}

/** What the working tree says. `file` is the config's absolute path. Throws UsageError. */
export async function inWorkingTree(file: string): Promise<InForce> {
  const raw = await readRawConfig(file);
  const paths = standingPaths(raw, dirname(file));
  const register = await loadRegister(registerOf(raw, file));
  const files = packFiles(raw, dirname(file)).filter((pack) => existsSync(pack));
  return { raw, paths, register, standing: await readStanding(paths), packs: await documents(files, readPackText) };
}

/** The same as it was in a revision, whatever the working tree says. Throws UsageError. */
export async function inRevision(file: string, revision: Revision): Promise<InForce> {
  const text = await textOf(
    revision,
    file,
    'base-config-missing',
    'merge the config first, or run check without --base',
  );
  const document = await parseDocument(text, file, 'config-invalid');
  checkSchema(document, 'config.schema.json', 'config-invalid', `${file} in ${revision.ref}`);
  const raw = document as RawConfig;
  const paths = standingPaths(raw, dirname(file));
  const path = registerOf(raw, file);
  const register = await textOf(revision, path, 'base-register-missing', 'merge the register first');
  const baseline = await revision.read(paths.gate.baseline);
  // A pack outside the repository is nothing that the change could alter.
  const packText = (pack: string): Promise<string> =>
    revision.holds(pack)
      ? textOf(revision, pack, 'base-pack-missing', 'commit the pack first, in a change of its own')
      : readPackText(pack);
  const decisions = (await revision.list(paths.decisions)).filter((f) =>
    isDecisionFile(f.slice(f.lastIndexOf('/') + 1)),
  );
  return {
    raw,
    paths,
    register: checkedRegister(await parseDocument(register, path, 'register-invalid'), path),
    standing: {
      baseline: baseline === null ? null : await parseBaseline({ file: paths.gate.baseline, text: baseline }),
      decisions: await parseDecisions(
        await Promise.all(decisions.map(async (f) => ({ file: f, text: (await revision.read(f)) ?? '' }))),
      ),
    },
    packs: await documents(packFiles(raw, dirname(file)), packText),
  };
}

async function documents(
  files: readonly string[],
  textFrom: (file: string) => Promise<string>,
): Promise<ReadonlyMap<string, unknown>> {
  const read = files.map(async (f) => [f, await parseDocument(await textFrom(f), f, 'pack-invalid')] as const);
  return new Map(await Promise.all(read));
}

async function readPackText(file: string): Promise<string> {
  if (existsSync(file)) return readFile(file, 'utf8');
  throw new UsageError('pack-invalid', 'there is no such pack', { file }, 'name one that ships (nordic), or a file');
}

function registerOf(raw: RawConfig, file: string): string {
  if (raw.register != null) return resolve(dirname(file), raw.register);
  throw new UsageError(
    'register-missing',
    'the config names no register, so there is nothing to compare with',
    { file, pointer: '/register' },
    'add "register": "register.json"',
  );
}

async function textOf(revision: Revision, file: string, code: string, hint: string): Promise<string> {
  const text = await revision.read(file);
  if (text !== null) return text;
  throw new UsageError(code, `there is no such file in ${revision.ref}`, { file }, hint);
}

/** The config to scan by, and what the change did to the base's stores. */
export interface Merged {
  readonly raw: RawConfig;
  /** Not in the change's config. */
  readonly removed: readonly string[];
  /** Their files are elsewhere now. */
  readonly moved: readonly string[];
  /** Their files are nowhere: they cannot be scanned. */
  readonly lost: readonly string[];
}

/**
 * The base's config, with the stores that the change adds: a change may widen what is looked at, never narrow it. A store
 * whose files the change moved is looked for where the change says.
 */
export function mergedConfig(base: RawConfig, head: RawConfig, folder: string): Merged {
  const theirs = new Map(head.stores.map((s) => [s.id, s]));
  const ours = base.stores.map((store) => {
    if (isThere(store, folder)) return { store, how: 'same' as const };
    const now = theirs.get(store.id);
    const path = now?.kind === store.kind ? now.path : undefined;
    return path !== undefined && isThere({ ...store, path }, folder)
      ? { store: { ...store, path }, how: 'moved' as const }
      : { store, how: 'lost' as const };
  });
  const known = new Set(base.stores.map((s) => s.id));
  const stores = [
    ...ours.filter((o) => o.how !== 'lost').map((o) => o.store),
    ...head.stores.filter((s) => !known.has(s.id)),
  ];
  const ids = (how: 'moved' | 'lost'): string[] => ours.filter((o) => o.how === how).map((o) => o.store.id);
  const removed = base.stores.filter((s) => !theirs.has(s.id)).map((s) => s.id);
  return { raw: { ...base, stores }, removed, moved: ids('moved'), lost: ids('lost') };
}

/** Globs and servers may be there or not; that is for the scan to say. */
function isThere({ path }: RawStore, folder: string): boolean {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  return paths.every((p) => /[*?{[]/.test(p) || existsSync(resolve(folder, p)));
}
