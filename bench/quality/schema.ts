/** The tables of the corpus by their names and types alone: what a gate without data would say of them. */
import type { RuleSet } from '../../src/model/detector.js';
import { columnPath } from '../../src/model/location.js';
import { aboutContainer } from '../../src/text/surroundings.js';
import { schemaDecider } from '../../src/verdict/schema.js';
import { findings } from './columns.js';
import { SAMPLE_ROWS, SEED } from './corpus.js';
import { fillTable } from './fill.js';
import type { TableSpec } from './model.js';
import { figures, Score } from './score.js';

export interface SchemaResult {
  readonly score: Score;
  readonly mistakes: readonly string[];
}

/** Scores every field; what its cells hold in a small share is nothing that a name could tell of. */
export function schemaAll(specs: readonly TableSpec[], rules: RuleSet): SchemaResult {
  const decide = schemaDecider(rules);
  const score = new Score();
  const mistakes: string[] = [];
  specs.forEach((spec, i) => {
    const table = fillTable(spec, `${SEED}/${i}`, Math.min(spec.rows, SAMPLE_ROWS));
    const fields = spec.fields.map((f) => ({
      path: columnPath(f.name),
      declaredType: f.declared[0],
      storage: f.declared[1],
      comment: f.comment,
    }));
    const about = aboutContainer(
      spec.container,
      spec.comment,
      spec.fields.map((f) => f.name),
    );
    const judged = decide(spec.container, fields, about);
    table.fields.forEach(({ spec: field, held }, n) => {
      const truth = new Set(held.keys());
      const found = findings(judged.get(fields[n]?.path ?? '') ?? []);
      const { missed, wrong } = score.field(truth, found, field.ambiguous ?? []);
      const says = `${spec.container} (${about}) ${field.name} ${field.declared[0]}`;
      if (wrong.length > 0) mistakes.push(`wrong ${wrong} in ${says}, holds ${[...truth]}`);
      if (missed.length > 0) mistakes.push(`missed ${missed} in ${says}, found ${[...found]}`);
    });
  });
  return { score, mistakes };
}

/** Precision and recall in three lines. */
export function schemaLines({ score }: SchemaResult): string {
  const { positive, tp, fp, precision, precisionInterval, recall, recallInterval } = figures(score.pooled());
  const shown = (p: number | null, [low, high]: readonly [number, number]): string =>
    `${p?.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
  return [
    `by names and types alone: ${positive} labels, ${tp} found, ${fp} wrong`,
    `precision ${shown(precision, precisionInterval)}`,
    `recall    ${shown(recall, recallInterval)}`,
  ].join('\n');
}
