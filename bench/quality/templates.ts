/** Tables about customers, staff and alarms, as an alarm company keeps them. */
import { MORE_TEMPLATES } from './templates-more.js';
import { others, PURCHASES, type Template, table } from './templates-shape.js';

export const TEMPLATES: readonly Template[] = [
  table(
    'kunder; kunde; kunderegister',
    'customers; customer',
    'id customerNo given family email phone address postalCode locality birth? fnr? gender? status timestamp optIn? note? message?',
  ),
  table(
    'kunder; privatkunder; medlemmer',
    'clients; members; subscribers',
    'id fullName email? phone fullName? address? postalCode? locality? username? flag date image?',
  ),
  table(
    'kontaktpersoner; pårørende; nøkkelholdere',
    'contact persons; emergency contacts; keyholders',
    'id siteId fullName phone email? given? codeWord? quantity flag timestamp',
    ['relation.contact_person'],
  ),
  table(
    'ordre; bestillinger',
    'orders; sales orders',
    'id orderNo buyerId date amount status quantity articleNo currency description? invoiceNo flag',
    ['order.webshop'],
  ),
  table(
    'ordre; nettordre',
    'web orders; checkouts',
    'id orderNo fullName email phone address postalCode locality amount card? last4? ip? userAgent? timestamp status',
    ['order.webshop'],
  ),
  table(
    'ordrelinjer; varelinjer',
    'order lines; order items',
    'id parentId articleNo product quantity amount percent colour ean',
    [],
    PURCHASES,
  ),
  table(
    'produkter; varer; varekatalog',
    'products; items; catalogue',
    'id nameCode articleNo ean description amount percent colour version? year imageSize shoeGender? batch',
  ),
  table(
    'fakturaer; faktura',
    'invoices',
    'id invoiceNo kid amount date date status parentId fullName? address? account? email?',
    [],
    PURCHASES,
  ),
  table('innbetalinger; betalinger', 'payments', 'id kid account? iban? amount timestamp card? last4 status currency'),
  table('refusjoner; utbetalinger', 'refunds; payouts', 'id fullName account iban? amount date status note?'),
  table('leverandører', 'suppliers; vendors', 'id company orgnr account? fullName? email phone currency country'),
  table(
    'alarmhistorikk; alarmhendelser; alarmer',
    'alarm history; alarm events',
    'id siteId eventTime zone articleNo? status username? fullName? image? logLine?',
    ['usage.alarm_history'],
    others('usage.alarm_history'),
  ),
  table(
    'brukerlogg; handlinger; aktivitetslogg',
    'activity log; user actions; audit log',
    'id username eventTime ip? userAgent? status path? json?',
    ['usage.activity_log'],
    others('usage.activity_log'),
  ),
  table(
    'samtalelogg; samtaler; telefonlogg',
    'call log; calls; phone calls',
    'id phoneFrom phoneTo eventTime duration username? audio? message? status',
    ['comms.call_log'],
    [...others('comms.call_log'), 'comms.correspondence'],
  ),
  table(
    'weblogg; tilgangslogg; sidevisninger',
    'access log; web log; page views',
    'id ip eventTime path httpStatus userAgent cookie duration',
    ['usage.web'],
    others('usage.web'),
  ),
  table(
    'ansatte; medarbeidere',
    'employees; staff',
    'id given family fnr? birth email phone address? postalCode? locality? account jobTitle department date amount gender? special.union?',
  ),
  table(
    'vektere; teknikere',
    'guards; technicians',
    'id fullName phone username department plate? lat? lon? special.criminal? date',
  ),
  table(
    'brukere; brukerkontoer',
    'users; accounts; user accounts',
    'id username email passwordHash token? connection? ip? timestamp timestamp flag cookie? pin?',
  ),
  table(
    'paneler; sentraler; enheter',
    'devices; panels; gateways',
    'id serial mac? imei? sim? ip? version model parentId timestamp codeWord? pin?',
  ),
  ...MORE_TEMPLATES,
];
