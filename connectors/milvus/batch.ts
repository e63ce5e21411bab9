import type { Batch, Column, SampleDesign, SamplePlan } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import { DocumentColumns } from '../shared/flatten.js';
import { cut } from '../shared/text.js';
import type { Readable } from './collection.js';
import type { Cell } from './decode.js';
import type { Page } from './pages.js';

/** Something that cells of one field are collected in. */
interface Collector {
  readonly chars: number;
  add(row: number, cell: Cell): void;
  take(rows: number): Column[];
}

/** Turns pages into batches of the plan's size. */
export class Batches {
  readonly #collectors: readonly (readonly [name: string, collector: Collector])[];
  readonly #plan: SamplePlan;
  #rows = 0;

  constructor(readable: readonly Readable[], plan: SamplePlan) {
    this.#plan = plan;
    this.#collectors = readable.map((one) => [one.name, collectorOf(one, plan.maxCellChars)] as const);
  }

  /** The batches that a page fills. What is left waits for the next page, or for {@link rest}. */
  *of({ rows, found }: Page, design: SampleDesign): Generator<Batch> {
    const columns = this.#collectors.map(([name, collector]) => [found.cells.get(name) ?? [], collector] as const);
    for (const row of rows) {
      for (const [cells, collector] of columns) collector.add(this.#rows, cells[row] ?? null);
      this.#rows += 1;
      if (this.#rows >= this.#plan.batchRows || this.#chars() >= this.#plan.batchBytes) yield this.#take(design);
    }
  }

  /** The last batch, if there is anything in it. */
  *rest(design: SampleDesign): Generator<Batch> {
    if (this.#rows > 0) yield this.#take(design);
  }

  #chars(): number {
    let chars = 0;
    for (const [, collector] of this.#collectors) chars += collector.chars;
    return chars;
  }

  #take(design: SampleDesign): Batch {
    const [rows, bytes] = [this.#rows, this.#chars()];
    this.#rows = 0;
    return { design, rows, bytes, columns: this.#collectors.flatMap(([, collector]) => collector.take(rows)) };
  }
}

function collectorOf({ name, shape, field }: Readable, maxChars: number): Collector {
  if (shape === 'list') return new Lists(field, maxChars);
  return shape === 'scalar' ? new Scalars(field, maxChars) : new Documents(name, maxChars);
}

/** Text that is cut to length, and the count of it. */
class Texts {
  values: (string | null)[] = [];
  chars = 0;
  #cuts = 0;

  constructor(private readonly maxChars: number) {}

  add(text: string | null): void {
    const short = text === null ? null : cut(text, this.maxChars);
    if (short !== text) this.#cuts += 1;
    this.values.push(short);
    this.chars += short?.length ?? 0;
  }

  take(field: Field): Column {
    const column = { field, values: this.values, ...(this.#cuts > 0 ? { truncated: this.#cuts } : {}) };
    this.values = [];
    this.chars = 0;
    this.#cuts = 0;
    return column;
  }
}

class Scalars implements Collector {
  readonly #texts: Texts;

  constructor(
    private readonly field: Field,
    maxChars: number,
  ) {
    this.#texts = new Texts(maxChars);
  }

  get chars(): number {
    return this.#texts.chars;
  }

  add(_row: number, cell: Cell): void {
    this.#texts.add(cell as string | null);
  }

  take(): Column[] {
    return [this.#texts.take(this.field)];
  }
}

class Lists implements Collector {
  readonly #texts: Texts;
  #rows: number[] = [];

  constructor(
    private readonly field: Field,
    maxChars: number,
  ) {
    this.#texts = new Texts(maxChars);
  }

  get chars(): number {
    return this.#texts.chars;
  }

  add(row: number, cell: Cell): void {
    for (const element of (cell ?? []) as readonly (string | null)[]) {
      this.#texts.add(element);
      this.#rows.push(row);
    }
  }

  take(): Column[] {
    const rowOf = Uint32Array.from(this.#rows);
    this.#rows = [];
    return [{ ...this.#texts.take(this.field), rowOf }];
  }
}

class Documents implements Collector {
  readonly #documents: DocumentColumns;

  constructor(name: string, maxCellChars: number) {
    this.#documents = new DocumentColumns({ base: [{ key: name }], maxCellChars });
  }

  get chars(): number {
    return this.#documents.chars;
  }

  add(row: number, cell: Cell): void {
    if (cell !== null) this.#documents.addJson(row, cell as string);
  }

  take(rows: number): Column[] {
    return this.#documents.columns(rows);
  }
}
