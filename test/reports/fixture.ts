/** A realistic report of an alarm company, made by code: every state, kind, severity and code, and hostile names. */
import { digest } from '../../src/model/canonical.js';
import type { Reason } from '../../src/model/container.js';
import { formatLocation } from '../../src/model/location.js';
import type {
  Bound,
  ContainerReport,
  FieldReport,
  Gap,
  MapCell,
  MapState,
  Report,
  Severity,
  Share,
  StoreReport,
  Verdict,
} from '../../src/model/report.js';

const LEVEL = 0.95;
const CELLS = 2995;
export const HOSTILE = `<img src=x onerror=alert(1)>"'&\u001b[31mrød\u202Ekcab\u2066\u0000`;
export const LONG = 'langt_navn_'.repeat(900);

const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

/** `name:type` or `name:type=dataType@kind,confidence,share`, after store, schema, container, rows and system. */
const TABLES = `
crm|public|customers|84213|crm|id:bigint full_name:text=identity.name@is email:text=contact.email@is phone:varchar(20)=contact.phone@is street:text=contact.postal_address@is,likely fnr:char(11)=identity.national_id.no@is created:timestamptz status:text marketing_ok:boolean
crm|public|customer_notes|412007|crm|id:bigint customer_id:bigint note:text=identity.national_id.no@contains,certain,0.0489;contact.phone@contains,certain,0.31;special.health@contains,likely,0.0042;account.credential@contains,likely,0.011 author:text=account.username@is,likely created:timestamptz
crm|public|contact_persons|139442|crm|id:bigint customer_id:bigint name:text=identity.name@is mobile:text=contact.phone@is email:text=contact.email@is relation:text code_word:text=account.credential@is,likely
crm|public|credit_checks|20114|crm|id:bigint customer_id:bigint national_id:text=identity.national_id.no@is score:integer=credit.check_result@is,likely checked:date
crm|public|v_customers|84213|crm|id:bigint full_name:text email:text
crm|audit|events|9120441|crm|id:bigint actor:text=account.username@is ip:inet=device.ip@is payload:jsonb=contact.email@contains,certain,0.00031 at:timestamptz
alarm|public|installations|79001|alarm|id:bigint customer_id:bigint serial:text=device.serial@is alarm_address:text=contact.postal_address@is lat:double=location.gps@is lon:double=location.gps@is sim:text=device.sim@is,certain
alarm|public|alarm_events|20480119|alarm|id:bigint installation:bigint kind:text at:timestamptz method:text user:text=account.username@is
alarm|public|user_codes|211090|alarm|id:bigint installation:bigint holder:text=identity.name@is pin_hash:text=account.credential@is,certain
alarm|public|images|5120|alarm|id:bigint data:bytea caption:text=contact.phone@contains,possible,0.0007
alarm|public|firmware|88|alarm|id:bigint version:text checksum:text
alarm|public|geo_fence|301|alarm|id:bigint shape:geometry embedding:vector(384)
alarm|public|legacy_users|0|alarm|id:integer name:text pass:text
alarm|hr|guards|430|alarm|name:text born:date
webshop||orders|18220|webshop|id:integer buyer_name:text=identity.name@is email:text=contact.email@is address:text=contact.postal_address@is total:numeric card_last4:text=payment.last4@is,likely kid:text=payment.kid@is
webshop||carts|50211|webshop|id:integer session:text=device.cookie_id@is,likely user_agent:text=device.user_agent@is ip:text=device.ip@is
webshop||sessions|1420000|webshop|id:text data:json
webshop||test_orders|900|webshop|id:integer fnr:text=identity.national_id.no@is email:text
phone||calls-*.csv|311840|telephony|caller:text=contact.phone@is callee:text=contact.phone@is agent:text=identity.name@is,likely started:text duration:text recording:text
phone||recordings/2026|9120|telephony|file:audio
phone||dialler.csv|40112|telephony|name:text=identity.name@is mobile:text=contact.phone@is birth_date:text=identity.birth_date@is result:text comment:text=special.health@contains,possible,0.0011
exports||kunder_eksport_2023.xlsx|0|-|ark1:sheet
exports||larm/kundeliste.csv|61220|-|Navn:text=identity.name@is Fødselsnummer:text=identity.national_id.no@is Mobil:text=contact.phone@is Adresse:text=contact.postal_address@is,likely Kontonummer:text=payment.bank_account@is
exports||larm/nøkler.csv|5100|-|adresse:text=contact.postal_address@is,likely kode:text=account.credential@is,certain bilskilt:text=vehicle.plate@is,likely
exports||~lock.tmp|0|-|a:text
warehouse|dbo|shipments|77120|logistics|id:integer recipient:text=identity.name@is address:text=contact.postal_address@is phone:text=contact.phone@is weight:real tracking:text
warehouse|dbo|stock|4402|logistics|id:integer sku:text qty:integer
warehouse|tmp|import_2024|33120|-|c1:text=contact.phone@is c2:text=contact.email@is c3:text
dwh|mart|customer_wide|84213|crm|WIDE
dwh|mart|HOSTILE|1200|crm|HOSTILE:text=contact.email@contains,likely,0.02 LONG:text aפרטיb:text=identity.name@is,likely
legacy|public|kunde|0|legacy|navn:text fnr:text
`;

