import { MongoClient, type MongoClientOptions } from 'mongodb';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import { cancelled, checkCancelled } from '../shared/cancel.js';
import { toFault } from './faults.js';
import { Lag } from './lag.js';

/** Time to find a server, and to open one connection. */
const CONNECT_MS = 10_000;

/** A client that has reached its server. */
export interface Opened {
  readonly client: MongoClient;
  readonly lag: Lag;
}

/** Connects. Throws a `StoreFault`; nothing is left open then. */
export async function connect(config: StoreConfig, signal: AbortSignal): Promise<Opened> {
  checkCancelled(signal);
  const client = newClient(config);
  const lag = new Lag(client);
  try {
    await unlessAborted(signal, client.connect());
    return { client, lag };
  } catch (error) {
    await client.close().catch(() => {}); // it never opened
    throw signal.aborted ? cancelled() : toFault(error);
  }
}

/** The database that the URL names, if it names one. Without a name the driver would take `test`. */
export function databaseOf(url: string): string | undefined {
  const name = /^[^:]+:\/\/[^/?]*\/([^?]+)/.exec(url)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}

function newClient(config: StoreConfig): MongoClient {
  const url = config.url ?? '';
  try {
    databaseOf(url); // the driver would quote a broken escape
    return new MongoClient(url, optionsFor(url, config));
  } catch (error) {
    // What the driver says of a URL quotes it.
    const fault = toFault(error);
    throw fault.code === 'tls-failed' || fault.code === 'auth-failed' ? fault : new StoreFault('url-invalid');
  }
}

function optionsFor(url: string, { connections, statementTimeoutMs }: StoreConfig): MongoClientOptions {
  const unlessGiven = (name: string, options: MongoClientOptions) =>
    new RegExp(`[?&]${name}=`, 'i').test(url) ? {} : options;
  return {
    ...unlessGiven('serverSelectionTimeoutMS', { serverSelectionTimeoutMS: CONNECT_MS }),
    ...unlessGiven('connectTimeoutMS', { connectTimeoutMS: CONNECT_MS }),
    ...unlessGiven('readPreference', { readPreference: 'secondaryPreferred' }),
    // Without a level a secondary of a sharded cluster may answer with documents that belong to another shard.
    ...unlessGiven('readConcernLevel', { readConcern: { level: 'local' } }),
    appName: 'personkart',
    maxPoolSize: Math.max(1, connections),
    minPoolSize: 0,
    waitQueueTimeoutMS: statementTimeoutMs === 0 ? 0 : statementTimeoutMs + CONNECT_MS,
    retryReads: true,
    retryWrites: false,
    monitorCommands: false,
    // One monitoring connection to a server instead of two.
    serverMonitoringMode: 'poll',
    // MONGODB_LOG_ALL and its like would print commands, and URLs; options win over them.
    mongodbLogPath: { write: () => {} },
    mongodbLogComponentSeverities: { default: 'off' },
  };
}

async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let leave = () => {};
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(cancelled());
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
    work.catch(() => {}); // whoever was aborted no longer waits for it
  }
}
