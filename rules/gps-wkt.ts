import type { Detector, Kind } from '../src/model/detector.js';
import { WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorway, inNorwayUtm, onEarth, precision } from './shared/norway.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

const NUMBER = '-?\\d{1,8}(?:\\.\\d{1,17})?';

function validate(text: string, start: number, end: number): number {
  const numbers = (text.slice(start, end).split('(')[1] ?? '').split(/[ )]+/).filter(Boolean);
  const [x = Number.NaN, y = Number.NaN] = numbers.map(Number);
  if (inNorwayUtm(x, y)) return 0;
  // Drawings have points too: degrees as exact as a position are asked for.
  if (precision(numbers[0] ?? '', numbers[1] ?? '') < 3) return WRITTEN_CANDIDATE;
  if (inNorway(y, x) || inNorway(x, y)) return 0;
  return onEarth(y, x) ? 1 : WRITTEN_CANDIDATE;
}

export const gpsWkt: Detector = {
  id: 'gps-wkt',
  dataType: 'location.gps',
  docs: {
    summary: 'Points in well-known text, with or without SRID, in degrees (longitude first) or Norwegian UTM metres.',
    reference: 'OGC 06-103r4 section 7.2; EPSG 4326, 25832, 25833, 25835; identifiers.md 7.',
    misses: 'Lines, areas and collections: only points are positions of somebody.',
  },
  triggers: [
    { word: ['upper', 'capital', 'lower'], length: [5, 6], next: ['(', ' '], starts: ['poi'] },
    { word: ['upper', 'lower'], length: [4, 4], next: ['='], starts: ['sri'] },
  ],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:SRID=\\d{4,6}; ?)?POINT ?(?:Z|M|ZM)? ?\\( ?${NUMBER} ${NUMBER}(?: ${NUMBER}){0,2} ?\\)`,
    'iuy',
  ),
  validate,
  kinds,
  storage: ['text', 'geometry', 'document'],
  nulls: [
    {
      name: 'points that are no position',
      rate: 1e-3,
      derivation:
        'drawings use the same text for points in a plane; most lie outside degrees and outside Norwegian metres. An upper guess.',
      when: ['written', 'labelled', 'bare', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      'POINT(10.752245 59.913868)',
      'SRID=4326;POINT(5.32415 60.39299)',
      'POINT (262030 6649500)',
      'Point Z (10.752245 59.913868 12)',
      'srid=25833;point(262030.5 6649500.2)',
    ],
    miss: ['POINT(0 0)', 'LINESTRING(10 59, 11 60)', 'POINT(100 50)', 'POINT(10.7 59.9)', 'POINT EMPTY'],
  },
};