/** Categories the record has per system. `-` marks columns outside every system. */
const DECLARED: Readonly<Record<string, string>> = {
  crm: 'identity.name contact.email contact.phone contact.postal_address comms.correspondence comms.call_log credit.check_result marketing.optout',
  alarm:
    'identity.name account.username device.serial location.gps usage.activity_log usage.alarm_history media.image contact.alarm_address',
  webshop: 'identity.name contact.email contact.postal_address order.webshop payment.info device.cookie_id',
  telephony: 'identity.name contact.phone comms.call_log comms.call_recording contact.email',
  logistics: 'identity.name contact.postal_address contact.phone contact.email',
  legacy: 'identity.name contact.phone',
};
const UNSEEABLE = ['comms.call_recording', 'media.image', 'marketing.optout', 'comms.correspondence', 'order.webshop'];
const POLICY = new Set(
  Object.values(DECLARED)
    .flatMap((ids) => ids.split(' '))
    .concat('device.ip', 'survey.answers'),
);
const ABSENT = 'identity.national_id';
const SENSITIVITY: Readonly<Record<string, number>> = {
  'identity.national_id': 4,
  'account.credential': 4,
  'special.health': 4,
  'payment.bank_account': 3,
  'identity.birth_date': 2,
};

const SKIPPED: Readonly<Record<string, Reason>> = {
  'crm v_customers': reason('views-not-asked'),
  'alarm legacy_users': reason('empty'),
  'alarm guards': reason('permission-denied'),
  'webshop sessions': reason('unread'),
  'phone recordings/2026': reason('format-not-supported', { extension: 'wav' }),
  'exports kunder_eksport_2023.xlsx': reason('fault', { code: 'malformed', line: 1 }),
  'exports ~lock.tmp': reason('excluded'),
  'legacy kunde': reason('store-unreachable'),
};
const SKIPPED_FIELDS: Readonly<Record<string, Reason>> = {
  data: reason('type-not-readable', { type: 'bytea' }),
  shape: reason('type-not-readable', { type: 'geometry' }),
  embedding: reason('vector'),
  status: reason('no-cells'),
};

const category = (dataType: string): string =>
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

interface Table {
  readonly container: ContainerReport;
  readonly fields: readonly FieldReport[];
}

const wide = (): string =>
  Array.from({ length: 44 }, (_, i) =>
    i < 40 ? `bil_${String(i + 1).padStart(2, '0')}:text=vehicle.plate@contains,likely,0.0${i + 11}` : `k${i}:text`,
  ).join(' ');

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

