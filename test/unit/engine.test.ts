import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Engine } from '../../src/detect/engine.js';
import { normalise } from '../../src/detect/normalise.js';
import { MAX_SPANS, Spans } from '../../src/detect/spans.js';
import { CANDIDATE, type Detector, type Kind, NO_CANDIDATE, type Trigger } from '../../src/model/detector.js';

const KIND: Kind = { name: 'x', strength: 'strong', form: 'bare' };

function detector(pattern: RegExp, triggers: readonly Trigger[], validate: Detector['validate'] = () => 0): Detector {
  return {
    id: 'x',
    dataType: 'x',
    docs: { summary: '', reference: '', misses: '' },
    triggers,
    pattern,
    validate,
    kinds: [KIND],
    storage: ['text'],
    nulls: [],
    words: { names: [], against: [], labels: [] },
    examples: { hit: [], miss: [] },
  };
}

function scan(text: string, ...detectors: Detector[]): { found: string[]; at: [number, number][]; capped: boolean } {
  const spans = new Spans();
  new Engine(detectors).scan(text, spans);
  const at = Array.from({ length: spans.count }, (_, i): [number, number] => [
    spans.start[i] as number,
    spans.end[i] as number,
  ]);
  return { found: at.map(([a, b]) => text.slice(a, b)), at, capped: spans.capped };
}

const THREE = /\d{3}/uy;
const digits = (next?: readonly string[]): Trigger => ({ word: ['digits'], length: [3, 3], ...(next && { next }) });

describe('triggers', () => {
  it.each([
    ['digits', '123', true],
    ['digits', 'abc', false],
    ['digits', '12', false],
    ['hex', 'a1f', true],
    ['hex', 'abc', true],
    ['hex', 'xyz', false],
    ['upper', 'ABC', true],
    ['upper', 'A1C', true],
    ['upper', 'AbC', false],
    ['upper', 'ÆØÅ', true],
    ['capital', 'Abc', true],
    ['capital', 'ABC', false],
    ['capital', 'aBc', false],
    ['lower', 'abc', true],
    ['lower', 'æøå', true],
    ['lower', 'abC', false],
    ['mixed', 'a1b', true],
    ['mixed', 'abc', false],
    ['mixed', '123', false],
  ] as const)('a word of kind %s is tried at %s: %s', (word, text, expected) => {
    expect(scan(`- ${text} -`, detector(/\S{3}/uy, [{ word: [word], length: [3, 3] }])).found).toEqual(
      expected ? [text] : [],
    );
  });

  it('asks for the next character, or the end of the text', () => {
    expect(scan('123. 456, 789', detector(THREE, [digits(['.', ''])])).found).toEqual(['123', '789']);
    expect(scan('123', detector(THREE, [digits(['.'])])).found).toEqual([]);
  });

  it('counts words longer than its table as one length', () => {
    const long = { word: ['digits'], length: [60, 1000] } as const;
    expect(scan('1'.repeat(900), detector(/\d{900}/uy, [long])).at).toEqual([[0, 900]]);
    expect(scan('1'.repeat(59), detector(/\d{59}/uy, [long])).at).toEqual([]);
  });

  it('walks back from a character, not further than it may, and starts at a first character', () => {
    const at: Trigger = { char: '@', back: { of: /[a-z.]/, max: 4, first: /[a-z]/ } };
    const pattern = /[a-z.]{1,9}@/uy;
    expect(scan('..ab@', detector(pattern, [at])).found).toEqual(['ab@']);
    expect(scan('abcdefgh@', detector(pattern, [at])).found).toEqual(['efgh@']);
    expect(scan('..@ @', detector(pattern, [at])).found).toEqual([]);
    expect(scan('@', detector(/@/uy, [{ char: '@' }])).found).toEqual(['@']);
  });
});

