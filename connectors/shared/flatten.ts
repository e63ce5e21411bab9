/** Documents as columns: one per path, with keys that look like data collapsed. */

import type { Column } from '../../src/model/cells.js';
import type { Field } from '../../src/model/container.js';
import { byCodeUnit, type Step } from '../../src/model/location.js';
import { DocumentReader, KEYS, MAX_DEPTH, member, type Source } from './document-reader.js';
import { type JsonHandler, scanJson } from './json-scan.js';
import { type PathNode, PathTree } from './path-tree.js';
import { cut } from './text.js';

/** The name of a document that is a single value and has no base path. */
export const ROOT_VALUE = 'value';

export { KEYS, MAX_DEPTH, REST, type Source } from './document-reader.js';
export { MAX_KEYS, MAX_PATHS } from './path-tree.js';

/** What was found, in document order. Kept apart from the paths, because those may collapse until the end. */
interface Log {
  node: PathNode[];
  row: number[];
  /** Undefined for an empty object or array: no value, but its key was there. */
  text: (string | null | undefined)[];
  /** Positions in the log of texts that were cut. */
  cuts: number[];
}

const emptyLog = (): Log => ({ node: [], row: [], text: [], cuts: [] });

interface Cells {
  rows: number[];
  texts: (string | null)[];
  truncated: number;
  /** Rows ascend and none comes twice. */
  once: boolean;
}

export interface DocumentOptions {
  /** Path of the column that the documents are in. */
  readonly base?: readonly Step[];
  readonly maxCellChars: number;
  /** The store's name for its kind of document. */
  readonly declaredType?: string;
  /** Different keys that the outermost position may have, where that is more than `MAX_KEYS`. */
  readonly rootKeys?: number;
}

/**
 * Collects documents row by row and hands them out as columns, one per path. Rows must be added in ascending order.
 * It can be used again for the next batch: `columns` forgets the values, and keeps the paths (with their `Field`
 * objects) and what has collapsed.
 *
 * A key becomes the step `any` (`*`) when it looks like data, or when its position has more than `MAX_KEYS` different
 * keys, or when there are `MAX_PATHS` paths already. The text of such keys is in a column of its own, named
 * `<parent>.{key}`. Empty objects and arrays give no value.
 */
export class DocumentColumns {
  private readonly tree: PathTree;
  private readonly fields = new Map<string, Field>();
  private log = emptyLog();
  private size = 0;

  constructor(private readonly options: DocumentOptions) {
    this.tree = new PathTree(options.base ?? [], ROOT_VALUE, options.rootKeys);
  }

  /** Length of the text collected so far, for a byte budget. */
  get chars(): number {
    return this.size;
  }

  /** Adds one document as JSON text. Text that is not valid JSON is kept as a scalar at the base path. */
  addJson(row: number, text: string): void {
    if (!this.addScanned(row, text, (handler) => scanJson(text, handler))) this.add(row, this.tree.root, text);
  }

  /** Adds what a scan of one document tells. Where the scan returns false, it is forgotten again, and so said. */
  addScanned(row: number, source: Source, scan: (handler: JsonHandler) => boolean): boolean {
    const mark = { length: this.log.node.length, size: this.size };
    if (scan(new DocumentReader(source, this.tree, (node, cell) => this.add(row, node, cell)))) return true;
    this.rollBack(mark.length, mark.size);
    return false;
  }

  /** Adds one scalar at a path below the base. Keys collapse as in documents. */
  addValue(row: number, steps: readonly Step[], text: string | null): void {
    let node = this.tree.root;
    for (const step of steps.slice(0, MAX_DEPTH)) {
      if (typeof step === 'string') node = this.tree.step(node, step);
      else node = member(this.tree, node, step.key, (at, key) => this.add(row, at, key));
    }
    this.add(row, node, text);
  }

  /**
   * What was collected, sorted by path. Values are aligned by row, null for absent, unless the path is inside an array
   * or under a collapsed key, or a row has the path twice: then `rowOf` says which row each belongs to.
   */
  columns(rows: number): Column[] {
    const cells = this.gather();
    this.log = emptyLog();
    this.size = 0;
    return [...cells]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([path, found]) => toColumn(this.field(path), found, rows));
  }

  private add(row: number, node: PathNode, text: string | null | undefined): void {
    const log = this.log;
    const cell = text && cut(text, this.options.maxCellChars);
    if (cell !== text) log.cuts.push(log.node.length);
    this.size += cell?.length ?? 0;
    log.node.push(node);
    log.row.push(row);
    log.text.push(cell);
  }

  private rollBack(length: number, size: number): void {
    const { node, row, text, cuts } = this.log;
    node.length = row.length = text.length = length;
    while ((cuts.at(-1) ?? -1) >= length) cuts.pop();
    this.size = size;
  }

  private gather(): Map<string, Cells> {
    const { node, row, text, cuts } = this.log;
    const cells = new Map<string, Cells>();
    const lateKeys = new LateKeys(this.tree);
    let nextCut = 0;
    for (let i = 0; i < node.length; i++) {
      const at = node[i] as PathNode;
      lateKeys.of(at, row[i] as number, (path, key) => put(cells, path, row[i] as number, key));
      const value = text[i];
      if (value === undefined) continue;
      const found = put(cells, this.tree.path(at), row[i] as number, value);
      if (cuts[nextCut] === i) {
        found.truncated++;
        nextCut++;
      }
    }
    return cells;
  }

  private field(path: string): Field {
    let field = this.fields.get(path);
    if (!field) {
      field = { path, declaredType: this.options.declaredType ?? 'json', storage: 'any' };
      this.fields.set(path, field);
    }
    return field;
  }
}

/** Finds keys that had a name when they were read, and lost it since: their position collapsed in the meantime. */
class LateKeys {
  private readonly seen = new Map<PathNode, number>();

  constructor(private readonly tree: PathTree) {}

  of(node: PathNode, row: number, tell: (path: string, key: string) => void): void {
    if (!this.tree.hasLate) return;
    for (let at: PathNode | undefined = node; at?.parent; at = at.parent) {
      if (!this.tree.isLate(at) || this.seen.get(at) === row) continue;
      this.seen.set(at, row);
      tell(this.tree.path(this.tree.suffix(at.parent, KEYS)), at.name);
    }
  }
}

function put(cells: Map<string, Cells>, path: string, row: number, text: string | null): Cells {
  let found = cells.get(path);
  if (!found) {
    found = { rows: [], texts: [], truncated: 0, once: true };
    cells.set(path, found);
  }
  if (found.rows.length > 0 && row <= (found.rows.at(-1) as number)) found.once = false;
  found.rows.push(row);
  found.texts.push(text);
  return found;
}

/** Paths that may have several values in a row even where this batch has no such row. */
const MANY = /\[\]|(?:^|\.)\*|[{]/;

function toColumn(field: Field, found: Cells, rows: number): Column {
  const truncated = found.truncated > 0 ? { truncated: found.truncated } : {};
  if (!found.once || MANY.test(field.path)) {
    return { field, values: found.texts, rowOf: Uint32Array.from(found.rows), ...truncated };
  }
  const values = new Array<string | null>(rows).fill(null);
  for (const [i, row] of found.rows.entries()) values[row] = found.texts[i] as string | null;
  return { field, values, ...truncated };
}
