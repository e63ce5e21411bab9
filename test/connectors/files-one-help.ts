/** A folder of files for a test, of which there is mostly one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { files } from '../../connectors/files.js';
import type { Batch, SamplePlan } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container } from '../../src/model/container.js';
import { cellsByRow, collect, config, listed, plan } from './sqlite-help.js';

/** A new folder for every test. */
export function useFiles() {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'files-test-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  function put(name: string, body: string | Buffer): string {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
    return path;
  }
  const open = (overrides: Partial<StoreConfig> = {}, paths = [dir]) =>
    files.open(config('files', paths, overrides), new AbortController().signal);

  /** The only file's container and its cells. */
  async function only(
    overrides: Partial<SamplePlan> = {},
  ): Promise<{ container: Container; cells: unknown; batches: Batch[] }> {
    const session = await open();
    const [container, ...others] = await listed(session);
    expect(others).toEqual([]);
    const { batches } = await collect(session, container as Container, plan(overrides));
    return { container: container as Container, cells: cellsByRow(batches[0]), batches };
  }
  return { at: (name = '') => join(dir, name), put, open, only };
}

/** What {@link people} holds. */
export const PEOPLE = { navn: ['Ola Nordmann', 'Åse Bø'], epost: ['ola@example.no', 'ase@example.no'] };

/** Two people as CSV. */
export const people = (delimiter = ';', eol = '\n'): string =>
  ['navn epost', 'Ola_Nordmann ola@example.no', 'Åse_Bø ase@example.no']
    .map((line) => line.replaceAll(' ', delimiter).replaceAll('_', ' ') + eol)
    .join('');
