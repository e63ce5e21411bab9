import { lensFor } from '../shared/lens.js';
import { STATE_WORDS } from '../shared/words.js';
import { columns, label, type Table, text } from './table.js';

/** A row per category, subject and place of the map. */
export const map: Table = {
  id: 'map',
  title: { nb: 'Kart', en: 'Map' },
  columns: columns(
    ['Kategori', 'Category', 28],
    ['Kategori-ID', 'Category id', 24],
    ['Gjelder', 'Subject', 18],
    ['System', 'System', 22],
    ['Datakilde', 'Store', 18],
    ['Tilstand', 'State', 26],
    ['Antall steder', 'Places', 12],
    ['Celler undersøkt', 'Cells examined', 16],
    ['Øvre grense', 'Upper bound', 12],
    ['Steder', 'Locations', 60],
  ),
  rows: (report, locale) => {
    const lens = lensFor(report, locale);
    return report.map.map((cell) => [
      label(cell.category, lens.category),
      text(cell.category),
      label(cell.subject, lens.subject),
      label(cell.system, lens.system),
      text(cell.store),
      Object.hasOwn(STATE_WORDS, cell.state) ? STATE_WORDS[cell.state].name[locale] : text(cell.state),
      cell.locations.length,
      cell.cells,
      cell.bound?.sound ? cell.bound.upper : null,
      text(cell.locations.join(' ')),
    ]);
  },
};
