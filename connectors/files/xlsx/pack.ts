/** Makes a zip archive without packing, for a reader that takes nothing else. */
import { crc32 } from 'node:zlib';
import { damaged } from '../faults.js';

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Header fields as APPNOTE 4.3 orders them; times, flags and attributes are left 0. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;

/** The archive. Two parts of one name could mean either of them. */
export function storedZip(parts: readonly Part[]): Buffer {
  if (new Set(parts.map(({ name }) => name)).size < parts.length) throw damaged();
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.concat([word(LOCAL), common, path, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(word(CENTRAL), Buffer.from([20, 0]), common, place, path);
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, word(END), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
