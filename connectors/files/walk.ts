/** Finds the files that the configured paths stand for, without following links. */
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Reason } from '../../src/model/container.js';
import { byCodeUnit } from '../../src/model/location.js';
import { checkCancelled } from '../shared/cancel.js';
import { fileFault } from './faults.js';

/** A file, or something that stands where a file could. */
export interface Entry {
  readonly path: string;
  /** Folder below the common base, with slashes; empty at the top. */
  readonly schema: string;
  readonly name: string;
  readonly refused?: Reason;
}

/** What was found; a fault for every configured path that stands for nothing (by its number). */
export interface Found {
  readonly entries: readonly Entry[];
  readonly faults: readonly Reason[];
}

interface Thing {
  readonly path: string;
  readonly refused?: Reason;
}

interface Root {
  readonly base: string;
  readonly things: readonly Thing[];
}

const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

/** Walks files, folders and globs. A path that exists as it is written is never taken for a glob. */
export async function walk(paths: readonly string[], signal: AbortSignal): Promise<Found> {
  const roots: Root[] = [];
  const faults: Reason[] = [];
  for (const [i, path] of paths.entries()) {
    const root = (await literal(path, signal)) ?? (await globbed(path, signal));
    if (root && root.things.length > 0) roots.push(root);
    else if (!root) faults.push(reason('file-not-found', { path: i }));
  }
  const base = commonBase(roots.map((root) => root.base));
  const byPath = new Map(roots.flatMap((root) => root.things).map((thing) => [thing.path, thing]));
  const entries = [...byPath.values()].map((thing) => ({
    ...thing,
    schema: relative(base, dirname(thing.path)).split(sep).join('/'),
    name: basename(thing.path),
  }));
  entries.sort((a, b) => byCodeUnit(a.schema, b.schema) || byCodeUnit(a.name, b.name));
  return { entries, faults };
}

async function literal(path: string, signal: AbortSignal): Promise<Root | undefined> {
  const info = await lstat(path).catch(() => undefined);
  if (!info) return undefined;
  if (info.isDirectory()) return { base: path, things: await below(path, signal) };
  return { base: dirname(path), things: [thing(path, info)] };
}

async function globbed(pattern: string, signal: AbortSignal): Promise<Root | undefined> {
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(pattern);
  const info = isGlob ? await lstat(base).catch(() => undefined) : undefined;
  if (!info?.isDirectory()) return undefined;
  const matches = picomatch(pattern, { dot: true });
  const things = (await below(base, signal)).filter((one) => matches(one.path));
  return things.length > 0 ? { base, things } : undefined;
}

async function below(folder: string, signal: AbortSignal): Promise<Thing[]> {
  const things: Thing[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    checkCancelled(signal);
    const names = await readdir(next, { withFileTypes: true }).catch((error: unknown) => fileFault(error).code);
    if (typeof names === 'string') {
      things.push({ path: next, refused: reason(names) });
      continue;
    }
    for (const name of names) {
      const path = join(next, name.name);
      if (name.isDirectory()) open.push(path);
      else things.push(thing(path, name));
    }
  }
  return things;
}

function thing(path: string, kind: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): Thing {
  if (kind.isSymbolicLink()) return { path, refused: reason('symlink-refused') };
  return kind.isFile() ? { path } : { path, refused: reason('not-a-file') };
}

function commonBase(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map((folder) => folder.split(sep));
  const parts = [...first];
  for (const other of others) {
    const differs = parts.findIndex((part, i) => part !== other[i]);
    if (differs >= 0) parts.length = differs;
  }
  return parts.join(sep) || sep;
}
