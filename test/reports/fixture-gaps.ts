/** The map and the gaps of the fixture, by a simple version of the engine's rules. */
import { digest } from '../../src/model/canonical.js';
import type { Reason } from '../../src/model/container.js';
import { formatLocation } from '../../src/model/location.js';
import type {
  ContainerReport,
  FieldReport,
  Gap,
  MapCell,
  MapState,
  Severity,
  Verdict,
} from '../../src/model/report.js';
import { ABSENT, CELLS, DECLARED, LEVEL, POLICY, reason, SENSITIVITY, UNSEEABLE } from './fixture-data.js';
import { category, type Table } from './fixture-tables.js';

const severityOf = (score: number): Severity =>
  score >= 16 ? 'critical' : score >= 9 ? 'high' : score >= 4 ? 'medium' : 'low';

function gapOf(
  kind: Gap['kind'],
  at: Partial<Gap>,
  because: readonly Reason[],
  actions: readonly string[],
  score = 2,
): Gap {
  const base = {
    category: null,
    subject: null,
    system: null,
    store: null,
    schema: null,
    container: null,
    field: null,
    pointer: null,
    ...at,
  };
  return {
    id: `g_${digest([kind, base.category, base.system, base.store, base.container, base.field]).slice(0, 16)}`,
    kind,
    severity: severityOf(score),
    ...base,
    basis: 'content',
    status: 'new',
    affectedRows: null,
    because: [
      ...because,
      reason('severity', { sensitivity: SENSITIVITY[base.category ?? ''] ?? 2, exposure: 2, volume: 2, score }),
    ],
    actions,
    ...('affectedRows' in at ? { affectedRows: at.affectedRows ?? null } : {}),
  };
}

function foundGap(f: FieldReport, c: ContainerReport, v: Verdict): Gap | undefined {
  const id = category(v.dataType);
  if (v.confidence === 'possible' || (c.system !== null && DECLARED[c.system]?.split(' ').includes(id)))
    return undefined;
  const known = POLICY.has(id);
  const rows = (c.rows?.value ?? 0) * v.share.estimate;
  const { estimate, lower, upper, sound } = v.share;
  const place =
    c.system === null
      ? reason(f.store === 'exports' ? 'no-store' : 'no-system')
      : reason('system-silent', { category: id, system: c.system });
  return gapOf(
    known ? 'undeclared-here' : 'undeclared-category',
    {
      category: id,
      system: c.system,
      store: f.store,
      schema: f.schema,
      container: f.container,
      field: f.path,
      affectedRows: { estimate: rows, lower: rows * 0.9, upper: sound ? rows * 1.1 : null },
    },
    [
      reason('found', {
        dataType: v.dataType,
        confidence: v.confidence,
        kind: v.kind,
        estimate,
        lower,
        upper,
        cells: f.examined.cells,
        sound,
      }),
      known ? place : reason(id === ABSENT ? 'policy-absent' : 'policy-silent', { category: id }),
      ...(f.container === 'test_orders' ? [reason('synthetic', { kind: 'synthetic' })] : []),
    ],
    known
      ? ['declare-in-system', 'add-to-system', 'delete-data']
      : id === 'account.credential'
        ? ['restrict-access', 'delete-data', 'ask-owner']
        : ['declare-category', 'delete-data', 'restrict-access', 'ask-owner'],
    f.container === 'test_orders' ? 1 : (SENSITIVITY[id] ?? 2) * (v.kind === 'is' ? 4 : 3) * (known ? 0.5 : 1),
  );
}

function absence(id: string, system: string, tables: readonly Table[]): readonly [MapState, Reason] {
  const fields = tables.filter((t) => t.container.system === system).flatMap((t) => t.fields);
  const skipped = fields.filter((f) => f.notExamined && f.notExamined.code !== 'no-cells');
  if (UNSEEABLE.includes(id)) return ['not-examined', reason('no-rule', { category: id })];
  if (skipped.length === fields.length) return ['not-examined', skipped[0]?.notExamined ?? reason('unread')];
  if (skipped.length > 0)
    return [
      'inconclusive',
      reason('unexamined', { reason: skipped[0]?.notExamined?.code ?? '', fields: skipped.length }),
    ];
  if (fields.some((f) => f.bound && !f.bound.sound)) return ['inconclusive', reason('unsound', { reason: 'head' })];
  return [
    'declared-not-found',
    reason('not-recognised', { upper: 0.00171, level: LEVEL, fields: fields.length, cells: fields.length * CELLS }),
  ];
}

