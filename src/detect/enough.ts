/** Knows when a sample has the cells that were asked for: counted where batches arrive, whoever classifies them. */
import type { Batch, Column } from '../model/cells.js';
import type { Container, Field } from '../model/container.js';
import type { Rules } from './rules.js';

interface Seen {
  readonly field: Field;
  /** True when the field's storage can hold no enabled type: it needs no cells. */
  readonly idle: boolean;
  cells: number;
}

export class Enough {
  private readonly fields = new Map<string, Seen>();

  constructor(
    container: Container,
    private readonly rules: Rules,
    private readonly cells: number,
  ) {
    for (const field of container.fields) this.seen(field);
  }

  add({ columns }: Batch): void {
    for (const column of columns) {
      const seen = this.seen(column.field);
      if (seen.cells < this.cells) seen.cells += cellsOf(column);
    }
  }

  /** True when every field that has cells at all has enough. Fields without any wait for more rows. */
  get reached(): boolean {
    for (const { field, idle, cells } of this.fields.values()) {
      if (field.notExamined !== undefined || idle || cells >= this.cells) continue;
      // A document's cells are those of the paths below it.
      if (field.storage !== 'document' || !this.hasBelow(field.path)) return false;
    }
    return true;
  }

  private hasBelow(path: string): boolean {
    for (const below of this.fields.keys()) {
      if (below.startsWith(`${path}.`) || below.startsWith(`${path}[`)) return true;
    }
    return false;
  }

  private seen(field: Field): Seen {
    let seen = this.fields.get(field.path);
    if (seen === undefined) {
      seen = { field, idle: this.rules.idle(field), cells: 0 };
      this.fields.set(field.path, seen);
    }
    return seen;
  }
}

/** Cells that are neither null nor empty. */
function cellsOf({ values }: Column): number {
  let cells = 0;
  for (const value of values) if (value !== null && value !== '') cells++;
  return cells;
}
