import type { Config, FieldCorrection } from '../model/config.js';
import { type ContainerRef, parseLocation } from '../model/location.js';
import type { Report } from '../model/report.js';
import { containerGlob } from '../text/glob.js';

export type CorrectionFor = (ref: ContainerRef, path: string) => FieldCorrection | undefined;

interface Matcher {
  readonly key: string;
  readonly correction: FieldCorrection;
  readonly fits: (ref: ContainerRef, path: string) => boolean;
}

function matchersOf(fields: Config['fields']): Matcher[] {
  return Object.entries(fields).map(([key, correction]) => {
    const [place = '', written = '*'] = key.split('#');
    const path = parseLocation(`s:///c#${written}`)?.path ?? written;
    const inContainer = containerGlob(place);
    return { key, correction, fits: (ref, at) => (path === '*' || path === at) && inContainer(ref) };
  });
}

/**
 * Finds a person's correction of a field. Keys are location globs; the path after `#` is compared as text,
 * since `[]` and `*` are its own syntax (a lone `*` means every field). The first key that fits counts.
 */
export function correctionsOf(fields: Config['fields']): CorrectionFor {
  const matchers = matchersOf(fields);
  return (ref, path) => matchers.find((m) => m.fits(ref, path))?.correction;
}

/** Keys of the config's `fields` that no field of the report answers to: most likely a slip of the pen. */
export const unusedCorrections = (fields: Config['fields'], found: Report['fields']): string[] =>
  matchersOf(fields)
    .filter((m) => !found.some((f) => m.fits({ store: f.store, schema: f.schema, name: f.container }, f.path)))
    .map((m) => m.key);
