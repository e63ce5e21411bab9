import { StoreFault } from '../../src/errors.js';
import { BY_SOCKET, TLS_CODE } from '../shared/socket-faults.js';

/** SQLSTATEs with a code of their own: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const BY_STATE: Readonly<Record<string, string>> = {
  '28000': 'auth-failed',
  '28P01': 'auth-failed',
  '3D000': 'database-missing',
  '42501': 'permission-denied',
  '57014': 'statement-timeout',
  '55P03': 'lock-timeout',
  '42P01': 'dropped',
  '42703': 'dropped',
  '3F000': 'dropped',
};

/** Shut down, crash, starting up, idle and transaction timeouts: the session is gone, the server may come back. */
const LOST_STATES = new Set(['57P01', '57P02', '57P03', '57P05', '25P03', '25P04']);

/** pg's own errors have neither code nor class; they are told apart by its fixed texts. */
const BY_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\bSSL\b|sslmode|sslrootcert/, 'tls-failed'],
  [/timeout expired/, 'connect-timeout'],
  [/^SASL|password/i, 'auth-failed'],
  [/terminated|not queryable|was closed/, 'connection-lost'],
];

/** The one thing that is kept of an error from pg or the socket: a code. Its message, detail and stack are dropped. */
export function toFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code, message, severity } = shape(error);
  if (severity !== '') return serverFault(code, message);
  const known = BY_SOCKET[code] ?? (TLS_CODE.test(code) ? 'tls-failed' : BY_TEXT.find(([re]) => re.test(message))?.[1]);
  return known === undefined ? new StoreFault('internal') : new StoreFault(known, {}, known === 'connection-lost');
}

function serverFault(state: string, message: string): StoreFault {
  if (LOST_STATES.has(state) || state.startsWith('08')) return new StoreFault('connection-lost', {}, true);
  // Internal errors are never translated, so their text may be relied upon.
  if (state === 'XX000' && /could not open relation|cache lookup failed/.test(message))
    return new StoreFault('dropped');
  if (state === '42501' && /row-level security/.test(message)) return new StoreFault('row-level-security');
  if (state === '57014' && /user request/.test(message)) return new StoreFault('cancelled');
  // Of our reads only a standby says so, that could not wait any longer with what it had to replay.
  if (state === '40001') return new StoreFault('recovery-conflict', {}, true);
  const code = BY_STATE[state];
  if (code !== undefined) return new StoreFault(code);
  // 53xxx: out of connections, memory or disk at the moment.
  return new StoreFault('server-error', { sqlstate: safeState(state) }, state.startsWith('53'));
}

const safeState = (state: string): string => (/^[0-9A-Z]{5}$/.test(state) ? state : 'XX000');

function shape(error: unknown): { code: string; message: string; severity: string } {
  const raw = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  return { code: text('code'), message: text('message'), severity: text('severity') };
}
