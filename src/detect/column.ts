/** Collects the evidence of one field, batch by batch. Mutable while reading, frozen into `FieldEvidence`. */
import type { Batch, Column } from '../model/cells.js';
import type { Field } from '../model/container.js';
import type { FieldEvidence } from '../model/evidence.js';
import { CellCount } from './cell-count.js';
import { ClusterCount } from './cluster-count.js';
import { NatureCount } from './nature-count.js';
import { Repeats } from './repeats.js';
import type { Rules } from './rules.js';
import type { Spans } from './spans.js';

export class ColumnCount {
  private rows = 0;
  private nulls = 0;
  private empty = 0;
  private cells = 0;
  private truncated = 0;
  private readonly clusters: ClusterCount;
  private readonly found: CellCount;
  private readonly nature: NatureCount;
  private readonly repeats: Repeats;

  /** `remember` is how many different values may wait to be seen again. */
  constructor(
    readonly field: Field,
    private readonly order: number,
    rules: Rules,
    spans: Spans,
    remember: number,
  ) {
    this.found = new CellCount(field, rules, spans);
    this.nature = new NatureCount(field);
    this.clusters = new ClusterCount((cells) => this.found.closeCluster(cells));
    this.repeats = new Repeats(remember, (value, times) => {
      this.count(value, times);
    });
  }

  add(column: Column, batch: Batch): void {
    const { values, rowOf } = column;
    this.rows += batch.rows;
    this.truncated += column.truncated ?? 0;
    const clustered = batch.clusterOf !== undefined || rowOf !== undefined;
    // What waited belongs to no cluster.
    if (clustered) this.settle();
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as string | null;
      if (value === null) this.nulls++;
      else if (value === '') this.empty++;
      else {
        this.cells++;
        if (clustered) this.inCluster(value, batch, rowOf === undefined ? i : (rowOf[i] as number));
        else this.repeats.add(value);
      }
    }
    if (clustered) this.clusters.close();
  }

  private inCluster(value: string, batch: Batch, row: number): void {
    this.clusters.enter(batch, row);
    this.count(value, 1);
  }

  private count(value: string, times: number): void {
    this.nature.add(value, times);
    this.found.add(value, times);
  }

  /** Counts what waits to be seen again. */
  private settle(): void {
    this.repeats.flush();
    this.found.leaveCluster();
  }

  /** The evidence so far. */
  evidence(): FieldEvidence {
    const { field } = this;
    this.settle();
    return {
      path: field.path,
      declaredType: field.declaredType,
      storage: field.storage,
      ...(field.comment === undefined ? {} : { comment: field.comment }),
      order: this.order,
      rows: this.rows,
      nulls: this.nulls,
      empty: this.empty,
      cells: this.cells,
      truncated: this.truncated,
      capped: this.found.capped,
      clusters: this.clusters.counts(),
      ...this.nature.counts(),
      types: this.found.evidence(),
    };
  }
}
