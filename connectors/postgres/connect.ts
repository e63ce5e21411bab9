import type { Client, ClientConfig } from 'pg';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import { toFault } from './faults.js';
import { firstFitting, hostsOf, type Role } from './hosts.js';
import { Link } from './link.js';
import { clientOptions, sessionSetup } from './settings.js';

/** A connection that has passed its set-up. */
export interface Opened extends Role {
  readonly client: Client;
  readonly version: number;
}

/** Longest time for one step of the set-up. */
const SET_UP_MS = 10_000;

/** Connects to the host that the URL wants and makes the session read-only. Throws a `StoreFault`; nothing is left open then. */
export const connect = async (config: StoreConfig, signal: AbortSignal): Promise<Opened> =>
  firstFitting(
    hostsOf(config.url ?? ''),
    (url) => connectTo({ ...config, url }, signal),
    ({ client }) => client.connection.stream.destroy(),
  );

async function connectTo(config: StoreConfig, signal: AbortSignal): Promise<Opened> {
  const [first, ...others] = clientOptions(config);
  try {
    return await connectWith(first, config, signal);
  } catch (error) {
    const [fallback] = others;
    if (fallback === undefined || !(error instanceof StoreFault) || error.code !== 'tls-failed') throw error;
    return await connectWith(fallback, config, signal);
  }
}

async function connectWith(options: ClientConfig, config: StoreConfig, signal: AbortSignal): Promise<Opened> {
  if (signal.aborted) throw new StoreFault('cancelled');
  const client = await newClient(options);
  const stop = () => client.connection.stream.destroy();
  // pg reports a broken connection as an event too; whoever waits on the connection gets the error itself.
  client.on('error', () => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    await client.connect();
    return { client, ...(await setUp(client, config, signal)) };
  } catch (error) {
    stop();
    throw signal.aborted ? new StoreFault('cancelled') : toFault(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function newClient(options: ClientConfig): Promise<Client> {
  const { default: pg } = await import('pg');
  try {
    return new pg.Client(options);
  } catch (error) {
    // pg reads certificate files here, and refuses `verify-ca` without one.
    throw new StoreFault(/sslmode|ENOENT|EACCES|PEM/.test(String(error)) ? 'tls-failed' : 'url-invalid');
  }
}

const SERVER = `
SELECT pg_catalog.current_setting('server_version_num'), pg_catalog.current_setting('server_encoding'),
       pg_catalog.pg_is_in_recovery(), pg_catalog.current_setting('default_transaction_read_only')`;

async function setUp(client: Client, config: StoreConfig, signal: AbortSignal): Promise<Omit<Opened, 'client'>> {
  const link = new Link(client, signal, SET_UP_MS, { version: 0, standby: false });
  const [row] = await link.rows(SERVER);
  const version = Number(row?.[0] ?? 0);
  await link.command(sessionSetup(config, version, row?.[1] ?? ''));
  return { version, standby: row?.[2] === 't', readOnly: row?.[3] === 'on' };
}
