import type { LabelTable, Report } from '../../src/model/report.js';
import { SUBJECT_WORDS, TYPE_WORDS } from './data-types.js';
import { formatDecimal, formatPercent, type Rounding } from './numbers.js';
import { coded, named, type Piece } from './phrase.js';
import type { Both, Locale } from './renderer.js';

/** A report seen in one language: names and numbers as its reader writes them. */
export interface Lens {
  readonly locale: Locale;
  pick<T>(text: Both<T>): T;
  category(id: string): Piece;
  dataType(id: string): Piece;
  system(id: string): Piece;
  subject(id: string): Piece;
  recipient(id: string): Piece;
  /** A promise of the policy in its own words. */
  claim(id: string): Piece;
  percent(share: number, rounding: Rounding): string;
  decimal(value: number, decimals: number): string;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const other = (locale: Locale): Locale => (locale === 'nb' ? 'en' : 'nb');

/** The register's own label, in the language or else the other one. */
function label(table: LabelTable, id: string, locale: Locale): Piece | undefined {
  const text = own(table, id)?.[locale] ?? own(table, id)?.[other(locale)];
  return text === undefined || text === '' ? undefined : named(text);
}

/** Our word for a dotted id: its own, or that of the nearest ancestor with the id behind it. */
function word(id: string, locale: Locale): Piece {
  const exact = own(TYPE_WORDS, id);
  if (exact) return exact[locale];
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
    const nearest = own(TYPE_WORDS, id.slice(0, end));
    if (nearest) return [`${nearest[locale]} (`, coded(id), ')'];
  }
  return coded(id);
}

/** The part of a report that has names of its own for things. */
export interface Labelled {
  readonly scope: Pick<Report['scope'], 'labels'>;
}

/** For texts that belong to no report. */
export const NO_LABELS: Labelled = {
  scope: { labels: { categories: {}, systems: {}, subjects: {}, recipients: {}, claims: {} } },
};

/** The lens for one report and language. */
export const lensFor = (report: Labelled, locale: Locale): Lens => lensOf(report.scope.labels, locale);

/** The lens for a register's own labels. */
export function lensOf(labels: Report['scope']['labels'], locale: Locale): Lens {
  const { categories, systems, subjects, recipients, claims } = labels;
  return {
    locale,
    pick: (text) => text[locale],
    category: (id) => label(categories, id, locale) ?? word(id, locale),
    dataType: (id) => word(id, locale),
    system: (id) => label(systems, id, locale) ?? coded(id),
    subject: (id) => label(subjects, id, locale) ?? own(SUBJECT_WORDS, id)?.[locale] ?? coded(id),
    recipient: (id) => label(recipients, id, locale) ?? named(id),
    claim: (id) => label(claims, id, locale) ?? coded(id),
    percent: (share, rounding) => formatPercent(share, rounding, locale),
    decimal: (value, decimals) => formatDecimal(value, decimals, locale),
  };
}
