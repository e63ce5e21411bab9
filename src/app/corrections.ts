import picomatch from 'picomatch';
import type { Config, FieldCorrection } from '../model/config.js';

/** Finds a person's correction of a field by its printed location. The first glob that matches counts. */
export function correctionsOf(fields: Config['fields']): (location: string) => FieldCorrection | undefined {
  const matchers = Object.entries(fields).map(([glob, correction]) => {
    const [place = '', path] = glob.split('#');
    // The path's `[]` and `*` are its own syntax: it is compared as text unless it is a lone star.
    const matches = picomatch(dotted(place), { dot: true, bash: true });
    return { correction, hit: (at: string, field: string) => matches(dotted(at)) && (path === undefined || path === '*' || path === field) };
  });
  return (location) => {
    const [place = '', path = ''] = location.split('#');
    return matchers.find((m) => m.hit(place, path))?.correction;
  };
}

/** An empty schema is written as a dot, so that globs see three parts. */
const dotted = (location: string): string => location.replace(':///', '/./').replace('://', '/');
