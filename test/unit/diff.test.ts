/** What changed between two reports, and what only seems to have. */
import { describe, expect, it } from 'vitest';
import { renderDiff } from '../../reports/diff.js';
import { diffReports } from '../../src/app/diff.js';
import { placesOf } from '../../src/app/places.js';
import type { Gap, Report } from '../../src/model/report.js';
import { fixture, HOSTILE } from '../reports/fixture.js';

const A = fixture();
const GAP = A.gaps.find((g) => g.field !== null && g.because.some((b) => b.code === 'found' && b.params.sound)) as Gap;
const without = (gap: Gap, change: Partial<Report> = {}): Report => ({
  ...A,
  gaps: A.gaps.filter((g) => g.id !== gap.id),
  ...change,
});
const withGap = (change: Partial<Gap>): Report => ({
  ...A,
  gaps: A.gaps.map((g) => (g.id === GAP.id ? { ...g, ...change } : g)),
});
const share = (lower: number, upper: number, sound = true): Gap['because'] =>
  GAP.because.map((b) =>
    b.code === 'found' ? { ...b, params: { ...b.params, estimate: (lower + upper) / 2, lower, upper, sound } } : b,
  );
const isField = (f: Report['fields'][number]): boolean =>
  f.store === GAP.store && f.container === GAP.container && f.path === GAP.field;
const isContainer = (c: Report['containers'][number]): boolean => c.store === GAP.store && c.name === GAP.container;
const shut = { code: 'permission-denied', params: {} };

it('two reports of the same are the same', () => {
  const { gaps, map, unexamined, stores, containers, fields, conditions } = diffReports(A, fixture());
  expect(gaps).toEqual({ added: [], gone: [], changed: [], same: A.gaps.length });
  expect([map, conditions, unexamined.newly, unexamined.nowExamined]).toEqual([[], [], [], []]);
  for (const { added, gone } of [stores, containers, fields]) expect([added, gone]).toEqual([[], []]);
});

it('a gap that was not there is new', () => {
  expect(diffReports(without(GAP), A).gaps.added.map((g) => g.id)).toEqual([GAP.id]);
});

describe('a gap that is not there any more', () => {
  it.each<[string, Report, string]>([
    ['was put right', without(GAP), 'no-longer'],
    ['went with its field', without(GAP, { fields: A.fields.filter((f) => !isField(f)) }), 'place-gone'],
    [
      'went with its container',
      without(GAP, {
        containers: A.containers.filter((c) => !isContainer(c)),
        fields: A.fields.filter((f) => !(f.store === GAP.store && f.container === GAP.container)),
      }),
      'place-gone',
    ],
    [
      'was not looked for: field',
      without(GAP, { fields: A.fields.map((f) => (isField(f) ? { ...f, notExamined: shut } : f)) }),
      'not-examined',
    ],
    [
      'was not looked for: container',
      without(GAP, { containers: A.containers.map((c) => (isContainer(c) ? { ...c, notExamined: shut } : c)) }),
      'not-examined',
    ],
    ['was not looked for: store down', without(GAP, down(GAP.store)), 'not-examined'],
  ])('%s', (_name, after, because) => {
    expect(diffReports(A, after).gaps.gone.map((g) => [g.gap.id, g.because])).toEqual([[GAP.id, because]]);
  });
});

/** The store could not be reached: nothing of it is in the report. */
function down(store: string | null): Partial<Report> {
  return {
    stores: A.stores.map((s) => (s.id === store ? { ...s, faults: [{ code: 'connect-refused', params: {} }] } : s)),
    containers: A.containers.filter((c) => c.store !== store),
    fields: A.fields.filter((f) => f.store !== store),
  };
}

