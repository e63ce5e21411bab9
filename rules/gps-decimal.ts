import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { PAIR, PARTS } from './shared/degree-pair.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorway, onEarth, precision, toNumber } from './shared/norway.js';
import { inList } from './shared/number-list.js';
import { CROWD, DIGITS, LABEL_SLIP, wordList } from './shared/text.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'bare' },
  { name: 'world', strength: 'alone', form: 'bare' },
  { name: 'world', strength: 'weak', form: 'bare' },
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

const SOUTH = /(?<!\p{L})(?:S|s|s(?:ør|or)|south)(?!\p{L})/u;
const WEST = /(?<!\p{L})(?:[VvWw]|[vw]est)(?!\p{L})/u;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  const iso = span[0] === '+';
  const [first = '', second = ''] = span.match(iso ? /[+-]\d+\.\d+/g : PARTS) ?? [];
  const a = toNumber(first) * (SOUTH.test(span) ? -1 : 1);
  const b = toNumber(second) * (WEST.test(span) ? -1 : 1);
  const digits = precision(first, second);
  if (!iso && inList(text, start, end, digits >= 4 && inNorway(a, b))) return NO_CANDIDATE;
  const written = iso || /geo:|[NSØEVWø°º]|nord|lengde|l(?:on|ng)/.test(span);
  // GeoJSON: longitude first, in brackets.
  const [lat, lon] = span[0] === '[' && !inNorway(a, b) ? [b, a] : [a, b];
  if (digits < 3 || !onEarth(lat, lon)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  const home = inNorway(lat, lon);
  if (written) return home ? 3 : 4;
  // Prices and thousands with a dot (`59.900, 10.500`) have zeros where positions have digits.
  if (/^[^.,]+[.,]\d{1,2}0+$/.test(first) && /^[^.,]+[.,]\d{1,2}0+$/.test(second)) return CANDIDATE;
  if (home) return 0;
  // Scores, ratios and shares are small; nobody's customers live in the Gulf of Guinea.
  return digits >= 4 && (Math.abs(lat) >= 10 || Math.abs(lon) >= 10) ? 1 : 2;
}

export const gpsDecimal: Detector = {
  id: 'gps-decimal',
  dataType: 'location.gps',
  docs: {
    summary:
      'Pairs of decimal degrees, latitude first (GeoJSON in brackets: longitude first), with decimal point or comma.',
    reference: 'RFC 5870 (geo URI), RFC 7946 (GeoJSON), ISO 6709; identifiers.md 7.',
    misses:
      'Pairs with fewer than three decimals (1 km is no person); pairs outside Norway with three, or within ten degrees of ' +
      '0, 0, without a name or label; lists of more than two numbers; longitude before latitude under keys; one number alone.',
  },
  triggers: [
    { word: ['digits'], length: [1, 3], next: ['.', ','], second: DIGITS },
    { word: ['upper'], length: [1, 1], first: 'ns' },
    { word: ['capital', 'lower', 'upper'], length: [3, 5], next: [' ', ':'], starts: wordList('geo nor sor sou sør') },
    { word: ['mixed'], length: [2, 4], next: ['.', ','] },
    { char: '-' },
    { char: '+' },
    { char: '[' },
  ],
  pattern: PAIR,
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
      derivation:
        'as above, times the share of texts with a single such pair of three decimals and more (assumed, 1 in 100).',
      when: ['bare'],
    },
    {
      name: 'pairs of decimals anywhere on Earth',
      rate: 0.5,
      derivation: 'half of the pairs of numbers below 180 are a possible latitude and longitude.',
      when: ['named', 'labelled'],
      from: CROWD,
    },
    {
      name: 'a labelled pair that is no position',
      rate: LABEL_SLIP,
      derivation: 'assumed, at most 1 in 1,000.',
      when: ['labelled', 'written', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      '59.913868, 10.752245',
      '60,39299; 5,32415',
      'N59.9139 Ø10.7522',
      'N 59.9139, E 10.7522',
      '-33.8688, 151.2093',
      '+59.9139+010.7522/',
      'geo:59.9139,10.7522',
      'lat: 59.9139, lon: 10.7522',
      '[10.7522, 59.9139]',
      'https://maps.example.org/@59.9139,10.7522,15z',
    ],
    miss: [
      '19.90, 29.90',
      '0.0000, 0.0000',
      '1.0, 2.0, 3.0',
      '21.5 45.2',
      '1.7778 2.3500',
      '59.900, 10.500',
      '59.91, 10.75',
    ],
  },
};
