/** Zip archives: what is in them, and their members as sources. Names in an archive are names, never paths. */
import type { Entry, ZipFile } from 'yauzl';
import { StoreFault } from '../../src/errors.js';
import { checkCancelled } from '../shared/cancel.js';
import { damaged } from './faults.js';
import type { Latest } from './latest.js';
import type { OpenFile, Source } from './source.js';
import { spoolNamed, spoolOpen } from './spool.js';

/** Members that are listed of one archive; an archive with more is refused. */
export const MAX_MEMBERS = 20_000;

/**
 * Where unpacking has to stop: deflate packs a run of one byte 1 to 1030, and text that people keep (logs, exports)
 * up to about 1 to 100. What is small unpacked does no harm, however tight it was packed.
 */
export const MAX_RATIO = 250;
const HARMLESS_BYTES = 64 * 1024 * 1024;

/** One file in an archive. */
export interface Member {
  /** Folders and name, as they stand in the archive. */
  readonly path: readonly string[];
  readonly encrypted: boolean;
  /** Bytes unpacked, as the archive says; reading more or fewer is a fault. */
  readonly size: number;
  readonly packed: number;
  readonly entry: Entry;
}

/** The members of an archive. Throws a `StoreFault`, for a bomb, too. */
export async function membersOf(file: OpenFile, signal: AbortSignal): Promise<Member[]> {
  const { getFileNameLowLevel } = await import('yauzl');
  const zip = await openZip(file);
  const members: Member[] = [];
  try {
    if (zip.entryCount > MAX_MEMBERS) throw new StoreFault('too-large', { bytes: file.size });
    for await (const entry of zip.eachEntry()) {
      checkCancelled(signal);
      const name = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileName as unknown as Buffer,
        entry.extraFields,
        false,
      );
      const path = name.split(/[/\\]/).filter((part) => part !== '');
      if (!/[/\\]$/.test(name) && path.length > 0) members.push(memberOf(path, entry));
    }
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    // yauzl has no codes; its words are its own, and are not passed on.
    throw /encrypt/.test((error as Error).message) ? new StoreFault('encrypted') : damaged();
  }
  refuseBombs(members, file.size);
  return members;
}

const memberOf = (path: readonly string[], entry: Entry): Member => ({
  path,
  encrypted: entry.isEncrypted(),
  size: entry.uncompressedSize,
  packed: entry.compressedSize,
  entry,
});

/** Members that share their packed bytes are a bomb of their own kind. */
function refuseBombs(members: readonly Member[], size: number): void {
  const packed = members.reduce((sum, one) => sum + one.packed, 0);
  const unpacked = members.reduce((sum, one) => sum + one.size, 0);
  if (packed > size || isBomb(unpacked, size)) throw new StoreFault('too-large', { bytes: unpacked });
}

/** True for what unpacks to far more than data does. */
export const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > HARMLESS_BYTES && unpacked > packed * MAX_RATIO;

// Closing it would close the caller's handle, so it is just let go. Names come as bytes: yauzl would end the whole archive at a name that climbs out.
async function openZip({ handle }: OpenFile): Promise<ZipFile> {
  const { fromFdPromise } = await import('yauzl');
  try {
    return await fromFdPromise(handle.fd, { autoClose: false, lazyEntries: true, decodeStrings: false });
  } catch {
    throw damaged();
  }
}

/** All bytes of one member, of exactly the size the archive says. */
export async function* memberBytes(file: OpenFile, member: Member): AsyncGenerator<Buffer> {
  const zip = await openZip(file);
  try {
    if (member.encrypted) throw new StoreFault('encrypted');
    const stream = await zip.openReadStreamPromise(member.entry);
    // What is broken may report twice, the second time to nobody.
    stream.on('error', () => undefined);
    try {
      for await (const chunk of stream) yield chunk as Buffer;
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw error instanceof StoreFault ? error : damaged();
  }
}

/** A member as a source. Its archive stays open as long as it is the latest that was read. */
export function memberSource(archive: Source, member: Member, archives: Latest<OpenFile>, signal: AbortSignal): Source {
  async function* stream(): AsyncGenerator<Buffer> {
    await using lease = await archives.lease(archive, () => archive.open(signal));
    yield* memberBytes(lease.value, member);
  }
  return {
    path: archive.path,
    async start(length) {
      const parts: Buffer[] = [];
      let got = 0;
      for await (const part of stream()) {
        parts.push(part);
        got += part.length;
        if (got >= length) break;
      }
      return { bytes: Buffer.concat(parts).subarray(0, length), size: member.size };
    },
    stream,
    open: (own) => spoolOpen(stream(), member.size, own),
    named: (own) => spoolNamed(stream(), member.size, own),
  };
}
