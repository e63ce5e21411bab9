/** Reads the position that a camera wrote into a picture (TIFF 6.0 section 2, EXIF 2.32 section 4.6). */

/** A position in degrees, and where its numbers stand in the bytes. */
export interface ExifPosition {
  readonly lat: number;
  readonly lon: number;
  readonly from: number;
  readonly end: number;
}

// EXIF 2.32, tables 4 and 66.
const GPS_DIRECTORY = 0x8825;
const LATITUDE_REF = 1;
const LATITUDE = 2;
const LONGITUDE_REF = 3;
const LONGITUDE = 4;
// TIFF 6.0: types of values.
const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
/** Directories of cameras have some dozens of entries; more than this is no directory. */
const MOST_ENTRIES = 512;
/** Three rationals: degrees, minutes, seconds. */
const ANGLE = 24;

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where the four bytes stand that hold the value or say where it is. */
  readonly at: number;
}

class Tiff {
  constructor(
    private readonly bytes: Buffer,
    /** Where the TIFF header stands: offsets inside count from there. */
    readonly base: number,
    private readonly little: boolean,
  ) {}

  u16(at: number): number | undefined {
    if (at < 0 || at + 2 > this.bytes.length) return undefined;
    return this.little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  u32(at: number): number | undefined {
    if (at < 0 || at + 4 > this.bytes.length) return undefined;
    return this.little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  /** The entries of the directory at this offset, by tag. */
  directory(offset: number | undefined): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>();
    if (offset === undefined) return entries;
    const count = this.u16(this.base + offset) ?? 0;
    if (count > MOST_ENTRIES) return entries;
    for (let i = 0, at = this.base + offset + 2; i < count; i++, at += 12) {
      const [tag, type, values] = [this.u16(at), this.u16(at + 2), this.u32(at + 4)];
      if (tag === undefined || type === undefined || values === undefined) break;
      entries.set(tag, { type, count: values, at: at + 8 });
    }
    return entries;
  }

  /** A letter N, S, E or W, kept in the entry itself. */
  letter(entry: Entry | undefined): string {
    return entry?.type === ASCII && entry.at < this.bytes.length
      ? String.fromCharCode(this.bytes[entry.at] as number)
      : '';
  }

  /** Degrees, minutes and seconds as degrees, and where they stand. */
  angle(entry: Entry | undefined): { degrees: number; at: number } | undefined {
    if (entry?.type !== RATIONAL || entry.count !== 3) return undefined;
    const offset = this.u32(entry.at);
    if (offset === undefined) return undefined;
    const at = this.base + offset;
    const parts = [0, 8, 16].map((i) => this.rational(at + i));
    const [d, m, s] = parts;
    return d === undefined || m === undefined || s === undefined ? undefined : { degrees: d + m / 60 + s / 3600, at };
  }

  private rational(at: number): number | undefined {
    const [over, under] = [this.u32(at), this.u32(at + 4)];
    if (over === undefined || under === undefined) return undefined;
    if (under === 0) return over === 0 ? 0 : undefined; // some cameras write 0/0 for no seconds
    return over / under;
  }
}

/** The position in a picture, as far as these bytes reach; undefined when there is none. */
export function positionIn(bytes: Buffer): ExifPosition | undefined {
  const tiff = tiffOf(bytes);
  if (tiff === undefined) return undefined;
  const pointer = tiff.directory(tiff.u32(tiff.base + 4)).get(GPS_DIRECTORY);
  if (pointer?.type !== LONG) return undefined;
  const gps = tiff.directory(tiff.u32(pointer.at));
  const lat = tiff.angle(gps.get(LATITUDE));
  const lon = tiff.angle(gps.get(LONGITUDE));
  if (lat === undefined || lon === undefined) return undefined;
  return {
    lat: tiff.letter(gps.get(LATITUDE_REF)) === 'S' ? -lat.degrees : lat.degrees,
    lon: tiff.letter(gps.get(LONGITUDE_REF)) === 'W' ? -lon.degrees : lon.degrees,
    from: Math.min(lat.at, lon.at),
    end: Math.max(lat.at, lon.at) + ANGLE,
  };
}

/** Before the TIFF header: in JPEG and HEIC, in PNG's `eXIf`, in WebP's `EXIF` with its length; or at the very start. */
const HOLDERS = [
  { mark: 'Exif\0\0', skip: 6 },
  { mark: 'eXIf', skip: 4 },
  { mark: 'EXIF', skip: 8 },
] as const;

function tiffOf(bytes: Buffer): Tiff | undefined {
  const atStart = headerAt(bytes, 0);
  if (atStart !== undefined) return atStart;
  for (const { mark, skip } of HOLDERS) {
    const at = bytes.indexOf(mark, 0, 'latin1');
    const found = at < 0 ? undefined : headerAt(bytes, at + skip);
    if (found !== undefined) return found;
  }
  return undefined;
}

function headerAt(bytes: Buffer, at: number): Tiff | undefined {
  const header = bytes.toString('latin1', at, at + 4);
  return header === 'II*\0' || header === 'MM\0*' ? new Tiff(bytes, at, header[0] === 'I') : undefined;
}
