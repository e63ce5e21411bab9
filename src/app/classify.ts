/** A table given as values, judged as a scan would judge it: for the quality benchmark and for tests of rules. */
import { ContainerCount } from '../detect/container.js';
import { Rules } from '../detect/rules.js';
import type { Container, Storage } from '../model/container.js';
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
export function classifyTable(input: TableInput, rules: RuleSet): TableVerdicts {
  const fields = input.fields.map(({ name, declaredType, storage, comment }) => ({
    path: columnPath(name),
    declaredType: declaredType ?? storage,
    storage,
    ...(comment === undefined ? {} : { comment }),
  }));
  const container: Container = {
    ref: { store: 'table', schema: '', name: input.container },
    kind: 'table',
    ...(input.comment === undefined ? {} : { comment: input.comment }),
    fields,
    rows: null,
  };
  const count = new ContainerCount(container, new Rules(rules, 'classify'));
  const rows = input.fields[0]?.values.length ?? 0;
  const columns = input.fields.map(({ values }, i) => ({ field: fields[i] as (typeof fields)[number], values }));
  count.add({ design: { method: 'row', sound: true }, rows, columns, bytes: 0 });
  const sample = { targetBound: 0.001, level: 0.95, seed: 'classify', budget: { rows: 1, seconds: null, bytes: 1 } };
  const judged = judgeOf(
    { fields: {}, sample },
    rules,
  )({
    container,
    evidence: count.evidence(),
    endedBy: 'target',
    fault: null,
  });
  return {
    fields: judged.fields.map(({ report }) => ({ path: report.path, verdicts: report.verdicts })),
    container: judged.verdicts,
  };
}
