import type { Detector, Kind } from '../src/model/detector.js';
import { WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { GPS_WORDS } from './shared/gps-words.js';
import { inNorway, onEarth } from './shared/norway.js';

const kinds: Kind[] = [
  { name: 'norway', strength: 'strong', form: 'written' },
  { name: 'world', strength: 'strong', form: 'written' },
];

/** Degrees and minutes run together: 5954.834 is 59° 54.834'. */
const degrees = (text: string): number => Math.trunc(Number(text) / 100) + (Number(text) % 100) / 60;

function validate(text: string, start: number, end: number): number {
  const [lat = '', , lon = ''] = text.slice(start, end).split(',');
  if (Number(lat) % 100 >= 60 || Number(lon) % 100 >= 60 || !onEarth(degrees(lat), degrees(lon)))
    return WRITTEN_CANDIDATE;
  return inNorway(degrees(lat), degrees(lon)) ? 0 : 1;
}

export const gpsNmea: Detector = {
  id: 'gps-nmea',
  dataType: 'location.gps',
  docs: {
    summary: 'Positions the way GPS receivers report them: `5954.834,N,01045.132,E`, alone or inside a sentence.',
    reference: 'NMEA 0183 (GGA, RMC, GLL); identifiers.md 7.',
    misses: 'Sentences whose fields were split into columns; hemisphere letters before the numbers.',
  },
  triggers: [{ word: ['digits'], length: [4, 4], next: ['.'] }],
  pattern: /(?<![\p{L}\p{N}_.])\d{4}\.\d{1,7},[NS],\d{5}\.\d{1,7},[EW](?![\p{L}\p{N}_])/uy,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'numbers and letters in this order that are no position',
      rate: 1e-7,
      derivation: 'a format of its own; the rate stands for what nobody listed.',
      when: ['written', 'labelled', 'bare', 'named'],
    },
  ],
  words: GPS_WORDS,
  examples: {
    hit: [
      '5954.834,N,01045.132,E',
      '$GPGGA,123519,5954.834,N,01045.132,E,1,08,0.9,545.4,M,46.9,M,,*47',
      '$GPRMC,123519,A,6023.579,N,00519.449,E,022.4,084.4,230394,003.1,W*6A',
      '6938.950,N,01857.320,E',
      '3723.2475,N,12158.3416,W',
    ],
    miss: [
      '5974.834,N,01045.132,E',
      '0000.000,N,00000.000,E',
      '9954.834,N,01045.132,E',
      '5954.834,10145.132',
      '$GPGGA,123519,,,,,0,00,,,M,,M,,*47',
    ],
  },
};