describe('a gap that changed', () => {
  const base = withGap({ because: share(0.4, 0.5), affectedRows: { estimate: 45, lower: 40, upper: 50 } });
  it.each<[string, Partial<Gap>, string[]]>([
    ['in severity', { severity: GAP.severity === 'low' ? 'high' : 'low' }, ['severity']],
    ['in status', { status: 'accepted' }, ['status']],
    ['in share, beyond what sampling explains', { because: share(0.6, 0.7) }, ['share']],
    ['not in share, within it', { because: share(0.45, 0.6) }, []],
    ['not in share, where no bound is claimed', { because: share(0.45, 0.55, false) }, []],
    ['in share, far off though no bound is claimed', { because: share(0.8, 0.9, false) }, ['share']],
    ['in rows', { affectedRows: { estimate: 90, lower: 80, upper: 100 } }, ['rows']],
    ['not in rows, a little', { affectedRows: { estimate: 52, lower: 46, upper: 58 } }, []],
  ])('%s', (_name, change, what) => {
    const after = { ...base, gaps: base.gaps.map((g) => (g.id === GAP.id ? { ...g, ...change } : g)) };
    const { changed } = diffReports(base, after).gaps;
    expect(changed.flatMap((c) => c.changes.map((x) => x.what))).toEqual(what);
  });
});

describe('places', () => {
  it('of a store that is down are not gone, but not examined', () => {
    const diff = diffReports(A, { ...A, ...down(GAP.store) });
    expect(diff.containers.gone).toEqual([]);
    expect(diff.unexamined.newly).toEqual([{ at: GAP.store, reason: { code: 'connect-refused', params: {} } }]);
    const back = diffReports({ ...A, ...down(GAP.store) }, A);
    expect(back.containers.added).toEqual([]);
    expect(back.unexamined.nowExamined).toEqual([GAP.store]);
  });

  it('come and go; the fields of a new container are not told one by one', () => {
    const { containers, fields } = diffReports(
      {
        ...A,
        containers: A.containers.filter((c) => !isContainer(c)),
        fields: A.fields.filter((f) => f.store !== GAP.store || f.container !== GAP.container),
      },
      A,
    );
    expect(containers.added).toHaveLength(1);
    expect(fields.added).toEqual([]);
    expect(diffReports(A, { ...A, fields: A.fields.filter((f) => !isField(f)) }).fields.gone).toHaveLength(1);
  });

  it('that are shut are told once, for all their fields', () => {
    const { unexamined } = placesOf({
      ...A,
      containers: A.containers.map((c) => (isContainer(c) ? { ...c, notExamined: shut } : c)),
      fields: A.fields.map((f) =>
        f.store === GAP.store && f.container === GAP.container ? { ...f, notExamined: shut } : f,
      ),
    });
    const [table] = A.containers.filter(isContainer).map((c) => `${c.store}://${c.schema}/${c.name}`);
    expect([...unexamined.keys()].filter((at) => at.split('#')[0] === table)).toEqual([table]);
  });

  it('of a category that spreads are told', () => {
    const [cell] = A.map.filter((c) => c.locations.length > 0);
    const before = { ...A, map: A.map.map((c) => (c === cell ? { ...c, locations: [] } : c)) };
    expect(diffReports(before, A).map).toMatchObject([{ category: cell?.category, added: cell?.locations, gone: [] }]);
  });
});

describe('written', () => {
  it('in both languages, with what else may be the reason', () => {
    const diff = diffReports(without(GAP, { tool: { ...A.tool, rulesHash: 'other' } }), A);
    expect(renderDiff(diff, A, 'text', 'en')).toMatch(
      /1 new gaps[\s\S]*may be the reason: the rules\.[\s\S]*New gaps \(1\)/,
    );
    expect(renderDiff(diff, A, 'text', 'nb')).toContain(GAP.id);
    expect(JSON.parse(renderDiff(diff, A, 'json', 'nb')).gaps.added[0].id).toBe(GAP.id);
  });

  it.each(['text', 'md'] as const)('so that hostile names stay names: %s', (format) => {
    const name = `${HOSTILE}\`[x](http://example.org) @all`;
    const hostile: Report = { ...A, gaps: [{ ...GAP, container: name, category: name, store: name }] };
    const text = renderDiff(diffReports({ ...A, gaps: [] }, hostile), hostile, format, 'en');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    if (format === 'md') {
      const outsideCode = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(outsideCode).not.toMatch(/<img|\[x\]\(|[^&]@all/);
    }
  });
});
