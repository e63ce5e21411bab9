/** Which system of the register a container belongs to. */
import { UsageError } from '../errors.js';
import { type ContainerRef, formatLocation } from '../model/location.js';
import type { Register, System } from '../model/register.js';
import { containerGlob } from '../text/glob.js';

export interface Systems {
  /** The system of a container, or null. Throws UsageError when two systems claim it. */
  readonly of: (ref: ContainerRef) => System | null;
  /** Systems that could cover some container of this store, seen or not. */
  readonly ofStore: (store: string) => System[];
}

/** Prepares the register's globs. A glob without `://` is a store id and covers the whole store. */
export function systemsOf(register: Register | null, registerFile: string | null): Systems {
  const matchers = (register?.systems ?? []).map((system) => ({
    system,
    matches: system.containers.map(containerGlob),
  }));
  const find = (ref: ContainerRef): System | null => {
    const claimed = matchers.filter(({ matches }) => matches.some((m) => m(ref)));
    if (claimed.length > 1) {
      const ids = claimed.map((c) => c.system.id);
      throw twice(ref, ids, registerFile);
    }
    return claimed[0]?.system ?? null;
  };
  // Asked for every container, category and system: each container is matched once.
  const known = new Map<string, System | null>();
  return {
    of: (ref) => {
      const key = JSON.stringify([ref.store, ref.schema, ref.name]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const system = find(ref);
      known.set(key, system);
      return system;
    },
    ofStore: (store) =>
      matchers
        .filter(({ system }) => system.containers.some((glob) => glob === store || glob.startsWith(`${store}://`)))
        .map(({ system }) => system),
  };
}

function twice(ref: ContainerRef, ids: readonly string[], file: string | null): UsageError {
  return new UsageError(
    'register-invalid',
    `the container ${formatLocation(ref)} is in two systems: ${ids.join(' and ')}`,
    { ...(file === null ? {} : { file }), pointer: '/systems' },
    'make the globs of one of them narrower',
  );
}
