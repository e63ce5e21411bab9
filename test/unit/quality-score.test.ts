/** The arithmetic of the quality benchmark, against cases worked out by hand. */
import { describe, expect, it } from 'vitest';
import { ceiling, wilson } from '../../bench/quality/intervals.js';
import { falls, type Quality } from '../../bench/quality/result.js';
import { figures, halves, Score, scoreSpans } from '../../bench/quality/score.js';

const set = (...types: string[]): Set<string> => new Set(types);

describe('wilson', () => {
  it.each([
    // z = 1.96: (p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)
    [8, 10, 0.4902, 0.9433],
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1000, 0.0002, 0.0056],
  ])('%d of %d', (hits, trials, low, high) => {
    const [a, b] = wilson(hits, trials);
    expect(a).toBeCloseTo(low, 4);
    expect(b).toBeCloseTo(high, 4);
  });

  it('knows nothing from no trials', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('ceiling', () => {
  it.each([
    [0.5, 1, 0.5],
    [0.5, 2, 0.75],
    [0.001, 3000, 0.9503],
    [1, 5, 1],
  ])('a share of %d in %d cells', (p, n, expected) => {
    expect(ceiling(p, n)).toBeCloseTo(expected, 4);
  });
});

describe('fields', () => {
  it('counts right, missed and wrong findings by type', () => {
    const score = new Score();
    score.field(set('contact.email', 'contact.phone'), set('contact.email', 'device.ip'));
    score.field(set('contact.email'), set('contact.email'));
    score.field(set(), set('contact.email'));
    expect(score.of('contact.email')).toEqual({ positive: 2, tp: 2, fp: 1, fn: 0 });
    expect(score.of('contact.phone')).toEqual({ positive: 1, tp: 0, fp: 0, fn: 1 });
    expect(score.of('device.ip')).toEqual({ positive: 0, tp: 0, fp: 1, fn: 0 });
    expect(score.pooled()).toEqual({ positive: 3, tp: 2, fp: 2, fn: 1 });
    expect(score.pooled((t) => t === 'contact.email')).toEqual({ positive: 2, tp: 2, fp: 1, fn: 0 });
  });

  it('takes parts of what a field holds for neither right nor wrong', () => {
    const score = new Score();
    const { missed, wrong } = score.field(
      set('identity.name'),
      set('identity.name', 'identity.given', 'contact.locality'),
    );
    expect(missed).toEqual([]);
    expect(wrong).toEqual(['contact.locality']);
  });

  it('leaves open types out on both sides', () => {
    const score = new Score();
    score.field(set('payment.kid'), set(), ['payment.kid']);
    score.field(set(), set('payment.kid'), ['payment.kid']);
    expect(score.pooled()).toEqual({ positive: 0, tp: 0, fp: 0, fn: 0 });
  });
});

describe('figures', () => {
  it('are precision, recall and their harmonic mean', () => {
    const f = figures({ positive: 10, tp: 8, fp: 2, fn: 2 });
    expect(f.precision).toBe(0.8);
    expect(f.recall).toBe(0.8);
    expect(f.f1).toBe(0.8);
    expect(f.recallInterval[0]).toBeCloseTo(0.4902, 4);
  });

  it('are not made up where there is nothing', () => {
    expect(figures({ positive: 0, tp: 0, fp: 0, fn: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
    expect(figures({ positive: 3, tp: 0, fp: 0, fn: 3 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
  });
});

const span = (type: string, start: number, end: number): { types: string[]; start: number; end: number } => ({
  types: [type],
  start,
  end,
});

describe('spans', () => {
  it.each([
    [[0, 10], [0, 10], true],
    [[0, 10], [5, 10], true],
    [[0, 10], [6, 10], false],
    [[0, 10], [5, 15], true],
    [[0, 10], [6, 16], false],
    [[0, 10], [0, 21], false],
    [[0, 0], [0, 0], false],
  ] as const)('%j and %j', (a, b, expected) => {
    expect(halves(a, b)).toBe(expected);
  });

  it('match by type and half of both, exact ones counted apart', () => {
    const score = new Score();
    const labels = [span('contact.phone', 5, 13), span('contact.email', 20, 40)];
    const found = [span('contact.phone', 5, 13), span('contact.email', 22, 40), span('device.ip', 50, 60)];
    expect(scoreSpans(score, labels, found)).toMatchObject({
      exact: 1,
      missed: [],
      wrong: [span('device.ip', 50, 60)],
    });
    expect(score.pooled()).toEqual({ positive: 2, tp: 2, fp: 1, fn: 0 });
  });

  it('the same place under another type is missed and wrong', () => {
    const score = new Score();
    scoreSpans(score, [span('contact.phone', 0, 8)], [span('organisation.number', 0, 8)]);
    expect(score.pooled()).toEqual({ positive: 1, tp: 0, fp: 1, fn: 1 });
  });

  it('parts of a name or an address are ignored, a wide reading is right', () => {
    const score = new Score();
    const address = { ...span('contact.postal_address', 20, 31), wide: [20, 44] as const };
    const labels = [span('identity.name', 0, 12), address];
    const found = [
      span('identity.name', 0, 12),
      span('identity.given', 0, 4),
      span('contact.postal_address', 20, 44),
      span('contact.postal_code', 33, 37),
    ];
    expect(scoreSpans(score, labels, found)).toMatchObject({ missed: [], wrong: [], exact: 1 });
  });
});

describe('falls', () => {
  const level = (precision: number, recall: number): object => ({
    pooled: { precision, recall },
    types: { 'contact.phone': { precision, recall } },
  });
  const document = (recall: number, perThousand: number, typeRecall = recall): Quality => {
    const column = {
      ...level(0.99, recall),
      falseFindings: { perThousand },
      randomTableFindings: 0,
    } as unknown as Quality['column'];
    (column.types['contact.phone'] as { recall: number }).recall = typeRecall;
    return { column, endToEnd: level(0.9, 0.9), span: level(0.9, 0.9) } as unknown as Quality;
  };

  it('nothing fell where nothing changed, or little', () => {
    expect(falls(document(0.98, 1), document(0.98, 1))).toEqual([]);
    expect(falls(document(0.98, 1), document(0.978, 1.3))).toEqual([]);
  });

  it('a pooled figure, a type and false alarms are watched', () => {
    expect(falls(document(0.98, 1), document(0.977, 1))).toEqual(['column: pooled recall fell from 0.98 to 0.977']);
    expect(falls(document(0.98, 1, 0.9), document(0.98, 1, 0.87))).toEqual([
      'column: recall of contact.phone fell from 0.9 to 0.87',
    ]);
    expect(falls(document(0.98, 1), document(0.98, 1.4))).toEqual([
      'column: false findings per 1,000 clean fields rose from 1 to 1.4',
    ]);
  });
});
