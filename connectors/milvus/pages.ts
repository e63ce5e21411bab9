import { StoreFault } from '../../src/errors.js';
import { after, compareKeys } from './keys.js';
import { fetchRows, type Rows, type Source } from './query.js';

/** Milvus gives no more rows than this for one query: https://milvus.io/docs/limitations.md */
const MAX_PAGE = 16_384;

const FIRST_PAGE = 64;
const GROWTH = 4;

/** A page whose rows are all new; `rows` are their places in it. */
export interface Page {
  readonly rows: readonly number[];
  readonly found: Rows;
}

export interface Course {
  readonly source: Source;
  readonly fields: readonly string[];
  /** Text that a page may have; its rows follow from the size of those before. */
  readonly pageBytes: number;
  /** Starts after this key; at the first one when absent. */
  readonly from?: string;
  /** Rows that are known to be there: a shorter page is not the end before them. */
  readonly expected: number;
}

/** Every row in key order, page by page. A row that comes twice, because its key was inserted twice, is passed over. */
export async function* pages(course: Course, signal: AbortSignal): AsyncGenerator<Page> {
  const { source, fields, expected } = course;
  const { key } = source.collection;
  const pace = new Pace(course.pageBytes, fields.length === 0);
  let last = course.from;
  let at = '0';
  for (let seen = 0; ; ) {
    let limit = 0;
    const ask = (): Promise<Rows> => {
      limit = pace.limit;
      return fetchRows(source, { filter: after(key, last), fields, limit, at }, signal);
    };
    const found = await fitted(ask, pace);
    if (found.keys.length === 0) return;
    pace.saw(found);
    const rows = firstOfEach(found.keys);
    yield { rows, found };
    seen += rows.length;
    at = found.at;
    const least = last;
    last = found.keys.reduce((a, b) => (compareKeys(key, a, b) < 0 ? b : a));
    // A server that does not heed the filter would be asked for ever.
    if (least !== undefined && compareKeys(key, least, last) >= 0) throw new StoreFault('read-failed');
    if (found.keys.length < limit && seen >= expected) return;
  }
}

function firstOfEach(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, row) => (seen.has(key) || !seen.add(key) ? [] : [row]));
}

/** Tries again with fewer rows when the answer is more than one message may hold. */
export async function fitted<T>(work: () => Promise<T>, pace: Pace): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreFault) || error.code !== 'too-large' || pace.limit === 1) throw error;
      pace.slower();
    }
  }
}

/** How many rows to ask for. */
export class Pace {
  #limit: number;
  #most = MAX_PAGE;

  constructor(
    private readonly bytes: number,
    keysOnly = false,
  ) {
    this.#limit = keysOnly ? MAX_PAGE : FIRST_PAGE;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Learns from what came. */
  saw({ keys, cells }: Rows): void {
    if (keys.length === 0) return;
    const mean = Math.max(1, sizeOf(cells) / keys.length);
    const fitting = Math.max(1, Math.floor(this.bytes / mean));
    this.#limit = Math.min(this.#most, fitting, Math.max(this.#limit, keys.length * GROWTH));
  }

  /** Fewer, and no more than that from now on. */
  slower(): void {
    this.#limit = Math.max(1, this.#limit >> 2);
    this.#most = this.#limit;
  }
}

function sizeOf(cells: Rows['cells']): number {
  let size = 0;
  for (const column of cells.values()) {
    for (const cell of column) {
      if (typeof cell === 'string') size += cell.length;
      else for (const element of cell ?? []) size += element?.length ?? 0;
    }
  }
  return size;
}
