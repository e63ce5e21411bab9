/** A Parquet schema as paths: `contacts[].phone`, `attributes.*`. */
import type { SchemaElement, SchemaTree } from 'hyparquet';
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import type { Field } from '../../../src/model/container.js';
import { canonicalPath, type Step } from '../../../src/model/location.js';
import { KEYS } from '../../shared/flatten.js';
import { type ParquetType, typeOf } from './types.js';

/** A field that holds cells. Serialised, it is part of what makes two files one series. */
export interface Leaf {
  readonly field: Field;
  /** A row may have several cells. */
  readonly many: boolean;
  /** Steps to a field whose cells are documents. */
  readonly base?: readonly Step[];
}

/** How the value of a column is taken apart; leaves by their number. */
export type Shape =
  | { readonly kind: 'leaf'; readonly leaf: number; readonly type: ParquetType }
  | { readonly kind: 'keys'; readonly leaf: number; readonly value: Shape }
  | { readonly kind: 'variant'; readonly leaf: number }
  | { readonly kind: 'list'; readonly element: Shape }
  | { readonly kind: 'struct'; readonly members: readonly (readonly [string, Shape])[] };

/** One column of the table. */
export interface ColumnShape {
  readonly name: string;
  readonly shape: Shape;
}

/** All that a schema holds. */
export interface TableShape {
  readonly columns: readonly ColumnShape[];
  readonly leaves: readonly Leaf[];
}

/** Deeper schemas are not followed: nobody writes them, and each step down takes a call. */
const MAX_DEPTH = 64;

/** Reads a schema. `vectors` are the leaves (by their path in the file) that hold lists of numbers too long for a place. */
export function shapeOf(schema: SchemaTree, vectors: ReadonlySet<string>, encrypted: ReadonlySet<string>): TableShape {
  const leaves: Leaf[] = [];
  const builder = new Builder(leaves, vectors, encrypted);
  const columns = schema.children.map((child) => ({
    name: child.element.name,
    shape: builder.node(child, [{ key: child.element.name }], false),
  }));
  return { columns, leaves };
}

class Builder {
  constructor(
    private readonly leaves: Leaf[],
    private readonly vectors: ReadonlySet<string>,
    private readonly encrypted: ReadonlySet<string>,
  ) {}

  node(tree: SchemaTree, steps: readonly Step[], inList: boolean): Shape {
    if (steps.length > MAX_DEPTH) throw new RangeError('schema too deep');
    // In a list the repetition is the list's own.
    if (tree.element.repetition_type === 'REPEATED' && !inList)
      return { kind: 'list', element: this.node(tree, [...steps, 'each'], true) };
    if (isListLike(tree)) {
      const repeated = tree.children[0] as SchemaTree;
      const element = repeated.children.length === 1 ? (repeated.children[0] as SchemaTree) : repeated;
      return { kind: 'list', element: this.node(element, [...steps, 'each'], true) };
    }
    if (isMapLike(tree)) return this.map(tree, steps);
    if (tree.element.logical_type?.type === 'VARIANT')
      return { kind: 'variant', leaf: this.add(tree, steps, { name: 'variant', storage: 'document' }, true) };
    if (tree.children.length > 0) return this.struct(tree, steps);
    const type = typeOf(tree.element) ?? { name: 'unknown', storage: 'any' as const, text: String };
    return { kind: 'leaf', leaf: this.add(tree, steps, type, type.storage === 'document'), type };
  }

  private struct(tree: SchemaTree, steps: readonly Step[]): Shape {
    const members = tree.children.map((child) => {
      const { name } = child.element;
      return [name, this.node(child, [...steps, { key: name }], false)] as const;
    });
    return { kind: 'struct', members };
  }

  private map(tree: SchemaTree, steps: readonly Step[]): Shape {
    const [, value] = (tree.children[0] as SchemaTree).children as [SchemaTree, SchemaTree];
    const path = `${canonicalPath(steps)}.${KEYS}`;
    const leaf = this.leaves.push({ field: { path, declaredType: 'parquet map key', storage: 'any' }, many: true }) - 1;
    return { kind: 'keys', leaf, value: this.node(value, [...steps, 'any'], false) };
  }

  private add(
    tree: SchemaTree,
    steps: readonly Step[],
    { name, storage }: Pick<ParquetType, 'name' | 'storage'>,
    document: boolean,
  ): number {
    const path = tree.path.join('.');
    const code = this.encrypted.has(path) ? 'encrypted' : this.vectors.has(path) ? 'vector' : undefined;
    const field: Field = {
      path: canonicalPath(steps),
      declaredType: `parquet ${name}`,
      storage,
      ...(code && { notExamined: { code, params: {} } }),
    };
    const many = steps.some((step) => step === 'each' || step === 'any');
    return this.leaves.push({ field, many, ...(document && !code ? { base: steps } : {}) }) - 1;
  }
}

/** Columns of which something can be read. */
export const readable = ({ columns, leaves }: TableShape): ColumnShape[] =>
  columns.filter(({ shape }) => leavesOf(shape).some((leaf) => !leaves[leaf]?.field.notExamined));

/** The leaves below a shape. */
export function leavesOf(shape: Shape): number[] {
  if (shape.kind === 'list') return leavesOf(shape.element);
  if (shape.kind === 'struct') return shape.members.flatMap(([, member]) => leavesOf(member));
  return shape.kind === 'keys' ? [shape.leaf, ...leavesOf(shape.value)] : [shape.leaf];
}

/**
 * The schema as the reader is given it: leaves as they are stored, because its own conversions lose digits (decimals,
 * times) or fail (BSON, intervals); lists and maps by the names it knows them by.
 */
export function rawSchema(schema: readonly SchemaElement[]): SchemaElement[] {
  let variantUntil = -1;
  return schema.map((element, i) => {
    if (element.logical_type?.type === 'VARIANT') variantUntil = Math.max(variantUntil, endOf(schema, i));
    if (i < variantUntil) return element;
    const { converted_type: converted, logical_type: logical, ...rest } = element;
    if (element.num_children) {
      if (converted === 'LIST' || logical?.type === 'LIST') return { ...rest, converted_type: 'LIST' };
      const isMap = converted === 'MAP' || converted === 'MAP_KEY_VALUE' || logical?.type === 'MAP';
      return isMap ? { ...rest, converted_type: 'MAP' } : rest;
    }
    // Keys become the names of an object on the way.
    const isText = converted === 'UTF8' || logical?.type === 'STRING' || converted === 'ENUM';
    return element.name === 'key' && isText ? { ...rest, converted_type: 'UTF8' } : rest;
  });
}

/** The element after everything below this one. */
function endOf(schema: readonly SchemaElement[], at: number): number {
  let end = at + 1;
  for (let open = schema[at]?.num_children ?? 0; open > 0 && end < schema.length; end++)
    open += (schema[end]?.num_children ?? 0) - 1;
  return end;
}
