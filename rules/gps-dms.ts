import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorway, onEarth, toNumber } from './shared/norway.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

const PRIME = "['′’´]";
const DEG = `\\d{1,3} ?[°º] ?\\d{1,2}(?:[.,]\\d{1,6})? ?${PRIME}(?: ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:["″”]|${PRIME}${PRIME}))?`;
/** `59°54'50"N 10°45'08"E`, `N 59° 54.834' Ø 010° 45.132'`. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:[NS] ?)?${DEG} ?[NS]?[,;/]?[ \\t]{0,2}(?:[EØWV] ?)?${DEG}(?: ?[EØWVA](?!\\p{L}))?`,
  'uy',
);
const PART = new RegExp(
  `(\\d{1,3}) ?[°º] ?(\\d{1,2}(?:[.,]\\d{1,6})?) ?${PRIME}(?: ?(\\d{1,2}(?:[.,]\\d{1,6})?))?`,
  'gu',
);

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (!/[NSEØWVA]/.test(span)) return NO_CANDIDATE;
  const parts = [...span.matchAll(PART)].map(([, d = '', m = '', s = '0']) => ({
    d: Number(d),
    m: toNumber(m),
    s: toNumber(s),
  }));
  if (parts.some(({ m, s }) => m >= 60 || s >= 60)) return WRITTEN_CANDIDATE;
  const [north = Number.NaN, east = Number.NaN] = parts.map(({ d, m, s }) => d + m / 60 + s / 3600);
  const lat = span.includes('S') ? -north : north;
  const lon = /[VW]/.test(span) ? -east : east;
  if (!onEarth(lat, lon)) return WRITTEN_CANDIDATE;
  return inNorway(lat, lon) ? 0 : 1;
}

export const gpsDms: Detector = {
  id: 'gps-dms',
  dataType: 'location.gps',
  docs: {
    summary: 'Positions in degrees, minutes and seconds, or degrees and decimal minutes, with Norwegian Ø and V too.',
    reference: 'ISO 6709 annex D; identifiers.md 7.',
    misses: 'Forms without the degree sign, without any hemisphere letter, or with the words for degrees and minutes.',
  },
  triggers: [
    { word: ['digits'], length: [1, 3], next: ['°', 'º', ' '] },
    { word: ['upper'], length: [1, 1], next: [' '] },
    { word: ['mixed', 'upper'], length: [2, 4], next: ['°', 'º'] },
    // U+00BA counts as a letter, so `59º54` is one word.
    { word: ['mixed'], length: [4, 7], next: ["'", '′', '’', '´', '.', ','] },
  ],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'angles that are no position',
      rate: 1e-7,
      derivation:
        'two angles with minutes and a hemisphere letter are written for nothing else known; the rate stands for the unlisted.',
      when: ['written', 'labelled', 'bare', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      '59°54\'50"N 10°45\'08"E',
      "N 59° 54.834' Ø 010° 45.132'",
      'N59°54′50″ Ø10°45′08″',
      '59º54’50”N 10º45’08”E',
      '59° 54\' 50,2" N, 10° 45\' 8" Ø',
      '69°38′N 18°57′Ø',
    ],
    miss: ["20° 30'", '59°54\'50" 10°45\'08"', '21° og 45°', '59°74\'50"N 10°45\'08"E', "vinkel 30° 15'"],
  },
};
