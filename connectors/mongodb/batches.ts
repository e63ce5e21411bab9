/** Documents as batches of columns, one per path. */
import { StoreFault } from '../../src/errors.js';
import type { Batch, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import { DocumentColumns } from '../shared/flatten.js';
import { BsonDocument } from './scan.js';

/**
 * Different keys that documents of one collection may have at their outermost level before they are taken for data.
 * Wide flat documents are usual there; inside, an object with so many keys is a map.
 */
const ROOT_KEYS = 1_000;

/** Gathers documents until they are a batch. The paths are remembered from batch to batch. */
export class Batches {
  #rows = 0;
  readonly #columns: DocumentColumns;
  readonly #plan: SamplePlan;

  constructor(plan: SamplePlan) {
    this.#plan = plan;
    this.#columns = new DocumentColumns({
      maxCellChars: plan.maxCellChars,
      declaredType: 'bson',
      rootKeys: ROOT_KEYS,
    });
  }

  get rows(): number {
    return this.#rows;
  }

  get full(): boolean {
    return this.#rows >= this.#plan.batchRows || this.#columns.chars >= this.#plan.batchBytes;
  }

  add(raw: Buffer): void {
    const document = new BsonDocument(raw, this.#plan.maxCellChars);
    const read = this.#columns.addScanned(this.#rows, document, (handler) => document.scan(handler));
    if (!read) throw new StoreFault('read-failed');
    this.#rows++;
  }

  take(design: SampleDesign): Batch {
    const [rows, bytes] = [this.#rows, this.#columns.chars];
    this.#rows = 0;
    return { design, rows, columns: this.#columns.columns(rows), bytes };
  }
}
