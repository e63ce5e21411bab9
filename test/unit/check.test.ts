/** What the gate says, and what a change adds to it: pure parts, in tables. */
import { describe, expect, it } from 'vitest';
import { renderCheck } from '../../reports/check.js';
import { additionsOf } from '../../src/check/additions.js';
import { baselineOf, baselineText } from '../../src/check/baseline.js';
import type { InForce } from '../../src/check/in-force.js';
import { outcomeOf } from '../../src/check/outcome.js';
import { digest } from '../../src/model/canonical.js';
import type { BaselineGap, StoredDecision } from '../../src/model/decision.js';
import type { Gap, Report } from '../../src/model/report.js';
import { fixture, HOSTILE } from '../reports/fixture.js';

const A = fixture({ run: { ...fixture().run, complete: true } });
const GAP: Gap = { ...(A.gaps.find((g) => g.kind === 'undeclared-here') as Gap), severity: 'high', status: 'new' };
const gate = { failOn: 'medium' as const, minCoverage: 0 };
const judge = (gaps: readonly Gap[], change: Partial<Report> = {}, lost: string[] = [], minCoverage = 0) =>
  outcomeOf({ report: { ...A, gaps, ...change }, gate: { ...gate, minCoverage }, base: null, lost, additions: [] });

describe('verdict', () => {
  const down = { run: { ...A.run, complete: false } };
  it.each<[string, string, ReturnType<typeof judge>]>([
    ['new, above the threshold', 'gaps', judge([GAP])],
    ['new, at the threshold', 'gaps', judge([{ ...GAP, severity: 'medium' }])],
    ['new, below it', 'clean', judge([{ ...GAP, severity: 'low' }])],
    ['re-opened', 'gaps', judge([{ ...GAP, status: 'reopened' }])],
    ['expired', 'gaps', judge([{ ...GAP, status: 'expired' }])],
    ['known', 'clean', judge([{ ...GAP, status: 'known' }])],
    ['accepted', 'clean', judge([{ ...GAP, status: 'accepted' }])],
    ['called wrong', 'clean', judge([{ ...GAP, status: 'false-positive' }])],
    ['inconclusive never fails', 'clean', judge([{ ...GAP, kind: 'inconclusive' }])],
    ['not-examined never fails', 'clean', judge([{ ...GAP, kind: 'not-examined' }])],
    ['the gap of an expired decision counts, not the reminder', 'clean', judge([{ ...GAP, kind: 'decision-expired' }])],
    ['not complete', 'incomplete', judge([], down)],
    ['a gap goes before not complete', 'gaps', judge([GAP], down)],
    ['a store that was taken away', 'incomplete', judge([], {}, ['crm'])],
    ['too few fields', 'incomplete', judge([], {}, [], 1)],
  ])('%s: %s', (_name, verdict, outcome) => {
    expect(outcome.verdict).toBe(verdict);
  });
});

const line = (id: string, rows = 1): BaselineGap => ({
  id,
  kind: 'undeclared-here',
  category: 'x',
  at: null,
  evidence: { severity: 'low', confidence: null, basis: 'content', rows },
});

describe('baseline', () => {
  const settled: Gap = {
    ...GAP,
    id: 'g_00000000000000aa',
    decision: { by: 'x', decidedAt: '', verdict: 'fix', because: '' },
  };
  const unseen: Gap = { ...GAP, id: 'g_00000000000000bb', kind: 'not-examined' };

  it('holds findings that nobody has decided about, one a line', () => {
    const made = baselineOf({ ...A, gaps: [settled, GAP, unseen] }, null);
    expect(made.gaps.map((g) => g.id)).toEqual([GAP.id]);
    expect(JSON.parse(baselineText(made))).toEqual(made);
    expect(JSON.parse(baselineText({ schemaVersion: '1.0', gaps: [] })).gaps).toEqual([]);
  });

  it('forgets what is gone, but not when it could not look', () => {
    const before = { schemaVersion: '1.0' as const, gaps: [line('g_ffffffffffffffff')] };
    expect(baselineOf({ ...A, gaps: [] }, before).gaps).toEqual([]);
    expect(baselineOf({ ...A, gaps: [], run: { ...A.run, complete: false } }, before)).toEqual(before);
  });
});

