/** True for a dotted id that is the other one or lies under it: `payment.card` is inside `payment`. */
export const isInside = (id: string, prefix: string): boolean => id === prefix || id.startsWith(`${prefix}.`);
