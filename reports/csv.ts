import type { Locale, Renderer } from './shared/renderer.js';
import { TABLES } from './tables/all.js';
import type { Cell } from './tables/table.js';

/** How a Norwegian and an English spreadsheet read a CSV file when it is opened by a double click. */
const DIALECT = { nb: { delimiter: ';', decimal: ',' }, en: { delimiter: ',', decimal: '.' } } as const;

function cellText(cell: Cell, locale: Locale): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', DIALECT[locale].decimal) : String(cell);
}

/** One table of the report as CSV (RFC 4180, UTF-8 with a byte order mark): `part` says which. */
export const csv: Renderer = {
  id: 'csv',
  extension: 'csv',
  parts: TABLES.map(({ id }) => id),
  render: async (report, { locale, part }) => {
    const { stringify } = await import('csv-stringify/sync');
    const table = TABLES.find(({ id }) => id === part) ?? TABLES[0];
    if (table === undefined) return '';
    const head = table.columns.map(({ title }) => title[locale]);
    const rows = table.rows(report, locale).map((row) => row.map((cell) => cellText(cell, locale)));
    return stringify([head, ...rows], {
      delimiter: DIALECT[locale].delimiter,
      record_delimiter: 'windows',
      bom: true,
    });
  },
};