describe('attempts', () => {
  it('do not find a hit again from its middle, but look inside what failed', () => {
    const pairs = /\d{2}( \d{2}){0,2}/uy;
    const trigger: Trigger = { word: ['digits'], length: [2, 2] };
    expect(scan('11 22 33 44', detector(pairs, [trigger])).found).toEqual(['11 22 33', '44']);
    expect(
      scan(
        '11 22 33 44',
        detector(pairs, [trigger], () => NO_CANDIDATE),
      ).found,
    ).toEqual([]);
    expect(
      scan(
        '11 22 33',
        detector(pairs, [trigger], () => CANDIDATE),
      ).found,
    ).toEqual(['11 22 33', '22 33', '33']);
  });

  it('leave other detectors their own hits', () => {
    const a = detector(/\d{3}/uy, [digits()]);
    expect(scan('123', a, { ...a, id: 'y' }).at).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  it('start afresh with every text', () => {
    const engine = new Engine([detector(THREE, [digits()])]);
    const spans = new Spans();
    for (const text of ['12 345', '123']) engine.scan(text, spans);
    expect([spans.count, spans.start[0], spans.end[0]]).toEqual([1, 0, 3]);
  });

  it('do not share the state of a pattern between engines', () => {
    const shared = detector(THREE, [digits()]);
    const [a, b] = [new Engine([shared]), new Engine([shared])];
    const spans = new Spans();
    a.scan('999 123', spans);
    b.scan('123', spans);
    expect(spans.count).toBe(1);
    expect((shared.pattern as RegExp).lastIndex).toBe(0);
  });
});

describe('the cap', () => {
  it('keeps the first spans and says that there were more', () => {
    const full = scan('123 '.repeat(MAX_SPANS), detector(THREE, [digits()]));
    expect([full.at.length, full.capped]).toEqual([MAX_SPANS, false]);
    const over = scan('123 '.repeat(MAX_SPANS + 1), detector(THREE, [digits()]));
    expect([over.at.length, over.capped, over.at.at(-1)]).toEqual([
      MAX_SPANS,
      true,
      [4 * MAX_SPANS - 4, 4 * MAX_SPANS - 1],
    ]);
  });

  it('is lifted for the next cell', () => {
    const engine = new Engine([detector(THREE, [digits()])]);
    const spans = new Spans();
    engine.scan('123 '.repeat(MAX_SPANS + 1), spans);
    engine.scan('123', spans);
    expect([spans.count, spans.capped]).toEqual([1, false]);
  });
});

describe('normalisation', () => {
  const find = (text: string) => scan(text, detector(THREE, [digits()])).at;

  it.each([
    ['full-width digits', '１２３', [0, 3]],
    ['a soft hyphen inside', '1\u00ad23', [0, 4]],
    ['zero-width characters inside, none after', 'x: 1\u200b2\u200d3\u200b y', [3, 8]],
    ['mathematical digits, two units each', '\ud835\udfd9\ud835\udfda\ud835\udfdb', [0, 6]],
    ['a decomposed letter before', 'a\u030a 123', [3, 6]],
    ['a byte order mark before', '\ufeff123', [1, 4]],
    ['an emoji before, and a zero-width joiner', '\ud83d\udc69\u200d\ud83d\udcbb 123', [6, 9]],
    ['a lone surrogate before', '\ud83d\u200b 123', [3, 6]],
  ] as const)('finds %s and maps the offsets back', (_, text, span) => expect(find(text)).toEqual([span]));

  it('maps every code unit to where it came from', () => {
    const { text, from, to } = normalise('A\u030a\u00ad\ufb01\u22121');
    expect(text).toBe('\u00c5fi-1');
    expect([...from]).toEqual([0, 3, 3, 4, 5]);
    expect([...to]).toEqual([2, 4, 4, 5, 6]);
  });

  it('leaves plain Norwegian text to the fast path', () => {
    expect(find('Blåbærøl «123» – é 456')).toEqual([
      [10, 13],
      [19, 22],
    ]);
  });
});

describe('the rules through the engine', () => {
  const hits = (d: Detector, triggers: readonly Trigger[], text: string): string => {
    const spans = new Spans();
    new Engine([{ ...d, triggers }]).scan(text, spans);
    const found = Array.from({ length: spans.count }, (_, i) => i).filter((i) => (spans.outcome[i] as number) >= 0);
    return found.map((i) => `${spans.start[i]}-${spans.end[i]}`).join(' ');
  };
  const texts = (d: Detector) => d.examples.hit.map((e) => (typeof e === 'string' ? e : e.value));

  it.each(RULES.detectors)('$id: each documented hit has a trigger', (d) => {
    for (const text of texts(d)) expect(hits(d, d.triggers, text), text).not.toBe('');
  });

  it.each(RULES.detectors.flatMap((d) => d.triggers.map((t, i) => ({ id: d.id, d, i, t: JSON.stringify(t) }))))(
    '$id needs trigger $i $t',
    ({ d, i }) => {
      const without = d.triggers.toSpliced(i, 1);
      // Without it a documented span is lost or cut short.
      expect(texts(d).filter((text) => hits(d, without, text) !== hits(d, d.triggers, text))).not.toEqual([]);
    },
  );

  it.each(RULES.detectors)('$id documents five hits and five misses at least, and what it misses', (d) => {
    expect(d.examples.hit.length).toBeGreaterThanOrEqual(5);
    expect(d.examples.miss.length).toBeGreaterThanOrEqual(5);
    expect(d.docs.misses.length).toBeGreaterThan(20);
    for (const { rate, derivation } of d.nulls) {
      // A rate of one says that such values alone are never a proof.
      expect(rate > 0 && rate <= 1).toBe(true);
      expect(derivation.length).toBeGreaterThanOrEqual(15);
    }
  });
});
