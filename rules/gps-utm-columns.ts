import type { PairRule } from '../src/model/detector.js';
import { inNorwayUtm, toNumber } from './shared/norway.js';

const NUMBER = /^-?\d{4,7}(?:[.,]\d{1,10})?$/;

export const gpsUtmColumns: PairRule = {
  id: 'gps-utm-columns',
  dataType: 'location.gps',
  docs: {
    summary: 'Northing and easting in metres (EUREF89 UTM 32, 33, 35) in two columns whose names belong together.',
    reference: 'EPSG 25832, 25833, 25835; identifiers.md 7.',
    misses: 'Local grids, and metres under other names.',
  },
  first: ['y', 'nord', 'north', 'northing', 'n', 'nordkoordinat', 'utmy', 'utmnord'],
  second: ['x', 'ost', 'aust', 'east', 'easting', 'o', 'e', 'ostkoordinat', 'utmx', 'utmost'],
  storage: ['text', 'integer', 'decimal', 'any'],
  agree: (north, east) => NUMBER.test(north) && NUMBER.test(east) && inNorwayUtm(toNumber(east), toNumber(north)),
  nulls: [
    {
      name: 'random numbers of up to seven digits under such names',
      rate: 0.06,
      derivation:
        'northing must lie in 1.63 of 10 million, easting in 1.95 of 10 million: below 6 % with room for rounder grids.',
      when: ['named'],
    },
  ],
};
