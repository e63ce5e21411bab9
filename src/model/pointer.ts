/** JSON pointers (RFC 6901): written and taken apart in one place. */

/** One step as it stands in a pointer. */
const escapeStep = (step: string | number): string => String(step).replaceAll('~', '~0').replaceAll('/', '~1');

/** A pointer from its steps. */
export const pointerOf = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escapeStep(step)}`).join('');

/** The steps of a pointer. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
