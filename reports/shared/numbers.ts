import type { Locale } from './renderer.js';

/** Which way a share may be off: an upper bound never shows too little, a lower bound never too much. */
export type Rounding = 'up' | 'down' | 'near';

/** U+202F. One grouping for both languages (ISO 80000-1), so that a count is printed once. */
const GROUP = '\u202f';
const NO_BREAK = '\u00a0';
const DECIMAL = { nb: ',', en: '.' } as const;
const MAX_DECIMALS = 6;
// Floating point noise must not push 0.1 to 0.11.
const NOISE = 1e-9;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, GROUP);

/** A whole number, grouped in threes. */
export function formatCount(value: number): string {
  if (!Number.isFinite(value)) return '?';
  const digits = grouped(Math.abs(Math.round(value)).toFixed(0));
  return value < 0 ? `−${digits}` : digits;
}

/** A number with a fixed number of decimals, in the language's writing. */
export function formatDecimal(value: number, decimals: number, locale: Locale): string {
  const [whole = '0', fraction] = value.toFixed(decimals).split('.');
  return fraction === undefined ? grouped(whole) : grouped(whole) + DECIMAL[locale] + fraction;
}

/** A factor of a product: two decimals at most, and none where there are none. */
export function formatFactor(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return '?';
  const hundredths = Math.round(value * 100);
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return formatDecimal(value, decimals, locale);
}

/** Two significant digits under one per cent, one decimal above. */
const decimalsFor = (percent: number): number =>
  percent >= 1 ? 1 : Math.min(MAX_DECIMALS, 1 - Math.floor(Math.log10(percent)));

function rounded(percent: number, decimals: number, rounding: Rounding): number {
  const scaled = percent * 10 ** decimals;
  const noise = scaled * NOISE;
  if (rounding === 'up') return Math.ceil(scaled - noise) / 10 ** decimals;
  if (rounding === 'down') return Math.floor(scaled + noise) / 10 ** decimals;
  const near = Math.round(scaled) / 10 ** decimals;
  return near >= 100 && percent < 100 ? 99.9 : near;
}

/** A share in per cent. Something found never reads as zero, and something less than all never as 100. */
export function formatPercent(share: number, rounding: Rounding, locale: Locale): string {
  const sign = locale === 'nb' ? `${NO_BREAK}%` : '%';
  if (!Number.isFinite(share)) return `?${sign}`;
  const percent = Math.min(1, Math.max(0, share)) * 100;
  if (percent === 0 || percent === 100) return `${percent}${sign}`;
  const decimals = decimalsFor(percent);
  const value = rounded(percent, decimals, rounding);
  if (value === 0 && rounding === 'down') return `>${NO_BREAK}0${sign}`;
  if (value === 0) return `<${NO_BREAK}${formatDecimal(10 ** -MAX_DECIMALS, MAX_DECIMALS, locale)}${sign}`;
  return formatDecimal(value, Number.isInteger(value) ? 0 : decimalsFor(value), locale) + sign;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (n: number): string =>
  String(n)
    .replace('-', '⁻')
    .replace(/\d/g, (d) => RAISED[Number(d)] ?? d);

/** A probability: plain when it can be read, as a power of ten when it is tiny. Rounded up. */
export function formatChance(p: number, locale: Locale): string {
  if (!Number.isFinite(p)) return '?';
  if (p <= 1e-300) return `<${NO_BREAK}10${raise(-300)}`;
  if (p >= 0.001) return formatDecimal(Math.min(1, Math.ceil(p * 1000 - NOISE) / 1000), 3, locale);
  const power = Math.floor(Math.log10(p) + NOISE);
  const lead = Math.ceil(p / 10 ** power - NOISE);
  if (lead >= 10) return `10${raise(power + 1)}`;
  return lead === 1 ? `10${raise(power)}` : `${lead} · 10${raise(power)}`;
}

const UNITS = ['byte', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** A size in decimal units. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (!Number.isFinite(bytes) || bytes < 0) return '?';
  const step = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3 + NOISE));
  const value = bytes / 1000 ** step;
  return `${formatDecimal(value, step === 0 || value >= 100 ? 0 : 1, locale)}${NO_BREAK}${UNITS[step]}`;
}
