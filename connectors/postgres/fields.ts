import type { Field, Reason } from '../../src/model/container.js';
import { canonicalPath, type Step } from '../../src/model/location.js';
import type { Shape } from './types.js';

/** What every field of one column shares. */
export interface Origin {
  readonly comment: string | null;
  readonly notExamined?: Reason;
}

/** The fields a column is handed out as: itself, `tags[]`, `addr.street`. Documents add theirs while they are read. */
export function fieldsOf(shape: Shape, steps: readonly Step[], origin: Origin): Field[] {
  if (shape.kind === 'array') return fieldsOf(shape.element, [...steps, 'each'], origin);
  if (shape.kind === 'record') {
    return shape.attributes.flatMap(({ name, shape: inner }) => fieldsOf(inner, [...steps, { key: name }], origin));
  }
  return [fieldOf(shape, steps, origin)];
}

/** The field of a shape that is not taken apart further by its type alone. */
export function fieldOf(
  shape: { readonly storage: Field['storage']; readonly declared: string },
  steps: readonly Step[],
  { comment, notExamined }: Origin,
): Field {
  return {
    path: canonicalPath(steps),
    declaredType: shape.declared,
    storage: shape.storage,
    ...(comment === null ? {} : { comment }),
    ...(notExamined === undefined ? {} : { notExamined }),
  };
}
