import { stepsOf } from '../model/pointer.js';
import type { Label, Register } from '../model/register.js';

/** The register's own name of what a pointer is in: the label of the innermost part that has one. */
export function nameAt(register: Register, pointer: string): Label {
  let node: unknown = register;
  let name: Label = {};
  for (const step of stepsOf(pointer)) {
    node = (node as Record<string, unknown> | null | undefined)?.[step];
    const label = (node as { label?: Label } | null | undefined)?.label;
    if (label !== undefined) name = label;
  }
  return name;
}
