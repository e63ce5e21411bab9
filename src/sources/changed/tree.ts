/** JSON and YAML, with the line of every value: YAML 1.2 reads both. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Step } from '../../model/location.js';
import { type Cell, cell, type Rec } from './record.js';

/** The objects of all documents; undefined when the text is neither JSON nor YAML. */
export function readTree(text: string): Rec[] | undefined {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  if (!Array.isArray(documents) || documents.some((d) => d.errors.length > 0)) return undefined;
  const lineOf: LineOf = (at) => lines.linePos(at).line;
  // The elements of an outermost array are the documents, as in every other store.
  return documents.flatMap(({ contents }) =>
    isSeq(contents) ? contents.items.flatMap((one) => objectsOf(one, [], lineOf)) : objectsOf(contents, [], lineOf),
  );
}

type LineOf = (offset: number) => number;

function objectsOf(node: unknown, steps: readonly Step[], lineOf: LineOf): Rec[] {
  const own: Cell[] = [];
  const inner: Rec[] = [];
  // An alias is what it stands for, and that is read where it is.
  const visit = (value: unknown, at: readonly Step[]): void => {
    if (isScalar(value)) own.push(...scalar(value, at, lineOf));
    else if (isMap(value) || isSeq(value)) inner.push(...objectsOf(value, at, lineOf));
  };
  if (isMap(node)) {
    for (const { key, value } of node.items) visit(value, [...steps, { key: isScalar(key) ? String(key.value) : '' }]);
  } else if (isSeq(node)) for (const value of node.items) visit(value, [...steps, 'each']);
  else if (isScalar(node)) visit(node, steps.length === 0 ? [{ key: 'value' }] : steps);
  return own.length === 0 ? inner : [own, ...inner];
}

function scalar(node: Node & { value?: unknown; source?: string }, at: readonly Step[], lineOf: LineOf): Cell[] {
  const { value, source, range } = node;
  if (value === null || value === undefined || value === '') return [];
  // Numbers as they are written: an id may have leading zeros.
  const text = typeof value === 'string' ? value : (source ?? String(value));
  return [cell(at, text, lineOf(range?.[0] ?? 0))];
}
