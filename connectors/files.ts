/** Folders of files: CSV, JSON, text, mail, Parquet, spreadsheets, SQLite, packed or not. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { StoreFault } from '../src/errors.js';
import type { Connector, Probe, Session } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import type { TypeRow } from '../src/model/connector-docs.js';
import type { RoleProposal } from '../src/model/survey.js';
import { type Catalogue, takeStock } from './files/catalogue.js';
import { docs } from './files/docs.js';
import { sampleListed } from './files/sample.js';
import { checkCancelled } from './shared/cancel.js';

const id = 'files';

const title = 'Files';

const config = {
  type: 'object',
  required: ['path'],
  properties: {
    path: {
      description: 'Files, folders (with everything below) or globs.',
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
    },
  },
} as const;

const limits = [
  'CSV, JSON, JSON lines, plain text and mail (.eml, mbox, Maildir) are read, packed with gzip or not; Parquet, XLSX and SQLite as they are. Other formats are listed by their extension.',
  'A zip archive is read as a folder of its name, and so is one archive in it; members with a password are listed.',
  'An archive or member that unpacks to more than 250 times its size (and 64 MiB) is taken for a bomb and not read.',
  'Parquet, XLSX and SQLite in an archive are unpacked to the temporary folder first, up to 2 GiB each.',
  'The sheets of a workbook and the tables of a SQLite file are containers named <file>/<sheet> and <file>/<table>.',
  'A workbook is read up to 96 MiB unpacked and 10 million cells a sheet; of formulas the value that was saved is read.',
  'A Parquet file of more than 2 GiB unpacked is sampled by random row groups. Long lists of floating-point numbers are listed as vectors.',
  'The messages of a folder are one container. Of a message the first 16 MiB are read; attachments that are text are read, others are listed by name and type.',
  'Links are not followed.',
  'A sample reads the file once, at most 2 GiB of it unpacked; a longer file is sampled from its beginning.',
  'Encoding, delimiter and heading are told from the first 64 KiB; where it is in doubt, the first row counts as data.',
  'A JSON document that is not an array is read up to 16 MiB.',
  'A file that is changed while it is read is read as it is found.',
] as const;

/** Finds the files; throws `file-not-found` when there is nothing at any of the paths. */
async function open(config: StoreConfig, signal: AbortSignal): Promise<Session> {
  checkCancelled(signal);
  const catalogue = await takeStock(config, signal);
  if (catalogue.listed.length === 0 && catalogue.faults.length >= config.paths.length) {
    await catalogue[Symbol.asyncDispose]();
    throw new StoreFault('file-not-found');
  }
  return session(catalogue);
}

function session(catalogue: Catalogue): Session {
  const { listed, faults, paths } = catalogue;
  return {
    probe: () => probe(paths),
    async *containers(signal) {
      yield* faults;
      for (const { container } of listed) {
        checkCancelled(signal);
        yield container;
      }
    },
    async *sample(container, plan, signal) {
      const { schema, name } = container.ref;
      const found = listed.find(({ container: { ref } }) => ref.schema === schema && ref.name === name);
      if (!found) throw new StoreFault('dropped');
      yield* sampleListed(found, plan, signal);
    },
    [Symbol.asyncDispose]: () => catalogue[Symbol.asyncDispose](),
  };
}

async function probe(paths: readonly string[]): Promise<Probe> {
  let writable = false;
  for (const path of paths) {
    writable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (writable) break;
  }
  return { server: 'files', readOnly: writable ? 'asked' : 'enforced', excessGrants: [] };
}

const types = async (): Promise<TypeRow[]> => (await import('./files/type-rows.js')).typeRows();

async function proposeRole({ paths }: StoreConfig): Promise<RoleProposal> {
  const { readables, roleFor } = await import('./shared/file-role.js');
  return roleFor(readables(paths));
}

export const files: Connector<StoreConfig> = { id, title, config, limits, docs, types, proposeRole, open };
