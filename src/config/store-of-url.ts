/** A store named on the command line by its URL or path, as an entry of the config. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { RawStore } from './load.js';
import { kindOfUrl } from './store-url.js';

/** The environment variable by which an entry refers to the URL of the command line. */
export const URL_VARIABLE = 'PERSONKART_SCAN_URL';

/** The entry. A URL is only referred to, by {@link URL_VARIABLE}. Throws UsageError when no connector takes it. */
export function storeOfUrl(url: string): RawStore {
  const kind = kindOfUrl(url);
  if (kind !== undefined) return { id: kind, kind, url: { env: URL_VARIABLE } };
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file' && scheme !== 'sqlite') {
    throw new UsageError(
      'url-not-supported',
      `there is no connector for ${scheme}://`,
      {},
      'use postgres://, mysql://, mongodb:// or milvus://, a SQLite file, or a file or folder',
    );
  }
  const path = url.replace(/^(?:file|sqlite):(?:\/\/)?/, '');
  if (/[*?{[]/.test(path)) return { id: 'files', kind: 'files', path };
  const isFolder = statOf(path).isDirectory();
  return isFolder || !isSqlite(path)
    ? { id: idOf(path, 'files'), kind: 'files', path }
    : { id: idOf(path, 'sqlite'), kind: 'sqlite', path };
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw new UsageError(
      'path-not-found',
      `cannot read this path (${(error as NodeJS.ErrnoException).code})`,
      { file: resolve(path) },
      'check the path, or give postgres://…',
    );
  }
}

/** SQLite files start with this text (SQLite file format, 1.3.1). */
function isSqlite(path: string): boolean {
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

/** A store id made of a name: letters, digits, `-` and `_`. */
export const idOf = (path: string, fallback: string): string =>
  basename(path)
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, 40) || fallback;
