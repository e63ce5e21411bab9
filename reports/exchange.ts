/** Messages of `register import` and `register export`, one line each. */
import { coded, plain } from './shared/phrase.js';
import type { Both, Locale } from './shared/renderer.js';

/** What an import could not take as it stood, by code; `Both` is put before the text it is about. */
const ISSUES: Readonly<Record<string, Both>> = {
  'heading-unknown': {
    nb: 'Ukjent overskrift; kolonnen er tatt med som merknad (navngi den med --map)',
    en: 'Unknown heading; the column is kept as notes (name it with --map)',
  },
  'text-above': { nb: 'Tekst over overskriftene, ikke tatt med', en: 'Text above the headings, left out' },
  'category-unknown': {
    nb: 'Ukjent type opplysning; ført som egen kategori uten regel',
    en: 'Unknown kind of data; entered as a category without a rule',
  },
  'ground-unknown': {
    nb: 'Ikke forstått som behandlingsgrunnlag; tatt med som merknad',
    en: 'Not understood as a legal basis; kept as a note',
  },
  'region-unknown': {
    nb: 'Ikke forstått som land eller område; tatt med som merknad',
    en: 'Not understood as a country or region; kept as a note',
  },
  'transfer-as-note': {
    nb: 'Overføring uten forstått land eller grunnlag; tatt med som merknad',
    en: 'Transfer without a country or mechanism that is understood; kept as a note',
  },
  'role-unknown': {
    nb: 'Ikke forstått som rolle; tatt med som merknad',
    en: 'Not understood as a role; kept as a note',
  },
  'environment-unknown': {
    nb: 'Ikke forstått som miljø; tatt med som merknad',
    en: 'Not understood as an environment; kept as a note',
  },
  'activity-as-note': {
    nb: 'Raden har både aktivitet og formål; aktiviteten er tatt med som merknad',
    en: 'The row has both activity and purpose; the activity is kept as a note',
  },
  'recipients-several': {
    nb: 'Flere mottakere for ett system; ført som mottakere, sammenhengen er tatt med som merknad',
    en: 'Several recipients for one system; entered as recipients, the link is kept as a note',
  },
  'carried-down': {
    nb: 'Tomme celler: system og formål er hentet fra raden over',
    en: 'Empty cells: system and purpose taken from the row above',
  },
  'scope-guessed': {
    nb: 'Systemets tabeller og filer er ikke oppgitt; registeret antar et datalager med samme id',
    en: 'The system’s tables and files are not named; the register assumes a store of the same id',
  },
  'encoding-guessed': { nb: 'Filen er ikke UTF-8; lest som', en: 'The file is not UTF-8; read as' },
  'key-unknown': {
    nb: 'Registeret har ikke plass til dette; ikke tatt med',
    en: 'The register has no place for this; left out',
  },
  'data-category-unknown': { nb: 'Ukjent fideslang-kategori', en: 'Unknown fideslang category' },
};

/** One line per issue: place, what was done, the text. */
export const issueLines = (
  issues: readonly { readonly code: string; readonly place: string; readonly text: string }[],
  locale: Locale,
): string[] =>
  issues.map(({ code, place, text }) => {
    const said = ISSUES[code]?.[locale] ?? code;
    return plain(
      [place === '' ? '' : coded(place), place === '' ? '' : '  ', `${said}: `, coded(text.replace(/\s+/g, ' '))],
      120,
    );
  });

/** What was read, in one sentence. */
export function importedLine(
  counts: Readonly<Record<'systems' | 'categories' | 'purposes' | 'recipients', number>>,
  locale: Locale,
): string {
  const { systems, categories, purposes, recipients } = counts;
  return {
    nb: `Lest: ${systems} systemer, ${categories} kategorier, ${purposes} formål, ${recipients} mottakere.`,
    en: `Read: ${systems} systems, ${categories} categories, ${purposes} purposes, ${recipients} recipients.`,
  }[locale];
}

/** What a format does not hold: the part of the register and how many facts. */
export function lossLines(
  losses: readonly { readonly part: string; readonly count: number }[],
  format: string,
  locale: Locale,
): string[] {
  if (losses.length === 0) return [];
  const head = {
    nb: `Dette har ${format} ikke plass til; det finnes bare i registeret:`,
    en: `What ${format} cannot hold; it is in the register only:`,
  }[locale];
  return [head, ...losses.map(({ part, count }) => `  ${plain(coded(part))}: ${count}`)];
}
