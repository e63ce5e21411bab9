import { readFileSync } from 'node:fs';
import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from '../../connectors/files.js';
import { BULKY, DEEP, DOCUMENTS, MILLION } from './contract-fixture.js';
import type { ExtraStore, LargeStore, Store, TypedStore } from './contract-stores.js';
import { writeTypes } from './files-matrix.js';
import { config } from './sqlite-help.js';

const NOTE = 20;

interface Folder extends Store {
  readonly dir: string;
}

async function folder(): Promise<Folder> {
  const dir = await mkdtemp(join(tmpdir(), 'files-contract-'));
  return {
    dir,
    open: (signal) => files.open(config('files', [dir]), signal),
    destroy: () => rm(dir, { recursive: true }),
  };
}

const asLines = (documents: readonly object[]): string => documents.map((one) => `${JSON.stringify(one)}\n`).join('');

/** A file of every format whose values have types. */
export async function filesTypes(): Promise<TypedStore> {
  const store = await folder();
  return { ...store, lines: await writeTypes(store.dir) };
}

/** Documents, text in an older encoding, a file that breaks off, and what is bulky. */
export async function filesExtras(): Promise<ExtraStore> {
  const store = await folder();
  const put = (name: string, text: string | Buffer) => writeFile(join(store.dir, name), text);
  await put('documents.jsonl', asLines(DOCUMENTS.documents));
  await put('deep.jsonl', asLines([DEEP.document]));
  await put('latin.jsonl', Buffer.from('{"a":"ola\u00e5"}\n{"a":"after"}\n', 'latin1'));
  await put('torn.csv', `id;note\n${'1;fine\n'.repeat(100)}7;"never ends\n`);
  await put(`${BULKY.name}.jsonl`, `${JSON.stringify({ a: 'x'.repeat(BULKY.chars) })}\n`.repeat(BULKY.rows));
  return {
    ...store,
    documents: { container: 'documents.jsonl', base: '' },
    deep: { container: 'deep.jsonl', base: '' },
    broken: { container: 'latin.jsonl', path: 'a', texts: ['ola\u00e5', 'after'] },
    head: { container: 'torn.csv', plan: {} },
    // Everything that this process reads, so there is more room for others than they take.
    bulky: { container: `${BULKY.name}.jsonl`, fetched: bytesRead },
  };
}

/** Bytes that this process has read: https://man7.org/linux/man-pages/man5/proc_pid_io.5.html */
const bytesRead = (): number => Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

/** A million rows of CSV. */
export async function filesLarge(): Promise<LargeStore> {
  const store = await folder();
  const file = await openFile(join(store.dir, 'many'), 'w');
  await file.write('id,note\n');
  const note = '.'.repeat(NOTE);
  for (let from = 1; from <= MILLION; from += 50_000) {
    await file.write(Array.from({ length: 50_000 }, (_, i) => `${from + i},${note}\n`).join(''));
  }
  await file.close();
  return { ...store, bytes: MILLION * NOTE };
}
