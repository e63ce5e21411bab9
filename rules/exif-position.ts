import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { type ExifPosition, positionIn } from './shared/exif.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { type Bytes, bytesAt, readBytes } from './shared/media-bytes.js';
import { mediaTriggers } from './shared/media-detector.js';
import { formatOf } from './shared/media-formats.js';
import { inNorway, onEarth } from './shared/norway.js';

// `written` because a position inside a picture is not a rival reading of the picture.
const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

/** A segment of JPEG has 65,533 bytes at most, and that of the camera comes first (ISO/IEC 10918-1 B.1.1.4). */
const REACH = 65_536;
/** Enough to tell the format. */
const HEAD = 64;

/** The picture at this place, and its position. */
function pictureAt(text: string, at: number): { bytes: Bytes; position: ExifPosition } | undefined {
  const bytes = bytesAt(text, at);
  if (bytes === undefined) return undefined;
  if (formatOf(readBytes(text, bytes, HEAD).toString('latin1'))?.family !== 'image') return undefined;
  const position = positionIn(readBytes(text, bytes, REACH));
  return position === undefined ? undefined : { bytes, position };
}

/** From where the picture begins to where its position ends: inside the cell, not the whole of it. */
function endOf(text: string, at: number): number {
  const found = pictureAt(text, at);
  if (found === undefined) return -1;
  const { form, from } = found.bytes;
  const bytes = found.position.end;
  return Math.min(text.length, from + (form === 'hex' ? 2 * bytes : 4 * Math.ceil(bytes / 3)));
}

function validate(text: string, start: number): number {
  const position = pictureAt(text, start)?.position;
  if (position === undefined) return NO_CANDIDATE;
  const { lat, lon } = position;
  if (!onEarth(lat, lon)) return CANDIDATE;
  return inNorway(lat, lon) ? 0 : 1;
}

/** A TIFF of nothing but a position: 61° 38' 11.4" N, 8° 18' 45" E, Galdhøpiggen, the highest mountain of Norway. */
const EXAMPLE =
  '49492a0008000000010025880400010000001a00000000000000040001000200020000004e0000000200050003000000' +
  '50000000030002000200000045000000040005000300000068000000000000003d000000010000002600000001000000' +
  '720000000a000000080000000100000012000000010000002d00000001000000';

/** The same behind the marks of a JPEG: start of image, an APP1 segment of 136 bytes, `Exif`. */
const jpegOf = (tiff: string): Buffer => Buffer.from(`ffd8ffe10088457869660000${tiff}`, 'hex');

export const exifPosition: Detector = {
  id: 'exif-position',
  dataType: 'location.gps',
  docs: {
    summary:
      'Positions that a camera or telephone wrote into a picture: the GPS directory of EXIF, in hex, base64 or data URL.',
    reference: 'EXIF 2.32 (CIPA DC-008) 4.6.6, TIFF 6.0 section 2, PNG eXIf, WebP EXIF chunk.',
    misses:
      'Positions in XMP and IPTC, in films, and behind the first 64 kB of a picture or behind the place where its cell was cut.',
  },
  triggers: mediaTriggers('image'),
  pattern: { endOf, source: '[picture in hex or base64] Exif [TIFF] 0x8825 [GPS directory, tags 1 to 4]' },
  validate,
  kinds,
  storage: ['binary', 'text', 'document'],
  nulls: [
    {
      name: 'random bytes',
      rate: 2 ** -64,
      derivation:
        'the mark of a picture (32 bits), of EXIF (48) and of TIFF (32), the tag, type and two rationals in range: far below.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      EXAMPLE,
      `\\x${EXAMPLE}`,
      `0x${EXAMPLE.toUpperCase()}`,
      Buffer.from(EXAMPLE, 'hex').toString('base64'),
      jpegOf(EXAMPLE).toString('base64'),
      `data:image/jpeg;base64,${jpegOf(EXAMPLE).toString('base64')}`,
    ],
    miss: [
      'ffd8ffe000104a46494600010100000100010000ffdb0043',
      '49492a000800000000000000000000000000',
      EXAMPLE.slice(0, 200),
      EXAMPLE.replace('25880400', '26880400'),
      'GPS 61 38 11 N, 8 18 45 E',
    ],
  },
};
