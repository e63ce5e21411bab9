/** What the fixture's stores hold, and what its register says, as data. */
import type { Reason } from '../../src/model/container.js';
import type { Report, StoreReport } from '../../src/model/report.js';

export const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

export const LEVEL = 0.95;
export const CELLS = 2995;
export const HOSTILE = `<img src=x onerror=alert(1)>"'&\u001b[31mrød\u202Ekcab\u2066\u0000`;
export const LONG = 'langt_navn_'.repeat(900);

/** `name:type` or `name:type=dataType@kind,confidence,share`, after store, schema, container, rows and system. */
export const TABLES = `
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
dwh|mart|telemetry|9001220|alarm|SENSORS
dwh|mart|HOSTILE|1200|crm|HOSTILE:text=contact.email@contains,likely,0.02 LONG:text aפרטיb:text=identity.name@is,likely
legacy|public|kunde|0|legacy|navn:text fnr:text
`;

/** Categories the record has per system. `-` marks columns outside every system. */
export const DECLARED: Readonly<Record<string, string>> = {
  crm: 'identity.name contact.email contact.phone contact.postal_address comms.correspondence comms.call_log credit.check_result marketing.optout',
  alarm:
    'identity.name account.username device.serial location.gps usage.activity_log usage.alarm_history media.image contact.alarm_address',
  webshop: 'identity.name contact.email contact.postal_address order.webshop payment.info device.cookie_id',
  telephony: 'identity.name contact.phone comms.call_log comms.call_recording contact.email',
  logistics: 'identity.name contact.postal_address contact.phone contact.email',
  legacy: 'identity.name contact.phone',
};
export const UNSEEABLE = [
  'comms.call_recording',
  'media.image',
  'marketing.optout',
  'comms.correspondence',
  'order.webshop',
];
export const POLICY = new Set(
  Object.values(DECLARED)
    .flatMap((ids) => ids.split(' '))
    .concat('device.ip', 'survey.answers'),
);
export const ABSENT = 'identity.national_id';
export const SENSITIVITY: Readonly<Record<string, number>> = {
  'identity.national_id': 4,
  'account.credential': 4,
  'special.health': 4,
  'payment.bank_account': 3,
  'identity.birth_date': 2,
};

export const SKIPPED: Readonly<Record<string, Reason>> = {
  'crm v_customers': reason('views-not-asked'),
  'alarm legacy_users': reason('empty'),
  'alarm guards': reason('permission-denied'),
  'webshop sessions': reason('unread'),
  'phone recordings/2026': reason('format-not-supported', { extension: 'wav' }),
  'exports kunder_eksport_2023.xlsx': reason('fault', { code: 'malformed', line: 1 }),
  'exports ~lock.tmp': reason('excluded'),
  'legacy kunde': reason('store-unreachable'),
};
export const SKIPPED_FIELDS: Readonly<Record<string, Reason>> = {
  data: reason('type-not-readable', { type: 'bytea' }),
  shape: reason('type-not-readable', { type: 'geometry' }),
  embedding: reason('vector'),
  status: reason('no-cells'),
};

export const SERVERS: Readonly<Record<string, Partial<StoreReport> & { server: string; kind: string }>> = {
  crm: { kind: 'postgres', server: 'PostgreSQL 15.18', readOnly: 'enforced', region: 'NO' },
  alarm: {
    kind: 'postgres',
    server: 'PostgreSQL 13.22',
    readOnly: 'asked',
    region: 'SE',
    excessGrants: ['INSERT public.images', 'UPDATE public.images'],
    faults: [
      reason('permission-denied', { schema: 'hr', container: 'guards' }),
      ...['images', 'firmware', 'geo_fence', 'user_codes'].map((container) =>
        reason('lock-timeout', { schema: 'public', container }),
      ),
    ],
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

export const LABELS: Report['scope']['labels'] = {
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
  recipients: {},
  claims: {},
};
