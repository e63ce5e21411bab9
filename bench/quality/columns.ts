/** The classifier given the sample: every table of the corpus, up to 3,000 rows of it. */
import { tableClassifier } from '../../src/app/classify.js';
import type { RuleSet } from '../../src/model/detector.js';
import type { Verdict } from '../../src/model/report.js';
import { SAMPLE_ROWS, SEED } from './corpus.js';
import { fillTable } from './fill.js';
import type { TableSpec } from './model.js';
import { Score } from './score.js';

/** A field on which truth and finding differ. */
export interface Mistake {
  readonly container: string;
  readonly family: string;
  readonly field: string;
  readonly truth: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly rows: number;
  readonly cells: readonly (string | null)[];
}

export interface ColumnResult {
  readonly score: Score;
  readonly mistakes: readonly Mistake[];
  readonly clean: { fields: number; findings: number };
  readonly randomFindings: number;
  readonly positive: number;
  readonly open: number;
  readonly cells: number;
  readonly tables: number;
}

/** The types of the verdicts that count as findings. */
export const findings = (verdicts: readonly Verdict[]): Set<string> =>
  new Set(verdicts.filter((v) => v.confidence !== 'possible').map((v) => v.dataType));

export function classifyAll(specs: readonly TableSpec[], rules: RuleSet, only?: string): ColumnResult {
  const classify = tableClassifier(rules);
  const score = new Score();
  const mistakes: Mistake[] = [];
  const clean = { fields: 0, findings: 0 };
  const sum = { random: 0, positive: 0, open: 0, cells: 0 };
  specs.forEach((spec, i) => {
    if (only !== undefined && spec.family !== only) return;
    const table = fillTable(spec, `${SEED}/${i}`, Math.min(spec.rows, SAMPLE_ROWS));
    const judged = classify({
      container: spec.container,
      fields: table.fields.map((f) => ({
        name: f.spec.name,
        declaredType: f.spec.declared[0],
        storage: f.spec.declared[1],
        values: f.values,
        ...(f.spec.comment === undefined ? {} : { comment: f.spec.comment }),
      })),
    });
    table.fields.forEach((f, n) => {
      const truth = new Set(f.held.keys());
      const open = f.spec.ambiguous ?? [];
      const { missed, wrong } = score.field(truth, findings(judged.fields[n]?.verdicts ?? []), open);
      sum.cells += f.values.length;
      if (truth.size > 0) sum.positive++;
      else if (open.length > 0) sum.open++;
      else {
        clean.fields++;
        clean.findings += wrong.length;
        if (spec.family === 'random') sum.random += wrong.length;
      }
      if (missed.length + wrong.length > 0) {
        mistakes.push({
          container: spec.container,
          family: spec.family,
          field: f.spec.name,
          truth: [...truth],
          // With how many of the cells held it, for a miss of one cell in 3,000 is another thing than one of all.
          missed: missed.map((t) => `${t}×${f.held.get(t)}`),
          wrong,
          rows: table.fields[n]?.values.length ?? 0,
          cells: f.values,
        });
      }
    });
    // A table of what one of its fields holds is no mistake.
    const held = table.fields.flatMap((f) => [...f.held.keys()]);
    const open = [...(spec.ambiguous ?? []), ...held.filter((t) => !spec.holds.includes(t))];
    const whole = score.field(new Set(spec.holds), findings(judged.container), open);
    if (whole.missed.length + whole.wrong.length > 0) {
      mistakes.push({
        container: spec.container,
        family: spec.family,
        field: '(the table)',
        truth: spec.holds,
        ...whole,
        rows: spec.rows,
        cells: spec.fields.map((f) => f.name),
      });
    }
  });
  return {
    score,
    mistakes,
    clean,
    randomFindings: sum.random,
    positive: sum.positive,
    open: sum.open,
    cells: sum.cells,
    tables: specs.length,
  };
}
