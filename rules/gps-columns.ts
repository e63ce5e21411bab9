import type { PairRule } from '../src/model/detector.js';
import { decimals, onEarth, toNumber } from './shared/norway.js';

const NUMBER = /^-?\d{1,3}(?:[.,]\d{1,17})?$/;

export const gpsColumns: PairRule = {
  id: 'gps-columns',
  dataType: 'location.gps',
  docs: {
    summary: 'Latitude and longitude in two columns whose names belong together and whose values agree.',
    reference: 'ISO 6709; identifiers.md 7.',
    misses: 'Pairs under other names; degrees scaled to integers.',
  },
  first: ['lat', 'latitude', 'breddegrad', 'breiddegrad', 'bredde', 'y', 'nord', 'north'],
  second: ['lon', 'lng', 'long', 'longitude', 'lengdegrad', 'lengde', 'x', 'ost', 'aust', 'east'],
  storage: ['text', 'integer', 'decimal', 'any'],
  agree: (lat, lon) =>
    NUMBER.test(lat) &&
    NUMBER.test(lon) &&
    Math.min(decimals(lat), decimals(lon)) >= 3 &&
    onEarth(toNumber(lat), toNumber(lon)),
  nulls: [
    {
      name: 'random decimals below 180 under such names',
      rate: 0.5,
      derivation: 'half of the values of the first column would be no latitude.',
      when: ['named'],
    },
  ],
};
