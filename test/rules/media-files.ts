/** Small files built byte by byte, for the tests of the rules that read bytes. */

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const little32 = (n: number): number[] => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >> 24) & 255];
const big16 = (n: number): number[] => [(n >> 8) & 255, n & 255];
const big32 = (n: number): number[] => little32(n).reverse();
/** Bytes of nothing in particular, the same every time. */
const filler = (length: number): number[] => Array.from({ length }, (_, i) => (i * 37 + 11) & 255);
const file = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.from(parts.flatMap((p) => (typeof p === 'string' ? ascii(p) : [...p])));

const segment = (marker: number, body: readonly number[]): number[] => [
  255,
  marker,
  ...big16(body.length + 2),
  ...body,
];
const TABLE = segment(0xdb, [0, ...filler(64)]);
const box = (brand: string): Buffer => file(big32(24), 'ftyp', brand, [0, 0, 0, 0], 'isommp42', filler(40));

export const FILES = {
  jpeg: file([255, 216], segment(0xe0, ascii('JFIF\0').concat(1, 1, 0, 0, 1, 0, 1, 0, 0)), TABLE, filler(60)),
  jpegExif: file([255, 216], segment(0xe1, ascii('Exif\0\0II*\0').concat(little32(8), 0, 0)), TABLE, filler(60)),
  jpegTables: file([255, 216], TABLE, filler(60)),
  jpegAdobe: file([255, 216], segment(0xee, ascii('Adobe').concat(0, 100, 0, 0, 0, 0, 1)), filler(60)),
  png: file([137], 'PNG\r\n\x1a\n', big32(13), 'IHDR', big32(16), big32(16), [8, 2, 0, 0, 0], filler(40)),
  gif: file('GIF89a', [32, 0, 32, 0, 0x91, 0, 0], filler(40)),
  gif87: file('GIF87a', [64, 1, 240, 0, 0x91, 0, 0], filler(40)),
  pixel: file('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], filler(30)),
  webp: file('RIFF', little32(1000), 'WEBPVP8 ', filler(40)),
  heic: box('heic'),
  heif: box('mif1'),
  avif: box('avif'),
  bmp: file('BM', little32(1078), [0, 0, 0, 0], little32(54), little32(40), filler(40)),
  tiff: file('II*\0', little32(8), filler(40)),
  tiffBig: file('MM\0*', big32(8), filler(40)),
  wav: file('RIFF', little32(9252), 'WAVEfmt ', little32(16), [1, 0, 1, 0], filler(40)),
  mp3: file('ID3', [4, 0, 0, 0, 0, 2, 0], filler(40)),
  mp3Old: file('ID3', [3, 0, 0x40, 0, 0, 7, 118], filler(40)),
  mp3Frame: file([255, 0xfb, 0x90, 0x64], filler(40)),
  aacFrame: file([255, 0xf1, 0x50, 0x80], filler(40)),
  ogg: file('OggS', [0, 2], filler(20), [1, 30], 'vorbis', filler(20)),
  opus: file('OggS', [0, 2], filler(20), [1, 19], 'OpusHead', filler(20)),
  theora: file('OggS', [0, 2], filler(20), [1, 42, 0x80], 'theora', filler(20)),
  flac: file('fLaC', [0, 0, 0, 0x22], filler(40)),
  amr: file('#!AMR\n', [0x3c], filler(40)),
  amrWide: file('#!AMR-WB\n', [0x3c], filler(40)),
  m4a: box('M4A '),
  aiff: file('FORM', big32(100), 'AIFFCOMM', filler(40)),
  mp4: box('isom'),
  mp42: box('mp42'),
  mov: box('qt  '),
  mobile: box('3gp5'),
  avi: file('RIFF', little32(1000), 'AVI LIST', filler(40)),
  webm: file([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x84], 'webm', filler(40)),
  mkv: file([0x1a, 0x45, 0xdf, 0xa3, 0xa3, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x88], 'matroska', filler(40)),
  flv: file('FLV', [1, 5, 0, 0, 0, 9], filler(40)),
  mpeg: file([0, 0, 1, 0xba, 0x44], filler(40)),
  pdf: file('%PDF-1.7\n', filler(40)),
  zip: file('PK', [3, 4], filler(40)),
  gzip: file([31, 139, 8, 0], filler(40)),
  elf: file([127], 'ELF', filler(40)),
  random: file(filler(60)),
  zeros: file(new Array(60).fill(0)),
  ones: file(new Array(60).fill(255)),
} as const;

export const hex = (bytes: Buffer): string => bytes.toString('hex');
export const HEX = (bytes: Buffer): string => hex(bytes).toUpperCase();
export const base64 = (bytes: Buffer): string => bytes.toString('base64');
export const dataUrl = (type: string, bytes: Buffer): string => `data:${type};base64,${base64(bytes)}`;
/** Base64 in lines of 76 characters, as mail has it (RFC 2045 6.8). */
export const lines = (bytes: Buffer): string => base64(bytes).replace(/.{76}/g, '$&\r\n');

export interface PositionOptions {
  readonly lat: readonly [degrees: number, minutes: number, seconds: number];
  readonly lon: readonly [degrees: number, minutes: number, seconds: number];
  readonly refs?: string;
  readonly big?: boolean;
}

/** A TIFF that holds nothing but a position (EXIF 2.32 4.6.6), in either order of bytes. */
export function tiffWithPosition({ lat, lon, refs = 'NE', big = false }: PositionOptions): Buffer {
  const [u16, u32] = big ? [big16, big32] : [(n: number) => big16(n).reverse(), little32];
  const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const angle = (parts: readonly number[]): number[] =>
    parts.flatMap((n) => [...u32(Math.round(n * 100)), ...u32(100)]);
  const letter = (at: number): number[] => [refs.charCodeAt(at), 0, 0, 0];
  return file(
    big ? 'MM\0*' : 'II*\0',
    [...u32(8), ...u16(1), ...entry(0x8825, 4, 1, u32(26)), ...u32(0)],
    [...u16(4), ...entry(1, 2, 2, letter(0)), ...entry(2, 5, 3, u32(80)), ...entry(3, 2, 2, letter(1))],
    [...entry(4, 5, 3, u32(104)), ...u32(0), ...angle(lat), ...angle(lon)],
  );
}

/** A JPEG with that TIFF in its first segment, and more of the picture behind. */
export const jpegWith = (tiff: Buffer): Buffer =>
  file([255, 216], segment(0xe1, [...ascii('Exif\0\0'), ...tiff]), TABLE, filler(90));
/** A PNG with it in its `eXIf` chunk. */
export const pngWith = (tiff: Buffer): Buffer =>
  Buffer.concat([FILES.png.subarray(0, 33), file(big32(tiff.length), 'eXIf', [...tiff], filler(20))]);
/** A WebP with it in its `EXIF` chunk. */
export const webpWith = (tiff: Buffer): Buffer =>
  file(
    'RIFF',
    little32(900),
    'WEBPVP8X',
    little32(10),
    filler(10),
    'EXIF',
    little32(tiff.length),
    [...tiff],
    filler(20),
  );
