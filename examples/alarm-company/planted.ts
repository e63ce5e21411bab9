/** What was planted on purpose: the gaps a scan must show, and the look-alikes it must not. */

export interface PlantedGap {
  readonly kind:
    | 'undeclared-category'
    | 'undeclared-here'
    | 'unknown-store'
    | 'not-found'
    | 'inconclusive'
    | 'not-examined';
  /** The register's system; null for what lies in none. */
  readonly system: string | null;
  /** Null when the gap is about a whole system. */
  readonly store: string | null;
  /** Folder inside a file store; empty at the top and for databases. */
  readonly schema: string;
  readonly container: string | null;
  /** Null when the gap is about the whole container, or the container is a log of plain lines. */
  readonly field: string | null;
  readonly dataType: string | null;
  readonly category: string | null;
  readonly note: string;
}

type Place = readonly [system: string | null, store: string, container: string | null, field: string | null];

// `marketing/segments.parquet` is a folder and a name.
function place([system, store, path, field]: Place): Pick<
  PlantedGap,
  'system' | 'store' | 'schema' | 'container' | 'field'
> {
  const slash = path?.indexOf('/') ?? -1;
  const schema = path === null || slash < 0 ? '' : path.slice(0, slash);
  return { system, store, schema, container: path === null ? null : path.slice(slash + 1), field };
}

const nationalId = (note: string, ...at: Place): PlantedGap => ({
  kind: 'undeclared-category',
  ...place(at),
  dataType: 'identity.national_id.no',
  category: 'identity.national_id',
  note,
});

// The register names these categories as the rules name their data types.
const undeclaredHere = (type: string, note: string, ...at: Place): PlantedGap => ({
  kind: 'undeclared-here',
  ...place(at),
  dataType: type,
  category: type,
  note,
});

const wholeSystem = (
  kind: PlantedGap['kind'],
  system: string,
  category: string,
  dataType: string | null,
  note: string,
): PlantedGap => ({ kind, system, store: null, schema: '', container: null, field: null, dataType, category, note });

/** The gaps, by kind. A scan may find more than these where a rule sees more than today's five. */
export const PLANTED_GAPS: readonly PlantedGap[] = [
  nationalId('about 2 % of the notes, beside "fnr"', 'crm', 'crm', 'customers', 'notes'),
  nationalId('about 1 % of the e-mails, as "personnummer"', 'crm', 'crm', 'correspondence', 'body'),
  nationalId('every row, under an English name', 'billing', 'billing', 'credit_checks', 'ssn'),
  nationalId('INTEGER column: leading zeros are lost', 'billing', 'billing', 'debt_collection', 'skyldner_fnr'),
  nationalId('about 3 % of the reports', 'alarm-centre', 'alarm', 'guard_dispatch', 'rapport'),
  nationalId('debug lines of the app log', 'mobile-app', 'logs', 'app-{date}.jsonl', 'payload.fnr'),

  undeclaredHere('device.ip', 'address of who signed', 'crm', 'crm', 'contracts', 'signert_ip'),
  undeclaredHere('device.ip', 'address of each session', 'alarm-centre', 'alarm', 'app_sessions', 'ip_address'),
  undeclaredHere('contact.phone', 'numbers in free text', 'billing', 'billing', 'debt_collection', 'note'),
  undeclaredHere(
    'contact.email',
    'in a parcel list',
    'warehouse',
    'exports',
    'warehouse-parcels.csv.gz',
    'mottaker_epost',
  ),
  undeclaredHere('location.gps', 'with `lengdegrad`', 'telephony', 'exports', 'telephony-dispatch.csv', 'breddegrad'),
  undeclaredHere('location.gps', 'with `position.lng`', 'mobile-app', 'logs', 'app-{date}.jsonl', 'position.lat'),
  undeclaredHere('contact.email', 'in the address of a form', 'web-analytics', 'logs', 'access-{date}.log', null),
  undeclaredHere('contact.email', 'file in no system', null, 'exports', 'kunder-kopi.csv', 'epost'),
  undeclaredHere('contact.phone', 'file in no system', null, 'exports', 'kunder-kopi.csv', 'mobil'),

  {
    kind: 'unknown-store',
    ...place([null, 'old-backup', null, null]),
    dataType: null,
    category: null,
    note: 'a forgotten folder with national ids, phones and e-mail',
  },

  wholeSystem('not-found', 'billing', 'contact.email', 'contact.email', 'declared, moved to the CRM years ago'),
  wholeSystem('not-found', 'webshop', 'contact.phone', 'contact.phone', 'declared, the shop no longer asks'),
  wholeSystem('inconclusive', 'telephony', 'contact.email', 'contact.email', 'one archive is cut off in the middle'),
  {
    kind: 'not-examined',
    ...place(['marketing', 'exports', 'marketing/segments.parquet', null]),
    dataType: null,
    category: null,
    note: 'a format that no connector reads',
  },
  wholeSystem('not-examined', 'telephony', 'comms.call_recording', null, 'no rule yet'),
  wholeSystem('not-examined', 'alarm-centre', 'media.image', null, 'no rule yet'),
  wholeSystem('not-examined', 'marketing', 'survey.answers', null, 'no data type covers it'),
  wholeSystem('not-examined', 'webshop', 'order.webshop', null, 'no data type covers it'),
  wholeSystem('not-examined', 'crm', 'quote.form_answers', null, 'no data type covers it'),
];

/** A place that looks like personal data and is not. */
export interface Trap {
  readonly store: string;
  readonly container: string;
  readonly field: string;
  /** What a careless rule would call it. */
  readonly dataType: string;
  readonly note: string;
}

const trap = (dataType: string, store: string, container: string, field: string, note: string): Trap => ({
  store,
  container,
  field,
  dataType,
  note,
});

const NATIONAL_ID = 'identity.national_id.no';

/** Look-alikes that must not become gaps, each in a system that does not declare the data type. */
export const TRAPS: readonly Trap[] = [
  trap('contact.phone', 'exports', 'warehouse-stock.csv', 'phone', 'article codes of telephone modules'),
  trap(NATIONAL_ID, 'exports', 'webshop-orders.csv', 'ordrenummer', 'order numbers: 11 random digits'),
  trap(NATIONAL_ID, 'billing', 'payments', 'bankreferanse', 'bank references: 11 random digits'),
  trap(NATIONAL_ID, 'billing', 'payments', 'fra_konto', 'account numbers; two of the nine registers read as a date'),
  trap('contact.phone', 'billing', 'ledger', 'bilagsdato', 'days written as eight digits'),
  trap('contact.phone', 'billing', 'invoices', 'fakturanr', 'invoice numbers of eight digits'),
  trap('device.ip', 'alarm', 'zones', 'firmware', 'versions of four numbers'),
  trap('device.ip', 'alarm', 'installations', 'firmware', 'versions of four numbers'),
  trap('device.ip', 'logs', 'app-{date}.jsonl', 'device.firmware', 'versions of four numbers'),
  trap('device.ip', 'logs', 'app-{date}.jsonl', 'user_agent', 'the app version inside a user agent'),
];

/** A value that occurs once. A sample may miss it; a full reading may not. */
export const RARE_VALUES = [
  {
    store: 'alarm',
    container: 'events',
    field: 'kommentar',
    dataType: 'contact.email',
    note: 'one e-mail address among about 3,000 comments; undeclared in the alarm centre',
  },
] as const;
