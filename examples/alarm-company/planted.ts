/** What was planted on purpose: the gaps a scan must show, and the look-alikes it must not. */

import type { PlantedGap } from './planted-gap.js';
import { PLANTED_AGAINST_REGISTER } from './planted-register.js';

type Place = readonly [system: string | null, store: string, container: string | null, field: string | null];

// `marketing/segments.xls` is a folder and a name.
function place([system, store, path, field]: Place): Pick<
  PlantedGap,
  'system' | 'store' | 'schema' | 'container' | 'field'
> {
  const slash = path?.indexOf('/') ?? -1;
  const schema = path === null || slash < 0 ? '' : path.slice(0, slash);
  return { system, store, schema, container: path === null ? null : path.slice(slash + 1), field };
}

const gap = (kind: PlantedGap['kind'], category: string, dataType: string, note: string, at: Place): PlantedGap => ({
  kind,
  ...place(at),
  dataType,
  category,
  note,
});

/** The policy is silent about these, or names them only as absent. */
const undeclared = (category: string, dataType: string, note: string, ...at: Place): PlantedGap =>
  gap('undeclared-category', category, dataType, note, at);
const nationalId = (note: string, ...at: Place): PlantedGap =>
  undeclared('identity.national_id', 'identity.national_id.no', note, ...at);
const credential = (note: string, ...at: Place): PlantedGap =>
  undeclared('account.credential', 'account.credential', note, ...at);

/** The policy names these, the register does not for this system. */
const undeclaredHere = (category: string, note: string, ...at: Place): PlantedGap =>
  gap('undeclared-here', category, category, note, at);
const town = (note: string, ...at: Place): PlantedGap =>
  gap('undeclared-here', 'contact.postal_address', 'contact.locality', note, at);

const givenName = (note: string, ...at: Place): PlantedGap =>
  gap('undeclared-here', 'identity.name', 'identity.given', note, at);

const wholeSystem = (kind: PlantedGap['kind'], system: string, category: string, note: string): PlantedGap => ({
  kind,
  system,
  store: null,
  schema: '',
  container: null,
  field: null,
  dataType: category,
  category,
  note,
});

/** Every gap the scan of the demo must show, by kind. It must show no other. */
export const PLANTED_GAPS: readonly PlantedGap[] = [
  nationalId('about 2 % of the notes, beside "fnr"', 'crm', 'crm', 'customers', 'notes'),
  nationalId('about 1 % of the e-mails, as "personnummer"', 'crm', 'crm', 'correspondence', 'body'),
  nationalId('every row, under an English name', 'billing', 'billing', 'credit_checks', 'ssn'),
  nationalId('INTEGER column: leading zeros are lost', 'billing', 'billing', 'debt_collection', 'skyldner_fnr'),
  nationalId('about 3 % of the reports', 'alarm-centre', 'alarm', 'guard_dispatch', 'rapport'),
  nationalId('debug lines of the app log', 'mobile-app', 'logs', 'app-{date}.jsonl', 'payload.fnr'),
  nationalId('in the forgotten folder', null, 'old-backup', 'kunder.csv', 'fødselsnr'),
  credential('code words, in the clear', 'alarm-centre', 'alarm', 'installations', 'kodeord'),
  credential('codes of key boxes, in the clear', 'alarm-centre', 'alarm', 'installations', 'nokkelboks_kode'),
  credential('PINs, in the clear', 'alarm-centre', 'alarm', 'users', 'pin'),
  credential('tokens by which the app is reached', 'alarm-centre', 'alarm', 'app_sessions', 'push_token'),

  undeclaredHere('device.ip', 'address of who signed', 'crm', 'crm', 'contracts', 'signert_ip'),
  undeclaredHere('device.ip', 'address of each session', 'alarm-centre', 'alarm', 'app_sessions', 'ip_address'),
  undeclaredHere('account.username', 'who booked it', 'billing', 'billing', 'ledger', 'registrert_av'),
  undeclaredHere('comms.correspondence', 'notes on debtors', 'billing', 'billing', 'debt_collection', 'note'),
  undeclaredHere('contact.phone', 'numbers in free text', 'billing', 'billing', 'debt_collection', 'note'),
  undeclaredHere('usage.alarm_history', 'fees for false alarms', 'billing', 'billing', 'utrykninger', null),
  undeclaredHere(
    'contact.email',
    'in a parcel list',
    'warehouse',
    'exports',
    'warehouse-parcels.csv.gz',
    'mottaker_epost',
  ),
  undeclaredHere('location.gps', 'with `lengdegrad`', 'telephony', 'exports', 'telephony-dispatch.csv', 'breddegrad'),
  undeclaredHere('location.gps', 'with `breddegrad`', 'telephony', 'exports', 'telephony-dispatch.csv', 'lengdegrad'),
  undeclaredHere('identity.name', 'of technicians', 'telephony', 'exports', 'telephony-dispatch.csv', 'tekniker'),
  givenName('of call agents', 'telephony', 'exports', 'telephony-calls.csv', 'agent'),
  givenName('of call agents', 'telephony', 'exports', 'telephony-recordings.csv', 'agent'),
  givenName('of call agents', 'telephony', 'exports', 'telephony-archive.csv.gz', 'agent'),
  town('of people on bought lists', 'marketing', 'exports', 'marketing/kampanje.csv', 'city'),
  town('of people whom customers named', 'marketing', 'exports', 'marketing/tips-oss.csv', 'city'),
  undeclaredHere('location.gps', 'with `position.lng`', 'mobile-app', 'logs', 'app-{date}.jsonl', 'position.lat'),
  undeclaredHere('location.gps', 'with `position.lat`', 'mobile-app', 'logs', 'app-{date}.jsonl', 'position.lng'),
  undeclaredHere('contact.email', 'in the address of a form', 'web-analytics', 'logs', 'access-{date}.log', 'line'),
  undeclaredHere('identity.name', 'file in no system', null, 'exports', 'kunder-kopi.csv', 'navn'),
  undeclaredHere('contact.email', 'file in no system', null, 'exports', 'kunder-kopi.csv', 'epost'),
  undeclaredHere('contact.phone', 'file in no system', null, 'exports', 'kunder-kopi.csv', 'mobil'),

  {
    kind: 'unknown-store',
    ...place([null, 'old-backup', null, null]),
    dataType: null,
    category: null,
    note: 'a forgotten folder with names, national ids, phones and e-mail',
  },
  ...PLANTED_AGAINST_REGISTER,

  wholeSystem('not-found', 'billing', 'contact.email', 'declared, moved to the CRM years ago'),
  wholeSystem('not-found', 'webshop', 'contact.phone', 'declared, the shop no longer asks'),
  wholeSystem('inconclusive', 'telephony', 'contact.email', 'one archive is cut off in the middle'),
  wholeSystem('inconclusive', 'mobile-app', 'usage.alarm_status', 'not there, but only names could tell of it'),
  {
    kind: 'not-examined',
    ...place(['marketing', 'exports', 'marketing/segments.xls', null]),
    dataType: null,
    category: null,
    note: 'a format that no connector reads',
  },
];

