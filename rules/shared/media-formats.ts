/** Which pictures, recordings and films begin with these bytes. */

export type Family = 'image' | 'audio' | 'video';

/** What the first bytes of a file say. `sure` is false where so few bits are fixed that chance makes them too. */
export interface MediaFormat {
  readonly family: Family;
  readonly sure: boolean;
}

const sure = (family: Family): MediaFormat => ({ family, sure: true });
const unsure = (family: Family): MediaFormat => ({ family, sure: false });

/** Bytes as one character each, so that marks of four letters can be compared as text. */
type Head = string;
const byte = (head: Head, at: number): number => head.charCodeAt(at) || 0;
const big16 = (head: Head, at: number): number => byte(head, at) * 256 + byte(head, at + 1);
const little32 = (head: Head, at: number): number =>
  byte(head, at) + byte(head, at + 1) * 0x100 + byte(head, at + 2) * 0x10000 + byte(head, at + 3) * 0x1000000;

/** ISO/IEC 14496-12 4.3 and the registered brands (mp4ra.org): the four letters behind `ftyp`. */
const IMAGE_BRAND = /^(?:hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/;
const AUDIO_BRAND = /^(?:M4[ABP] |F4A )/;
const VIDEO_BRAND = /^(?:iso[m2-9]|mp4[12]|avc1|qt {2}|M4V|3g[p2]|f4v |dash|MSNV|mmp4|XAVC|NDSC)/;

/** Four letters at the start, and what the next bytes must be for the whole to be sure. */
const BY_MARK: Readonly<Record<string, (head: Head) => MediaFormat | undefined>> = {
  // ISO/IEC 15948 5.2: the signature alone is 64 bits.
  '\x89PNG': (h) => (h.startsWith('\r\n\x1a\n', 4) ? sure('image') : undefined),
  // GIF89a 17 and 18: the version, then the size of the screen. One or two pixels are a spacer.
  GIF8: (h) =>
    /^GIF8[79]a/.test(h)
      ? (byte(h, 6) + byte(h, 8) <= 4 && byte(h, 7) + byte(h, 9) === 0 ? unsure : sure)('image')
      : undefined,
  RIFF: (h) => RIFF[h.slice(8, 12)],
  OggS: (h) => (byte(h, 4) === 0 ? sure(h.includes('theora') ? 'video' : 'audio') : undefined), // RFC 3533 6
  fLaC: (h) => (h.startsWith('\0\0\x22', 5) ? sure('audio') : undefined), // RFC 9639 8.1
  '#!AM': (h) => (/^#!AMR(?:-WB)?(?:_MC1\.0)?\n/.test(h) ? sure('audio') : undefined), // RFC 4867 5.1
  FORM: (h) => (/^AIF[FC]/.test(h.slice(8)) ? sure('audio') : undefined),
  // RFC 8794: the document type stands within the header.
  '\x1a\x45\xdf\xa3': (h) => (/webm|matroska/.test(h) ? sure('video') : unsure('video')),
  'FLV\x01': (h) => (h.startsWith('\0\0\0\x09', 5) ? sure('video') : undefined),
  '\0\0\x01\xba': (h) => ((byte(h, 4) & 0xc4) === 0x44 || (byte(h, 4) & 0xf1) === 0x21 ? unsure('video') : undefined),
  // TIFF 6.0, section 2: order of bytes, 42, and where the first directory stands.
  'II*\0': (h) => (little32(h, 4) >= 8 && little32(h, 4) < 0x1000000 ? sure('image') : unsure('image')),
  'MM\0*': (h) => (byte(h, 4) === 0 ? sure('image') : unsure('image')),
  // ISO/IEC 15444-1 I.5.1, ISO/IEC 18181-2.
  '\0\0\0\x0c': (h) => (/^(?:jP {2}|JXL )\r\n\x87\n/.test(h.slice(4)) ? sure('image') : undefined),
};

/** Microsoft's resource files: the kind behind the length. */
const RIFF: Readonly<Record<string, MediaFormat>> = { WEBP: sure('image'), WAVE: sure('audio'), 'AVI ': sure('video') };

/** The family of a file by its first bytes (64 are enough), one character for each byte. */
export function formatOf(head: Head): MediaFormat | undefined {
  if (head.length < 8) return undefined;
  const marked = BY_MARK[head.slice(0, 4)]?.(head);
  if (marked !== undefined) return marked;
  if (head.startsWith('\xff\xd8\xff')) return jpeg(head);
  if (head.startsWith('ftyp', 4)) return isoMedia(head);
  if (head.startsWith('BM')) return bitmap(head);
  if (head.startsWith('ID3')) return id3(head);
  return byte(head, 0) === 0xff ? frame(head) : undefined;
}

/** ISO/IEC 10918-1 B.1: after the start of image comes a segment that says how long it is, and the common ones who wrote it. */
function jpeg(head: Head): MediaFormat | undefined {
  const marker = byte(head, 3);
  const named = /^(?:JFIF|JFXX|Exif|http|ICC_|Adobe|Photosh|MPF|Ducky)/.test(head.slice(6));
  if (named && marker >= 0xe0 && marker <= 0xef) return sure('image');
  const length = big16(head, 4);
  // Quantisation tables of 64 or 128 bytes; other segments, a comment and the frame itself.
  if (marker === 0xdb) return (length - 2) % 65 === 0 || length === 131 ? sure('image') : undefined;
  const segment =
    (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe || marker === 0xc0 || marker === 0xc2 || marker === 0xc4;
  return segment && length > 2 ? unsure('image') : undefined;
}

function isoMedia(head: Head): MediaFormat | undefined {
  if (byte(head, 0) !== 0 || byte(head, 1) !== 0 || byte(head, 3) % 4 !== 0) return undefined;
  const brand = head.slice(8);
  if (IMAGE_BRAND.test(brand)) return sure('image');
  if (AUDIO_BRAND.test(brand)) return sure('audio');
  return VIDEO_BRAND.test(brand) ? sure('video') : unsure('video');
}

/** Microsoft's BITMAPFILEHEADER: two reserved words of zero, and a header of one of seven lengths behind it. */
function bitmap(head: Head): MediaFormat | undefined {
  const known = [12, 40, 52, 56, 64, 108, 124].includes(little32(head, 14));
  return little32(head, 6) === 0 && known ? sure('image') : undefined;
}

/** ID3v2.2 to 2.4, 3.1: version, flags, and a length of four bytes below 128. */
function id3(head: Head): MediaFormat | undefined {
  const small = [6, 7, 8, 9].every((at) => byte(head, at) < 0x80);
  return head.length >= 10 && byte(head, 3) >= 2 && byte(head, 3) <= 4 && byte(head, 4) === 0 && small
    ? sure('audio')
    : undefined;
}

/** A bare frame of MPEG audio or AAC fixes 11 to 15 bits: no more than a name can lean on (ISO/IEC 11172-3 2.4.1.3). */
function frame(head: Head): MediaFormat | undefined {
  const second = byte(head, 1);
  const third = byte(head, 2);
  const layer3 = [0xfb, 0xfa, 0xf3, 0xf2, 0xe3].includes(second);
  const rates = third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
  const adts = (second === 0xf1 || second === 0xf9) && (third & 0x3c) <= 0x30;
  return (layer3 && rates) || adts ? unsure('audio') : undefined;
}
