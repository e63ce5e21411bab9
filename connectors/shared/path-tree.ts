/** The paths that documents were seen to have, and which of their keys are data rather than names. */
import { canonicalPath, type Step } from '../../src/model/location.js';

/** Different keys that one position may have; with more, all of them are taken for data. */
export const MAX_KEYS = 64;

/** Different paths that one set of documents may have; what comes after goes to the `*` of its parent. */
export const MAX_PATHS = 2_000;

/** A last step that is no name in the data; braces in names are escaped. */
export type Suffix = `{${string}}`;

/**
 * A path as it was read. Several of them become one once a position has collapsed. `full` stands for everything
 * below its parent that there was no room for.
 */
export interface PathNode {
  readonly kind: 'root' | 'key' | 'each' | 'any' | 'full' | 'suffix';
  readonly parent: PathNode | undefined;
  /** The key, or the suffix. */
  readonly name: string;
  readonly depth: number;
  readonly below: Map<string, PathNode>;
  /** How many children have a key for a name. */
  keys: number;
  collapsed: boolean;
}

const DIGITS = /\p{Nd}/gu;
const DATA_LIKE = [
  /[@\p{Cc}]/u,
  /(?<![a-z0-9])[0-9a-f]{12,}(?![a-z0-9])/i,
  /(?<!\d)\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)/,
];

/** True for keys that look like data: addresses, numbers, ids, dates, long or empty text, control characters. */
export function looksLikeData(key: string): boolean {
  if (key === '' || key.length > 64) return true;
  return (key.match(DIGITS)?.length ?? 0) >= 4 || DATA_LIKE.some((pattern) => pattern.test(key));
}

interface Settled {
  readonly steps: readonly Step[];
  readonly path: string;
  /** Read as a name, and data after all. */
  readonly late: boolean;
}

/** Grows while documents are read; what has collapsed is settled when a path is asked for. */
export class PathTree {
  readonly root: PathNode = {
    kind: 'root',
    parent: undefined,
    name: '',
    depth: 0,
    below: new Map(),
    keys: 0,
    collapsed: false,
  };
  private readonly nodes: PathNode[] = [this.root];
  private settled: Map<PathNode, Settled> | undefined;
  private anyLate = false;

  constructor(
    private readonly base: readonly Step[],
    private readonly rootName: string,
    private readonly rootKeys = MAX_KEYS,
  ) {}

  /** The child for a key of an object. A child of another kind than `key` means that the key is data. */
  key(parent: PathNode, key: string): PathNode {
    if (parent.collapsed) return this.step(parent, 'any');
    const known = parent.below.get(`.${key}`);
    if (known) return known;
    if (parent.kind === 'full' || looksLikeData(key)) return this.step(parent, 'any');
    if (parent.keys === this.mostKeys(parent)) {
      parent.collapsed = true;
      this.settled = undefined;
      return this.step(parent, 'any');
    }
    const child = this.child(parent, 'key', key, `.${key}`);
    if (child.kind === 'key') parent.keys++;
    return child;
  }

  /** The child for the elements of an array, or for the keys of an object that are data. */
  step(parent: PathNode, kind: 'each' | 'any'): PathNode {
    return parent.kind === 'full' ? parent : (parent.below.get(kind) ?? this.child(parent, kind, '', kind));
  }

  /** The place beside the children of a node. */
  suffix(parent: PathNode, name: Suffix): PathNode {
    const place = parent.kind === 'full' ? (parent.parent as PathNode) : parent;
    return place.below.get(name) ?? this.create(place, 'suffix', name, name);
  }

  /** The canonical path of a node. */
  path(node: PathNode): string {
    return this.settle().get(node)?.path ?? '';
  }

  /** True when a key of this node's path was read as a name, and is data after all. */
  isLate(node: PathNode): boolean {
    return this.settle().get(node)?.late ?? false;
  }

  /** True when there is any such node. */
  get hasLate(): boolean {
    this.settle();
    return this.anyLate;
  }

  private mostKeys(parent: PathNode): number {
    return parent === this.root ? this.rootKeys : MAX_KEYS;
  }

  private child(parent: PathNode, kind: PathNode['kind'], name: string, id: string): PathNode {
    if (this.nodes.length < MAX_PATHS) return this.create(parent, kind, name, id);
    return parent.below.get('full') ?? this.create(parent, 'full', '', 'full');
  }

  private create(parent: PathNode, kind: PathNode['kind'], name: string, id: string): PathNode {
    const node = { kind, parent, name, depth: parent.depth + 1, below: new Map(), keys: 0, collapsed: false };
    parent.below.set(id, node);
    this.nodes.push(node);
    this.settled = undefined;
    return node;
  }

  private settle(): ReadonlyMap<PathNode, Settled> {
    if (this.settled) return this.settled;
    const settled = new Map<PathNode, Settled>();
    settled.set(this.root, { steps: this.base, path: canonicalPath(this.base) || this.rootName, late: false });
    // Outermost first: whether two positions are one position is known only when those above them are settled.
    for (const level of byDepth(this.nodes.slice(1))) {
      const collapsed = collapsedPaths(level, settled, (parent) => this.mostKeys(parent));
      for (const node of level)
        settled.set(node, place(node, settled.get(node.parent as PathNode) as Settled, collapsed));
    }
    this.anyLate = [...settled.values()].some((one) => one.late);
    this.settled = settled;
    return settled;
  }
}

function byDepth(nodes: readonly PathNode[]): PathNode[][] {
  const levels: PathNode[][] = [];
  for (const node of nodes) {
    const level = levels[node.depth - 1] ?? [];
    level.push(node);
    levels[node.depth - 1] = level;
  }
  return levels;
}

/** Paths whose keys are data: too many of them in one position, or in positions that have become one. */
function collapsedPaths(
  level: readonly PathNode[],
  settled: ReadonlyMap<PathNode, Settled>,
  mostKeys: (parent: PathNode) => number,
): ReadonlySet<string> {
  const keys = new Map<string, Set<string>>();
  const collapsed = new Set<string>();
  for (const node of level) {
    const parent = node.parent as PathNode;
    const at = settled.get(parent)?.path ?? '';
    if (parent.collapsed) collapsed.add(at);
    if (node.kind !== 'key') continue;
    const names = keys.get(at) ?? new Set<string>();
    keys.set(at, names.add(node.name));
    if (names.size > mostKeys(parent)) collapsed.add(at);
  }
  return collapsed;
}

function place(node: PathNode, parent: Settled, collapsed: ReadonlySet<string>): Settled {
  if (node.kind === 'suffix') {
    const above = canonicalPath(parent.steps);
    return { steps: parent.steps, path: above === '' ? node.name : `${above}.${node.name}`, late: false };
  }
  const late = node.kind === 'key' && collapsed.has(parent.path);
  const step: Step = node.kind === 'each' ? 'each' : node.kind === 'key' && !late ? { key: node.name } : 'any';
  const steps = [...parent.steps, step];
  return { steps, path: canonicalPath(steps), late };
}
