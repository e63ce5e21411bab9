/** The text files of a change as a store: what its added lines hold, so that old data does not fail it. */
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StoreFault } from '../errors.js';
import type { Batch, Column, SamplePlan, Session, Source } from '../model/cells.js';
import type { SourceConfig, StoreConfig } from '../model/config.js';
import type { Container, Field, Reason } from '../model/container.js';
import { readerOf } from './changed/reader.js';
import type { Cell, Rec } from './changed/record.js';
import { textOf } from './changed/text.js';
import { type ChangedFile, changedFiles } from './git.js';

/** Longer files are data, not source: scan them as a store. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Made by tools from other files, which are what is to be looked at. */
const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|go\.sum|flake\.lock)$|\.min\.(?:js|css)$|\.(?:js|css)\.map$/;

export const repository: Source<StoreConfig> = {
  id: 'repository',
  title: 'Files of a change',
  config: {},
  limits: [
    'Only lines that the change adds are looked at; files that were moved are compared with what they were.',
    'CSV, JSON, YAML, SQL inserts and settings by column or key; all other text line by line.',
    'Binary files, files of more than 16 MiB, links and lock files are listed and not read.',
    'JSON and YAML of more than 1 MiB are read line by line.',
  ],
  open,
};

interface Listed {
  readonly container: Container;
  readonly file: ChangedFile;
}

async function open(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  const { root, since = 'HEAD' } = config.source as SourceConfig;
  const files = await changedFiles(since, root, signal);
  const listed: Listed[] = [];
  for (const file of files) listed.push({ file, container: await containerOf(file, config.id, root) });
  return {
    probe: async () => ({ server: 'git', readOnly: 'enforced', excessGrants: [] }),
    async *containers() {
      for (const { container } of listed) yield container;
    },
    async *sample(container, plan): AsyncGenerator<Batch> {
      const { schema, name } = container.ref;
      const found = listed.find(({ container: { ref } }) => ref.schema === schema && ref.name === name);
      if (found === undefined) throw new StoreFault('dropped');
      yield* batches(await addedRecords(join(root, found.file.path), found.file), plan);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

async function containerOf(file: ChangedFile, store: string, root: string): Promise<Container> {
  const folder = dirname(file.path);
  const notExamined = await whyNot(file, root);
  return {
    ref: { store, schema: folder === '.' ? '' : folder, name: basename(file.path) },
    kind: 'file',
    fields: [],
    rows: null,
    source: { file: file.path, line: file.added[0]?.[0] ?? 1 },
    ...(notExamined === undefined ? {} : { notExamined }),
  };
}

async function whyNot({ path, binary }: ChangedFile, root: string): Promise<Reason | undefined> {
  if (GENERATED.test(path)) return { code: 'generated-file', params: {} };
  const info = await lstat(join(root, path)).catch(() => undefined);
  if (info === undefined) return { code: 'fault', params: { fault: 'file-not-found' } };
  if (info.isSymbolicLink()) return { code: 'symlink-refused', params: {} };
  if (!info.isFile()) return { code: 'not-a-file', params: {} };
  if (info.size > MAX_BYTES) return { code: 'too-large', params: { bytes: info.size } };
  if (binary || textOf(await readFile(join(root, path))) === undefined)
    return { code: 'format-not-supported', params: { extension: /\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? '' } };
  return undefined;
}

/** The parts of a file that stand on added lines. */
async function addedRecords(path: string, { added }: ChangedFile): Promise<Rec[]> {
  const text = textOf(await readFile(path)) ?? '';
  const records = await readerOf(path, text)(text);
  const isAdded = ({ line }: Cell): boolean => added.some(([from, to]) => line >= from && line <= to);
  return (records ?? []).map((record) => record.filter(isAdded)).filter((record) => record.length > 0);
}

function* batches(records: readonly Rec[], plan: SamplePlan): Generator<Batch> {
  const size = Math.max(1, plan.batchRows);
  for (let at = 0; at < records.length; at += size) {
    const rows = records.slice(at, at + size);
    const columns = columnsOf(rows, plan.maxCellChars);
    const bytes = rows.reduce((n, row) => n + row.reduce((m, c) => m + c.value.length, 0), 0);
    // All that was added is read; what stood there before is not.
    yield { design: { method: 'full', sound: false }, rows: rows.length, columns, bytes };
  }
}

function columnsOf(rows: readonly Rec[], maxChars: number): Column[] {
  const columns = new Map<string, { field: Field; values: (string | null)[]; lines: number[] }>();
  rows.forEach((row, i) => {
    for (const { path, value, line } of row) {
      const column = columns.get(path) ?? {
        field: { path, declaredType: '', storage: 'text' as const },
        values: rows.map(() => null),
        lines: rows.map(() => 0),
      };
      columns.set(path, column);
      column.values[i] = value.slice(0, maxChars);
      column.lines[i] = line;
    }
  });
  return [...columns.values()];
}
