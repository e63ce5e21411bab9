import type { PairRule } from '../src/model/detector.js';
import { inNorway, precision, toNumber } from './shared/norway.js';

const NUMBER = /^-?\d{1,2}[.,]\d{2,30}$/;

export const gpsXyColumns: PairRule = {
  id: 'gps-xy-columns',
  dataType: 'location.gps',
  docs: {
    summary: 'Degrees over Norway in two columns named x and y, or after the points of the compass.',
    reference: 'OGC: x is longitude, y is latitude; identifiers.md 7.',
    misses: 'Positions outside Norway under these names: charts, screens and machines have x and y too.',
  },
  first: ['y', 'nord', 'north', 'ycoord', 'ykoord', 'ykoordinat', 'coordy'],
  second: ['x', 'ost', 'aust', 'east', 'xcoord', 'xkoord', 'xkoordinat', 'coordx'],
  storage: ['text', 'decimal', 'any'],
  agree: (y, x) => NUMBER.test(y) && NUMBER.test(x) && precision(y, x) >= 4 && inNorway(toNumber(y), toNumber(x)),
  nulls: [
    {
      name: 'random pairs of decimals below 100',
      rate: 0.053,
      derivation: 'the Norwegian box covers 13.3 x 27.3 of 100 x 100, Svalbard 6.7 x 25: 5.3 % together.',
      when: ['named'],
    },
  ],
};
