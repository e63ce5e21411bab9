/** How long the register says a category is kept in a system, and where it says so. */

import { pointerOf } from '../model/pointer.js';
import type { Register, Retention, System } from '../model/register.js';
import { systemCategoryPointer } from './lines.js';

/** A category with its period, and the line where that stands. */
export interface Kept {
  readonly category: string;
  readonly months: number;
  readonly from: string;
  readonly pointer: string;
}

/**
 * The period of a category that a system declares: its own line, else the policy's for the category, else the
 * policy's for everything. Undefined where the first of them that is not silent is no number of months.
 */
export function keptFor(register: Register, system: System, category: string): Kept | undefined {
  const { policy } = register;
  const own = system.categories.find((c) => c.category === category);
  if (own === undefined) return undefined;
  const lines: [Retention | null | undefined, string][] = [
    [own.retention, systemCategoryPointer(register, system.id, category, 'retention')],
    [policy.categories[category]?.retention, pointerOf('policy', 'categories', category, 'retention')],
    [policy.retention?.global, pointerOf('policy', 'retention', 'global')],
  ];
  const [retention, pointer = ''] = lines.find(([r]) => r !== null && r !== undefined) ?? [];
  if (typeof retention !== 'object' || retention === null || !('months' in retention)) return undefined;
  const { months, from } = retention;
  return { category, months, from, pointer };
}