/** A place that looks like personal data and is not, or not of that kind. */
export interface Trap {
  readonly store: string;
  readonly container: string;
  /** Null when the container as a whole looks so. */
  readonly field: string | null;
  /** What a careless rule would call it. */
  readonly dataTypes: readonly string[];
  readonly note: string;
}

const trap = (
  dataTypes: readonly string[],
  store: string,
  container: string,
  field: string | null,
  note: string,
): Trap => ({ store, container, field, dataTypes, note });

const NATIONAL_ID = 'identity.national_id.no';
const PHONE = ['contact.phone'];
const IP = ['device.ip'];
const NAMES = ['identity.name', 'identity.given', 'identity.family'];
const PRODUCTS = 'warehouse-products.csv';

/** Look-alikes in which these data types must not be found. */
export const TRAPS: readonly Trap[] = [
  trap(PHONE, 'exports', 'warehouse-stock.csv', 'phone', 'article codes of telephone modules'),
  trap([NATIONAL_ID], 'exports', 'webshop-orders.csv', 'ordrenummer', 'order numbers: 11 random digits'),
  trap([NATIONAL_ID], 'billing', 'payments', 'bankreferanse', 'bank references: 11 random digits'),
  trap([NATIONAL_ID], 'billing', 'payments', 'fra_konto', 'account numbers; two of the nine registers read as a date'),
  trap(PHONE, 'billing', 'ledger', 'bilagsdato', 'days written as eight digits'),
  trap(PHONE, 'billing', 'invoices', 'fakturanr', 'invoice numbers of eight digits'),
  trap(IP, 'alarm', 'zones', 'firmware', 'versions of four numbers'),
  trap(IP, 'alarm', 'installations', 'firmware', 'versions of four numbers'),
  trap(IP, 'logs', 'app-{date}.jsonl', 'device.firmware', 'versions of four numbers'),
  trap(IP, 'logs', 'app-{date}.jsonl', 'user_agent', 'the app version inside a user agent'),
  trap([...NAMES, 'account.username'], 'exports', PRODUCTS, 'merke', 'brands called what people are called'),
  trap(NAMES, 'exports', PRODUCTS, 'navn', 'products named after their brand'),
  trap(['vehicle.plate'], 'exports', PRODUCTS, 'artikkel', 'article codes of two letters and five digits'),
  trap(
    [NATIONAL_ID, 'payment.bank_account', ...PHONE],
    'exports',
    PRODUCTS,
    'serienr',
    'serial numbers: 11 random digits',
  ),
  trap(['credit.check_result', 'survey.answers'], 'exports', PRODUCTS, 'score', 'how well a product sells'),
  trap(
    ['survey.answers', 'order.webshop'],
    'exports',
    PRODUCTS,
    null,
    'scores and prices, nobody who gave or paid them',
  ),
  trap(['order.webshop'], 'exports', 'webshop-lines.csv.gz', null, 'order lines without a buyer'),
  trap(['payment.card', 'payment.kid'], 'exports', 'webshop-lines.csv.gz', 'plukkref', '16 random digits'),
  trap(NAMES, 'alarm', 'zones', 'name', 'names of zones'),
  trap(['credit.check_result'], 'alarm', 'zones', 'score', 'strength of a radio signal'),
  trap(['account.credential'], 'alarm', 'images', 'sha256', 'checksums of files'),
  trap([...NAMES, 'contact.locality'], 'alarm', 'kommuner', 'navn', 'a register of places'),
  trap(['contact.postal_code'], 'alarm', 'kommuner', 'kommunenr', 'four digits, as post codes have'),
  trap(['order.webshop', 'quote.form_answers'], 'billing', 'invoices', null, 'invoices are neither orders nor quotes'),
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
