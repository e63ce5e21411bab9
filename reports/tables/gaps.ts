import { displayPath } from '../../src/model/location.js';
import type { Gap } from '../../src/model/report.js';
import { line } from '../shared/exact.js';
import { briefsOf } from '../shared/gap-brief.js';
import { lawOf } from '../shared/gap-law.js';
import { lensFor } from '../shared/lens.js';
import { type Cell, columns, label, type Table, text } from './table.js';

const range = (gap: Gap): Cell[] =>
  gap.affectedRows === null
    ? [null, null, null]
    : [gap.affectedRows.estimate, gap.affectedRows.lower, gap.affectedRows.upper];

/** A row per gap, the most severe first. */
export const gaps: Table = {
  id: 'gaps',
  title: { nb: 'Å følge opp', en: 'Gaps' },
  columns: columns(
    ['Id', 'Id', 20],
    ['Alvorlighet', 'Severity', 12],
    ['Hva', 'What', 34],
    ['Status', 'Status', 14],
    ['Kategori', 'Category', 26],
    ['Kategori-ID', 'Category id', 24],
    ['Gjelder', 'Subject', 16],
    ['System', 'System', 20],
    ['Datakilde', 'Store', 16],
    ['Skjema', 'Schema', 14],
    ['Tabell eller fil', 'Table or file', 26],
    ['Felt', 'Field', 26],
    ['Sted i registeret', 'Place in the register', 26],
    ['Rader, anslag', 'Rows, estimate', 14],
    ['Rader, minst', 'Rows, at least', 14],
    ['Rader, høyst', 'Rows, at most', 14],
    ['Bygger på', 'Rests on', 12],
    ['Lov', 'Law', 16],
    ['Hvorfor', 'Why', 60],
    ['Hva dere kan gjøre', 'What you can do', 60],
    ['Beslutning', 'Decision', 20],
    ['Besluttet av', 'Decided by', 20],
    ['Begrunnelse', 'Reason', 40],
    ['Gjelder til', 'Until', 12],
  ),
  rows: (report, locale) => {
    const lens = lensFor(report, locale);
    return briefsOf(report, locale).map(({ gap, severity, kind, status, because, actions }) => [
      text(gap.id),
      severity,
      kind,
      status,
      label(gap.category, lens.category),
      text(gap.category),
      label(gap.subject, lens.subject),
      label(gap.system, lens.system),
      text(gap.store),
      text(gap.schema),
      text(gap.container),
      gap.field === null ? null : text(displayPath(gap.field)),
      text(gap.pointer),
      ...range(gap),
      text(gap.basis),
      text(lawOf(gap)),
      text(because.map((reason) => line(reason)).join(' ')),
      text(actions.map((action) => line(action)).join(' ')),
      text(gap.decision?.verdict),
      text(gap.decision?.by),
      text(gap.decision?.because),
      text(gap.decision?.until),
    ]);
  },
};
