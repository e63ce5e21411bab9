/** Stored numbers and bytes as exact text. */

const PER_SECOND = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;

/** How finely time is counted. */
export type Unit = keyof typeof PER_SECOND;

const DAY_SECONDS = 86_400n;
/** The years that `Date` can write. */
const MOST_SECONDS = 8_640_000_000_000n;

const pad = (value: bigint, width: number): string => String(value).padStart(width, '0');
const modulo = (value: bigint, by: bigint): bigint => ((value % by) + by) % by;

function fraction(part: bigint, unit: Unit): string {
  if (part === 0n) return '';
  const digits = String(PER_SECOND[unit]).length - 1;
  return `.${pad(part, digits)}`.replace(/0+$/, '');
}

/** A time of day. */
export function clock(value: bigint, unit: Unit): string {
  const seconds = value / PER_SECOND[unit];
  const [h, m, s] = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  return `${pad(h, 2)}:${pad(m, 2)}:${pad(s, 2)}${fraction(value % PER_SECOND[unit], unit)}`;
}

/** A point in time, from the beginning of 1970. */
export function moment(value: bigint, unit: Unit, utc: boolean): string {
  const part = modulo(value, PER_SECOND[unit]);
  const seconds = (value - part) / PER_SECOND[unit];
  if (seconds > MOST_SECONDS || seconds < -MOST_SECONDS) return String(value);
  const time = modulo(seconds, DAY_SECONDS);
  const day = dateOf(Number((seconds - time) / DAY_SECONDS));
  return `${day}T${clock(time * 1000n, 'MILLIS')}${fraction(part, unit)}${utc ? 'Z' : ''}`;
}

/** A day, by its number from 1970. */
export function dateOf(days: number): string {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(days) : (date.toISOString().split('T')[0] as string);
}

/** A number with a fixed number of decimals: an integer, or the bytes of one (big end first, two's complement). */
export function decimal(raw: unknown, scale: number): string {
  const unscaled = raw instanceof Uint8Array ? signed(raw) : BigInt(raw as number | bigint);
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const digits = pad(unscaled < 0n ? -unscaled : unscaled, scale + 1);
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function signed(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${text}`));
}

/** Months, days and milliseconds (each four bytes, little end first), as ISO 8601 writes them. */
export function interval(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [months, days, millis] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  return `P${months}M${days}DT${millis / 1000}S`;
}

/** The digits of a UUID in groups. */
export const uuid = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The shortest decimal that is the same number in four bytes: 0.1, not 0.10000000149011612. */
export function single(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

/** A number in two bytes (IEEE 754 binary16, little end first). */
export function binary16(bytes: Uint8Array): string {
  const bits = ((bytes[1] ?? 0) << 8) | (bytes[0] ?? 0);
  const exponent = (bits >> 10) & 0x1f;
  const part = (bits & 0x3ff) / 1024;
  const sign = bits >> 15 ? -1 : 1;
  if (exponent === 0x1f) return String(part === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN);
  return String(exponent === 0 ? sign * 2 ** -14 * part : sign * 2 ** (exponent - 15) * (1 + part));
}
