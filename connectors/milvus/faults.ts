import { StoreFault } from '../../src/errors.js';

/** gRPC codes: https://grpc.io/docs/guides/status-codes/. UNAVAILABLE is told apart by its cause. */
const BY_GRPC: Readonly<Record<number, string>> = {
  1: 'cancelled',
  4: 'statement-timeout',
  7: 'permission-denied',
  8: 'too-large',
  16: 'auth-failed',
};

const UNIMPLEMENTED = 12;
const UNAVAILABLE = 14;

/** What keeps a channel from being made, by the words of Node and grpc-js. The order matters. */
const BY_CAUSE: readonly (readonly [RegExp, string])[] = [
  [/Name resolution failed|ENOTFOUND|EAI_AGAIN/, 'host-unknown'],
  [/ECONNREFUSED/, 'connect-refused'],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/, 'connect-timeout'],
  [/certificate|altnames|SSL|TLS|ERR_OSSL|wrong version number|EPROTO/i, 'tls-failed'],
];

/**
 * Codes in the body of an answer, from Milvus's `pkg/util/merr/errors.go`. The older `error_code` has other
 * numbers; servers before 2.3 send only that.
 */
const BY_STATUS: Readonly<Record<number, string>> = {
  4: 'too-large', // request limit exceeded
  100: 'dropped',
  101: 'not-loaded',
  103: 'not-loaded', // not fully
  200: 'dropped',
  201: 'not-loaded',
  202: 'not-loaded',
  800: 'database-missing',
  1400: 'auth-failed', // need authenticate
  1401: 'permission-denied',
};

const BY_OLD_STATUS: Readonly<Record<string, string>> = {
  PermissionDenied: 'permission-denied',
  CollectionNotExists: 'dropped',
  CollectionNameNotFound: 'dropped',
};

/** Rate limits and servers that are starting or restarting: later it may work. */
const PASSING = new Set([1, 2, 8, 106]);
const PASSING_OLD = new Set(['RateLimit', 'NotReadyServe', 'NotReadyCoordActivating']);

/** Words of answers that have no code of their own. */
const BY_REASON: readonly (readonly [RegExp, string])[] = [
  [/database.{0,300}(not exist|not found)/is, 'database-missing'],
  [/larger than max|exceeds? the m|output size|result size/i, 'too-large'],
  [/not loaded/i, 'not-loaded'],
  [/not permitted|permission den/i, 'permission-denied'],
];

/** The status part of an answer. */
export interface Status {
  readonly code?: number;
  readonly error_code?: string | number;
  readonly reason?: string;
}

/** An answer that says no, as a fault; undefined when it says yes. */
export function statusFault({ code = 0, error_code = 'Success', reason = '' }: Status): StoreFault | undefined {
  const old = String(error_code);
  if (code === 0 && (old === 'Success' || old === '0')) return undefined;
  if (PASSING.has(code) && /not (ready|serving|available)|rate|recover/i.test(reason)) return later(code);
  if (PASSING_OLD.has(old)) return later(code);
  const known = BY_STATUS[code] ?? BY_OLD_STATUS[old] ?? BY_REASON.find(([re]) => re.test(reason))?.[1];
  if (known !== undefined) return new StoreFault(known);
  return code === 10 ? unimplemented() : new StoreFault('server-error', { sqlstate: `milvus-${code}` });
}

/**
 * The one thing that is kept of an error from gRPC: a code. Its message and metadata are dropped. Once a session has
 * been `open`, a refused connection means that the server went away.
 */
export function toFault(error: unknown, open: boolean): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code, details, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  if (typeof code !== 'number') return new StoreFault('internal');
  if (code === UNIMPLEMENTED) return unimplemented();
  const text = typeof details === 'string' && details !== '' ? details : String(message);
  if (code === UNAVAILABLE) return unavailable(text, open);
  const known = BY_GRPC[code];
  if (known === 'statement-timeout' && !open) return new StoreFault('connect-timeout');
  return known === undefined ? new StoreFault('server-error', { sqlstate: `grpc-${code}` }) : new StoreFault(known);
}

/** True for a call that the server does not know. */
export const isUnimplemented = (error: unknown): boolean =>
  error instanceof StoreFault && error.params.sqlstate === 'grpc-12';

function unavailable(text: string, open: boolean): StoreFault {
  const cause = BY_CAUSE.find(([re]) => re.test(text))?.[1] ?? 'connection-lost';
  return open || cause === 'connection-lost' ? new StoreFault('connection-lost', {}, true) : new StoreFault(cause);
}

const unimplemented = (): StoreFault => new StoreFault('server-error', { sqlstate: 'grpc-12' });

const later = (code: number): StoreFault => new StoreFault('server-error', { sqlstate: `milvus-${code}` }, true);
