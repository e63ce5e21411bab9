import type { Document, Node } from 'yaml';
import { stepsOf } from '../model/pointer.js';

/** The line (from 1) of each JSON pointer in the text of a JSON or YAML document, where it has one. */
export async function linesOf(text: string, pointers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { LineCounter, parseDocument } = await import('yaml');
  const counter = new LineCounter();
  const document: Document.Parsed = parseDocument(text, { lineCounter: counter });
  const found = new Map<string, number>();
  for (const pointer of pointers) {
    const offset = offsetOf(document, stepsOf(pointer));
    if (offset !== undefined) found.set(pointer, counter.linePos(offset).line);
  }
  return found;
}

/** Where the key of the last step stands; for an element of a list, where the element begins. */
function offsetOf(document: Document.Parsed, steps: readonly string[]): number | undefined {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0];
  for (const step of steps) {
    const items = (node as { items?: readonly unknown[] } | undefined)?.items ?? [];
    const pair = items.find((item) => isPair(item) && keyOf(item) === step) as Pair | undefined;
    node = pair ? pair.value : items[Number(step)];
    offset = (pair ? pair.key : (node as Node | undefined))?.range?.[0];
    if (offset === undefined) return undefined;
  }
  return offset;
}

interface Pair {
  readonly key: Node & { readonly value?: unknown };
  readonly value: unknown;
}

const isPair = (item: unknown): item is Pair => item !== null && typeof item === 'object' && 'key' in item;
const keyOf = ({ key }: Pair): string => String(key.value);
