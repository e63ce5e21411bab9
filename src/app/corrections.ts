import type { Config, FieldCorrection } from '../model/config.js';
import { type ContainerRef, parseLocation } from '../model/location.js';
import { containerGlob } from '../text/glob.js';

export type CorrectionFor = (ref: ContainerRef, path: string) => FieldCorrection | undefined;

/**
 * Finds a person's correction of a field. Keys are location globs; the path after `#` is compared as text,
 * since `[]` and `*` are its own syntax (a lone `*` means every field). The first key that fits counts.
 */
export function correctionsOf(fields: Config['fields']): CorrectionFor {
  const matchers = Object.entries(fields).map(([glob, correction]) => {
    const [place = '', written = '*'] = glob.split('#');
    const path = parseLocation(`s:///c#${written}`)?.path ?? written;
    return { correction, path, inContainer: containerGlob(place) };
  });
  return (ref, path) => matchers.find((m) => (m.path === '*' || m.path === path) && m.inContainer(ref))?.correction;
}
