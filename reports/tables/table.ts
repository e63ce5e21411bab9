import type { Report } from '../../src/model/report.js';
import { short } from '../shared/gap-brief.js';
import { type Piece, phrase, plain, sentence } from '../shared/phrase.js';
import type { Both, Locale } from '../shared/renderer.js';
import { UNEXAMINED_TEXT } from '../shared/unexamined-text.js';

/** What a cell of a spreadsheet may hold. */
export type Cell = string | number | boolean | null;

/** One table of the report, for whoever works in a spreadsheet. */
export interface Table {
  readonly id: string;
  readonly title: Both;
  readonly columns: readonly { readonly title: Both; readonly width: number }[];
  /** As many cells in a row as there are columns. */
  rows(report: Report, locale: Locale): Cell[][];
}

type ColumnSpec = readonly [nb: string, en: string, width: number];

/** Columns by their titles in both languages and their width in characters. */
export const columns = (...specs: readonly ColumnSpec[]): Table['columns'] =>
  specs.map(([nb, en, width]) => ({ title: { nb, en }, width }));

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection): also the
 * full-width forms that some of them read alike. Tabs and line ends are made visible before.
 */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/;

/** A stranger's text as a cell: unseen characters shown, cut, and no formula. Nothing stays nothing. */
export function text(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const shown = short(value);
  return FORMULA.test(shown) ? `'${shown}` : shown;
}

/** A name in the reader's language as a cell. */
export const label = <T>(id: T | null, word: (id: T) => Piece): string | null =>
  id === null ? null : text(plain(sentence(phrase(word(id))), 200));

/** Why something was not looked at. */
export const unexamined = (code: string | undefined, locale: Locale): string | null => {
  if (code === undefined) return null;
  return Object.hasOwn(UNEXAMINED_TEXT, code)
    ? UNEXAMINED_TEXT[code as keyof typeof UNEXAMINED_TEXT].title[locale]
    : text(code);
};
