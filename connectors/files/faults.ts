/** What file systems report, as codes of ours. Their messages name paths, which may be personal, so they end here. */
import { StoreFault } from '../../src/errors.js';

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ELOOP: 'symlink-refused',
  ENXIO: 'not-a-file',
};

/** Any error as a fault. */
export function fileFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  // zlib's own: the packed data is broken
  return new StoreFault(code.startsWith('Z_') ? 'malformed' : (CODES[code] ?? 'read-failed'));
}

/** A file that is not what it looked like, from this line on. */
export const malformed = (line: number): StoreFault => new StoreFault('malformed', { line });

/** The same for a file that has no lines. */
export const damaged = (): StoreFault => new StoreFault('malformed');
