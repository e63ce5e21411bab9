/** One patch out of many suggestions, and the register with the patch applied. */
import type { Operation } from 'rfc6902';
import type { Suggestion } from './suggest.js';

/**
 * The operations of the suggestions as one JSON Patch (RFC 6902): the same change once, and what is taken out of lists
 * last and from the end, so that no position moves under another.
 */
export function patchOf(suggestions: readonly Suggestion[]): Operation[] {
  const all = suggestions.flatMap(({ operations }) => operations);
  const once = all.filter((op, i) => all.findIndex((o) => JSON.stringify(o) === JSON.stringify(op)) === i);
  const removed = once.filter((op) => op.op === 'remove').map(({ path }) => path);
  const late = (op: Operation): boolean => removed.includes(op.path);
  const last = removed.toSorted(byPositionDescending);
  return [
    ...once.filter((op) => !late(op)),
    ...last.flatMap((path) => once.filter((op) => op.path === path && late(op))),
  ];
}

function byPositionDescending(a: string, b: string): number {
  const steps = (path: string): number[] => path.split('/').flatMap((s) => (/^\d+$/.test(s) ? [Number(s)] : []));
  const [x, y] = [steps(a), steps(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return (y[i] as number) - (x[i] as number);
  return 0;
}

/** A copy of the document with the patch applied. Throws when the patch does not fit it. */
export async function patched<T>(document: T, patch: readonly Operation[]): Promise<T> {
  const { applyPatch } = await import('rfc6902');
  const copy = structuredClone(document);
  const failure = applyPatch(copy, structuredClone([...patch])).find((result) => result !== null);
  if (failure) throw new Error(`a patch that does not fit: ${failure.name}`);
  return copy;
}
