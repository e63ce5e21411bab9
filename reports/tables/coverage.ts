import { CONTAINER_WORDS, ENDED_WORDS, METHOD_WORDS } from '../shared/words.js';
import { columns, type Table, text, unexamined } from './table.js';

/** A row per table, collection or file: how much of it was read, or why nothing was. */
export const coverage: Table = {
  id: 'coverage',
  title: { nb: 'Dekning', en: 'Coverage' },
  columns: columns(
    ['Datakilde', 'Store', 16],
    ['Type datakilde', 'Kind of store', 14],
    ['Skjema', 'Schema', 14],
    ['Tabell eller fil', 'Table or file', 30],
    ['Slag', 'Kind', 16],
    ['System', 'System', 18],
    ['Rader i alt', 'Rows in all', 12],
    ['Rader lest', 'Rows read', 12],
    ['Måte', 'Method', 28],
    ['Avsluttet', 'Ended', 28],
    ['Felt', 'Fields', 8],
    ['Felt undersøkt', 'Fields examined', 14],
    ['Ikke undersøkt', 'Not examined', 30],
    ['Lest', 'Read', 22],
    ['Uendret siden', 'Unchanged since', 22],
  ),
  rows: (report, locale) => {
    const kinds = new Map(report.stores.map(({ id, kind }) => [id, kind]));
    const fields = new Map<string, { all: number; examined: number }>();
    for (const field of report.fields) {
      const key = JSON.stringify([field.store, field.schema, field.container]);
      const count = fields.get(key) ?? { all: 0, examined: 0 };
      fields.set(key, { all: count.all + 1, examined: count.examined + (field.notExamined ? 0 : 1) });
    }
    return report.containers.map((c) => {
      const count = fields.get(JSON.stringify([c.store, c.schema, c.name])) ?? { all: 0, examined: 0 };
      return [
        text(c.store),
        text(kinds.get(c.store)),
        text(c.schema),
        text(c.name),
        CONTAINER_WORDS[c.kind][locale],
        text(c.system),
        c.rows?.value ?? null,
        c.sampled.rows,
        c.notExamined ? null : METHOD_WORDS[c.sampled.method][locale],
        c.notExamined ? null : ENDED_WORDS[c.sampled.endedBy][locale],
        count.all,
        count.examined,
        unexamined(c.notExamined?.code, locale),
        c.notExamined ? null : text(c.carriedFrom?.examinedAt ?? report.run.startedAt),
        text(c.carriedFrom?.examinedAt),
      ];
    });
  },
};
