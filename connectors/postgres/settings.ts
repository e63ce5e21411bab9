import type { ClientConfig } from 'pg';
import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';

const CONNECT_MS = 10_000;
const LOCK_MS = 3_000;
/** No transaction may be left idle for longer; the invariant is that none is open for over 60 s. */
const IDLE_MS = 60_000;

/**
 * pg's options for a configured URL, and what to fall back to if TLS fails. TLS means what it means to libpq:
 * `require` encrypts without verifying, `verify-ca` and `verify-full` verify, and only `prefer` and `allow` go on
 * without. Throws a fault when there is no usable URL.
 */
export function clientOptions(config: StoreConfig): [ClientConfig, ...ClientConfig[]] {
  const url = config.url ?? '';
  if (!/^(postgres(ql)?|socket):\/\/|^\//.test(url)) throw new StoreFault('url-invalid');
  const options = (at: string): ClientConfig => {
    return { connectionString: withLibpqModes(at), connectionTimeoutMillis: connectMs(at), keepAlive: true };
  };
  const mode = (name: string) => url.replace(OPTIONAL_TLS, `$1${name}`);
  return OPTIONAL_TLS.test(url) ? [options(mode('prefer')), options(mode('disable'))] : [options(url)];
}

const OPTIONAL_TLS = /([?&]sslmode=)(?:prefer|allow)(?=&|$)/;

// Without it pg 8 reads every sslmode but `disable` and `no-verify` as `verify-full`.
const withLibpqModes = (url: string): string =>
  url.startsWith('/') || /[?&]uselibpqcompat=/.test(url)
    ? url
    : `${url}${url.includes('?') ? '&' : '?'}uselibpqcompat=true`;

/** libpq's `connect_timeout`, in seconds, which pg leaves unread. */
function connectMs(url: string): number {
  const seconds = Number(/[?&]connect_timeout=(\d{1,4})(?:&|$)/.exec(url)?.[1] ?? 0);
  return seconds > 0 ? seconds * 1000 : CONNECT_MS;
}

/**
 * What every session begins with. Nothing in the URL can undo it: these are set after the start-up parameters.
 * `row_security = off` makes a filtered read an error instead of a false "clean"; the seat of sequential scans is
 * fixed so that the same read gives the same order; no parallel workers, so that one connection costs one process.
 * A database in SQL_ASCII holds any bytes, and the server refuses to hand out as UTF-8 what is not; as it is, the driver
 * mends it.
 */
export function sessionSetup(config: StoreConfig, version: number, encoding: string): string {
  const statementMs = Math.max(0, Math.trunc(config.statementTimeoutMs));
  const lockMs = statementMs === 0 ? LOCK_MS : Math.min(LOCK_MS, Math.ceil(statementMs / 2));
  const settings: [string, string | number][] = [
    ['default_transaction_read_only', 'on'],
    ['statement_timeout', statementMs],
    ['lock_timeout', lockMs],
    ['idle_in_transaction_session_timeout', IDLE_MS],
    ['search_path', 'pg_catalog'],
    ['row_security', 'off'],
    ['application_name', 'personkart'],
    ['client_encoding', encoding === 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8'],
    ['DateStyle', 'ISO'],
    ['IntervalStyle', 'postgres'],
    ['bytea_output', 'hex'],
    ['xmloption', 'content'],
    ['extra_float_digits', version >= 120_000 ? 1 : 3], // shortest exact form: 3 before 12, any positive since
    ['synchronize_seqscans', 'off'],
    ['max_parallel_workers_per_gather', 0],
    ...(version >= 110_000 ? ([['jit', 'off']] as [string, string][]) : []),
  ];
  return settings.map(([name, value]) => `SET ${name} = ${value}`).join('; ');
}
