import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { decimals, inNorway, onEarth, toNumber } from './shared/norway.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'bare' },
  { name: 'world', strength: 'alone', form: 'bare' },
  { name: 'world', strength: 'weak', form: 'bare' },
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

const N = '-?\\d{1,3}[.,]\\d{2,15}';
/** `59.913868, 10.752245`, `59,913868; 10,752245`, `59.9139 10.7522`, `N59.9139 Ø10.7522`, `[10.75, 59.91]`. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<!\\d[.,:])(?<!\\d-)(?:geo:)?\\[?[NS]? ?${N}°? ?[NS]?(?:[,;] ?| {1,3}|/)[EØWVA]? ?${N}°? ?(?:[EØWVA](?!\\p{L}))?\\]?(?![\\p{L}\\p{N}_]|[.,]\\d)`,
  'uy',
);
const PARTS = new RegExp(`(${N})`, 'gu');

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  const [first = '', second = ''] = span.match(PARTS) ?? [];
  if (/[,;]\s?-?\d{1,3}[.,]\d+\s*$/.test(text.slice(Math.max(0, start - 24), start))) return NO_CANDIDATE; // a list of numbers
  if (/^\s?[,;]\s?-?\d+[.,]\d/.test(text.slice(end, end + 24))) return NO_CANDIDATE;
  const swapped = span.startsWith('[');
  const written = /geo:|[NSØEV]/.test(span);
  const a = toNumber(first);
  const b = toNumber(second);
  const [lat, lon] = swapped ? [b, a] : [a, b];
  if (!onEarth(lat, lon)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  const precision = Math.min(decimals(first), decimals(second));
  const home = inNorway(lat, lon);
  if (written) return precision >= 3 ? (home ? 3 : 4) : WRITTEN_CANDIDATE;
  if (home && precision >= 3) return 0;
  return precision >= 4 ? 1 : precision >= 3 ? 2 : CANDIDATE;
}

export const gpsDecimal: Detector = {
  id: 'gps-decimal',
  dataType: 'location.gps',
  docs: {
    summary: 'Pairs of decimal degrees, latitude first (GeoJSON in brackets: longitude first), with decimal point or comma.',
    reference: 'RFC 5870 (geo URI), RFC 7946 (GeoJSON); identifiers.md 7.',
    misses: 'Pairs with fewer than three decimals (1 km is no person); pairs outside Norway with three.',
  },
  triggers: [
    { word: ['digits'], length: [1, 3], next: ['.', ','] },
    { word: ['upper'], length: [1, 3] },
    { word: ['mixed'], length: [2, 4], next: ['.', ','] },
    { word: ['lower'], length: [3, 3], next: [':'] },
    { char: '-' },
    { char: '[' },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'geometry', 'document'],
  nulls: [
    {
      name: 'pairs of decimal numbers',
      rate: 0.04,
      derivation: 'the Norwegian box covers 13.3 x 27.3 of 100 x 100: 3.6 % of random pairs below 100.',
      when: ['bare'],
      from: 3,
    },
    {
      name: 'a stray pair of decimals',
      rate: 4e-4,
      derivation: 'as above, times the share of texts with a single such pair of three decimals and more (assumed, 1 in 100).',
      when: ['bare'],
    },
    {
      name: 'pairs of decimals anywhere on Earth',
      rate: 0.5,
      derivation: 'half of the pairs of numbers below 180 are a possible latitude and longitude.',
      when: ['named', 'labelled'],
      from: CROWD,
    },
    { name: 'a labelled pair that is no position', rate: LABEL_SLIP, derivation: 'assumed, at most 1 in 1,000.', when: ['labelled', 'written', 'named'] },
  ],
  words: GPS_WORDS,
  examples: {
    hit: ['59.913868, 10.752245', '60,39299; 5,32415', 'N59.9139 Ø10.7522', 'geo:59.9139,10.7522'],
    miss: ['19.90, 29.90', '0.0000, 0.0000', '1.0, 2.0, 3.0', '21.5 45.2'],
  },
};
