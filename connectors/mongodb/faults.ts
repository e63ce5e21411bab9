import { StoreFault } from '../../src/errors.js';
import { BY_SOCKET, TLS_CODE } from '../shared/socket-faults.js';

/** MongoDB's error codes with a code of their own: https://www.mongodb.com/docs/manual/reference/error-codes/. */
const BY_CODE: ReadonlyMap<number, string> = new Map([
  [11, 'auth-failed'], // UserNotFound
  [18, 'auth-failed'], // AuthenticationFailed
  [8000, 'auth-failed'], // AtlasError, which Atlas gives for wrong credentials
  [13, 'permission-denied'], // Unauthorized
  [24, 'lock-timeout'], // LockTimeout
  [46, 'lock-timeout'], // LockBusy
  [26, 'dropped'], // NamespaceNotFound
  [175, 'dropped'], // QueryPlanKilled: the collection or its index went away under the cursor
  [50, 'statement-timeout'], // MaxTimeMSExpired
  [262, 'statement-timeout'], // ExceededTimeLimit
  [11601, 'cancelled'], // Interrupted, by killOp
]);

/**
 * Shut down, stepped down, unreachable host, recovering, cursor gone with its server: a fresh connection may help.
 * The driver's specification lists most of them as retryable reads.
 */
const LOST = new Set([6, 7, 43, 89, 91, 133, 189, 279, 9001, 10107, 11600, 11602, 13435, 13436]);

/** NotImplemented, CommandNotFound, CommandNotSupported, an unknown pipeline stage. */
const UNKNOWN_TO_SERVER = new Set(['59', '115', '238', '40324']);

/** Classes of the driver whose meaning is in their name. */
const BY_CLASS: Readonly<Record<string, string>> = {
  MongoMissingCredentialsError: 'auth-failed',
  MongoGCPError: 'auth-failed',
  MongoAWSError: 'auth-failed',
  MongoAzureError: 'auth-failed',
  MongoOIDCError: 'auth-failed',
  MongoParseError: 'url-invalid',
  MongoNetworkTimeoutError: 'connect-timeout',
  MongoServerSelectionError: 'connect-timeout',
  MongoOperationTimeoutError: 'statement-timeout',
  MongoNetworkError: 'connection-lost',
  MongoPoolClearedError: 'connection-lost',
  MongoPoolClosedError: 'connection-lost',
  MongoTopologyClosedError: 'connection-lost',
  MongoNotConnectedError: 'connection-lost',
  MongoCursorExhaustedError: 'connection-lost',
};

/** The one thing that is kept of an error from the driver or the socket: a code. Its message and stack are dropped. */
export function toFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const causes = causesOf(error);
  for (const find of [byServer, bySystem, byClass]) {
    for (const cause of causes) {
      const fault = find(cause);
      if (fault !== undefined) return fault;
    }
  }
  return new StoreFault('internal');
}

/** True when the server does not know what it was asked to do. */
export const isUnknownToServer = (error: unknown): boolean =>
  error instanceof StoreFault && error.code === 'server-error' && UNKNOWN_TO_SERVER.has(String(error.params.sqlstate));

type Raw = Readonly<Record<string, unknown>>;

function byServer(raw: Raw): StoreFault | undefined {
  const { code, name } = raw;
  if (!String(name).startsWith('Mongo')) return undefined;
  // Servers that are not MongoDB may give no code.
  if (code === undefined && name === 'MongoServerError') return new StoreFault('server-error', { sqlstate: 'none' });
  if (typeof code !== 'number') return undefined;
  if (LOST.has(code)) return lost();
  const known = BY_CODE.get(code);
  return known === undefined ? new StoreFault('server-error', { sqlstate: String(code) }) : new StoreFault(known);
}

function bySystem({ code, syscall, path }: Raw): StoreFault | undefined {
  if (typeof code !== 'string') return undefined;
  // A DNS query that fails, as those of mongodb+srv do, has codes of its own (ENODATA, ESERVFAIL, ETIMEOUT ...).
  if (typeof syscall === 'string' && syscall.startsWith('query')) return new StoreFault('host-unknown');
  // A certificate file of the URL that cannot be read.
  if (syscall === 'open' && typeof path === 'string') return new StoreFault('tls-failed');
  const known = BY_SOCKET[code] ?? (TLS_CODE.test(code) ? 'tls-failed' : undefined);
  return known === undefined ? undefined : known === 'connection-lost' ? lost() : new StoreFault(known);
}

function byClass({ name, message }: Raw): StoreFault | undefined {
  if (name === 'MongoCompatibilityError') return new StoreFault('server-error', { sqlstate: 'incompatible' });
  // A server without TLS hangs up on the handshake; Node's own text for it is fixed.
  if (/secure TLS connection/.test(String(message))) return new StoreFault('tls-failed');
  const known = BY_CLASS[String(name)];
  return known === undefined ? undefined : known === 'connection-lost' ? lost() : new StoreFault(known);
}

const lost = (): StoreFault => new StoreFault('connection-lost', {}, true);

/** An error and what it wraps, innermost first: why a server could not be selected is in what was found at each. */
function causesOf(error: unknown, depth = 0): Raw[] {
  if (typeof error !== 'object' || error === null || depth > MAX_CAUSES) return [];
  const raw = error as Raw;
  const { servers } = (raw.reason ?? {}) as { servers?: unknown };
  const found = servers instanceof Map ? [...servers.values()].map((server: Raw) => server.error) : [];
  return [...[raw.cause, ...found].flatMap((cause) => causesOf(cause, depth + 1)), raw];
}

const MAX_CAUSES = 4;
