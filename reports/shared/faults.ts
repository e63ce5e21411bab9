import type { Reason } from '../../src/model/container.js';
import { gather } from './gather.js';

/** Faults that are alike, and the containers they struck; none when it was the whole store. */
export interface FaultGroup {
  readonly fault: Reason;
  readonly containers: readonly string[];
}

const PLACE = new Set(['schema', 'container']);

const kindOf = ({ code, params }: Reason): unknown => [code, Object.entries(params).filter(([key]) => !PLACE.has(key))];

function nameOf({ params }: Reason): string[] {
  const { schema, container } = params;
  if (typeof container !== 'string') return [];
  return [typeof schema === 'string' && schema !== '' ? `${schema}.${container}` : container];
}

/** A store's faults, each told once with its places. */
export function groupFaults(faults: readonly Reason[]): FaultGroup[] {
  return [...gather(faults, kindOf).values()].flatMap((same) => {
    const [fault] = same;
    return fault ? [{ fault, containers: same.flatMap(nameOf) }] : [];
  });
}
