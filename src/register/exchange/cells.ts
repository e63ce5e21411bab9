/** How the register's facts are written in a cell, and read back. */
import type { Retention } from '../../model/register.js';
import { fold } from '../../text/fold.js';

export type Locale = 'nb' | 'en';

/** A list in one cell. A semicolon or backslash inside a part is escaped, so that the list reads back. */
export const joinCell = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\;]/g, (c) => `\\${c}`)).join('; ');

/** The parts of a cell that {@link joinCell} wrote. */
export function splitOwn(cell: string): string[] {
  if (cell === '') return [];
  const parts = [''];
  for (let i = 0; i < cell.length; i++) {
    const char = cell.charAt(i);
    if (char === '\\') parts[parts.length - 1] += cell.charAt(++i);
    else if (char === ';') {
      parts.push('');
      if (cell.charAt(i + 1) === ' ') i++;
    } else parts[parts.length - 1] += char;
  }
  return parts;
}

/** The parts of a cell that a person wrote: lines, bullets, semicolons, and commas outside parentheses. */
export function splitWritten(cell: string, commas: boolean): string[] {
  const separators = commas ? /[\n\r;•·]|,(?![^(]*\))|\s+(?:og|and)\s+(?=\S+$)/ : /[\n\r;•·]/;
  return cell
    .split(separators)
    .map((part) => part.replace(/^[\s*–-]+|[\s.]+$/g, '').trim())
    .filter((part) => part !== '');
}

const UNTIL: Readonly<Record<Locale, string>> = { nb: 'til', en: 'until' };

/** A retention as text; nothing where the register is silent. */
export function retentionCell(retention: Retention | null | undefined, locale: Locale): string {
  if (!retention) return '';
  if (typeof retention === 'string') return retention;
  if ('text' in retention) return retention.text;
  if ('until' in retention) return `${UNTIL[locale]} ${retention.until}`;
  const { months, from } = retention;
  return locale === 'nb' ? `${months} måneder fra ${from}` : `${months} months from ${from}`;
}

const OWN_PERIOD: Readonly<Record<Locale, RegExp>> = {
  nb: /^(\d+) måneder fra (.+)$/s,
  en: /^(\d+) months from (.+)$/s,
};
const PERIOD = /^(\d+)\s*(måneder|måned|mnd\.?|months?|år|years?)\s+(?:fra|etter|from|after)\s+(.+)$/is;

/** A retention read from a cell that we wrote ourselves, in the language it was written in. */
export function readOwnRetention(cell: string, locale: Locale): Retention | null {
  if (cell === '') return null;
  const found = OWN_PERIOD[locale].exec(cell);
  if (found) return { months: Number(found[1]), from: String(found[2]) };
  const until = `${UNTIL[locale]} `;
  return cell.startsWith(until) && cell.length > until.length ? { until: cell.slice(until.length) } : { text: cell };
}

/** A retention read from a cell that a person wrote; years become months. */
export function readRetention(cell: string): Retention | null {
  const text = cell.trim();
  if (text === '') return null;
  const found = PERIOD.exec(text);
  if (!found) return { text };
  const years = /^(år|year)/i.test(found[2] ?? '');
  return { months: Number(found[1]) * (years ? 12 : 1), from: String(found[3]) };
}

const REGION_WORDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  EEA: { nb: 'EØS', en: 'EEA' },
  adequate: { nb: 'land med tilstrekkelig beskyttelse', en: 'country with adequate protection' },
};

/** A region as text: the word for the EEA, otherwise its code. */
export const regionCell = (region: string | null | undefined, locale: Locale): string =>
  region ? (REGION_WORDS[region]?.[locale] ?? region) : '';

/** The region that a cell names: a code, or a country's name in Norwegian or English. Undefined when it is none. */
export function readRegion(cell: string): string | undefined {
  const text = cell.trim();
  if (/^(EEA|EU|adequate|[A-Z]{2})$/.test(text)) return text;
  const folded = fold(text);
  const word = Object.entries(REGION_WORDS).find(([, { nb, en }]) => [fold(nb), fold(en)].includes(folded));
  return word?.[0] ?? (folded === fold('EU/EØS') || folded === 'eueea' ? 'EEA' : countryCode(folded));
}

function countryCode(folded: string): string | undefined {
  const names = ['nb', 'en'].map((locale) => new Intl.DisplayNames([locale], { type: 'region' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const a of letters) {
    for (const b of letters) {
      const code = a + b;
      if (names.some((name) => name.of(code) !== code && fold(name.of(code) ?? '') === folded)) return code;
    }
  }
  return undefined;
}
