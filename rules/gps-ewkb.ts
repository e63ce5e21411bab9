import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorway, inNorwayUtm, onEarth } from './shared/norway.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'bare' },
  { name: 'world', strength: 'strong', form: 'bare' },
];

/** PostGIS: flags in the geometry type say whether a SRID follows; 1 is a point (OGC 06-103r4, EWKB). */
const HAS_SRID = 0x20000000;
const POINT = 1;
/** UTM zones over Norway in EUREF89, and WGS 84 UTM. */
const METRES = new Set([25832, 25833, 25835, 32632, 32633, 32635, 3857]);

/** The first point of (E)WKB in hex, of MySQL's SRID + WKB, or of SQL Server's geography. */
function readPoint(hex: string): { x: number; y: number; srid: number } | undefined {
  const bytes = Buffer.from(hex, 'hex');
  if (/^e6100000010c/i.test(hex) && bytes.length >= 22) {
    return { y: bytes.readDoubleLE(6), x: bytes.readDoubleLE(14), srid: 4326 }; // SQL Server: latitude first
  }
  return readWkb(bytes) ?? (bytes.length === 25 ? readWkb(bytes.subarray(4)) : undefined);
}

function readWkb(bytes: Buffer): { x: number; y: number; srid: number } | undefined {
  if (bytes.length < 21 || (bytes[0] as number) > 1) return undefined;
  const little = bytes[0] === 1;
  const type = little ? bytes.readUInt32LE(1) : bytes.readUInt32BE(1);
  if ((type & 0xff) !== POINT) return undefined;
  const at = (type & HAS_SRID) !== 0 ? 9 : 5;
  if (bytes.length < at + 16) return undefined;
  const srid = at === 9 ? (little ? bytes.readUInt32LE(5) : bytes.readUInt32BE(5)) : 0;
  const read = (i: number): number => (little ? bytes.readDoubleLE(i) : bytes.readDoubleBE(i));
  return { x: read(at), y: read(at + 8), srid };
}

function validate(text: string, start: number, end: number): number {
  const point = readPoint(text.slice(start, end).replace(/^(?:0x|\\x)/i, ''));
  if (point === undefined) return NO_CANDIDATE;
  const { x, y, srid } = point;
  if (inNorway(y, x) || inNorway(x, y) || (srid !== 4326 && inNorwayUtm(x, y))) return 0;
  if (METRES.has(srid)) return Math.abs(x) + Math.abs(y) > 1 ? 1 : CANDIDATE;
  return onEarth(y, x) && Math.abs(x) > 1e-6 ? 1 : CANDIDATE;
}

export const gpsEwkb: Detector = {
  id: 'gps-ewkb',
  dataType: 'location.gps',
  docs: {
    summary: 'Points in the binary form of PostGIS, MySQL and SQL Server, written as hex.',
    reference: 'OGC 06-103r4 section 8.2 (WKB), PostGIS EWKB; identifiers.md 7.',
    misses: 'Lines, areas and collections.',
  },
  triggers: [{ word: ['hex', 'mixed'], length: [42, 1000] }, { char: '\\' }],
  pattern:
    /(?<![\p{L}\p{N}_])(?:0x|\\x)?(?:0101000020[0-9a-f]{40}|0[01][0-9a-f]{40}(?:[0-9a-f]{8}){0,3}|e6100000010c[0-9a-f]{32}|[0-9a-f]{8}0101000000[0-9a-f]{32})(?![\p{L}\p{N}_])/iuy,
  validate,
  kinds,
  storage: ['text', 'geometry', 'binary', 'document'],
  nulls: [
    {
      name: 'random bytes of this length',
      rate: 1e-9,
      derivation: 'byte order, type and SRID fix five bytes or more: below 2^-30, before the coordinates are checked.',
      when: ['bare', 'labelled', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    // PostGIS: ST_SetSRID(ST_MakePoint(10.752245, 59.913868), 4326)
    hit: [
      '0101000020E6100000B728B34126812540336E6AA0F9F44D40',
      '\\x0101000020E6100000B728B34126812540336E6AA0F9F44D40',
      '0101000000B728B34126812540336E6AA0F9F44D40',
      'E61000000101000000B728B34126812540336E6AA0F9F44D40',
      '0xE6100000010C336E6AA0F9F44D40B728B34126812540',
    ],
    miss: [
      '0101000020E610000000000000000000000000000000000000',
      'd41d8cd98f00b204e9800998ecf8427ed41d8cd98f',
      '0102000020E6100000B728B34126812540336E6AA0F9F44D40',
      '0101000020E6100000FFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F',
      'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    ],
  },
};
