/** What can be told about a database's files from outside, without opening it as a database. */
import { open, stat } from 'node:fs/promises';
import { StoreFault } from '../../src/errors.js';

/** How long ago a file must have changed for a further change to give it another time. Kernel clocks tick at 1-10 ms. */
export const CLOCK_MS = 25;

const MAGIC = 'SQLite format 3\0';
const JOURNAL_MAGIC = 'd9d505f920a163d7';

/** The files of one database at one look. Two equal states mean that nothing a reader sees has changed between. */
export interface FileState {
  /** Size, times and change counter of the main file. */
  readonly main: string;
  /** The WAL's header with its salts; undefined when there is no WAL. */
  readonly wal: string | undefined;
  /** True when a rollback journal is in force: a transaction may be half written to the main file. */
  readonly journal: boolean;
  /** Size of everything. */
  readonly bytes: bigint;
  /** When the main file last changed. */
  readonly changedMs: number;
}

/** True when the files have the same contents as far as a reader is concerned. */
export const sameState = (a: FileState, b: FileState): boolean =>
  a.main === b.main && a.wal === b.wal && a.journal === b.journal;

/** True when the last change is so fresh that another one might not show. */
export const isRecent = (state: FileState): boolean => Math.abs(Date.now() - state.changedMs) < CLOCK_MS;

/** Looks at a database's files. Throws `not-a-database` when the main file is none (or is encrypted). */
export async function stateOf(source: string): Promise<FileState> {
  const main = await look(source, 100);
  if (!main) throw new StoreFault('file-not-found');
  // Only a wholly empty file is an (empty) database without the magic.
  if (main.size > 0n && main.head.toString('latin1', 0, 16) !== MAGIC) throw new StoreFault('not-a-database');
  // The driver is built without UTF-16. The file format has the encoding at offset 56, 1 being UTF-8, 0 not set yet.
  if (main.head.length === 100 && [2, 3].includes(main.head.readUInt32BE(56)))
    throw new StoreFault('encoding-not-supported');
  const wal = await look(`${source}-wal`, 32);
  const journal = await look(`${source}-journal`, 8);
  return {
    main: `${main.times} ${main.head.toString('hex', 24, 28)}`,
    wal: wal && wal.size > 0n ? wal.head.toString('hex') : undefined,
    journal: journal?.head.toString('hex') === JOURNAL_MAGIC,
    bytes: main.size + (wal?.size ?? 0n),
    changedMs: main.changedMs,
  };
}

interface Look {
  readonly size: bigint;
  readonly times: string;
  readonly changedMs: number;
  readonly head: Buffer;
}

async function look(path: string, headBytes: number): Promise<Look | undefined> {
  const info = await stat(path, { bigint: true }).catch(absent);
  if (!info?.isFile()) return undefined;
  const file = await open(path, 'r').catch(absent);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const { size, mtimeNs, ctimeNs } = info;
    const head = buffer.subarray(0, bytesRead);
    return { size, times: `${size} ${mtimeNs} ${ctimeNs}`, changedMs: Number(mtimeNs / 1_000_000n), head };
  } finally {
    await file.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** A file system's error as a fault with our own code; its message names paths, so it is dropped. */
export function fileFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  return new StoreFault(CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'read-failed');
}
