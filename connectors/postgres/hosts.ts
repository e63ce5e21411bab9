import { StoreFault } from '../../src/errors.js';

/** What a URL may want of the server: https://www.postgresql.org/docs/current/libpq-connect.html, target_session_attrs. */
const WANTED = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const;

export type Wanted = (typeof WANTED)[number];

/** What a server says of itself at the beginning of a session. */
export interface Role {
  /** It replays what a primary writes. */
  readonly standby: boolean;
  /** Its transactions cannot write unless they ask for it, or not at all. */
  readonly readOnly: boolean;
}

/** The servers of a URL, in its order, and what is wanted of them. */
export interface Hosts {
  /** A URL for each. */
  readonly urls: readonly [string, ...string[]];
  readonly wanted: Wanted;
}

const PARTS = /^([a-z]+:\/\/(?:[^/?#]*@)?)([^/?#@]*)(.*)$/is;

/**
 * Takes a URL of several hosts apart. Unlike libpq, which takes the first that answers, several hosts are taken for
 * `prefer-standby`: who names a replica would have the primary spared. Throws `url-invalid`.
 */
export function hostsOf(url: string): Hosts {
  const [, before = '', authority = '', after = ''] = PARTS.exec(url) ?? [];
  const hosts = authority.split(',');
  // A list in the options would be taken for one host.
  if (/[?&](?:host|port|hostaddr)=[^&]*(?:,|%2c)/i.test(after)) throw new StoreFault('url-invalid');
  const [first, ...others] = hosts.map((host) => `${before}${host}${after}`);
  const urls: Hosts['urls'] = others.length === 0 ? [url] : [first ?? url, ...others];
  const named = /[?&]target_session_attrs=([^&#]*)/i.exec(after)?.[1];
  const wanted =
    named === undefined ? (others.length === 0 ? 'any' : 'prefer-standby') : WANTED.find((w) => w === named);
  if (wanted === undefined) throw new StoreFault('url-invalid');
  return { urls, wanted };
}

/** Whether a server is what is wanted. */
export function fits(wanted: Wanted, { standby, readOnly }: Role): boolean {
  switch (wanted) {
    case 'any':
      return true;
    case 'read-write':
      return !standby && !readOnly;
    case 'read-only':
      return standby || readOnly;
    case 'primary':
      return !standby;
    case 'standby':
    case 'prefer-standby':
      return standby;
  }
}

/** Faults that the next host would have too. A login that one refuses is not tried on others, as in libpq. */
const OF_ALL_HOSTS: ReadonlySet<string> = new Set(['auth-failed', 'url-invalid', 'cancelled', 'database-missing']);

/**
 * Connects to the first host that fits; for `prefer-standby` to one that does not, if none does. `close` gets those that
 * are not used. Throws the fault of the first host that could not be reached, or `no-server-fits`.
 */
export async function firstFitting<T extends Role>(
  { urls, wanted }: Hosts,
  open: (url: string) => Promise<T>,
  close: (unused: T) => void,
): Promise<T> {
  let spare: T | undefined;
  let failure: unknown;
  try {
    for (const url of urls) {
      const opened = await reached(url, open, (fault) => {
        failure ??= fault;
      });
      if (opened === undefined) continue;
      if (fits(wanted, opened)) return opened;
      if (spare === undefined && wanted === 'prefer-standby') spare = opened;
      else close(opened);
    }
    const last = spare;
    spare = undefined;
    if (last !== undefined) return last;
    throw failure ?? new StoreFault('no-server-fits', { wanted });
  } finally {
    if (spare !== undefined) close(spare);
  }
}

async function reached<T>(
  url: string,
  open: (url: string) => Promise<T>,
  missed: (fault: unknown) => void,
): Promise<T | undefined> {
  try {
    return await open(url);
  } catch (error) {
    if (error instanceof StoreFault && OF_ALL_HOSTS.has(error.code)) throw error;
    missed(error);
    return undefined;
  }
}
