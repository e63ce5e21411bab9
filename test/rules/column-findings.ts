/** What a whole column is found to hold, by its container, its name and its cells. */
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { Container, Storage } from '../../src/model/container.js';
import { aboutContainer } from '../../src/text/surroundings.js';
import { decider } from '../../src/verdict/decide.js';

const rules = new Rules(RULES, 'columns');
const decide = decider(RULES);

/** A container with columns of cells, one cell a row. */
export interface Table {
  readonly container: string;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly storage?: Storage;
}

/** Findings of every column: the types that are likely or certain, as `column: type kind`. */
export function findings({ container: name, columns, storage = 'text' }: Table): string[] {
  const fields = Object.keys(columns).map((path) => ({ path, declaredType: storage, storage }));
  const container: Container = {
    ref: { store: 's', schema: '', name },
    kind: 'table',
    rows: null,
    fields,
  };
  const count = new ContainerCount(container, rules);
  const values = Object.values(columns);
  count.add({
    design: { method: 'row', sound: true },
    rows: Math.max(...values.map((v) => v.length)),
    columns: fields.map((field, i) => ({ field, values: values[i] as readonly string[] })),
    bytes: 0,
  });
  const evidence = count.evidence();
  const about = aboutContainer(name, undefined, Object.keys(columns));
  const design = { method: 'row', sound: true, population: null, level: 0.95, looks: 1 } as const;
  return Object.values(evidence.fields).flatMap((field) =>
    decide(field, design, about)
      .verdicts.filter((v) => v.confidence !== 'possible')
      .map((v) => `${field.path}: ${v.dataType} ${v.kind}`),
  );
}
