/** A gap's status: what people decided, what was known, and what has grown since. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { decisionOf, refuseValues } from '../../src/app/decide.js';
import { expiredDecisions, withStatuses } from '../../src/app/status.js';
import { decisionFileName } from '../../src/config/decisions.js';
import type { Decision, GapEvidence, Standing, StoredDecision } from '../../src/model/decision.js';
import type { Gap } from '../../src/model/report.js';
import { fixture } from '../reports/fixture.js';

const TODAY = '2026-11-23';
const NOW = Date.parse(`${TODAY}T12:00:00Z`);

const found = { code: 'found', params: { confidence: 'likely', dataType: 'contact.email' } };
const GAP: Gap = {
  id: 'g_0123456789abcdef',
  kind: 'undeclared-here',
  severity: 'medium',
  category: 'contact.email',
  subject: null,
  system: 'crm',
  store: 'crm',
  schema: '',
  container: 'a.csv',
  field: 'epost',
  pointer: null,
  basis: 'content',
  status: 'new',
  affectedRows: { estimate: 90, lower: 80, upper: 100 },
  because: [found],
  actions: [],
};
const EVIDENCE: GapEvidence = { severity: 'medium', confidence: 'likely', basis: 'content', rows: 100 };

const decision = (change: Partial<StoredDecision> = {}): StoredDecision => ({
  gap: GAP.id,
  verdict: 'accept',
  by: 'Kari',
  because: 'a reason',
  decidedAt: '2026-11-01T08:00:00Z',
  until: '2026-12-31',
  about: { kind: GAP.kind, category: GAP.category, at: null },
  evidence: EVIDENCE,
  file: 'decisions/a.json',
  ...change,
});
const baseline = (evidence: GapEvidence): Standing['baseline'] => ({
  schemaVersion: '1.0',
  gaps: [{ id: GAP.id, kind: GAP.kind, category: GAP.category, at: null, evidence }],
});
const stand = (decisions: StoredDecision[], known: GapEvidence | null = null): Standing => ({
  decisions,
  baseline: known === null ? null : baseline(known),
});
const statusOf = (gap: Gap, standing: Standing): string => {
  const [settled] = withStatuses(fixture({ gaps: [gap] }), standing, TODAY).gaps;
  return [settled?.status, ...(settled?.changed ?? [])].join(' ');
};

describe('status', () => {
  it.each<[string, Standing, string]>([
    ['nobody said anything', stand([]), 'new'],
    ['a decision about another gap', stand([decision({ gap: 'g_ffffffffffffffff' })]), 'new'],
    ['in the baseline', stand([], EVIDENCE), 'known'],
    ['accepted', stand([decision()]), 'accepted'],
    ['accepted until today', stand([decision({ until: TODAY })]), 'accepted'],
    ['accepted until yesterday', stand([decision({ until: '2026-11-22' })]), 'expired'],
    ['expired, though in the baseline', stand([decision({ until: '2026-11-22' })], EVIDENCE), 'expired'],
    ['called wrong, for good', stand([decision({ verdict: 'false-positive' })]), 'false-positive'],
    ['a promise to declare', stand([decision({ verdict: 'declare' })]), 'known'],
    ['a promise to put right', stand([decision({ verdict: 'fix' })]), 'known'],
    ['a promise that was not kept', stand([decision({ verdict: 'fix', until: '2026-11-22' })]), 'expired'],
    [
      'the later of two, whatever their files are called',
      stand([
        decision({ verdict: 'false-positive', decidedAt: '2026-11-02T08:00:00Z' }),
        decision({ file: 'decisions/z.json' }),
      ]),
      'false-positive',
    ],
    [
      'the later of two in different zones',
      stand([
        decision({ decidedAt: '2026-11-02T00:30:00+02:00' }),
        decision({ verdict: 'fix', decidedAt: '2026-11-01T23:00:00Z' }),
      ]),
      'known',
    ],
  ])('%s', (_name, standing, status) => {
    expect(statusOf(GAP, standing)).toBe(status);
  });

  it('replaces what a report says already', () => {
    const before: Gap = { ...GAP, status: 'reopened', changed: ['rows'], decision: decision() };
    const [gap] = withStatuses(fixture({ gaps: [before] }), stand([]), TODAY).gaps;
    expect(gap).toEqual(GAP);
  });
});

const rows = (lower: number): Gap => ({ ...GAP, affectedRows: { estimate: lower, lower, upper: null } });
const basis = (of: Gap['basis']): Gap => ({ ...GAP, basis: of });

describe.each<[string, Partial<GapEvidence>, Gap, string, Gap]>([
  ['severity', {}, { ...GAP, severity: 'high' }, 'reopened severity', { ...GAP, severity: 'low' }],
  [
    'confidence',
    {},
    { ...GAP, because: [{ ...found, params: { ...found.params, confidence: 'certain' } }] },
    'reopened confidence',
    { ...GAP, because: [{ ...found, params: { ...found.params, confidence: 'possible' } }] },
  ],
  ['rows beyond twice what was accepted', {}, rows(201), 'reopened rows', rows(200)],
  ['rows, where few were accepted', { rows: 0 }, rows(3), 'reopened rows', rows(2)],
  [
    'rows, where none could be counted',
    { rows: null },
    { ...rows(500), severity: 'high' },
    'reopened severity',
    rows(500),
  ],
  ['basis', { basis: 'schema' }, basis('content'), 'reopened basis', basis('schema')],
])('re-opens when the evidence grows: %s', (_name, then, grown, expected, nearest) => {
  const evidence = { ...EVIDENCE, ...then };

  it('of a decision', () => {
    expect(statusOf(grown, stand([decision({ evidence })]))).toBe(expected);
    expect(statusOf(nearest, stand([decision({ evidence })]))).toBe('accepted');
  });

  it('of the baseline', () => {
    expect(statusOf(grown, stand([], evidence))).toBe(expected);
    expect(statusOf(nearest, stand([], evidence))).toBe('known');
  });
});

describe('expired decisions', () => {
  it('are those whose gap is still there', () => {
    const over = decision({ until: '2026-11-22' });
    const gone = decision({ gap: 'g_ffffffffffffffff', until: '2026-11-22' });
    const list = expiredDecisions([GAP], stand([over, gone]), TODAY);
    expect(list.map(({ gap, decision: d }) => [gap.id, d.file])).toEqual([[GAP.id, over.file]]);
    expect(expiredDecisions([GAP], stand([over, decision({ decidedAt: `${TODAY}T00:00:00Z` })]), TODAY)).toEqual([]);
  });
});

describe('a decision', () => {
  const input = { gap: GAP, verdict: 'accept', by: 'Kari', because: 'x', until: '2027-01-01', now: NOW } as const;

  it('keeps what the gap rests on', () => {
    const made = decisionOf(input);
    expect(made).toMatchObject({ evidence: EVIDENCE, about: { at: 'crm:///a.csv#epost' } });
    expect(statusOf(GAP, stand([{ ...made, file: 'f' }]))).toBe('accepted');
  });

  it.each<[string, object]>([
    ['without a date', { until: undefined }],
    ['with a date that is none', { until: '2027-02-30' }],
    ['with a date in another writing', { until: '1.2.2027' }],
    ['in the past', { until: '2026-11-22' }],
    ['by nobody', { by: ' ' }],
    ['for no reason', { because: '' }],
  ])('is refused %s', (_name, change) => {
    expect(() => decisionOf({ ...input, ...change })).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });

  it('is refused when its reason quotes personal data', () => {
    expect(() => refuseValues('belongs to ola@example.org only', RULES)).toThrow(/contact\.email/);
    expect(() => refuseValues('Kunden er slettet 12.03.2026, se sak 2026/1234 (Art. 6)', RULES)).not.toThrow();
  });

  it('has a file name of its own', () => {
    const one: Decision = decisionOf(input);
    const names = [one, { ...one, by: 'Ola' }, { ...one, verdict: 'fix' as const }].map(decisionFileName);
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toMatch(/^g_0123456789abcdef-2026-11-23-[0-9a-f]{8}\.json$/);
  });
});
