import { StoreFault } from '../../src/errors.js';

/**
 * Error numbers with a code of their own. Up to 1999 both servers share them; later ones are MySQL's unless said.
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://mariadb.com/kb/en/mariadb-error-codes/
 */
const BY_NUMBER: Readonly<Record<number, string>> = {
  1044: 'permission-denied', // a database
  1045: 'auth-failed',
  1049: 'database-missing',
  1051: 'dropped',
  1054: 'dropped', // an unknown column
  1130: 'auth-failed', // not from this host
  1142: 'permission-denied', // a table
  1143: 'permission-denied', // a column
  1146: 'dropped',
  1205: 'lock-timeout',
  1213: 'lock-timeout', // a deadlock
  1227: 'permission-denied',
  1251: 'auth-failed', // an authentication method that is too old
  1317: 'cancelled',
  1345: 'permission-denied', // a table below a view
  1356: 'permission-denied', // a view whose tables are gone or not for us
  1370: 'permission-denied', // a routine below a view
  1412: 'dropped', // altered since the snapshot was taken
  1698: 'auth-failed',
  1735: 'dropped', // an unknown partition
  1820: 'auth-failed', // the password must be changed first
  1862: 'auth-failed', // the password has expired
  1969: 'statement-timeout', // MariaDB; the driver has no name for it
  3024: 'statement-timeout',
  3118: 'auth-failed', // the account is locked
  3572: 'lock-timeout',
  4151: 'auth-failed', // MariaDB: the account is locked
};

/** Shut down, killed, broken off: the session is gone, the server may come back. */
const LOST_NUMBERS = new Set([1053, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 3169, 4031]);

/** Too many connections, of all or of ours: later there may be room. */
const FULL_NUMBERS = new Set([1040, 1203, 1226]);

const BY_NAME: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect-refused',
  ENOENT: 'connect-refused', // no such unix socket
  EACCES: 'connect-refused',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  ETIMEDOUT: 'connect-timeout',
  EHOSTUNREACH: 'connect-timeout',
  ENETUNREACH: 'connect-timeout',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  PROTOCOL_CONNECTION_LOST: 'connection-lost',
  PROTOCOL_UNEXPECTED_PACKET: 'connection-lost',
  PROTOCOL_ERROR: 'connection-lost',
  HANDSHAKE_NO_SSL_SUPPORT: 'tls-failed',
  HANDSHAKE_SSL_ERROR: 'tls-failed',
  AUTH_SWITCH_PLUGIN_ERROR: 'auth-failed',
};

/** What MySQL's own client calls it when a server asks for a file that it does not give: CR_LOAD_DATA_LOCAL_INFILE_REJECTED. */
const INFILE_REFUSED = 2068;

// Node's names for failed certificate checks: https://nodejs.org/api/tls.html#x509-certificate-error-codes
const TLS_NAME =
  /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_)/;

/** Errors of the driver that have neither a number nor a name; they are told apart by its fixed texts. */
const BY_TEXT: readonly (readonly [RegExp, string])[] = [
  [/closed state|server closed the connection/, 'connection-lost'],
  [/authentication|auth plugin|password/i, 'auth-failed'],
];

/** The one thing that is kept of an error from mysql2 or the socket: a code. Its message, SQL and stack are dropped. */
export function toFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { errno, name, message, state } = shape(error);
  if (errno > 0) return serverFault(errno, state);
  if (/LOCAL INFILE/.test(message)) return serverFault(INFILE_REFUSED, '');
  const known = BY_NAME[name] ?? (TLS_NAME.test(name) ? 'tls-failed' : BY_TEXT.find(([re]) => re.test(message))?.[1]);
  return known === undefined ? new StoreFault('internal') : new StoreFault(known, {}, known === 'connection-lost');
}

/** What a missing database means once we are connected: that it was there before. */
export const droppedSince = (fault: StoreFault): StoreFault =>
  fault.code === 'database-missing' ? new StoreFault('dropped') : fault;

function serverFault(errno: number, state: string): StoreFault {
  if (LOST_NUMBERS.has(errno)) return new StoreFault('connection-lost', {}, true);
  const code = BY_NUMBER[errno];
  if (code !== undefined) return new StoreFault(code);
  return new StoreFault('server-error', { sqlstate: safeState(state), errno }, FULL_NUMBERS.has(errno));
}

const safeState = (state: string): string => (/^[0-9A-Z]{5}$/.test(state) ? state : 'HY000');

// The server's errors have a positive `errno`, those of the operating system a negative one.
function shape(error: unknown): { errno: number; name: string; message: string; state: string } {
  const raw = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  const errno = typeof raw.errno === 'number' ? raw.errno : 0;
  return { errno, name: text('code'), message: text('message'), state: text('sqlState') };
}
