import type { LinearPattern } from '../../src/model/detector.js';

/**
 * A long pattern that is tried only where one of a few stems is near: most words of a text are turned away by a short
 * one, and a long one that is never tried is never compiled. `pattern` is sticky with every repeat bounded; `stem` must
 * be part of whatever it matches, within the first `reach` characters.
 */
export function hinted(pattern: RegExp, stem: RegExp, reach: number): LinearPattern {
  return {
    source: pattern.source,
    endOf: (text, at) => {
      if (!stem.test(text.slice(at, at + reach))) return -1;
      pattern.lastIndex = at;
      return pattern.test(text) ? pattern.lastIndex : -1;
    },
  };
}