describe('additions', () => {
  const policy = {
    controller: { name: 'X' },
    categories: { a: { match: [] }, b: { match: [], basis: 'absent' as const } },
  };
  const system = { id: 's', containers: ['crm'], categories: [{ category: 'a' }] };
  const force = (change: Partial<InForce> = {}, register: object = { policy, systems: [system] }): InForce => ({
    raw: { stores: [{ id: 'crm', kind: 'files', path: 'data' }] },
    paths: { gate: { failOn: 'medium', minCoverage: 0.9, baseline: '/r/b.json' }, decisions: '/r/decisions' },
    register: { register: register as InForce['register']['register'], hash: digest(register) },
    standing: { decisions: [], baseline: null },
    packs: new Map(),
    ...change,
  });
  const base = force();
  const merged = { raw: base.raw, removed: [], moved: [], lost: [] };
  const codes = (head: InForce, from = base) => additionsOf(from, head, merged).map((a) => a.code);
  const decision: StoredDecision = {
    gap: 'g_0000000000000001',
    verdict: 'fix',
    by: 'x',
    because: 'y',
    decidedAt: '2026-01-01T00:00:00Z',
    about: { kind: 'region', category: null, at: null },
    evidence: line('').evidence,
    file: '/r/decisions/one.json',
  };
  const known = (...gaps: BaselineGap[]) =>
    force({ standing: { decisions: [], baseline: { schemaVersion: '1.0', gaps } } });
  const decided = (...decisions: StoredDecision[]) => force({ standing: { decisions, baseline: null } });
  const gated = (change: object) => force({ paths: { ...base.paths, gate: { ...base.paths.gate, ...change } } });
  const packed = (pack: unknown) => force({ packs: new Map([['/r/rules/mine.json', pack]]) });
  const config = (change: object) => force({ raw: { ...base.raw, ...change } });

  it.each<[string, InForce, string[], InForce?]>([
    ['nothing', force(), []],
    ['a decision', decided(decision), ['decision-added']],
    ['a decision under another name', decided({ ...decision, file: '/r/decisions/two.json' }), [], decided(decision)],
    ['a decision taken back', force(), [], decided(decision)],
    ['a rule pack', packed({ rules: [{ id: 'a' }] }), ['pack-added']],
    ['a rule pack written in another order', packed({ rules: [], pack: 'x' }), [], packed({ pack: 'x', rules: [] })],
    ['a rule pack gone', force(), ['pack-removed'], packed({ rules: [] })],
    ['a rule changed', packed({ rules: [{ id: 'a', x: 1 }] }), ['pack-changed'], packed({ rules: [{ id: 'a' }] })],
    ['a pack that is none', packed([null]), ['pack-changed'], packed({ rules: [null] })],
    ['a known gap', known(line('g_0000000000000001')), ['baseline-added']],
    ['a known gap that may be larger', known(line('g_1', 9)), ['baseline-changed'], known(line('g_1'))],
    ['fewer known gaps', known(), [], known(line('g_1'))],
    ['a higher threshold', gated({ failOn: 'high' }), ['gate-eased']],
    ['a lower threshold', gated({ failOn: 'low' }), []],
    ['less coverage', gated({ minCoverage: 0.5 }), ['gate-eased']],
    ['another baseline', gated({ baseline: '/r/c.json' }), ['gate-eased']],
    [
      'a declared category',
      force({}, { policy: { ...policy, categories: { ...policy.categories, c: { match: [] } } }, systems: [system] }),
      ['category-declared'],
    ],
    [
      'a category that was left out',
      force({}, { policy: { ...policy, categories: { a: { match: [] }, b: { match: [] } } }, systems: [system] }),
      ['category-declared'],
    ],
    [
      'a category in a system',
      force({}, { policy, systems: [{ ...system, categories: [{ category: 'a' }, { category: 'b' }] }] }),
      ['category-in-system'],
    ],
    [
      'a new system',
      force({}, { policy, systems: [system, { id: 't', containers: ['x'], categories: [] }] }),
      ['system-added', 'place-added'],
    ],
    ['other words', force({}, { policy: { ...policy, note: 'x' }, systems: [system] }), ['register-changed']],
    [
      'a store scanned otherwise',
      config({ stores: [{ id: 'crm', kind: 'files', path: 'data', exclude: ['*'] }] }),
      ['store-changed'],
    ],
    ['a correction', config({ fields: { 'crm:///a#b': { not: ['x'], because: 'y' } } }), ['field-corrected']],
    ['a rule off', config({ rules: { disable: ['x'] } }), ['rules-changed']],
    ['a smaller sample', config({ sample: { targetBound: 0.5 } }), ['sample-changed']],
  ])('%s', (_name, head, expected, from) => {
    expect(codes(head, from)).toEqual(expected);
  });
});

describe('written', () => {
  it.each(['nb', 'en'] as const)('hostile names stay names, and ten lines are enough (%s)', (locale) => {
    const hostile: Gap = {
      ...GAP,
      category: HOSTILE,
      container: HOSTILE.repeat(500),
      actions: [HOSTILE],
      status: 'reopened',
      changed: ['rows'],
      decision: { by: HOSTILE, because: HOSTILE, verdict: 'accept', decidedAt: HOSTILE, until: HOSTILE },
    };
    const many = Array.from({ length: 50 }, (_, i) => ({ ...hostile, id: `g_${String(i).padStart(16, '0')}` }));
    const text = renderCheck(judge(many, { run: { ...A.run, complete: false } }, [HOSTILE], 1), A, locale);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
