/** Devices, networks and positions. */
import { luhnDigit } from './ids.js';
import type { Row } from './model.js';
import { pad, type Rng } from './random.js';

/** Addresses of the documentation ranges and made-up ones of ordinary networks. */
export function ipv4(rng: Rng): string {
  if (rng.chance(0.3)) return `${rng.pick(['192.0.2', '198.51.100', '203.0.113'])}.${rng.int(1, 254)}`;
  return `${rng.pick([46, 62, 77, 79, 81, 84, 88, 91, 92, 109, 178, 193, 212])}.${rng.int(1, 254)}.${rng.int(0, 255)}.${rng.int(1, 254)}`;
}

export const ipv6 = (rng: Rng): string =>
  rng.weighted([
    [`2001:db8:${rng.hex(4)}:${rng.hex(4)}::${rng.int(1, 999)}`, 2],
    [`2001:db8:${Array.from({ length: 6 }, () => rng.hex(4)).join(':')}`, 2],
    [`2a02:${rng.hex(4)}:${rng.hex(4)}:${rng.hex(4)}:${rng.hex(4)}:${rng.hex(4)}:${rng.hex(4)}:${rng.hex(4)}`, 2],
  ]);

const octets = (rng: Rng): string[] => [
  ...rng.pick(['00:00:5e', '3c:5a:b4', 'd8:0d:17', '48:2c:a0', 'b8:27:eb', 'a4:50:46']).split(':'),
  rng.hex(2),
  rng.hex(2),
  rng.hex(2),
];

export const MAC_FORMS: Readonly<Record<string, (rng: Rng) => string>> = {
  colons: (rng) => octets(rng).join(':'),
  upper: (rng) => octets(rng).join(':').toUpperCase(),
  hyphens: (rng) => octets(rng).join('-').toUpperCase(),
  dots: (rng) =>
    octets(rng)
      .join('')
      .replace(/(.{4})(?=.)/g, '$1.'),
  plain: (rng) => octets(rng).join('').toUpperCase(),
};

export function imei(rng: Rng): string {
  const body = rng.pick(['35', '35', '86', '01']) + rng.digits(12);
  return body + luhnDigit(body);
}

export function iccid(rng: Rng): string {
  const body = `8947${rng.pick(['08', '01', '02'])}${rng.digits(12)}`;
  return body + luhnDigit(body);
}

export const serial = (rng: Rng): string =>
  rng.weighted([
    [`SN${rng.digits(8)}`, 2],
    [`${rng.of('ABCDEFGHKLMNPRSTUVWXYZ', 3)}-${rng.digits(5)}-${rng.of('ABCDEFGHKLMNPRSTUVWXYZ0123456789', 4)}`, 2],
    [`${rng.int(18, 26)}${pad(rng.int(1, 52), 2)}${rng.of('ABCDEFGHKLMNPRSTUVWXYZ0123456789', 7)}`, 2],
  ]);

/** Identifiers that measuring tools put in browsers. */
export const COOKIE_FORMS: Readonly<Record<string, (rng: Rng, row: Row) => string>> = {
  ga: (rng, row) => `GA1.${rng.int(1, 2)}.${rng.int(100_000_000, 2_147_483_000)}.${row.time}`,
  gaSession: (rng, row) => `GS1.1.${row.time}.${rng.int(1, 40)}.1.${row.time + rng.int(5, 900)}.0.0.0`,
  fb: (rng, row) => `fb.1.${row.time}${rng.digits(3)}.${rng.int(100_000_000, 2_147_483_000)}`,
  uuid: (rng) => rng.uuid(),
  hex: (rng) => rng.hex(32),
  client: (rng, row) => `${rng.int(100_000_000, 2_147_483_000)}.${row.time}`,
};

export const userAgent = (rng: Rng): string =>
  rng.weighted([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${rng.int(90, 140)}.0.${rng.chance(0.6) ? '0' : rng.int(4000, 6999)}.${rng.int(0, 200)} Safari/537.36`,
      5,
    ],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS ${rng.int(13, 18)}_${rng.int(0, 6)} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${rng.int(13, 18)}.${rng.int(0, 6)} Mobile/15E148 Safari/604.1`,
      4,
    ],
    [`Mozilla/5.0 (X11; Linux x86_64; rv:${rng.int(80, 140)}.0) Gecko/20100101 Firefox/${rng.int(80, 140)}.0`, 2],
    [`Dalvik/2.1.0 (Linux; U; Android ${rng.int(9, 15)}; SM-G99${rng.int(1, 8)}B Build/TP1A.220624.014)`, 1],
    [
      `AlarmApp/${rng.int(1, 6)}.${rng.int(0, 20)}.${rng.int(0, 9)} (iOS ${rng.int(14, 18)}.${rng.int(0, 6)}; Scale/3.00)`,
      1,
    ],
    [`okhttp/4.${rng.int(0, 12)}.${rng.int(0, 3)}`, 0.4],
  ]);

const fixed = (n: number, places: number): string => n.toFixed(places);

/** One position in one text. */
export const POSITION_FORMS: Readonly<Record<string, (lat: number, lon: number, rng: Rng) => string>> = {
  pair: (lat, lon) => `${fixed(lat, 5)}, ${fixed(lon, 5)}`,
  tight: (lat, lon) => `${fixed(lat, 6)},${fixed(lon, 6)}`,
  semicolon: (lat, lon) => `${fixed(lat, 5).replace('.', ',')};${fixed(lon, 5).replace('.', ',')}`,
  point: (lat, lon) => `POINT(${fixed(lon, 6)} ${fixed(lat, 6)})`,
  geo: (lat, lon) => `geo:${fixed(lat, 5)},${fixed(lon, 5)}`,
  degrees: (lat, lon) => `${dms(lat)}N ${dms(lon)}${lon > 10 ? 'E' : 'Ø'}`,
  json: (lat, lon) => `{"lat": ${fixed(lat, 6)}, "lng": ${fixed(lon, 6)}}`,
  ewkb: (lat, lon) => point(lat, lon),
};

function dms(value: number): string {
  const degrees = Math.floor(value);
  const minutes = Math.floor((value - degrees) * 60);
  const seconds = Math.floor(((value - degrees) * 60 - minutes) * 60);
  return `${degrees}°${pad(minutes, 2)}'${pad(seconds, 2)}"`;
}

/** A point in WGS 84 as PostGIS prints it: little-endian, type with SRID, longitude first. */
function point(lat: number, lon: number): string {
  const out = Buffer.alloc(25);
  out.writeUInt8(1, 0);
  out.writeUInt32LE(0x20000001, 1);
  out.writeUInt32LE(4326, 5);
  out.writeDoubleLE(lon, 9);
  out.writeDoubleLE(lat, 17);
  return out.toString('hex').toUpperCase();
}
