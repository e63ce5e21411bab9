/** Runs the patterns of packs: on RE2, whatever they are, and on the engine of the language where they are plain. */
import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';

/** Both answer for the text alone that they are given; neither takes longer than in proportion to it. */
export interface PatternMatcher {
  /** How long the match is that begins at `at`, which is at most `most` long; 0 where there is none. */
  lengthAt(text: string, at: number, most: number): number;
  /** True when it matches all of the text. */
  matches(text: string): boolean;
}

/**
 * Digits, classes, letters and alternatives of letters, each so often or optional: both engines agree on these, and
 * with a few optional parts backtracking has nothing to try.
 */
const PLAIN =
  /^(?:(?:\\[d.+*?()|/-]|\[(?:[\p{L}\p{N}+_./ –-]|\\d)+\]|[\p{L}\p{N} _:;,@#%&~<>'"=/-]|\(\?:[\p{L}\p{N}]+(?:\|[\p{L}\p{N}]+)*\))(?:\{\d{1,2}\}|\?)?)+$/u;
const MOST_OPTIONAL = 4;

/** Makes the matcher of a pattern. Throws where RE2 cannot read it. */
export function matcherOf(pattern: string): PatternMatcher {
  const optional = pattern.split('?').length - pattern.split('(?:').length;
  return PLAIN.test(pattern) && optional <= MOST_OPTIONAL ? plainMatcher(pattern) : re2Matcher(pattern);
}

function plainMatcher(pattern: string): PatternMatcher {
  const here = new RegExp(pattern, 'y');
  const whole = new RegExp(`^(?:${pattern})$`);
  return {
    lengthAt: (text, at) => {
      here.lastIndex = at;
      return here.test(text) ? here.lastIndex - at : 0;
    },
    matches: (text) => whole.test(text),
  };
}

const require = createRequire(import.meta.url);

function re2Matcher(pattern: string): PatternMatcher {
  // The engine is as big as all rules together; it is loaded with the first pattern that needs it.
  const { RE2JS } = require('re2js') as typeof import('re2js');
  const re: RE2JS = RE2JS.compile(pattern);
  return {
    lengthAt: (text, at, most) => {
      const matcher = re.matcher(text.slice(at, at + most));
      return matcher.lookingAt() ? matcher.end() : 0;
    },
    matches: (text) => re.testExact(text),
  };
}
