import type { Gap, Report, Severity } from '../src/model/report.js';
import { line } from './shared/exact.js';
import { type Brief, briefsOf, lower, SETTLED, short } from './shared/gap-brief.js';
import type { TextRenderer } from './shared/renderer.js';

/** The first version of the schema that knows vector databases (OCSF 1.8.0, object `database`, `type_id` 7). */
const VERSION = '1.8.0';
const CLASS = { category_uid: 2, category_name: 'Findings', class_uid: 2006, class_name: 'Data Security Finding' };
const SEVERITY: Readonly<Record<Severity, { readonly severity_id: number; readonly severity: string }>> = {
  low: { severity_id: 2, severity: 'Low' },
  medium: { severity_id: 3, severity: 'Medium' },
  high: { severity_id: 4, severity: 'High' },
  critical: { severity_id: 5, severity: 'Critical' },
};
/** OCSF's kinds of database by ours; files are no database. */
const DATABASE: Readonly<Record<string, number>> = { postgres: 1, mysql: 1, sqlite: 1, mongodb: 6, milvus: 7 };
const CONFIDENCE: Readonly<Record<string, number>> = { possible: 1, likely: 2, certain: 3 };
/** Kinds of data that OCSF names apart from personal data in general, by dotted prefix. */
const CATEGORY: readonly (readonly [string, number, string])[] = [
  ['payment', 3, 'Financial'],
  ['credit', 3, 'Financial'],
  ['account.credential', 6, 'Security'],
];

/** Create for what is new, Update for what was known; settled findings are suppressed. */
function statusOf({ status }: Gap): object {
  const activity = status === 'new' ? { id: 1, name: 'Create' } : { id: 2, name: 'Update' };
  const state = SETTLED.has(status)
    ? { status_id: 3, status: 'Suppressed' }
    : status === 'known'
      ? { status_id: 99, status: 'known' }
      : { status_id: 1, status: 'New' };
  return {
    activity_id: activity.id,
    activity_name: activity.name,
    type_uid: CLASS.class_uid * 100 + activity.id,
    type_name: `${CLASS.class_name}: ${activity.name}`,
    ...state,
    status_detail: short(status),
  };
}

function foundOf({ because }: Gap): { readonly dataType?: string; readonly confidence: number } {
  const found = because.find(({ code }) => code === 'found')?.params;
  const dataType = typeof found?.dataType === 'string' ? found.dataType : undefined;
  return {
    ...(dataType === undefined ? {} : { dataType }),
    confidence: CONFIDENCE[String(found?.confidence)] ?? 0,
  };
}

function dataSecurity(gap: Gap): object {
  const { dataType } = foundOf(gap);
  const id = dataType ?? gap.category ?? '';
  const known = CATEGORY.find(([prefix]) => id === prefix || id.startsWith(`${prefix}.`));
  return {
    category_id: known?.[1] ?? 1,
    category: known?.[2] ?? 'Personal',
    data_lifecycle_state_id: 1,
    data_lifecycle_state: 'Data at-Rest',
    detection_system_id: 4,
    detection_system: 'Data Discovery & Classification',
    ...(dataType === undefined ? {} : { classifier_details: { type: 'rule', name: short(dataType) } }),
    ...(gap.affectedRows === null ? {} : { total: Math.round(gap.affectedRows.estimate) }),
  };
}

/** What the finding lies in: a database and its table, or a file. */
function placeOf({ gap, location }: Brief, kinds: ReadonlyMap<string, string>): object {
  const { store, container, field, schema, pointer } = gap;
  const kind = store === null ? undefined : kinds.get(store);
  const resources = [
    ...(field === null ? [] : [{ name: short(field), uid: location ?? '', type: 'field' }]),
    ...(pointer ? [{ name: short(pointer), type: 'register' }] : []),
    ...(gap.system === null ? [] : [{ name: short(gap.system), type: 'system' }]),
  ];
  const extra = resources.length > 0 ? { resources } : {};
  if (store === null) return extra;
  if (kind === 'files') {
    return container === null
      ? { databucket: { name: short(store), type_id: 99, type: 'files' }, ...extra }
      : {
          file: { name: short(container.split('/').at(-1) || container), path: short(container), type_id: 1 },
          ...extra,
        };
  }
  const table = container === null ? {} : { table: { name: short(schema ? `${schema}.${container}` : container) } };
  return {
    database: { name: short(store), type_id: DATABASE[kind ?? ''] ?? 99, type: short(kind ?? '') },
    ...table,
    ...extra,
  };
}

function eventOf(report: Report, brief: Brief, kinds: ReadonlyMap<string, string>): object {
  const { gap, title, because, actions } = brief;
  const time = Date.parse(report.run.finishedAt) || 0;
  return {
    ...CLASS,
    ...statusOf(gap),
    ...SEVERITY[gap.severity],
    time,
    message: gap.category === null ? brief.kind : `${line(title)} – ${lower(brief.kind)}`,
    confidence_id: foundOf(gap).confidence,
    metadata: {
      version: VERSION,
      product: { name: 'personkart', version: short(report.tool.version) },
      correlation_uid: short(report.run.id),
      uid: short(`${report.run.id}/${gap.id}`),
    },
    finding_info: {
      uid: gap.id,
      title: gap.category === null ? brief.kind : `${line(title)} – ${lower(brief.kind)}`,
      desc: [...because, ...actions].map((text) => line(text)).join(' '),
      types: [short(gap.kind)],
      analytic: { name: short(gap.kind), type_id: 1, type: 'Rule' },
    },
    data_security: dataSecurity(gap),
    ...placeOf(brief, kinds),
  };
}

/** OCSF Data Security Finding events, one JSON object a line, for a SIEM. Gaps only, and never a value. */
export const ocsf: TextRenderer = {
  id: 'ocsf',
  extension: 'ocsf.jsonl',
  render: (report, { locale }) => {
    const kinds = new Map(report.stores.map(({ id, kind }) => [id, kind]));
    return briefsOf(report, locale)
      .map((brief) => `${JSON.stringify(eventOf(report, brief, kinds))}\n`)
      .join('');
  },
};
