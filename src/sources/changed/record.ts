/** A changed file in parts: values with the line each stands on. */
import { canonicalPath, type Step } from '../../model/location.js';

export interface Cell {
  /** Canonical path: a column, the path to a key, or `line`. */
  readonly path: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** What belongs together: a row, an object, a line. */
export type Rec = readonly Cell[];

/** Takes a file's text apart; undefined when it is not of that kind after all. */
export type Reader = (text: string) => Promise<Rec[] | undefined> | Rec[] | undefined;

export const cell = (steps: readonly Step[], value: string, line: number): Cell => ({
  path: canonicalPath(steps.map(nameable)),
  value,
  line,
});

/** A key as people and programs choose them: a few words. */
const NAME = /^[\p{L}_$@][\p{L}\p{N}_$:./@-]{0,39}(?: [\p{L}\p{N}_():/-]{1,20}){0,3}$/u;
/** Letters, digits and letters again: tokens and ids look so, and few names do. */
const MIXED = /\p{L}\d+\p{L}/u;

/** Keys that no program would choose are data, and data do not stand in a path. */
const nameable = (step: Step): Step =>
  typeof step === 'string' || (NAME.test(step.key) && !MIXED.test(step.key)) ? step : 'any';

/** Every line by itself: source code, logs, prose. */
export const readLines = (text: string): Rec[] =>
  text.split('\n').flatMap((value, i) => (value.trim() === '' ? [] : [[{ path: 'line', value, line: i + 1 }]]));

/** `KEY=value` and `key: value`, one a line; what is neither is a line. */
export const readSettings = (text: string): Rec[] =>
  text.split('\n').flatMap((value, i): Rec[] => {
    if (value.trim() === '') return [];
    const [, key, set] = /^\s*(?:export\s+)?([\w.-]{1,80})\s*[=:]\s*(.+)$/.exec(value) ?? [];
    if (key === undefined || set === undefined) return [[{ path: 'line', value, line: i + 1 }]];
    return [[cell([{ key }], set.trim().replace(/^(["'])(.*)\1$/, '$2'), i + 1)]];
  });

/** A JSON document a line. */
export function readJsonLines(text: string): Rec[] {
  return text.split('\n').flatMap((line, i): Rec[] => {
    if (line.trim() === '') return [];
    try {
      return objectsOf(JSON.parse(line), [], i + 1);
    } catch {
      return [[{ path: 'line', value: line, line: i + 1 }]];
    }
  });
}

function objectsOf(value: unknown, steps: readonly Step[], line: number): Rec[] {
  const own: Cell[] = [];
  const inner: Rec[] = [];
  const visit = (one: unknown, at: readonly Step[]): void => {
    if (one === null || one === undefined) return;
    if (typeof one === 'object') inner.push(...objectsOf(one, at, line));
    else own.push(cell(at, String(one), line));
  };
  if (Array.isArray(value)) for (const one of value) visit(one, [...steps, 'each']);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) visit(one, [...steps, { key }]);
  else visit(value, steps.length === 0 ? [{ key: 'value' }] : steps);
  return own.length === 0 ? inner : [own, ...inner];
}
