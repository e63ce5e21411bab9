/** Reports that the formats are tried with: the fixture with every kind, status and decision in it. */
import { GAP_WORDS } from '../../../reports/shared/gap-words.js';
import type { Gap, GapDecision, GapKind, GapStatus, Report } from '../../../src/model/report.js';
import { fixture } from '../fixture.js';

export const DECISION: GapDecision = {
  by: 'Kari Nordmann',
  decidedAt: '2026-10-01T09:00:00.000Z',
  until: '2027-01-31',
  verdict: 'accept',
  because: 'Slettes når det nye systemet er på plass',
};

const STATUSES: readonly GapStatus[] = ['new', 'known', 'accepted', 'false-positive', 'reopened', 'expired'];

/** The fixture, its gaps in every status in turn, and a gap of every kind. */
export function everything(): Report {
  const report = fixture();
  const gaps = report.gaps.map((gap, i): Gap => {
    const status = STATUSES[i % STATUSES.length] as GapStatus;
    const decided = status === 'accepted' || status === 'false-positive';
    return { ...gap, status, ...(decided ? { decision: DECISION } : {}) };
  });
  const [first] = gaps as [Gap];
  const kinds = (Object.keys(GAP_WORDS) as GapKind[]).map(
    (kind, i): Gap => ({
      ...first,
      id: `g_${String(i).padStart(16, '0')}`,
      kind,
      status: 'new',
      store: null,
      schema: null,
      container: null,
      field: null,
      system: null,
      category: null,
      pointer: '/policy/categories/contact.phone',
      because: [],
    }),
  );
  return { ...report, gaps: [...gaps, ...kinds] };
}

/** Gaps that say something is wrong, and nobody has settled. */
export const failing = (gaps: readonly Gap[]): Gap[] =>
  gaps.filter(
    ({ kind, status, severity }) =>
      kind !== 'inconclusive' &&
      kind !== 'not-examined' &&
      status !== 'accepted' &&
      status !== 'false-positive' &&
      severity !== 'low',
  );

export const REGISTER = {
  file: 'privacy/register.yaml',
  text: [
    'policy:',
    '  controller: { name: Sensor Alarm AS }',
    '  categories:',
    '    contact.phone:',
    '      match: [{ dataType: contact.phone }]',
    '    identity.name:',
    '      match: [{ dataType: identity.name }]',
    'systems:',
    '  - id: crm',
    '    containers: [crm]',
    '    categories: []',
    '  - id: alarm',
    '    containers: [alarm]',
    '    categories: []',
    '',
  ].join('\n'),
};

export const CONFIG = {
  file: 'personkart.json',
  text: `{\n  "register": "privacy/register.yaml",\n  "stores": [\n    { "id": "crm", "kind": "postgres" },\n    { "id": "exports", "kind": "files" }\n  ]\n}\n`,
};
export const SOURCES = { register: REGISTER, config: CONFIG };
