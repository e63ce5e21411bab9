/** Tables of migrations as containers, and their inserted rows as batches. */
import type { Batch, SamplePlan } from '../model/cells.js';
import type { StoreConfig } from '../model/config.js';
import type { Container, Field } from '../model/container.js';
import { canonicalPath } from '../model/location.js';
import type { Table } from './tables.js';
import { storageOf } from './types.js';

/** A table as a scan of its database would list it. */
export function containersOf(table: Table, { id, views }: StoreConfig): Container {
  const unknown = table.unknown || table.columns.length === 0;
  const reason = table.view && !views ? 'views-not-asked' : unknown ? 'columns-unknown' : undefined;
  return {
    ref: { store: id, schema: table.schema, name: table.name },
    kind: table.view ? 'view' : 'table',
    ...(table.comment === undefined ? {} : { comment: table.comment }),
    fields: table.columns.map(fieldOf),
    rows: null,
    source: table.place,
    definition: true,
    ...(reason === undefined ? {} : { notExamined: { code: reason, params: {} } }),
  };
}

/** The path under which a scan lists it: `tags[]` for an array. */
function fieldOf({ name, steps = [name], type, comment, place }: Table['columns'][number]): Field {
  const arrays = /((?:\[\])*)$/.exec(type)?.[1] ?? '';
  const element = type.slice(0, type.length - arrays.length);
  return {
    path: canonicalPath([
      ...steps.map((key) => ({ key })),
      ...Array.from({ length: arrays === '' ? 0 : 1 }, () => 'each' as const),
    ]),
    declaredType: element,
    storage: storageOf(element),
    ...(comment === undefined ? {} : { comment }),
    source: place,
  };
}

/** The inserted rows. They are no sample of what the table will hold, so no bound rests on them. */
export function* rowsOf(table: Table, container: Container, plan: SamplePlan): Generator<Batch> {
  const size = Math.max(1, plan.batchRows);
  for (let at = 0; at < table.rows.length; at += size) {
    const rows = table.rows.slice(at, at + size);
    const columns = table.columns.map(({ name }, i) => ({
      field: container.fields[i] as Field,
      values: rows.map((row) => row.get(name)?.slice(0, plan.maxCellChars) ?? null),
    }));
    const bytes = columns.reduce((n, c) => n + c.values.reduce((m, v) => m + (v?.length ?? 0), 0), 0);
    yield { design: { method: 'head', sound: false }, rows: rows.length, columns, bytes };
  }
}
