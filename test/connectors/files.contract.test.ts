import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from '../../connectors/files.js';
import type { Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { type BuiltStore, connectorContract, type Fixture, type PlainTable } from './contract.js';
import { filesExtras, filesLarge, filesTypes } from './files-stores.js';
import { collect, listAll, never, planOf } from './helpers.js';
import { config } from './sqlite-help.js';

connectorContract('files', {
  build,
  types: filesTypes,
  extras: filesExtras,
  large: filesLarge,
  here: {
    ...(process.getuid?.() === 0
      ? { 'loses one container only where permission is denied': 'permissions do not bind this user (root)' }
      : {}),
    ...(existsSync('/proc/self/io')
      ? {}
      : { 'does not read ahead of a slow consumer': 'only Linux tells what was read' }),
  },
});

// Tables become JSON lines; the widest becomes CSV, as documents with that many keys are taken for maps.
const isCsv = (table: PlainTable): boolean => table.columns.length > 64;

function write({ columns, rows, ...table }: PlainTable): string {
  if (isCsv({ columns, rows, ...table })) return [columns, ...rows].map((row) => row.join(',')).join('\n');
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((c, i) => [keyOf(c), row[i]])))}\n`)
    .join('');
}

// A key with a control character is taken for data, as in every document: the contract's names are kept free of it.
const keyOf = (column: string): string => column.replaceAll('\t', ' ');

async function build(fixture: Fixture): Promise<BuiltStore> {
  const dir = await mkdtemp(join(tmpdir(), 'files-contract-'));
  const data = join(dir, 'data');
  await mkdir(data);
  for (const table of fixture) {
    const path = join(data, `${table.name}${isCsv(table) ? '.csv' : '.jsonl'}`);
    await writeFile(path, write(table));
    if (table.denied) await chmod(path, 0o000);
  }
  const open = async (signal: AbortSignal) => plainNames(await files.open(config('files', [data]), signal));
  return {
    open,
    broken: { missing: (signal) => files.open(config('files', [join(dir, 'canary-missing')]), signal) },
    secrets: ['canary-missing', dir],
    wrote: () => changes(data, open),
    dropTable: (name) => rm(join(data, `${name}.jsonl`)),
    destroy: () => rm(dir, { recursive: true }),
  };
}

/** The contract knows tables by names without an ending. */
function plainNames(session: Session): Session {
  const real = new Map<string, Container>();
  return {
    probe: (signal) => session.probe(signal),
    async *containers(signal) {
      for await (const one of session.containers(signal)) {
        if (!('kind' in one)) continue;
        const name = one.ref.name.replace(/\.(?:jsonl|csv)$/, '');
        real.set(name, one);
        yield { ...one, ref: { ...one.ref, name } };
      }
    },
    sample: (container, plan, signal) => session.sample(real.get(container.ref.name) ?? container, plan, signal),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

async function changes(dir: string, open: (signal: AbortSignal) => Promise<Session>): Promise<boolean> {
  const look = async () =>
    Promise.all((await readdir(dir)).sort().map(async (f) => [f, (await readFile(join(dir, f))).toString('base64')]));
  const before = JSON.stringify(await look());
  await using session = await open(never());
  for (const container of await listAll(session))
    if (!container.notExamined) await collect(session, container, planOf({ mode: 'full' }));
  return JSON.stringify(await look()) !== before;
}
