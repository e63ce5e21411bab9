import { displayPath } from '../../src/model/location.js';
import type { FieldReport, Verdict } from '../../src/model/report.js';
import { type Lens, lensFor } from '../shared/lens.js';
import { CONFIDENCE_WORDS } from '../shared/words.js';
import { type Cell, columns, label, type Table, text, unexamined } from './table.js';

const keyOf = (...names: readonly string[]): string => JSON.stringify(names);

function fieldRow(field: FieldReport, system: string | null, verdict: Verdict | undefined, lens: Lens): Cell[] {
  const { locale } = lens;
  const share = verdict?.share;
  return [
    text(field.store),
    text(field.schema),
    text(field.container),
    text(displayPath(field.path)),
    text(system),
    text(field.declaredType),
    unexamined(field.notExamined?.code, locale),
    label(verdict?.dataType ?? null, lens.dataType),
    text(verdict?.dataType),
    verdict === undefined ? null : CONFIDENCE_WORDS[verdict.confidence][locale],
    verdict?.kind ?? null,
    share?.estimate ?? null,
    share?.sound ? share.lower : null,
    share?.sound ? share.upper : null,
    field.examined.cells,
    field.examined.rows,
    field.bound?.sound ? field.bound.upper : null,
    text(verdict?.masks.join(' ')),
  ];
}

/** A row per field and data type found in it; a field without has one row. */
export const fields: Table = {
  id: 'fields',
  title: { nb: 'Felt', en: 'Fields' },
  columns: columns(
    ['Datakilde', 'Store', 16],
    ['Skjema', 'Schema', 14],
    ['Tabell eller fil', 'Table or file', 26],
    ['Felt', 'Field', 26],
    ['System', 'System', 18],
    ['Lagret som', 'Stored as', 16],
    ['Ikke undersøkt', 'Not examined', 26],
    ['Datatype', 'Data type', 26],
    ['Datatype-ID', 'Data type id', 24],
    ['Sikkerhet', 'Confidence', 14],
    ['Slag', 'Kind', 10],
    ['Andel', 'Share', 10],
    ['Andel, minst', 'Share, at least', 12],
    ['Andel, høyst', 'Share, at most', 12],
    ['Celler undersøkt', 'Cells examined', 14],
    ['Rader lest', 'Rows read', 12],
    ['Øvre grense for alt annet', 'Upper bound of all else', 20],
    ['Former', 'Shapes', 26],
  ),
  rows: (report, locale) => {
    const lens = lensFor(report, locale);
    const system = new Map(report.containers.map((c) => [keyOf(c.store, c.schema, c.name), c.system]));
    return report.fields.flatMap((field) => {
      const own = system.get(keyOf(field.store, field.schema, field.container)) ?? null;
      const verdicts = field.verdicts.length > 0 ? field.verdicts : [undefined];
      return verdicts.map((verdict) => fieldRow(field, own, verdict, lens));
    });
  },
};
