/** Lines of the register: where they are, and what to call them whatever stands above them. */
import { pointerOf, stepsOf } from '../model/pointer.js';
import type { Register } from '../model/register.js';

/** A system's entry, or one of its keys. */
export const systemPointer = ({ systems }: Register, id: string, ...keys: readonly (string | number)[]): string =>
  pointerOf(
    'systems',
    systems.findIndex((s) => s.id === id),
    ...keys,
  );

/** A category's line in a system; the system itself when it has none. */
export function systemCategoryPointer(register: Register, id: string, category: string, key: string): string {
  const index = register.systems.find((s) => s.id === id)?.categories.findIndex((c) => c.category === category) ?? -1;
  return index < 0 ? systemPointer(register, id) : systemPointer(register, id, 'categories', index, key);
}

/**
 * The pointer with names where arrays have positions: a new system above does not move the line. What has neither
 * id nor category is called by its own text.
 */
export function lineOf(register: Register, pointer: string): string {
  let node: unknown = register;
  const steps = stepsOf(pointer);
  return steps
    .map((step) => {
      const inside = isObject(node) && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined;
      const name = Array.isArray(node) ? nameOf(inside, step) : step;
      node = inside;
      return pointerOf(name);
    })
    .join('');
}

const isObject = (node: unknown): node is object => typeof node === 'object' && node !== null;

function nameOf(element: unknown, position: string): string {
  if (typeof element === 'string') return element;
  if (!isObject(element)) return position;
  const { id, category, statement } = element as Record<string, unknown>;
  return [id, category, statement].find((name) => typeof name === 'string') ?? position;
}
