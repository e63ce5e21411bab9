/**
 * Every pattern is linear, by analysis. `scslre` finds repeats that can take the same text in several ways and fail
 * afterwards; it looks at repeats without end only, so each pattern is judged twice: as it is, and with every repeat
 * of more than a few times made endless. What is found in the second is bounded in truth, and listed with its bound.
 */
import { readFileSync } from 'node:fs';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { built, type Pattern, written } from './patterns.js';

/** Repeats of fewer times multiply work by no more than this. */
const FEW = 4;

interface Exception {
  /** How the pattern begins, enough to tell it from others. */
  readonly begins: string;
  /** Why the work of one attempt is bounded all the same. */
  readonly because: string;
}

const { bounded } = JSON.parse(readFileSync('test/rules/linear-exceptions.json', 'utf8')) as { bounded: Exception[] };

let patterns: readonly Pattern[] = [];

beforeAll(async () => {
  const all = [...written(), ...(await built(() => import('../../rules/registry.js')))];
  patterns = [...new Map(all.map((p) => [`/${p.source}/${p.flags}`, p])).values()];
});

const reportsOf = (source: string, flags: string) => analyse({ source, flags }).reports;

/** The quantifiers of a pattern, outermost first. */
function quantifiers({ source, flags }: Pick<Pattern, 'source' | 'flags'>) {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const found: { min: number; max: number; greedy: boolean; from: number; to: number }[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, unicode), {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      found.push({ min, max, greedy, from: element.end, to: end });
    },
  });
  return found;
}

/** The pattern with its bounded repeats of {@link FEW} and more made endless. */
function endless(pattern: Pick<Pattern, 'source' | 'flags'>): string {
  let { source } = pattern;
  for (const { min, max, greedy, from, to } of quantifiers(pattern).sort((a, b) => b.from - a.from)) {
    if (max < FEW || max === Number.POSITIVE_INFINITY) continue;
    source = `${source.slice(0, from)}{${min},}${greedy ? '' : '?'}${source.slice(to)}`;
  }
  return source;
}

const show = ({ where, source, flags }: Pattern): string => `${where}: /${source.slice(0, 120)}/${flags}`;

describe('patterns', () => {
  it('the check sees what it looks for', () => {
    expect(reportsOf('^(?:a+)+$', '')).not.toEqual([]);
    expect(reportsOf('\\d+\\.?\\d+x', 'y')).not.toEqual([]);
    expect(reportsOf('a+b', 'g')).not.toEqual([]);
    expect(reportsOf('(?<=x)a+b', 'uy')).toEqual([]);
    expect(endless({ source: 'a{0,9}b{2,3}(?:c{1,40}d?){1,8}', flags: 'u' })).toBe('a{0,}b{2,3}(?:c{1,}d?){1,}');
    expect(patterns.filter((p) => p.where === 'built by the rules').length).toBeGreaterThan(50);
    expect(patterns.length).toBeGreaterThan(500);
  });

  it('no endless repeat can make work grow faster than the text', () => {
    expect(patterns.filter(({ source, flags }) => reportsOf(source, flags).length > 0).map(show)).toEqual([]);
  });

  it('no repeat is endless and lazy: the analysis takes what never fails for harmless, however often it tries', () => {
    const lazy = patterns.filter((p) => quantifiers(p).some((q) => !q.greedy && q.max === Number.POSITIVE_INFINITY));
    expect(lazy.map(show)).toEqual([]);
  });

  it('no bounded repeat takes a text in many ways, but for those whose bound is listed', () => {
    // Where a search starts is no matter here: with bounded repeats each start costs the same at most.
    const found = patterns.filter((p) => reportsOf(endless(p), p.flags).some(({ type }) => type !== 'Move'));
    const listed = (p: Pattern) => bounded.some(({ begins }) => p.source.startsWith(begins));
    expect(found.filter((p) => !listed(p)).map(show)).toEqual([]);
    expect(bounded.filter(({ begins }) => !found.some((p) => p.source.startsWith(begins)))).toEqual([]);
  });
});
