/** Detection over one container range: batches in, evidence out. The last place that sees values. */
import type { Batch, SampleDesign } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';
import { type ContainerEvidence, emptyRecord, type FieldEvidence, mergeEvidence } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import { ColumnCount } from './column.js';
import { LineNotes } from './lines.js';
import { PairCounts } from './pairs.js';
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

  constructor(
    private readonly container: Container,
    private readonly rules: Rules,
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

  /** True when every field that has cells at all has at least this many. Fields without any wait for more rows. */
  hasCells(cells: number): boolean {
    for (const column of this.columns.values()) {
      if (column.field.notExamined !== undefined || column.settledAt(cells)) continue;
      // A document's cells are those of the paths below it.
      if (column.field.storage !== 'document' || !this.hasBelow(column.field.path)) return false;
    }
    return true;
  }

  private hasBelow(path: string): boolean {
    for (const below of this.columns.keys()) {
      if (below.startsWith(`${path}.`) || below.startsWith(`${path}[`)) return true;
    }
    return false;
  }

  evidence(): ContainerEvidence {
    const fields = emptyRecord<FieldEvidence>();
    for (const [path, column] of [...this.columns].sort(([a], [b]) => byCodeUnit(a, b))) {
      if (column.field.notExamined !== undefined) continue;
      const field = column.evidence();
      const lines = this.lines.linesOf(path);
      const paired = withPairs(field, this.pairs.evidenceFor(path));
      fields[path] = Object.keys(lines).length === 0 ? paired : { ...paired, lines };
    }
    return {
      ref: this.container.ref,
      method: this.design?.method ?? 'full',
      sound: this.sound,
      population: this.design?.population ?? null,
      rows: this.rows,
      bytes: this.bytes,
      fields,
    };
  }

  private columnOf(field: Field): ColumnCount {
    let column = this.columns.get(field.path);
    if (column === undefined) {
      const fields = Math.max(this.columns.size + 1, this.container.fields.length);
      const remember = Math.min(MOST_REMEMBERED, Math.ceil(REMEMBERED / fields));
      column = new ColumnCount(field, this.columns.size, this.rules, this.spans, remember);
      this.columns.set(field.path, column);
    }
    return column;
  }
}

function withPairs(field: FieldEvidence, pairs: ReturnType<PairCounts['evidenceFor']>): FieldEvidence {
  const types = { ...field.types };
  for (const [id, evidence] of Object.entries(pairs)) {
    const own = types[id];
    types[id] = own === undefined ? evidence : mergeEvidence(own, evidence);
  }
  return { ...field, types };
}
