/**
 * A trigger that says how a text begins turns away every other word before the pattern is tried. What a pattern may
 * begin with is read from the pattern itself: nothing of it may be missing from its triggers.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { BEGINNINGS, beginning } from '../../src/detect/compile.js';
import type { Detector, Trigger } from '../../src/model/detector.js';

/** Characters of a beginning that count. */
const COUNT = 3;
/** Latin letters, digits and marks; further on no word begins. The long s, which patterns take for an s, is left out. */
const CHARACTERS = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).filter((c) => c !== '\u017f');

type Heads = ReadonlySet<string>;

const grown = (heads: Heads, more: Heads): Heads =>
  new Set(
    [...heads].flatMap((head) => (head.length >= COUNT ? [head] : [...more].map((m) => (head + m).slice(0, COUNT)))),
  );

const matching = ({ raw }: AST.Node, flags: string): Heads => {
  const one = new RegExp(`^${raw}$`, flags);
  return new Set(CHARACTERS.filter((c) => one.test(c)).map((c) => c.toLowerCase()));
};

function sequence(elements: readonly AST.Element[], flags: string): Heads {
  let heads: Heads = new Set(['']);
  for (const element of elements) {
    if ([...heads].every((head) => head.length >= COUNT)) break;
    heads = grown(heads, headsOf(element, flags));
  }
  return heads;
}

function headsOf(node: AST.Node, flags: string): Heads {
  switch (node.type) {
    case 'Alternative':
      return sequence(node.elements, flags);
    case 'Group':
    case 'CapturingGroup':
    case 'Pattern':
      return new Set(node.alternatives.flatMap((a) => [...headsOf(a, flags)]));
    case 'Quantifier': {
      const one = headsOf(node.element, flags);
      const times = [new Set(['']) as Heads];
      for (let i = 1; i <= Math.min(node.max, COUNT); i++) times.push(grown(times[i - 1] as Heads, one));
      return new Set(times.slice(Math.min(node.min, COUNT)).flatMap((heads) => [...heads]));
    }
    case 'Assertion':
      return new Set(['']);
    default:
      return matching(node, flags);
  }
}

type WordTrigger = Extract<Trigger, { word: unknown }>;
const asks = (d: Detector): readonly WordTrigger[] =>
  d.triggers.filter((t): t is WordTrigger => 'word' in t && (t.starts !== undefined || t.first !== undefined));

const codeOf = (head: string): number =>
  beginning(head.charCodeAt(0), head.charCodeAt(1) || 0, head.charCodeAt(2) || 0);

/** Beginnings that some trigger lets through; a letter in either case is one. */
function allowed(d: Detector): (head: string) => boolean {
  const open = (starts: string): number => (starts.length >= COUNT ? 1 : starts.length === 2 ? 32 : 1024);
  const codes = new Uint8Array(BEGINNINGS);
  for (const t of asks(d)) {
    for (const head of t.starts ?? [...(t.first ?? '')]) codes.fill(1, codeOf(head), codeOf(head) + open(head));
  }
  return (head) => codes[codeOf(head)] === 1;
}

const isDigits = ({ word, first }: WordTrigger): boolean =>
  word.every((kind) => kind === 'digits') || /^\d+$/.test(first ?? '');

/** Rules that find what begins with a letter by beginnings alone. */
const words = RULES.detectors.filter(
  (d): d is Detector & { pattern: RegExp } =>
    d.pattern instanceof RegExp &&
    d.triggers.some((t) => 'word' in t && t.starts !== undefined && !isDigits(t)) &&
    d.triggers.every((t) => ('word' in t ? t.starts !== undefined || isDigits(t) : t.back === undefined)),
);

describe('the beginnings that triggers ask for', () => {
  it('are asked for by a good part of the rules', () => {
    expect(RULES.detectors.filter((d) => asks(d).length > 0).length).toBeGreaterThan(25);
  });

  it.each(words.map((d) => [d.id, d] as const))('%s: none that its pattern has is missing', (_, d) => {
    const { source, flags } = d.pattern;
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
    const lets = allowed(d);
    const letters = [...headsOf(pattern, flags.replace('y', ''))].filter((head) => /^\p{L}/u.test(head));
    expect(letters.filter((head) => !lets(head))).toEqual([]);
  });
});
