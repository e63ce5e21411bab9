/** Detection over one container range: batches in, evidence out. The last place that sees values. */
import type { Batch, SampleDesign } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';
import { type ContainerEvidence, emptyRecord, type FieldEvidence } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import { ColumnCount } from './column.js';
import { LineNotes } from './lines.js';
import { PairCounts } from './pairs.js';
import { joined, type PartEvidence } from './parts.js';
import type { Rules } from './rules.js';
import { Spans } from './spans.js';

/** Values of all columns together, and of one, that may wait to be seen again: about 10 MB. */
const REMEMBERED = 65_536;
const MOST_REMEMBERED = 2_048;

export class ContainerCount {
  private readonly columns = new Map<string, ColumnCount>();
  private readonly pairs: PairCounts;
  private readonly spans = new Spans();
  private readonly lines: LineNotes;
  private design: SampleDesign | undefined;
  private sound = true;
  private rows = 0;
  private bytes = 0;

  /** `orderOf` is a field's position; unless told, declared fields come first, others in the order of their first cell. */
  constructor(
    private readonly container: Container,
    private readonly rules: Rules,
    private readonly orderOf: (path: string) => number | undefined = () => undefined,
  ) {
    this.pairs = new PairCounts(rules.set.pairs, rules.key);
    this.lines = new LineNotes(rules);
    for (const field of container.fields) this.columnOf(field);
  }

  add(batch: Batch): void {
    this.design = batch.design;
    this.sound &&= batch.design.sound;
    this.rows += batch.rows;
    this.bytes += batch.bytes;
    // Column by column: one detector mix stays warm (engine-speed.md, section 3).
    for (const column of batch.columns) this.columnOf(column.field).add(column, batch);
    for (const column of batch.columns) this.lines.add(column);
    this.pairs.add(batch);
  }

  /** The evidence of the whole container, if this has seen all of it. */
  evidence(): ContainerEvidence {
    return joined(this.part());
  }

  /** The evidence of what this has seen, for {@link mergeParts}. */
  part(): PartEvidence {
    const fields = emptyRecord<FieldEvidence>();
    for (const [path, column] of [...this.columns].sort(([a], [b]) => byCodeUnit(a, b))) {
      if (column.field.notExamined !== undefined) continue;
      const field = column.evidence();
      const lines = this.lines.linesOf(path);
      fields[path] = Object.keys(lines).length === 0 ? field : { ...field, lines };
    }
    return {
      ref: this.container.ref,
      method: this.design?.method ?? 'full',
      sound: this.sound,
      population: this.design?.population ?? null,
      rows: this.rows,
      bytes: this.bytes,
      fields,
      pairs: this.pairs.evidence(),
    };
  }

  private columnOf(field: Field): ColumnCount {
    let column = this.columns.get(field.path);
    if (column === undefined) {
      const fields = Math.max(this.columns.size + 1, this.container.fields.length);
      const remember = Math.min(MOST_REMEMBERED, Math.ceil(REMEMBERED / fields));
      const order = this.orderOf(field.path) ?? this.columns.size;
      column = new ColumnCount(field, order, this.rules, this.spans, remember);
      this.columns.set(field.path, column);
    }
    return column;
  }
}
