/** No value can make a rule slow: bounded patterns, few attempts, and megabytes of the worst shapes. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Engine } from '../../src/detect/engine.js';
import { Spans } from '../../src/detect/spans.js';
import { CANDIDATE, type Detector } from '../../src/model/detector.js';
import { SHAPES } from './shapes.js';

/** Quantifiers without an upper end, outside character classes and escapes. */
function unbounded(source: string): string[] {
  const found: string[] = [];
  for (let i = 0, inClass = false; i < source.length; i++) {
    const ch = source[i] as string;
    if (ch === '\\') i++;
    else if (inClass) inClass = ch !== ']';
    else if (ch === '[') inClass = true;
    else if (ch === '*' || ch === '+') found.push(source.slice(Math.max(0, i - 10), i + 1));
    else if (ch === '{' && /^\{\d+,\}/.test(source.slice(i))) found.push(source.slice(Math.max(0, i - 10), i + 4));
  }
  return found;
}

/** Longest text a bounded pattern can match: the product of nested repeats, summed over the parts. */
function longest(source: string): number {
  let i = 0;
  const alternatives = (): number => {
    let best = 0;
    let sum = 0;
    while (i < source.length && source[i] !== ')') {
      if (source[i] === '|') {
        best = Math.max(best, sum);
        sum = 0;
        i++;
      } else sum += atom() * repeats();
    }
    return Math.max(best, sum);
  };
  const atom = (): number => {
    if (source[i] === '[') {
      for (i++; source[i] !== ']'; i++) if (source[i] === '\\') i++;
      i++;
      return 1;
    }
    if (source[i] === '\\') {
      const escaped = /^\\(?:u[0-9a-f]{4}|[pP]\{[^}]+\}|.)/iu.exec(source.slice(i))?.[0] ?? '';
      i += escaped.length;
      return 1;
    }
    if (source[i] !== '(') {
      i++;
      return 1;
    }
    const look = /^\(\?(?:<?[=!])/.exec(source.slice(i)) !== null;
    i += /^\((?:\?(?::|<?[=!]))?/.exec(source.slice(i))?.[0].length ?? 1;
    const inside = alternatives();
    i++;
    return look ? 0 : inside;
  };
  const repeats = (): number => {
    const [all = '', , to] = /^(?:\{(\d+)(?:,(\d+))?\}|\?)/.exec(source.slice(i)) ?? [];
    const times = all === '' || all === '?' ? 1 : Number(to ?? /\d+/.exec(all)?.[0]);
    i += all.length;
    return times;
  };
  return alternatives();
}

describe('patterns', () => {
  it('the check itself sees what it looks for', () => {
    for (const bad of ['a+', 'a*', '\\d{2,}', '(?:a|b)+', '[+]*', '\\++']) expect(unbounded(bad)).not.toEqual([]);
    for (const good of ['[+*]', '\\+', '\\*', 'a{2,3}', '\\\\', '[\\]+]']) expect(unbounded(good)).toEqual([]);
    expect(longest('(?:ab|c){2,3}[x-z]{4}\\d?(?!abc)')).toBe(6 + 4 + 1);
  });

  it.each(RULES.detectors)('$id: sticky, every repeat bounded, at most 700 characters long', ({ pattern }) => {
    // A pattern that a linear-time engine runs, or a loop of its own, has no repeats to bound.
    if (!(pattern instanceof RegExp)) return;
    expect(pattern.sticky).toBe(true);
    expect(pattern.global).toBe(false);
    expect(unbounded(pattern.source)).toEqual([]);
    expect(longest(pattern.source)).toBeLessThanOrEqual(700);
  });
});

/** The rules with their patterns and validators counted. */
function counted(): { engine: Engine; work: { attempts: number; validated: number } } {
  const work = { attempts: 0, validated: 0 };
  const detectors = RULES.detectors.map(
    (d): Detector => ({
      ...d,
      validate: (text, start, end) => {
        work.validated++;
        return d.validate(text, start, end);
      },
    }),
  );
  const engine = new Engine(detectors);
  const own = engine as unknown as { attempt: (...args: unknown[]) => void };
  const attempt = own.attempt.bind(engine);
  own.attempt = (...args) => {
    work.attempts++;
    attempt(...args);
  };
  return { engine, work };
}

describe('work on hostile values', () => {
  it('covers at least forty shapes', () => expect(new Set(SHAPES).size).toBeGreaterThanOrEqual(40));

  it.each(SHAPES)('%j: attempts and validations grow with the length, not faster', (shape) => {
    const spans = new Spans();
    const measure = (length: number) => {
      const { engine, work } = counted();
      engine.scan(shape.repeat(Math.ceil(length / shape.length)).slice(0, length), spans);
      return work;
    };
    const small = measure(2_000);
    const large = measure(16_000);
    // No character may be tried by more detectors than there are (the slow path reads a text twice).
    expect(large.attempts).toBeLessThanOrEqual(2 * RULES.detectors.length * 16_000);
    expect(large.attempts).toBeLessThanOrEqual(9 * (small.attempts + 10));
    expect(large.validated).toBeLessThanOrEqual(9 * (small.validated + 10));
    expect(large.validated).toBeLessThanOrEqual(large.attempts);
  });

  it('reads a megabyte of every shape without hanging', () => {
    const engine = new Engine(RULES.detectors);
    const spans = new Spans();
    for (const shape of SHAPES) {
      const text = shape.repeat(Math.ceil(1_000_000 / shape.length));
      const started = performance.now();
      engine.scan(text, spans);
      // A guard against hanging on a shared machine, not a measurement.
      expect(performance.now() - started, shape).toBeLessThan(5_000);
    }
  }, 300_000);

  it('never throws, and keeps every span inside the text and in bounds', () => {
    const engine = new Engine(RULES.detectors);
    const spans = new Spans();
    for (const a of SHAPES) {
      for (const b of SHAPES) {
        const text = (a + b).repeat(3);
        engine.scan(text, spans);
        for (let i = 0; i < spans.count; i++) {
          const [start, end] = [spans.start[i] as number, spans.end[i] as number];
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          const outcome = spans.outcome[i] as number;
          expect(
            outcome === CANDIDATE || outcome < (engine.detectors[spans.detector[i] as number]?.kinds.length ?? 0),
          ).toBe(true);
        }
      }
    }
  });
});
