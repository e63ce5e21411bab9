import type { PairRule } from '../src/model/detector.js';
import { onEarth, precision, toNumber } from './shared/norway.js';

const NUMBER = /^[-+]?\d{1,3}[.,]\d{2,30}$/;

export const gpsColumns: PairRule = {
  id: 'gps-columns',
  dataType: 'location.gps',
  docs: {
    summary: 'Latitude and longitude in two columns whose names belong together and whose values agree.',
    reference: 'ISO 6709; identifiers.md 7.',
    misses: 'Pairs under other names; degrees scaled to integers; fewer than three decimals.',
  },
  first: [
    'lat',
    'latitude',
    'latitud',
    'breddegrad',
    'breiddegrad',
    'bredde',
    'breidde',
    'breddegr',
    'gpslat',
    'poslat',
    'geolat',
    'koordlat',
    'glat',
  ],
  second: [
    'lon',
    'lng',
    'long',
    'longitude',
    'longitud',
    'lengdegrad',
    'lengde',
    'lengdegr',
    'gpslon',
    'gpslng',
    'gpslong',
    'poslon',
    'poslng',
    'geolon',
    'geolng',
    'koordlon',
    'glon',
  ],
  storage: ['text', 'integer', 'decimal', 'any'],
  agree: (lat, lon) =>
    NUMBER.test(lat.trim()) &&
    NUMBER.test(lon.trim()) &&
    precision(lat.trim(), lon.trim()) >= 3 &&
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
