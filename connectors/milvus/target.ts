import { StoreFault } from '../../src/errors.js';

/** Where a Milvus is, and how to get in. Holds secrets: it must not be printed. */
export interface Target {
  /** `host:port`. */
  readonly address: string;
  /** What the server takes as a token: an API key, or `user:password`. */
  readonly token?: string;
  /** The user of `user:password`; rights can be asked for by that name only. */
  readonly user?: string;
  /** The one database to read; all of them when absent. */
  readonly database?: string;
  readonly tls?: TlsFiles;
}

/** Files for TLS, as given in the URL. With none of them the system's authorities decide. */
export interface TlsFiles {
  readonly rootCertPath?: string;
  readonly privateKeyPath?: string;
  readonly certChainPath?: string;
  readonly serverName?: string;
}

/** https://milvus.io/docs/configure_proxy.md */
const MILVUS_PORT = '19530';
const HTTPS_PORT = '443';

/**
 * Reads `milvus://user:password@host:19530/database`, `http://…` for the same, and `https://…` for TLS. A user name
 * without a password is an API key, as is `?token=`. TLS options: `tls=true`, `ca`, `cert`, `key`, `serverName`.
 */
export function targetOf(text: string | undefined): Target {
  const [scheme = '', rest] = /^(milvus|https?):(\/\/.+)$/is.exec(text ?? '')?.slice(1) ?? [];
  if (rest === undefined) throw new StoreFault('url-invalid');
  try {
    // A scheme that URL has no default port for: it would drop the `:80` of `http://host:80`.
    return read(new URL(`milvus:${rest}`), /^https$/i.test(scheme));
  } catch {
    throw new StoreFault('url-invalid');
  }
}

function read(url: URL, https: boolean): Target {
  if (url.hostname === '') throw new Error('no host');
  const option = (name: string) => url.searchParams.get(name) || undefined;
  const tls = tlsFiles(option, https);
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const token = option('token') ?? (password === '' ? user : `${user}:${password}`);
  const database = decodeURIComponent(url.pathname.replace(/^\/+|\/+$/g, ''));
  return {
    address: `${url.hostname}:${url.port || (https ? HTTPS_PORT : MILVUS_PORT)}`,
    ...(token === '' ? {} : { token }),
    ...(option('token') !== undefined || password === '' ? {} : { user }),
    ...(database === '' ? {} : { database }),
    ...(tls === undefined ? {} : { tls }),
  };
}

function tlsFiles(option: (name: string) => string | undefined, https: boolean): TlsFiles | undefined {
  const asked = /^(true|1|yes|on)$/i.test(option('tls') ?? '') || option('ca') !== undefined;
  if (!https && !asked) return undefined;
  const files = {
    rootCertPath: option('ca'),
    privateKeyPath: option('key'),
    certChainPath: option('cert'),
    serverName: option('serverName'),
  };
  return Object.fromEntries(Object.entries(files).filter(([, file]) => file !== undefined));
}
