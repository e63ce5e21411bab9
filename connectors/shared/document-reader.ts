/** One document, followed down the tree of paths while its text is scanned. */
import type { JsonHandler } from './json-scan.js';
import type { PathNode, PathTree } from './path-tree.js';

/** Steps below the base that get a path of their own; what lies deeper is handed out as JSON text, see {@link REST}. */
export const MAX_DEPTH = 32;

/** Last step of the column with the text of collapsed keys. Braces in names are escaped, so it is nobody's name. */
export const KEYS = '{key}';

/** Last step of the column with the JSON text of what lies deeper than {@link MAX_DEPTH}. */
export const REST = '{…}';

/** Takes a value found at a node; undefined for an empty object or array. */
export type Add = (node: PathNode, text: string | null | undefined) => void;

/** The node for a key of an object; a key that is data is added as text. */
export function member(tree: PathTree, parent: PathNode, key: string, add: Add): PathNode {
  const node = tree.key(parent, key);
  if (node.kind !== 'key') add(tree.suffix(parent, KEYS), key);
  return node;
}

/** What a document is written in: a part of it can be had as text. A string is one. */
export interface Source {
  slice(from: number, to: number): string;
}

/** Follows one document down the tree of paths. */
export class DocumentReader implements JsonHandler {
  private readonly parents: PathNode[] = [];
  private target: PathNode;
  private deeper = 0;
  private restFrom = 0;
  private filled = true;

  constructor(
    private readonly source: Source,
    private readonly tree: PathTree,
    private readonly add: Add,
  ) {
    this.target = tree.root;
  }

  open(offset: number): void {
    if (this.deeper > 0 || this.parents.length === MAX_DEPTH) {
      if (this.deeper++ === 0) this.restFrom = offset;
      return;
    }
    this.parents.push(this.target);
    this.filled = false;
  }

  close(offset: number): void {
    if (this.deeper > 0) {
      if (--this.deeper === 0) this.add(this.tree.suffix(this.target, REST), this.source.slice(this.restFrom, offset));
      return;
    }
    const container = this.parents.pop() as PathNode;
    if (!this.filled) this.add(container, undefined);
    this.filled = true;
  }

  key(name: string): void {
    if (this.deeper === 0) this.target = member(this.tree, this.parents.at(-1) as PathNode, name, this.add);
    this.filled = true;
  }

  element(): void {
    if (this.deeper === 0) this.target = this.tree.step(this.parents.at(-1) as PathNode, 'each');
    this.filled = true;
  }

  scalar(text: string | null): void {
    if (this.deeper === 0) this.add(this.target, text);
  }
}
