/** A folder for a test, and what the files connector makes of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { files } from '../../connectors/files.js';
import type { SamplePlan, Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Reason } from '../../src/model/container.js';
import { type Collected, cellsByRow, collect, config, listed, plan } from './sqlite-help.js';

export interface Folder {
  readonly path: string;
  put(name: string, body: string | Buffer): string;
  open(overrides?: Partial<StoreConfig>, signal?: AbortSignal): Promise<Session>;
  /** Containers by `schema|name`. */
  list(overrides?: Partial<StoreConfig>): Promise<Record<string, Container>>;
  /** Reasons by `schema|name`, of what is not read. */
  refused(): Promise<Record<string, Reason | undefined>>;
  read(name: string, overrides?: Partial<SamplePlan>): Promise<Collected & { readonly cells: Record<string, unknown> }>;
}

const keyOf = ({ ref }: Container): string => (ref.schema === '' ? ref.name : `${ref.schema}|${ref.name}`);

/** A new folder for every test; sessions are closed and the folder is removed after it. */
export function useFolder(): Folder {
  let dir = '';
  let sessions: Session[] = [];
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'files-formats-'));
  });
  afterEach(async () => {
    for (const session of sessions) await session[Symbol.asyncDispose]();
    sessions = [];
    rmSync(dir, { recursive: true, force: true });
  });
  const open: Folder['open'] = async (overrides = {}, signal = new AbortController().signal) => {
    const session = await files.open(config('files', [dir], overrides), signal);
    sessions.push(session);
    return session;
  };
  const list: Folder['list'] = async (overrides) =>
    Object.fromEntries((await listed(await open(overrides))).map((one) => [keyOf(one), one]));
  return {
    get path() {
      return dir;
    },
    put(name, body) {
      const path = join(dir, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
      return path;
    },
    open,
    list,
    refused: async () =>
      Object.fromEntries(Object.entries(await list()).map(([key, { notExamined }]) => [key, notExamined])),
    async read(name, overrides) {
      const session = await open();
      const container = (await listed(session)).find((one) => keyOf(one) === name);
      if (!container) throw new Error(`no container ${name}`);
      const found = await collect(session, container, plan(overrides));
      return { ...found, cells: cellsByRow(found.batches[0]) };
    },
  };
}

/** The fault that reading ends in, and all that an error could say. */
export async function faultOf(reading: Promise<unknown>): Promise<{ code: string; params: object; said: string }> {
  try {
    await reading;
  } catch (error) {
    const { code, params, name, message, stack, cause } = error as Error & { code: string; params: object };
    if (name !== 'StoreFault') throw error;
    return { code, params, said: JSON.stringify([message, stack, cause, params]) };
  }
  throw new Error('no fault');
}

/** Every beginning of some bytes, at so many places, and every one of them with a byte changed. */
export function* brokenVersions(bytes: Buffer, places: number): Generator<Buffer> {
  for (let i = 0; i < places; i++) {
    const at = Math.floor((bytes.length * i) / places);
    yield bytes.subarray(0, at);
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] as number) ^ 0x5a;
    yield changed;
  }
}
