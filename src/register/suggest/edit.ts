/** Applies a patch to the text of a register, so that comments, order and formatting stay as their author left them. */
import type { Operation } from 'rfc6902';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { stepsOf } from '../../model/pointer.js';

/** The text with the patch applied. `test` operations are not looked at: apply the patch to the document first. */
export async function editText(text: string, patch: readonly Operation[], kind: 'json' | 'yaml'): Promise<string> {
  const yaml = await import('yaml');
  const changes = patch.filter((op) => op.op !== 'test');
  if (kind === 'json') return changes.reduce((now, op) => editJson(now, op, yaml.parseDocument(now)), text);
  const document = yaml.parseDocument(text);
  for (const op of changes) editYaml(document, op);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function editYaml(document: Document, op: Operation): void {
  const steps = stepsOf(op.path);
  const parent = document.getIn(steps.slice(0, -1), true) as YAMLMap | YAMLSeq;
  const key = steps.at(-1) as string;
  if (op.op === 'remove') document.deleteIn(path(document, steps));
  else if (op.op === 'add' && key === '-') (parent as YAMLSeq).add(document.createNode(op.value));
  else if (op.op === 'add' || op.op === 'replace') document.setIn(path(document, steps), nodeOf(document, op.value));
}

// A plain value changes the scalar that is there and keeps its comment.
const nodeOf = (document: Document, value: unknown): unknown =>
  value !== null && typeof value === 'object' ? document.createNode(value) : value;

/** Positions as numbers where the text has a list. */
const path = (document: Document, steps: readonly string[]): (string | number)[] =>
  steps.map((step, i) =>
    'items' in (document.getIn(steps.slice(0, i), true) as object) && isList(document.getIn(steps.slice(0, i), true))
      ? Number(step)
      : step,
  );

const isList = (node: unknown): boolean => (node as { constructor: { name: string } }).constructor.name === 'YAMLSeq';

/** One change in JSON text: everything outside the place that changes stays byte for byte. */
function editJson(text: string, op: Operation, document: Document.Parsed): string {
  const steps = stepsOf(op.path);
  const parent = document.getIn(steps.slice(0, -1), true) as YAMLMap | YAMLSeq;
  const key = steps.at(-1) as string;
  if (op.op === 'remove') return removeAt(text, parent as YAMLSeq, Number(key));
  if (op.op === 'replace') return splice(text, rangeOf(document.getIn(steps, true) as Node), JSON.stringify(op.value));
  if (op.op !== 'add') return text;
  return append(text, parent, key === '-' ? '' : `${JSON.stringify(key)}: `, op.value);
}

const rangeOf = (node: Node): [number, number] => [
  (node.range as [number, number, number])[0],
  (node.range as [number, number, number])[1],
];
const splice = (text: string, [from, to]: [number, number], by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** Where an item of a list or a key of an object begins and ends. */
function itemRange(item: unknown): [number, number] {
  const pair = item as Pair<Node, Node>;
  return 'key' in (item as object) && pair.value
    ? [rangeOf(pair.key)[0], rangeOf(pair.value)[1]]
    : rangeOf(item as Node);
}

function append(text: string, parent: YAMLMap | YAMLSeq, before: string, value: unknown): string {
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const [start, end] = rangeOf(parent as unknown as Node);
  const lead = (at: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
  const last = parent.items.at(-1);
  if (last === undefined) {
    const inner = lead(start) + unit;
    return splice(text, [start + 1, end - 1], `\n${inner}${before}${printed(value, inner, unit)}\n${lead(start)}`);
  }
  const [from, to] = itemRange(last);
  const multiline = text.slice(start, from).includes('\n');
  const inner = multiline ? lead(from) : '';
  const shown = multiline ? printed(value, inner, unit) : JSON.stringify(value);
  return splice(text, [to, to], `${multiline ? `,\n${inner}` : ', '}${before}${shown}`);
}

const printed = (value: unknown, indent: string, unit: string): string =>
  JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`);

function removeAt(text: string, list: YAMLSeq, index: number): string {
  const [from, to] = itemRange(list.items[index]);
  const next = list.items[index + 1];
  if (next !== undefined) return splice(text, [from, itemRange(next)[0]], '');
  const before = list.items[index - 1];
  if (before !== undefined) return splice(text, [itemRange(before)[1], to], '');
  const [start, end] = rangeOf(list as unknown as Node);
  return splice(text, [start + 1, end - 1], '');
}
