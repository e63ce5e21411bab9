/** A table given as values, judged as a scan would judge it: for the quality benchmark and for tests of rules. */
import { ContainerCount } from '../detect/container.js';
import { Rules } from '../detect/rules.js';
import type { Container, Field, Storage } from '../model/container.js';
import type { RuleSet } from '../model/detector.js';
import { columnPath } from '../model/location.js';
import type { Verdict } from '../model/report.js';
import { judgeOf } from './judge.js';

/** A sample of a table, column by column; all columns are equally long. */
export interface TableInput {
  readonly container: string;
  readonly comment?: string;
  readonly fields: readonly {
    readonly name: string;
    readonly declaredType?: string;
    readonly storage: Storage;
    readonly comment?: string;
    readonly values: readonly (string | null)[];
  }[];
}

export interface TableVerdicts {
  readonly fields: readonly { readonly path: string; readonly verdicts: readonly Verdict[] }[];
  readonly container: readonly Verdict[];
}

/** Verdicts of every field, and of the table as a whole. The values are taken as a random sample of rows. */
export const classifyTable = (input: TableInput, rules: RuleSet): TableVerdicts => tableClassifier(rules)(input);

/** The same for many tables in a row: the rules are prepared once, which takes longer than a small table. */
export function tableClassifier(set: RuleSet): (input: TableInput) => TableVerdicts {
  const rules = new Rules(set, 'classify');
  const sample = { targetBound: 0.001, level: 0.95, seed: 'classify', budget: { rows: 1, seconds: null, bytes: 1 } };
  const judge = judgeOf({ fields: {}, sample }, set);
  return (input) => {
    const container = containerOf(input);
    const count = new ContainerCount(container, rules);
    const rows = input.fields[0]?.values.length ?? 0;
    const columns = input.fields.map(({ values }, i) => ({ field: container.fields[i] as Field, values }));
    count.add({ design: { method: 'row', sound: true }, rows, columns, bytes: 0 });
    const judged = judge({ container, evidence: count.evidence(), endedBy: 'target', fault: null });
    return {
      fields: judged.fields.map(({ report }) => ({ path: report.path, verdicts: report.verdicts })),
      container: judged.verdicts,
    };
  };
}

function containerOf({ container, comment, fields }: TableInput): Container {
  return {
    ref: { store: 'table', schema: '', name: container },
    kind: 'table',
    ...(comment === undefined ? {} : { comment }),
    fields: fields.map((field) => ({
      path: columnPath(field.name),
      declaredType: field.declaredType ?? field.storage,
      storage: field.storage,
      ...(field.comment === undefined ? {} : { comment: field.comment }),
    })),
    rows: null,
  };
}