function tableOf(line: string): Table {
  const [store = '', schema = '', raw = '', rows = '0', system = '-', specs = ''] = line.split('|');
  const name = raw.replace('HOSTILE', HOSTILE);
  const notExamined = SKIPPED[`${store} ${raw}`];
  const sound = raw !== 'carts' && store !== 'phone';
  const fields = (specs === 'WIDE' ? wide() : specs)
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
    ...at,
  };
  return {
    id: `g_${digest([kind, base.category, base.system, base.store, base.container, base.field]).slice(0, 16)}`,
    kind,
    severity: severityOf(score),
    ...base,
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

function mapOf(tables: readonly Table[]): MapCell[] {
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

function gapsOf(tables: readonly Table[], map: readonly MapCell[]): Gap[] {
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

const SERVERS: Readonly<Record<string, Partial<StoreReport> & { server: string; kind: string }>> = {
  crm: { kind: 'postgres', server: 'PostgreSQL 15.18', readOnly: 'enforced', region: 'NO' },
  alarm: {
    kind: 'postgres',
    server: 'PostgreSQL 13.22',
    readOnly: 'asked',
    region: 'SE',
    excessGrants: ['INSERT public.images', 'UPDATE public.images'],
    faults: [reason('permission-denied'), reason('lock-timeout')],
  },
  webshop: {
    kind: 'sqlite',
    server: 'SQLite 3.46.1',
    readOnly: 'enforced',
    region: 'NO',
    faults: [reason('budget', { limit: 'seconds' })],
  },
  phone: { kind: 'files', server: 'filer', readOnly: 'enforced', region: 'NO', recipient: 'Senzum AB' },
  exports: { kind: 'files', server: 'filer', readOnly: 'enforced' },
  warehouse: { kind: 'sqlite', server: 'SQLite 3.46.1', readOnly: 'enforced', region: 'SE', recipient: 'Riksbud' },
  dwh: { kind: 'postgres', server: 'PostgreSQL 16.4', readOnly: 'enforced', region: 'IE' },
  legacy: { kind: 'postgres', server: '', readOnly: 'unknown', faults: [reason('connect-timeout')] },
};

const LABELS = {
  categories: {
    'identity.national_id': { nb: 'Fødselsnummer', en: 'National identity number' },
    'contact.alarm_address': { nb: 'Alarmadresse', en: 'Alarm address' },
    'contact.phone': { nb: 'Telefonnummer' },
  },
  systems: {
    crm: { nb: 'Kundesystemet', en: 'Customer system' },
    alarm: { nb: 'Alarmplattformen', en: 'Alarm platform' },
    webshop: { nb: 'Nettbutikken', en: 'Web shop' },
    telephony: { nb: 'Telefoni og oppringing', en: 'Telephony and dialler' },
    logistics: { nb: 'Lager og frakt', en: 'Warehouse and shipping' },
    legacy: { nb: 'Gammelt kundesystem', en: 'Old customer system' },
  },
  subjects: { customer: { nb: 'Alarmkunde', en: 'Alarm customer' } },
};

/** The fixture. Parts can be replaced, to try one thing. */
export function fixture(over: Partial<Report> = {}): Report {
  const tables = TABLES.trim().split('\n').map(tableOf);
  const containers = tables.map((t) => t.container);
  const fields = tables.flatMap((t) => t.fields);
  const map = mapOf(tables);
  const byReason: Record<string, number> = {};
  for (const { notExamined } of [...containers, ...fields])
    if (notExamined) byReason[notExamined.code] = (byReason[notExamined.code] ?? 0) + 1;
  const stores = Object.entries(SERVERS).map(
    ([id, s]): StoreReport => ({
      id,
      readOnly: 'unknown',
      excessGrants: [],
      region: null,
      recipient: null,
      faults: [],
      system: [...new Set(containers.filter((c) => c.store === id).flatMap((c) => c.system ?? []))],
      ...s,
    }),
  );
  return {
    schemaVersion: '1.0',
    tool: { name: 'personkart', version: '0.1.0', rulesHash: digest('rules') },
    run: {
      id: 'r1',
      startedAt: '2026-11-22T18:20:04.120Z',
      finishedAt: '2026-11-22T18:31:40.007Z',
      seed: 'sensor-2026',
      configHash: digest('config'),
      registerHash: digest('register'),
      complete: false,
    },
    scope: {
      mode: 'sample',
      targetBound: 0.001,
      level: LEVEL,
      cells: CELLS,
      dataTypes: [...new Set(fields.flatMap((f) => f.verdicts.map((v) => v.dataType)))].sort(),
      labels: LABELS,
      controller: 'Sensor Alarm AS',
    },
    stores,
    containers,
    fields,
    map,
    gaps: gapsOf(tables, map),
    coverage: {
      containers: { examined: containers.filter((c) => !c.notExamined).length, total: containers.length },
      fields: { examined: fields.filter((f) => !f.notExamined).length, total: fields.length },
      rows: {
        examined: containers.reduce((n, c) => n + c.sampled.rows, 0),
        total: containers.reduce((n, c) => n + (c.rows?.value ?? 0), 0),
      },
      byReason,
    },
    ...over,
  };
}
