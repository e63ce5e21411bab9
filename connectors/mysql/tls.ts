import { readFileSync } from 'node:fs';
import { StoreFault } from '../../src/errors.js';

/** TLS for one attempt to connect, as mysql2 takes it; undefined for none. */
export type Tls =
  | {
      rejectUnauthorized: boolean;
      verifyIdentity: boolean;
      minVersion: string;
      ca?: string;
      cert?: string;
      key?: string;
    }
  | undefined;

type Mode = 'disabled' | 'preferred' | 'required' | 'verify-ca' | 'verify-identity';

/** What MySQL's, MariaDB's and other clients call the modes, lower case and without separators. */
const MODES: Readonly<Record<string, Mode>> = {
  disabled: 'disabled',
  disable: 'disabled',
  false: 'disabled',
  '0': 'disabled',
  preferred: 'preferred',
  prefer: 'preferred',
  required: 'required',
  require: 'required',
  trust: 'required',
  verifyca: 'verify-ca',
  verifyidentity: 'verify-identity',
  verifyfull: 'verify-identity',
  true: 'verify-identity', // `ssl=true`: who asks for TLS and says no more gets all of it
  '1': 'verify-identity',
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, '');

/**
 * The ways to connect that a URL's parameters allow, the first being tried first. Without any, TLS is used when the
 * server has it and not verified, as MySQL's own client does. A parameter about TLS that is not understood is an
 * error: whoever wrote it wanted something that we would not do.
 */
export function tlsAttempts(parameters: URLSearchParams): [Tls, ...Tls[]] {
  let mode: Mode | undefined;
  const files: { ca?: string; cert?: string; key?: string } = {};
  for (const [name, value] of parameters) {
    const key = plain(name);
    if (key === 'sslmode' || key === 'ssl') mode = modeOf(value);
    else if (key === 'sslca' || key === 'sslrootcert') files.ca = read(value);
    else if (key === 'sslcert') files.cert = read(value);
    else if (key === 'sslkey') files.key = read(value);
    else if (/^(ssl|tls|usessl|requiressl|verifyserver)/.test(key)) throw new StoreFault('url-invalid');
  }
  mode ??= files.ca === undefined ? 'preferred' : 'verify-ca';
  if (mode === 'disabled') return [undefined];
  const tls = (verify: boolean, identity: boolean) => {
    return { rejectUnauthorized: verify, verifyIdentity: identity, minVersion: 'TLSv1.2', ...files };
  };
  if (mode === 'preferred') return [tls(false, false), undefined];
  return [tls(mode !== 'required', mode === 'verify-identity')];
}

function modeOf(value: string): Mode {
  const mode = MODES[plain(value)];
  if (mode === undefined) throw new StoreFault('url-invalid');
  return mode;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StoreFault('tls-failed');
  }
}