export function mapOf(tables: readonly Table[]): MapCell[] {
  const found = tables.flatMap((t) =>
    t.fields.flatMap((f) =>
      f.verdicts
        .filter((v) => v.confidence !== 'possible')
        .map((v) => ({ f, c: t.container, id: category(v.dataType) })),
    ),
  );
  const ids = [...new Set([...found.map((x) => x.id), ...POLICY, 'identity.gender', 'device.imei'])].sort();
  const columns = [
    ...Object.keys(DECLARED).map((system) => ({ system, store: null })),
    ...['exports', 'warehouse'].map((store) => ({ system: null, store })),
  ];
  return ids.flatMap((id) =>
    columns.flatMap(({ system, store }): MapCell[] => {
      const here = found.filter(
        (x) => x.id === id && (system === null ? x.c.system === null && x.f.store === store : x.c.system === system),
      );
      const declared = system !== null && (DECLARED[system] ?? '').split(' ').includes(id);
      const locations = [
        ...new Set(
          here.map(({ f }) => formatLocation({ store: f.store, schema: f.schema, name: f.container, path: f.path })),
        ),
      ].sort();
      const [state, because] =
        here.length > 0
          ? [declared ? ('declared-found' as const) : ('undeclared-found' as const), undefined]
          : declared
            ? absence(id, system, tables)
            : (['not-declared-not-found', undefined] as const);
      const cell = {
        category: id,
        subject: declared ? 'customer' : null,
        system,
        store,
        state,
        locations,
        cells: state === 'not-examined' ? 0 : CELLS * 12,
        bound: state === 'declared-not-found' ? { upper: 0.00171, level: LEVEL, sound: true } : null,
        ...(because ? { because } : {}),
      };
      return declared && id === 'identity.name' && system === 'crm'
        ? [
            cell,
            { ...cell, subject: 'contact_person', state: 'inconclusive', locations: [], because: reason('place-only') },
          ]
        : [cell];
    }),
  );
}

export function gapsOf(tables: readonly Table[], map: readonly MapCell[]): Gap[] {
  const found = tables.flatMap((t) =>
    t.fields.flatMap((f) => f.verdicts.flatMap((v) => foundGap(f, t.container, v) ?? [])),
  );
  const absent = map.flatMap((cell): Gap[] => {
    const at = { category: cell.category, subject: cell.subject, system: cell.system };
    const because = cell.because ? [cell.because] : [];
    if (cell.subject === 'contact_person')
      return [
        gapOf(
          'inconclusive',
          at,
          [...because, reason('only-possible', { dataType: 'identity.name' })],
          ['confirm-by-hand', 'ask-owner'],
          1,
        ),
      ];
    if (cell.state === 'declared-not-found')
      return [gapOf('not-found', at, because, ['correct-register', 'ask-owner'], 3)];
    if (cell.state === 'inconclusive') return [gapOf('inconclusive', at, because, ['scan-more'], 2)];
    if (cell.state === 'not-examined')
      return [
        gapOf(
          'not-examined',
          at,
          because[0]?.code === 'no-rule'
            ? because
            : [reason('unexamined', { reason: because[0]?.code ?? '', fields: 2 })],
          because[0]?.code === 'no-rule' ? ['ask-owner'] : ['grant-read'],
          2,
        ),
      ];
    return [];
  });
  return [
    ...found,
    gapOf(
      'unknown-store',
      { store: 'exports' },
      [reason('no-store')],
      ['add-to-system', 'delete-data', 'ask-owner'],
      12,
    ),
    ...absent,
  ];
}
