import { isIP, connect as openSocket, type Socket } from 'node:net';
import type { ConnectionOptions } from 'mysql2';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import { type Tls, tlsAttempts } from './tls.js';

/** Where and as whom to connect. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly socketPath: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
  readonly connectMs: number;
  readonly attempts: readonly [Tls, ...Tls[]];
}

const CONNECT_MS = 10_000;
/** Longest wait for a lock, in seconds. */
const LOCK_S = 3;
/** How long the server waits for a consumer that has paused a stream, and for the next query, in seconds. */
const PATIENCE_S = 600;

/** Reads a configured URL. Throws a fault when it is not one, or asks for what we do not understand. */
export function targetOf(config: StoreConfig): Target {
  const url = parsed(config.url ?? '');
  const { searchParams } = url;
  const seconds = Number(/^\d{1,4}$/.exec(searchParams.get('connect_timeout') ?? '')?.[0] ?? 0);
  return {
    host: decoded(url.hostname).replace(/^\[|\]$/g, '') || 'localhost',
    port: Number(url.port || 3306),
    socketPath: searchParams.get('socket') ?? searchParams.get('socketPath') ?? undefined,
    user: decoded(url.username),
    password: decoded(url.password),
    database: decoded(url.pathname.slice(1)) || undefined,
    connectMs: seconds > 0 ? seconds * 1_000 : CONNECT_MS,
    attempts: tlsAttempts(searchParams),
  };
}

function parsed(text: string): URL {
  if (!/^(mysql|mariadb):\/\//i.test(text) || !URL.canParse(text)) throw new StoreFault('url-invalid');
  const url = new URL(text);
  // Several hosts are no part of MySQL's URLs; the list would be looked up as one name.
  if (url.hostname.includes(',')) throw new StoreFault('url-invalid');
  return url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new StoreFault('url-invalid');
  }
}

/**
 * mysql2's options. The socket is ours, so that it can be destroyed whatever state the driver is in. LOCAL INFILE is
 * not announced and no source of files is given, so a server that asks for one gets nothing.
 */
export function clientOptions(target: Target, tls: Tls, socket: () => Socket): ConnectionOptions {
  return {
    // An address with a trailing dot is no address to the driver, which would check the certificate for `localhost`;
    // to the check itself it is one.
    host: isIP(target.host) ? `${target.host}.` : target.host,
    user: target.user,
    password: target.password,
    ...(target.database !== undefined && { database: target.database }),
    ...(tls !== undefined && { ssl: tls }),
    stream: socket,
    connectTimeout: target.connectMs,
    charset: 'UTF8MB4_GENERAL_CI',
    flags: ['-LOCAL_FILES', '-IGNORE_SPACE'],
    multipleStatements: false,
    rowsAsArray: true,
    typeCast: false,
    trace: false,
    connectAttributes: { program_name: 'personkart' },
  };
}

/** The socket for a target. */
export function socketTo({ host, port, socketPath }: Target): Socket {
  const socket = socketPath === undefined ? openSocket({ host, port }) : openSocket(socketPath);
  return socket.setNoDelay(true).setKeepAlive(true);
}

/** What every session begins with, in order; each statement on its own. */
export function sessionSetup(config: StoreConfig, mariadb: boolean): string[] {
  const statementMs = Math.max(0, Math.trunc(config.statementTimeoutMs));
  const lockS = statementMs === 0 ? LOCK_S : Math.min(LOCK_S, Math.max(1, Math.ceil(statementMs / 2_000)));
  const settings: [string, string | number][] = [
    ['sql_mode', "''"], // backticks quote, double quotes and backslashes mean what they mean by default
    ['time_zone', "'+00:00'"], // timestamps in one order, whatever zone the server keeps
    ['autocommit', 1],
    ['sql_select_limit', 'DEFAULT'],
    ['sql_safe_updates', 0],
    ['lock_wait_timeout', lockS],
    ['innodb_lock_wait_timeout', lockS],
    ['net_write_timeout', PATIENCE_S],
    ['net_read_timeout', PATIENCE_S],
    ['wait_timeout', PATIENCE_S],
    mariadb ? ['max_statement_time', statementMs / 1_000] : ['max_execution_time', statementMs],
  ];
  return [
    'SET NAMES utf8mb4',
    'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
    `SET SESSION ${settings.map(([name, value]) => `${name} = ${value}`).join(', ')}`,
  ];
}

/** Settings that some versions lack; the session is as safe without them. */
export const OPTIONAL_SETUP = [
  'SET SESSION query_cache_type = OFF', // our reads should not push out those of others
  'SET SESSION information_schema_stats_expiry = 0', // MySQL 8 keeps estimates for a day otherwise
] as const;
