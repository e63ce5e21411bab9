/** Turns a table's description into rows, and remembers what every field came to hold. */
import type { FieldSpec, FilledField, FilledTable, Row, TableSpec } from './model.js';
import { type Person, person } from './people.js';
import { Rng } from './random.js';

const FIRST = 1_546_300_800; // 2019-01-01
const SPAN = 220_000_000; // seven years

/** A row whose person is made up when a cell first asks for one. */
function makeRow(rng: Rng, index: number): Row {
  let who: Person | undefined;
  return {
    index,
    time: FIRST + rng.int(0, SPAN),
    get person() {
      who ??= person(rng);
      return who;
    },
  };
}

function cell(field: FieldSpec, rng: Rng, row: Row, held: Map<string, number>): string | null {
  if (field.nulls && rng.chance(field.nulls)) return null;
  let at = rng.next();
  for (const plant of field.plants) {
    at -= plant.share;
    if (at >= 0) continue;
    const made = plant.cell(rng, row);
    if (made === null) return null;
    const more = typeof made === 'string' ? [] : made.types;
    for (const type of new Set([...plant.types, ...more])) held.set(type, (held.get(type) ?? 0) + 1);
    return typeof made === 'string' ? made : made.value;
  }
  return field.base(rng, row);
}

/** Fills `rows` rows. Cells are drawn independently, so the first rows are a random sample of the whole. */
export function fillTable(spec: TableSpec, seed: string, rows: number): FilledTable {
  const rng = new Rng(`${seed}/rows`);
  const fields = spec.fields.map((field) => ({
    spec: field,
    values: [] as (string | null)[],
    held: new Map<string, number>(),
  }));
  for (let i = 0; i < rows; i++) {
    const row = makeRow(rng, i);
    for (const f of fields) f.values.push(cell(f.spec, rng, row, f.held));
  }
  return { spec, fields: fields satisfies FilledField[] };
}
