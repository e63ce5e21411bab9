import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sdk, { type FieldType, type MilvusClient, type RowData } from '@zilliz/milvus2-sdk-node';
import { freePort } from './postgres.js';

const { DataType } = sdk;

/** A Milvus server for one test file. */
export interface MilvusServer {
  /** For the connector. Collections of the tests are in `database`. */
  readonly url: string;
  readonly database: string;
  readonly admin: MilvusClient;
  /** A collection with these fields and rows, ready to be queried. A vector is added: Milvus wants one. */
  create(name: string, fields: readonly FieldType[], rows: readonly RowData[], more?: object): Promise<void>;
  /** Another database of the same server, with connections of its own; stopping it leaves the server. */
  another(): Promise<MilvusServer>;
  /** Ends the server at once, connections and all; undefined for a server that is not ours. */
  readonly kill: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** The vector that `create` adds. */
export const VECTOR = 'embedding_';

const FOREIGN_URL = process.env.PERSONKART_TEST_MILVUS_URL;

/** Why no server can be had, or undefined. In CI a missing server is an error, unless its skip was asked for. */
export function whyNoMilvus(): string | undefined {
  if (FOREIGN_URL || program() !== undefined) return undefined;
  const asked = (process.env.PERSONKART_TEST_SKIP ?? '').split(',').includes('milvus');
  if (process.env.CI === 'true' && !asked) throw new Error('no Milvus server, and PERSONKART_TEST_SKIP lacks it');
  const reason = 'skipped: no milvus-lite on PATH or in .tmp/milvus-lite; set PERSONKART_TEST_MILVUS_URL';
  console.warn(reason);
  return reason;
}

/** Starts a private server, or takes the one in PERSONKART_TEST_MILVUS_URL. */
export async function startMilvus(): Promise<MilvusServer> {
  if (FOREIGN_URL) return serverAt(new URL(FOREIGN_URL), undefined, async () => {});
  const directory = mkdtempSync(join(tmpdir(), 'pk-milvus-'));
  const port = await freePort();
  const options = ['server', '--data-dir', directory, '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(program() ?? '', options, { stdio: 'ignore' });
  await untilListening(port, server);
  const kill = () =>
    new Promise<void>((done) => {
      if (server.exitCode !== null || server.signalCode !== null) return done();
      server.once('exit', () => done());
      server.kill('SIGKILL');
    });
  const stop = async () => {
    await kill();
    rmSync(directory, { recursive: true, force: true });
  };
  return serverAt(new URL(`milvus://127.0.0.1:${port}`), kill, stop);
}

async function serverAt(base: URL, kill: MilvusServer['kill'], stop: () => Promise<void>): Promise<MilvusServer> {
  const database = `pk_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new sdk.MilvusClient({
    address: base.host,
    token: base.username && `${base.username}:${base.password}`,
    telemetry: { enabled: false },
    logLevel: 'error',
    maxRetries: 0,
  });
  await admin.connectPromise;
  check(await admin.createDatabase({ db_name: database }));
  await admin.useDatabase({ db_name: database });
  const url = new URL(base);
  url.pathname = `/${database}`;
  return {
    url: url.href,
    database,
    admin,
    kill,
    another: () => serverAt(base, undefined, async () => {}),
    create: (name, fields, rows, more = {}) => create(admin, name, fields, rows, more),
    stop: async () => {
      if (kill === undefined) await dropAll(admin, database);
      await admin.closeConnection();
      await stop();
    },
  };
}

async function create(
  admin: MilvusClient,
  collection_name: string,
  fields: readonly FieldType[],
  rows: readonly RowData[],
  more: object,
): Promise<void> {
  const vector = { name: VECTOR, data_type: DataType.FloatVector, dim: 2 };
  check(await admin.createCollection({ collection_name, fields: [...fields, vector], ...more }));
  // The codec takes one message; 64 MB is the server's limit.
  for (let at = 0; at < rows.length; at += 5_000) {
    const data = rows.slice(at, at + 5_000).map((row) => ({ ...row, [VECTOR]: [0, 1] }));
    check((await admin.insert({ collection_name, data })).status);
  }
  check(await admin.createIndex({ collection_name, field_name: VECTOR, index_type: 'FLAT', metric_type: 'L2' }));
  check(await admin.loadCollection({ collection_name }));
  await untilLoaded(admin, collection_name);
}

async function untilLoaded(admin: MilvusClient, collection_name: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (String((await admin.getLoadState({ collection_name })).state) === 'LoadStateLoaded') return;
    await delay(50);
  }
  throw new Error('the collection does not load');
}

async function dropAll(admin: MilvusClient, database: string): Promise<void> {
  for (const { name } of (await admin.showCollections()).data) await admin.dropCollection({ collection_name: name });
  await admin.useDatabase({ db_name: 'default' });
  await admin.dropDatabase({ db_name: database });
}

/** Fails where the server said no. */
export function check(status: { readonly code?: number; readonly reason?: string }): void {
  if (status.code) throw new Error(`Milvus: ${status.code} ${status.reason}`);
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error('milvus-lite ended by itself');
    const open = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1', () => answer(true)).on('error', () => answer(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await delay(50);
  }
  throw new Error('milvus-lite does not listen');
}

function program(): string | undefined {
  const places = [resolve('.tmp/milvus-lite/bin'), ...(process.env.PATH ?? '').split(delimiter)];
  return places.map((place) => join(place, 'milvus-lite')).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
