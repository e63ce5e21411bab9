/** Small worlds for tests of gaps: one system, one store, one container, one finding. */
import type { GapContainer, GapFinding, GapInput, GapStore } from '../../src/gap/input.js';
import type { Claim, Register, System } from '../../src/model/register.js';
import type { Gap, Verdict } from '../../src/model/report.js';

const NOW = '2026-11';
export const system = (over: Partial<System> = {}): System => ({
  id: 'crm',
  containers: ['db'],
  region: 'EEA',
  categories: [{ category: 'contact.email', subjects: ['customer'] }],
  ...over,
});
export const register = (systems: readonly System[], policy: object = {}): Register => ({
  policy: {
    controller: { name: 'X' },
    subjects: { customer: {}, employee: {} },
    categories: {
      'contact.email': { match: [{ dataType: 'contact.email' }] },
      'identity.national_id': { match: [{ dataType: 'identity.national_id' }] },
    },
    recipients: { r1: { label: { nb: 'Skytjeneste' }, examples: ['Skyen AS'] } },
    ...policy,
  },
  systems,
});

export const kind = (name: string, spans: number, more: object = {}) => ({
  code: 'kind',
  params: { kind: name, spans, synthetic: false, ...more },
});
export const verdict = (dataType = 'contact.email', because: Verdict['because'] = []): Verdict => ({
  dataType,
  kind: 'is',
  confidence: 'certain',
  share: { estimate: 1, lower: 1, upper: 1, level: 0.95, sound: true },
  because,
  masks: [],
});

export const finding = (of: System | null, over: Partial<GapFinding> = {}): GapFinding => ({
  category: 'contact.email',
  subject: null,
  declared: true,
  absentInPolicy: false,
  system: of,
  place: { store: 'db', schema: '', container: 't', field: 'f', examined: { cells: 100, rows: 100 } },
  verdict: verdict(),
  rows: 100,
  told: null,
  ...over,
});
export const store = (over: Partial<GapStore> = {}): GapStore => ({
  id: 'db',
  region: null,
  recipient: null,
  systems: ['crm'],
  listed: true,
  ...over,
});
export const container = (
  of: System | null,
  months: Record<string, number> = {},
  over: Partial<GapContainer> = {},
) => ({
  store: 'db',
  schema: '',
  name: 't',
  system: of,
  examined: true,
  rows: 100,
  read: 100,
  complete: true,
  dates: Object.keys(months).length === 0 ? [] : [{ path: 'opprettet', role: 'created' as const, months }],
  ...over,
});

export const input = (of: System, over: Partial<GapInput> = {}): GapInput => ({
  register: register([of]),
  findings: [finding(of)],
  absences: [],
  unexamined: [],
  stores: [store()],
  containers: [container(of)],
  unknownStores: [],
  lint: [],
  expired: [],
  month: NOW,
  ...over,
});

export const kept = (months: number, from: string) =>
  system({ categories: [{ category: 'contact.email', retention: { months, from } }] });
export const protectedAs = (protection: 'hashed' | 'encrypted' | 'pseudonymised' | 'clear') =>
  system({ categories: [{ category: 'contact.email', protection }] });
export const told = (subject: string, covered: boolean, declared: readonly string[] = ['customer']) => ({
  told: { subject, by: 'container', told: 'employees', declared, covered },
});
export const claiming = (claim: Partial<Claim>, over: Partial<GapInput> = {}): GapInput => ({
  ...input(system(), over),
  register: register([system()], { claims: { c: { statement: 'lovet', ...claim } } }),
});
export const national = (because: Verdict['because'], environment: 'test' | 'production'): GapInput => {
  const of = system({ environment, categories: [{ category: 'identity.national_id' }] });
  const category = 'identity.national_id';
  return input(of, { findings: [finding(of, { category, verdict: verdict('identity.national_id.no', because) })] });
};
export const ip = (because: Verdict['because']): Partial<GapInput> => {
  const of = system({ categories: [{ category: 'device.ip' }] });
  return { findings: [finding(of, { category: 'device.ip', verdict: verdict('device.ip', because) })] };
};
export const AGGREGATED = kind('aggregated', 90, { veiled: 'masked' });

export const line = (gap: Gap): string =>
  [gap.kind, gap.category ?? '-', gap.subject ?? '-', gap.field ?? gap.container ?? gap.store ?? '-', gap.pointer].join(
    ' ',
  );
