/** SQLite database files, read from a private copy. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { StoreFault } from '../src/errors.js';
import type { Connector, Probe, Session } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import type { TypeRow } from '../src/model/connector-docs.js';
import type { RoleProposal } from '../src/model/survey.js';
import { checkCancelled } from './shared/cancel.js';
import { databaseState } from './shared/file-state.js';
import { catalogue } from './sqlite/catalogue.js';
import { openReader, type Reader } from './sqlite/database.js';
import { docs } from './sqlite/docs.js';
import { sampleTable } from './sqlite/sample.js';

const id = 'sqlite';

const title = 'SQLite';

const config = {
  type: 'object',
  required: ['path'],
  properties: { path: { type: 'string', description: 'The database file.' } },
} as const;

const limits = [
  'The database is copied to the temporary folder first, which must have room for it.',
  'A file that is written to all the time (rollback mode) cannot be copied as of one moment and is not read.',
  'A file whose last transaction was left half written is not read until its owner has opened it again.',
  'Encrypted databases and databases in UTF-16 are not read.',
  'Virtual tables are listed and not read; the tables they keep their data in are.',
  'Views are read only when asked for.',
  'Counting and opening cannot be interrupted half-way, as the driver is synchronous.',
] as const;

/** Opens a private copy of the file; throws a `StoreFault` when that is not possible. */
async function open(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  checkCancelled(signal);
  const [path] = config.paths;
  if (path === undefined) throw new StoreFault('file-not-found');
  // Before the copy: what is written meanwhile must show the next time.
  const state = await databaseState(path);
  const db = await openReader(path, signal);
  return session(db, path, config, state);
}

function session(db: Reader, path: string, config: StoreConfig, state: string | undefined): Session {
  return {
    probe: async () => probe(db, path),
    async *containers(signal) {
      for (const found of catalogue(db, config)) {
        checkCancelled(signal);
        // A view may say something else at every look.
        yield state !== undefined && 'ref' in found && found.kind === 'table' ? { ...found, state } : found;
      }
    },
    sample: (container, plan, signal) => sampleTable(db, container, plan, signal),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
}

async function probe(db: Reader, path: string): Promise<Probe> {
  const writable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return {
    server: `SQLite ${String(db.value('SELECT sqlite_version()'))}`,
    readOnly: writable ? 'asked' : 'enforced',
    excessGrants: [],
  };
}

const types = async (): Promise<TypeRow[]> => (await import('./sqlite/type-rows.js')).typeRows();

async function proposeRole({ paths }: StoreConfig): Promise<RoleProposal> {
  const { readables, roleFor } = await import('./shared/file-role.js');
  const notes = paths.map((path) => ({ code: 'wal', params: { file: `${path}-wal` } }));
  return roleFor(readables(paths), notes);
}

export const sqlite: Connector<StoreConfig> = { id, title, config, limits, docs, types, proposeRole, open };
