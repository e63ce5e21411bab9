/** The whole corpus: descriptions of tables; rows are made when they are needed. */
import { realisticTables } from './assemble.js';
import type { FilledTable, TableSpec } from './model.js';
import { cleanNote, type Desk, everything, type Note, personalNote } from './notes/fill.js';
import { oddTables } from './odd.js';
import { person } from './people.js';
import { Rng } from './random.js';
import { randomTables } from './random-tables.js';

export const SEED = 'personkart-quality-1';

/** Most rows that the classifier is handed: what the default plan of a scan reads. */
export const SAMPLE_ROWS = 3_000;

export const tables = (): TableSpec[] => [...realisticTables(SEED), ...oddTables(SEED), ...randomTables(SEED)];

/** 480 notes that hold personal data and 240 that do not, in three languages. */
export function notes(): Note[] {
  const rng = new Rng(`${SEED}/notes`);
  const desks = (['nb', 'nn', 'en', 'nb'] as const).map(everything);
  const some = Array.from({ length: 480 }, (_, i) => personalNote(desks[i % 4] as Desk, rng, person(rng)));
  const none = Array.from({ length: 240 }, (_, i) => cleanNote(desks[i % 4] as Desk, rng, person(rng)));
  return [...some, ...none];
}

/** How many fields, by what they hold; for `--stats`. */
export function stats(filled: readonly FilledTable[]): string[] {
  const types = new Map<string, number>();
  const families = new Map<string, number>();
  let positive = 0;
  let clean = 0;
  let open = 0;
  for (const { spec, fields } of filled) {
    families.set(spec.family, (families.get(spec.family) ?? 0) + fields.length);
    for (const field of fields) {
      if (field.held.size > 0) positive++;
      else if ((field.spec.ambiguous ?? []).length > 0) open++;
      else clean++;
      for (const type of field.held.keys()) types.set(type, (types.get(type) ?? 0) + 1);
    }
  }
  const table = (map: Map<string, number>): string[] =>
    [...map].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([k, n]) => `  ${k.padEnd(28)}${n}`);
  const cells = filled.reduce((n, t) => n + t.fields.reduce((m, f) => m + f.values.length, 0), 0);
  return [
    `tables ${filled.length}, cells ${cells}`,
    `positive fields ${positive}, clean ${clean}, left open ${open}`,
    'families',
    ...table(families),
    'fields holding',
    ...table(types),
  ];
}
