import type { Socket } from 'node:net';
import type { Connection } from 'mysql2';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import { cancelled, checkCancelled } from '../shared/cancel.js';
import { toFault } from './faults.js';
import { Link } from './link.js';
import { clientOptions, OPTIONAL_SETUP, sessionSetup, socketTo, type Target } from './settings.js';
import type { Tls } from './tls.js';

/** A connection that has passed its set-up. */
export interface Opened {
  readonly connection: Connection;
  readonly socket: Socket;
  /** The server's number of it, for `KILL`. */
  readonly id: string;
  readonly mariadb: boolean;
}

/** Longest time for one step of the set-up. */
const SET_UP_MS = 10_000;

/** An unknown variable: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html#error_er_unknown_system_variable */
const UNKNOWN_VARIABLE = 1193;

/** Connects and makes the session read-only. Throws a `StoreFault`; nothing is left open then. */
export async function connect(config: StoreConfig, target: Target, signal: AbortSignal): Promise<Opened> {
  const { connection, socket } = await dial(target, signal);
  const stop = () => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return { connection, socket, ...(await setUp(connection, stop, config, signal)) };
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Connects and logs in, no more. */
export async function dial(target: Target, signal: AbortSignal): Promise<{ connection: Connection; socket: Socket }> {
  const [first, ...others] = target.attempts;
  try {
    return await logIn(target, first, signal);
  } catch (error) {
    if (others.length === 0 || !(error instanceof StoreFault) || error.code !== 'tls-failed') throw error;
    return await logIn(target, others[0], signal);
  }
}

async function logIn(target: Target, tls: Tls, signal: AbortSignal) {
  checkCancelled(signal);
  const { createConnection } = (await import('mysql2')).default;
  let socket: Socket | undefined;
  const stop = () => socket?.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const connection = createConnection(
      clientOptions(target, tls, () => {
        socket = socketTo(target);
        return socket;
      }),
    );
    await new Promise<void>((resolve, reject) => {
      connection.once('connect', () => resolve());
      // It stays: a connection that breaks later says so by an event, which without a listener would end the process.
      connection.on('error', reject);
    });
    return { connection, socket: socket as unknown as Socket };
  } catch (error) {
    stop();
    throw signal.aborted ? cancelled() : toFault(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function setUp(connection: Connection, hangUp: () => void, config: StoreConfig, signal: AbortSignal) {
  const link = new Link(connection, signal, SET_UP_MS, hangUp, false);
  const [row] = await link.rows('SELECT CONNECTION_ID(), VERSION()');
  const mariadb = /mariadb/i.test(row?.[1]?.toString() ?? '');
  for (const sql of sessionSetup(config, mariadb)) await link.command(sql);
  for (const sql of OPTIONAL_SETUP) await optional(link, sql);
  return { id: row?.[0]?.toString() ?? '', mariadb };
}

async function optional(link: Link, sql: string): Promise<void> {
  try {
    await link.command(sql);
  } catch (error) {
    const unknown = error instanceof StoreFault && error.params.errno === UNKNOWN_VARIABLE;
    if (!unknown) throw error;
  }
}
