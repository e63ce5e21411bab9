import type { Detector, Kind } from '../src/model/detector.js';
import { WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorwayUtm, toNumber } from './shared/norway.js';

const kinds: Kind[] = [{ name: 'norway', strength: 'strong', form: 'written' }];

/** `UTM33`, `UTM sone 33 N`, `EUREF89 UTM sone 32`, `EPSG:25833`, `32V`: the grid must be named, or two numbers are two numbers. */
const GRID =
  '(?:(?:EUREF ?89|ETRS ?89|WGS ?84)?[ ,/-]{0,2}UTM[ -]?(?:(?:sone|zone) ?)?3[1-6] ?[NVWX]?|EPSG:? ?(?:258|326)3[1-6]|3[1-6][VWX])';
const NUMBER = '-?\\d{4,7}(?:[.,]\\d{1,6})?(?: ?m(?!\\p{L}))?';
const AXIS = '(?:(?:[NEØXY]|[Nn]ord|[Øø]st|[Aa]ust|[Nn]orth|[Ee]ast)[:=]? ?)?';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])${GRID}[:;,]? {0,2}${AXIS}${NUMBER} ?[NEØ]?[,;/]? {0,2}${AXIS}${NUMBER}(?: ?[NEØ](?!\\p{L}))?(?![\\p{L}\\p{N}_])`,
  'uy',
);

function validate(text: string, start: number, end: number): number {
  const grid = new RegExp(GRID, 'u').exec(text.slice(start, end))?.[0] ?? '';
  const numbers = text.slice(start + grid.length, end).match(/-?\d{4,7}(?:[.,]\d{1,6})?/g) ?? [];
  const [a = 0, b = 0] = numbers.map(toNumber);
  return inNorwayUtm(a, b) || inNorwayUtm(b, a) ? 0 : WRITTEN_CANDIDATE;
}

export const gpsUtm: Detector = {
  id: 'gps-utm',
  dataType: 'location.gps',
  docs: {
    summary: 'Easting and northing in metres behind the name of their grid: UTM zone, EUREF89 or EPSG code.',
    reference: 'EPSG 25831-25836, 32631-32636; Kartverket, EUREF89 UTM; identifiers.md 7.',
    misses:
      "Coordinates without the grid's name (columns: see gps-utm-columns), digits in groups, NTM and local grids.",
  },
  triggers: [{ word: ['mixed', 'upper'], length: [3, 7] }],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'numbers behind a grid name that are no position',
      rate: 1e-3,
      derivation:
        'assumed, at most 1 in 1,000: a grid is named for nothing else, and both numbers must lie over Norway.',
      when: ['written', 'labelled', 'bare', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      'UTM33 262030 6649500',
      'EUREF89 UTM sone 32 N 6643010 Ø 597234',
      'UTM 32V 597234 6643010',
      'EPSG:25833 262030.5, 6649500.2',
      '32V 597234 6643010',
      'UTM33 Ø: 262030, N: 6649500',
    ],
    miss: [
      '262030 6649500',
      'UTM33 100 200',
      'UTM33 262030',
      'UTM source 1234567 7654321',
      'ordre 262030 6649500',
      'EPSG:4326',
    ],
  },
};
