import { RULES } from '../../rules/registry.js';
import type { Example } from '../../src/model/detector.js';
import { type Hit, type Miss, table } from './table.js';

const TYPE = 'location.gps';
const asHits = (examples: readonly Example[]): Hit[] =>
  examples.map((e) => (typeof e === 'string' ? { text: e } : { text: e.value, field: e.field }));
/** What the rule file promises, held to exact spans as well, for the rules that stand for one spelling. */
function promised(id: string, hits: readonly (string | Hit)[], misses: readonly Miss[]): void {
  const { examples } = RULES.detectors.find((d) => d.id === id) ?? { examples: { hit: [], miss: [] } };
  const whole = asHits(examples.hit).filter((e) => !e.text.startsWith('$') && !/^(?:posisjon|MGRS) /.test(e.text));
  table(id, TYPE, [...whole, ...hits], [...examples.miss, ...misses]);
}

promised(
  'gps-dms',
  [
    '59º54’50”N 10º45’08”E',
    '59°54\'50.2"N, 10°45\'08.1"E',
    { text: '59°54\'50"N 10°45\'08"V', kind: 'world' },
    { text: '33°52\'08"S 151°12\'33"E', kind: 'world' },
    'Båten ligger «59°54\'50"N 10°45\'08"Ø».',
    "ved «N 59° 54,834' Ø 010° 45,132'» nå",
    "59°54'50''N 10°45'08''E",
  ],
  ['59°54\'50"N', '20° til 25°', '99°54\'50"N 10°45\'08"E', "Ovn 180° i 20'", "Sving 90° 10' N"],
);

promised(
  'gps-nmea',
  ['$GPGGA,123519,«5954.834,N,01045.132,E»,1,08,0.9,545.4,M,46.9,M,,*47', 'GLL «5954.834,N,01045.132,E» ok'],
  ['5954.834;N;01045.132;E', '5954.834,N', '15954.834,N,01045.132,E'],
);

promised(
  'gps-utm',
  [
    'Anlegget ligger på «UTM33 262030 6649500».',
    'UTM sone 33: Ø 262030 N 6649500',
    'UTM-sone 32, øst 597234, nord 6643010',
    'UTM 33N 262030 6649500',
  ],
  [
    'UTM campaign 262030 6649500',
    'sone 33',
    '262030, 6649500',
    'EPSG:25833',
    'UTM33 999999999 1',
    'CUTM33 262030 6649500',
  ],
);

promised(
  'gps-wkt',
  [
    'Punkt: «POINT(10.752245 59.913868)»;',
    { text: 'POINT(2.3522 48.8566)', kind: 'world' },
    'point(10.752245 59.913868)',
  ],
  [
    'POLYGON((10 59, 11 60, 10 59))',
    'POINT(1 2)',
    'POINT(200.1234 300.1234)',
    'CHECKPOINT(100.752 59.913)',
    'pointer (100.752 59.913)',
  ],
);

promised(
  'gps-ewkb',
  [
    'geom=«0101000020E6100000B728B34126812540336E6AA0F9F44D40» ok',
    '0101000020e6100000b728b34126812540336e6aa0f9f44d40',
    '00000000014025812641B328B7404DF4F9A06A6E33', // big-endian
  ],
  [
    '0101000020E6100000B728B34126812540336E6AA0F9F44D4',
    '0101000020E6100000',
    'ffffffffffffffffffffffffffffffffffffffffff',
  ],
);

promised(
  'gps-codes',
  ['plus code: posisjon «9FFGWP7M+29»', { text: '33WXS56781234', field: 'mgrs' }],
  [
    { value: 'AB-1234+56', field: 'posisjon' },
    { value: '6PH57VP3+PR', field: 'plus_code' },
    { value: '32ABC12345678', field: 'mgrs' },
  ],
);

table(
  'gps-columns',
  TYPE,
  [
    { text: '59.9139', field: 'lat', siblings: { lon: 10.7522 }, kind: 'pair' },
    { text: '10.7522', field: 'lon', siblings: { lat: '59.9139' } },
    { text: '59,9139', field: 'breddegrad', siblings: { lengdegrad: '10,7522' } },
    { text: '59.9139', field: 'posLat', siblings: { id: 1, posLng: 10.7522 } },
    { text: '59.9139', field: 'gps_latitude', siblings: { gps_longitude: '10.7522' } },
    { text: '59.9139', field: 'lat', siblings: ['id', 'lng'] },
    { text: '-33.8688', field: 'latitude', siblings: { longitude: '151.2093' } },
    { text: '59.913868', field: 'lat', siblings: { lon: '10.75' } },
  ],
  [
    { value: '59.9139', field: 'lat' },
    { value: '59.9139', field: 'lat', siblings: { rate: 10.7522 } },
    { value: '0.0000', field: 'lat', siblings: { lon: '0.0000' } },
    { value: '-999.000', field: 'lat', siblings: { lon: '-999.000' } },
    { value: '59.9', field: 'lat', siblings: { lon: '10.7' } },
    { value: '120.500', field: 'bredde', siblings: { lengde: '200.500' } },
    { value: '120', field: 'bredde', siblings: { lengde: '200' } },
    { value: 'ukjent', field: 'lat', siblings: { lon: '10.7522' } },
    { value: '59.9139', field: 'start_lat', siblings: { end_lon: '10.7522' } },
    { value: '59.9139', field: 'rate', siblings: { unit: '10.7522' } },
  ],
);

table(
  'gps-xy-columns',
  TYPE,
  [
    { text: '59.9139', field: 'y', siblings: { x: 10.7522 } },
    { text: '10.7522', field: 'pos_x', siblings: { pos_y: '59.9139' } },
    { text: '59.9139', field: 'nord', siblings: { øst: '10.7522' } },
  ],
  [
    { value: '12.3456', field: 'y', siblings: { x: 34.5678 } },
    { value: '59.913', field: 'y', siblings: { x: 10.752 } },
    { value: '512.1234', field: 'y', siblings: { x: '10.1234' } },
    { value: '59.9139', field: 'y', siblings: { z: 10.7522 } },
  ],
);

table(
  'gps-utm-columns',
  TYPE,
  [
    { text: '6649500', field: 'nord', siblings: { ost: 262030 } },
    { text: '262030.5', field: 'easting', siblings: { northing: '6649500.2' } },
    { text: '6643010', field: 'utm_n', siblings: { utm_e: 597234 } },
  ],
  [
    { value: '6649500', field: 'nord', siblings: { ost: 12 } },
    { value: '1234567', field: 'y', siblings: { x: 1234567 } },
    { value: '6649500', field: 'nord' },
    { value: '6649500', field: 'antall_n', siblings: { e: 262030 } },
  ],
);
