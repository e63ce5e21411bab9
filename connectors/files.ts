/** Folders of files: CSV, JSON, JSON lines and text, packed or not. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { StoreFault } from '../src/errors.js';
import type { Connector, Probe, Session } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import { type Catalogue, takeStock } from './files/catalogue.js';
import { sampleFiles } from './files/sample.js';
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
  'CSV, JSON, JSON lines and plain text are read, packed with gzip or not; other formats are listed by their extension.',
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
  if (catalogue.listed.length === 0 && catalogue.faults.length >= config.paths.length)
    throw new StoreFault('file-not-found');
  return session(catalogue);
}

function session({ listed, faults }: Catalogue): Session {
  return {
    probe: () => probe(listed.flatMap((one) => one.members.map((member) => member.path))),
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
      yield* sampleFiles(found, plan, signal);
    },
    async [Symbol.asyncDispose]() {},
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

export const files: Connector<StoreConfig> = { id, title, config, limits, open };
