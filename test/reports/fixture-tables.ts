/** Tables and fields of the fixture, made from its data. */
import type { Reason } from '../../src/model/container.js';
import type { Bound, ContainerReport, FieldReport, Share, Verdict } from '../../src/model/report.js';
import { ABSENT, CELLS, HOSTILE, LEVEL, LONG, reason, SKIPPED, SKIPPED_FIELDS } from './fixture-data.js';

export const category = (dataType: string): string =>
  dataType.startsWith('identity.national_id')
    ? ABSENT
    : dataType === 'payment.last4' || dataType === 'payment.kid'
      ? 'payment.info'
      : dataType;

function shareOf(estimate: number, sound: boolean): Share {
  const spread = 1.96 * Math.sqrt((estimate * (1 - estimate) + 0.0002) / CELLS);
  return {
    estimate,
    lower: Math.max(estimate / 50, estimate - spread),
    upper: Math.min(1, estimate + spread),
    level: LEVEL,
    sound,
  };
}

function verdictOf(text: string, field: string, sound: boolean): Verdict {
  const [dataType = '', rest = 'is'] = text.split('@');
  const [kind = 'is', confidence = 'certain', estimate = kind === 'is' ? '0.98' : '0.02'] = rest.split(',');
  const hits = Math.round(Number(estimate) * CELLS);
  const strong = dataType.startsWith('identity.national') || dataType.startsWith('contact');
  return {
    dataType,
    kind: kind as Verdict['kind'],
    confidence: confidence as Verdict['confidence'],
    share: shareOf(Number(estimate), sound),
    because: [
      reason('share', { hits, cells: CELLS, whole: kind === 'is' ? hits : 0 }),
      ...(strong
        ? [
            reason('chance', {
              rule: dataType,
              situation: kind === 'is' ? 'bare' : 'labelled',
              distinct: hits + 3,
              hits,
              background: 'random digits',
              rate: 0.0003,
              p: 1.7e-31,
              threshold: 1e-6,
            }),
          ]
        : []),
      reason(field.length > 4 ? 'name-supports' : 'name-contradicts'),
      ...(field.includes('fnr')
        ? [
            reason('kind', { kind: field === 'fnr' ? 'fnr' : 'synthetic', spans: hits, synthetic: field !== 'fnr' }),
            reason('preferred-over', { dataType: 'payment.bank_account', overlap: hits }),
          ]
        : []),
      ...(field === 'lat'
        ? [reason('paired-with', { path: 'lon' }), reason('type-supports', { declaredType: 'double' })]
        : []),
      ...(kind === 'contains' ? [reason('labelled', { spans: Math.ceil(hits / 2) })] : []),
    ],
    masks: dataType.includes('national')
      ? ['9{11}', '9{6} 9{5}']
      : dataType.includes('email')
        ? ['a{4+}@a{4+}.aa']
        : [],
  };
}

export interface Table {
  readonly container: ContainerReport;
  readonly fields: readonly FieldReport[];
}

const wide = (): string =>
  Array.from({ length: 44 }, (_, i) =>
    i < 40 ? `bil_${String(i + 1).padStart(2, '0')}:text=vehicle.plate@contains,likely,0.0${i + 11}` : `k${i}:text`,
  ).join(' ');

const sensors = (): string => Array.from({ length: 104 }, (_, i) => `sensor_${i}:real`).join(' ');

function fieldOf(
  spec: string,
  at: { store: string; schema: string; container: string },
  skipped: Reason | undefined,
  sound: boolean,
): FieldReport {
  const [head = '', found = ''] = spec.split('=');
  const [name = '', declaredType = ''] = head.split(':');
  const path = name.replace('HOSTILE', HOSTILE).replace('LONG', LONG);
  const notExamined = skipped ?? SKIPPED_FIELDS[name];
  const n = notExamined ? 0 : /^(c3|kind|version)$/.test(name) ? CELLS - 1900 : CELLS;
  const bound: Bound | null = notExamined ? null : { upper: 1 - (1 - LEVEL) ** (1 / n), level: LEVEL, sound };
  return {
    ...at,
    path,
    declaredType,
    examined: { cells: n, rows: notExamined ? 0 : CELLS, clusters: n },
    nulls: notExamined || name === 'id' ? 0 : 120,
    ...(name === 'payload' ? { truncated: 17 } : {}),
    ...(notExamined ? { notExamined } : {}),
    verdicts: notExamined
      ? []
      : found
          .split(';')
          .filter(Boolean)
          .map((text) => verdictOf(text, name, sound)),
    bound,
    ...(name === 'code_word'
      ? { declared: { is: ['account.credential'], not: ['identity.name'], because: 'Kodeord, bekreftet av drift' } }
      : {}),
  };
}

export function tableOf(line: string): Table {
  const [store = '', schema = '', raw = '', rows = '0', system = '-', specs = ''] = line.split('|');
  const name = raw.replace('HOSTILE', HOSTILE);
  const notExamined = SKIPPED[`${store} ${raw}`];
  const sound = raw !== 'carts' && store !== 'phone';
  const fields = (specs === 'WIDE' ? wide() : specs === 'SENSORS' ? sensors() : specs)
    .split(' ')
    .map((spec) => fieldOf(spec, { store, schema, container: name }, notExamined, sound));
  const container: ContainerReport = {
    store,
    schema,
    name,
    kind: raw.startsWith('v_') ? 'view' : /[./]/.test(raw) ? 'file' : 'table',
    system: system === '-' ? null : system,
    rows: { value: Number(rows), exact: Number(rows) < 100_000 },
    sampled: {
      method: sound ? 'block' : 'head',
      rows: notExamined ? 0 : Math.min(CELLS, Number(rows)),
      clusters: 300,
      bytes: notExamined ? 0 : Number(rows) * 31,
      endedBy: notExamined ? 'fault' : raw === 'events' ? 'seconds' : 'target',
    },
    ...(raw.includes('*') ? { members: 31 } : {}),
    verdicts: raw === 'alarm_events' ? [verdictOf('usage.activity_log@is,likely,1', raw, sound)] : [],
    ...(notExamined ? { notExamined } : {}),
  };
  return { container, fields };
}
