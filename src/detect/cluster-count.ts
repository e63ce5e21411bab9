/** Cells of one field by cluster: the blocks of a block sample, or the rows where a row holds several cells. */
import type { Batch } from '../model/cells.js';
import type { Clusters } from '../model/evidence.js';

export class ClusterCount {
  private m = 0;
  private nn = 0;
  private largest = 0;
  private size = 0;
  /** The cluster being counted, and its cells so far. */
  private cluster = -1;
  private cells = 0;
  /** Rows the source holds in that cluster; 0 when the cluster is a row of several cells. */
  private rows = 0;

  /** `onClose` is told how many cells a cluster had, when it ends. */
  constructor(private readonly onClose: (cells: number) => void) {}

  /** Counts a cell of this row; cells of one cluster must come together. */
  enter(batch: Batch, row: number): void {
    const id = batch.clusterOf === undefined ? row : (batch.clusterOf[row] as number);
    if (id !== this.cluster) {
      this.close();
      this.cluster = id;
      this.rows = batch.clusterRows?.[row] ?? 0;
    }
    this.cells++;
  }

  /** Ends the cluster being counted; rows of the next batch are other clusters. */
  close(): void {
    if (this.cells > 0) {
      const size = this.rows === 0 ? this.cells : this.rows;
      this.size += size;
      if (size > this.largest) this.largest = size;
      this.m++;
      this.nn += this.cells * this.cells;
      this.onClose(this.cells);
    }
    this.cluster = -1;
    this.cells = 0;
  }

  counts(): Clusters {
    return { m: this.m, nn: this.nn, largest: this.largest, size: this.size };
  }
}
