import type { Both, Locale } from './renderer.js';

const MONTHS: Both<readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** The date of an ISO instant in words; the text itself when it is not one. */
export function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = INSTANT.exec(iso) ?? [];
  const name = MONTHS[locale][Number(month) - 1];
  if (name === undefined) return iso;
  return locale === 'nb' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A month given as `2015-01` in words; the text itself when it is not one. */
export function formatMonth(month: string, locale: Locale): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = MONTHS[locale][Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}

/** Date and time of an ISO instant, as UTC. */
export function formatInstant(iso: string, locale: Locale): string {
  const [, , , , hour, minute] = INSTANT.exec(iso) ?? [];
  if (hour === undefined) return iso;
  return `${formatDate(iso, locale)} ${locale === 'nb' ? `kl. ${hour}.${minute}` : `at ${hour}:${minute}`} UTC`;
}

/** Time between two ISO instants, in the two units that matter. */
export function formatDuration(from: string, to: string, locale: Locale): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  if (!Number.isFinite(seconds) || seconds < 0) return '?';
  const hour = locale === 'nb' ? 't' : 'h';
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} ${hour} ${Math.floor((seconds % 3600) / 60)} min`;
}
