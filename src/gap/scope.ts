/** Where a claim of the policy holds: everywhere, or in the systems and places it names. */
import type { ContainerRef } from '../model/location.js';
import { containerGlob } from '../text/glob.js';
import type { GapContainer, GapFinding, GapInput } from './input.js';

export interface Scope {
  readonly stores: GapInput['stores'];
  readonly containers: readonly GapContainer[];
  readonly findings: readonly GapFinding[];
}

/** The part of the input that lies in these systems or globs; all of it without any. */
export function scopeOf(input: GapInput, where: readonly string[] | undefined): Scope {
  const { stores, containers, findings } = input;
  if (where === undefined) return { stores, containers, findings };
  const globs = where.map((text) => ({ text, matches: containerGlob(text) }));
  const inside = (ref: ContainerRef, system: string | null): boolean =>
    globs.some(({ text, matches }) => text === system || matches(ref));
  const kept = containers.filter((c) =>
    inside({ store: c.store, schema: c.schema, name: c.name }, c.system?.id ?? null),
  );
  return {
    stores: stores.filter(
      (s) => where.some((text) => text === s.id || s.systems.includes(text)) || kept.some((c) => c.store === s.id),
    ),
    containers: kept,
    findings: findings.filter(({ place: p, system }) =>
      inside({ store: p.store, schema: p.schema, name: p.container }, system?.id ?? null),
    ),
  };
}
