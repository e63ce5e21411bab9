/** Values that are not people: times, numbers, positions, addresses of machines. */
import type { Random } from './random.js';
import type { Place } from './words.js';

const DAY = 86_400_000;

/** The day the demo's data are "taken" unless told: fixed, so that every run gives the same bytes. */
export const TODAY = Date.UTC(2026, 4, 31);

/** A time within the last `days` days before `today`, `2026-05-12T08:30:11Z`. */
export const timeWithin = (random: Random, today: number, days: number): string =>
  `${new Date(today - Math.floor(random.next() * days * DAY)).toISOString().slice(0, 19)}Z`;

/** A day within the last `days` days, `2026-05-12`. */
export const dayWithin = (random: Random, today: number, days: number): string =>
  timeWithin(random, today, days).slice(0, 10);

/** The nth of the 31 days up to `today`, in which the demo's logs were written. */
export const logDay = (today: number, n: number): string => new Date(today - (31 - n) * DAY).toISOString().slice(0, 10);

/** A time on a given day. */
export const timeOn = (random: Random, day: string): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(random.int(0, 23))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}Z`;
};

/** A bank account number with a valid control digit. Some registers read as a date, as real ones do. */
export function bankAccount(random: Random): string {
  const register = random.pick(['3624', '9710', '6021', '8601', '2480', '3000', '1503', '1207', '0530']);
  for (;;) {
    const ten = `${register}${random.int(10, 99)}${random.digits(4)}`;
    let sum = 0;
    for (let i = 0; i < 10; i++) sum += ([5, 4, 3, 2, 7, 6, 5, 4, 3, 2][i] ?? 0) * (ten.charCodeAt(i) - 48);
    const control = (11 - (sum % 11)) % 11;
    if (control < 10) return `${ten}${control}`;
  }
}

/** An account number the way it is printed. */
export const printAccount = (account: string): string =>
  `${account.slice(0, 4)}.${account.slice(4, 6)}.${account.slice(6)}`;

/** A payment reference with a mod 10 control digit. */
export function paymentReference(customer: number, invoice: number): string {
  const body = `${String(customer).padStart(7, '0')}${String(invoice).padStart(8, '0')}`;
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const doubled = (body.charCodeAt(body.length - 1 - i) - 48) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const NETS = ['203.0.113', '198.51.100', '192.0.2'];

/** An address from the ranges set aside for documentation (RFC 5737, RFC 3849). */
export function publicAddress(random: Random): string {
  if (random.chance(0.25)) return `2001:db8:${random.hex(4)}:${random.int(1, 9)}::${random.hex(3)}:${random.int(1, 9)}`;
  return `${random.pick(NETS)}.${random.int(1, 254)}`;
}

/** An address inside a home or an office. */
export const privateAddress = (random: Random): string =>
  random.chance(0.5)
    ? `192.168.${random.int(0, 20)}.${random.int(2, 254)}`
    : `10.${random.int(0, 40)}.${random.int(0, 255)}.${random.int(2, 254)}`;

/** Mostly a documentation address, now and then a private one. */
export const clientAddress = (random: Random): string =>
  random.chance(0.15) ? privateAddress(random) : publicAddress(random);

/** A position near a place, six decimals. */
export const near = (random: Random, place: Place): { lat: number; lng: number } => ({
  lat: Math.round((place.lat + (random.next() - 0.5) * 0.04) * 1e6) / 1e6,
  lng: Math.round((place.lng + (random.next() - 0.5) * 0.06) * 1e6) / 1e6,
});

/** Latitude and longitude in one text. */
export const positionText = ({ lat, lng }: { lat: number; lng: number }): string =>
  `${lat.toFixed(5)}, ${lng.toFixed(5)}`;

/** A version of four numbers: looks exactly like an IP address, and is none. */
export const firmware = (random: Random): string =>
  `${random.int(3, 5)}.${random.int(0, 14)}.${random.int(0, 6)}.${random.int(0, 9)}`;

/** A serial number of alarm equipment. */
export const serial = (random: Random, prefix: string): string =>
  `${prefix}-${random.hex(4).toUpperCase()}-${random.digits(5)}`;

export const amount = (random: Random, low: number, high: number): number => random.int(low * 100, high * 100) / 100;

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4',
];

/** A browser, or the alarm app with its four-number version. */
export const userAgent = (random: Random): string =>
  random.chance(0.3) ? `AlarmApp/4.12.0.${random.int(0, 5)} (Android 14; SM-A546B)` : random.pick(BROWSERS);

/** The shortest bytes that say "JPEG", with random ones for a picture. */
export function pictureBytes(random: Random): Uint8Array {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const body = Array.from({ length: 96 }, () => random.int(0, 254));
  return Uint8Array.from([...head, ...body, 0xff, 0xd9]);
}
