/**
 * Tables as an alarm company and its neighbours keep them: names in three languages, then columns. A `?` marks a column
 * that only some of the tables have. After the columns: the container's own data types, and those left open.
 */
export interface Template {
  readonly nb: string;
  readonly nn?: string;
  readonly en: string;
  readonly fields: string;
  /** The addresses are those of firms. */
  readonly firms?: true;
  readonly holds?: readonly string[];
  readonly ambiguous?: readonly string[];
}

const table = (
  nb: string,
  en: string,
  fields: string,
  holds?: Template['holds'],
  ambiguous?: Template['ambiguous'],
): Template => ({
  nb,
  en,
  fields,
  ...(holds ? { holds } : {}),
  ...(ambiguous ? { ambiguous } : {}),
});

/** Logs of what people did overlap by nature: an alarm history is an activity log as well. */
const LOGS = ['usage.activity_log', 'usage.alarm_history', 'usage.web', 'comms.call_log'];
const others = (type: string): readonly string[] => LOGS.filter((t) => t !== type);

/** A table of messages is correspondence as a whole, or has a field of it: both are right. */
const CONVERSATIONS = ['comms.correspondence'];

export const TEMPLATES: readonly Template[] = [
  table(
    'kunder; kunde; kunderegister',
    'customers; customer',
    'id customerNo given family email phone address postalCode locality birth? fnr? gender? status timestamp note? message?',
  ),
  table(
    'kunder; privatkunder; medlemmer',
    'clients; members; subscribers',
    'id fullName email? phone fullName? address? postalCode? locality? username? flag date image?',
  ),
  table(
    'kontaktpersoner; pårørende; nøkkelholdere',
    'contact persons; emergency contacts; keyholders',
    'id parentId fullName phone email? given? codeWord? quantity flag timestamp',
    ['relation.contact_person'],
  ),
  table(
    'ordre; bestillinger',
    'orders; sales orders',
    'id orderNo parentId date amount status quantity articleNo currency description? invoiceNo flag',
  ),
  table(
    'ordre; nettordre',
    'web orders; checkouts',
    'id orderNo fullName email phone address postalCode locality amount card? last4? ip? userAgent? timestamp status',
  ),
  table(
    'ordrelinjer; varelinjer',
    'order lines; order items',
    'id parentId articleNo product quantity amount percent colour ean',
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
  table('sensorer', 'sensors', 'id serial zone model temperature percent version timestamp status'),
  table(
    'bilder; øyeblikksbilder; vedlegg',
    'snapshots; images; attachments',
    'id parentId image timestamp checksum flag zone',
  ),
  table('opptak; lydfiler', 'recordings; voice messages', 'id parentId audio timestamp duration phone? checksum'),
  table(
    'posisjoner; gps spor; bilposisjoner',
    'positions; gps track; vehicle positions',
    'id lat lon timestamp plate? percent position? username?',
  ),
  table('kredittsjekk; kredittvurderinger', 'credit checks', 'id fullName fnr creditCheck timestamp status'),
  table(
    'henvendelser; saker; meldinger',
    'tickets; support cases; messages',
    'id email? fullName? message timestamp status parentId phone? department',
    [],
    CONVERSATIONS,
  ),
  table(
    'undersøkelse; svar; spørreskjema',
    'survey; responses; survey answers',
    'id rating message? timestamp gender? birth? special.health? special.politics? locality? email?',
  ),
  table(
    'helseskjema; tilretteleggingsbehov; personalmappe',
    'hr file; patients; health forms',
    'id fullName fnr? special.health special.religion? special.ethnicity? special.sexuality? special.union? birth date',
  ),
  table(
    'adgangskontroll; biometri',
    'access control; biometric enrolment',
    'id fullName special.biometric pin? timestamp status',
    [],
    // Who opened which door when, or who may: the names do not say.
    ['usage.activity_log'],
  ),
  table(
    'forskning deltakere; prøver',
    'study participants; samples',
    'id birth gender special.genetic special.health? special.ethnicity? date rowUuid',
  ),
  table(
    'reiser; reisebestillinger',
    'travel bookings; passengers',
    'id given family passport birth phone? email? country amount foreignId?',
  ),
  table(
    'kjøretøy; firmabiler; parkeringstillatelser',
    'vehicles; parking permits',
    'id plate model year colour fullName? flag date',
  ),
  table(
    'anlegg; installasjoner',
    'sites; installations',
    'id address postalCode locality lat? lon? customerNo serial? pin? date note?',
  ),
  table(
    'utsendelser; sms logg',
    'sms log; mailings',
    'id phone email? timestamp status message? articleNo',
    [],
    [...CONVERSATIONS, 'comms.call_log'],
  ),
  table(
    'vareparti; lager; lagerstatus',
    'stock; inventory',
    'id articleNo batch depot quantity temperature date checksum ean',
  ),
  table(
    'målinger; telemetri',
    'telemetry; readings',
    'id parentId epoch temperature percent latency? ratio status version',
  ),
  table(
    'systemlogg; jobber; kjøringer',
    'system log; jobs; deployments',
    'id logLine timestamp checksum version queueName duration httpStatus trace stamp14? cron?',
  ),
  table('kommuner; fylker; områder', 'regions; counties', 'id municipality municipalNo landName ratio quantity'),
  table('eiendommer; tomter', 'cadastre; land parcels', 'id leasehold parcel amount date municipalNo ownStreets ratio'),
  table(
    'regnskap; hovedbok; posteringer',
    'ledger; postings',
    'id ledger amount date invoiceNo currency percent department caseNo',
  ),
  table('avtaler', 'contracts; agreements', 'id customerNo date date amount status longNo flag orderNo'),
  table('møterom; utstyr; inventar', 'rooms; assets', 'id roomName macModel ipRating colour amount date assetName'),
  table(
    'konfigurasjon; innstillinger',
    'configuration; settings',
    'id keyName json flag password tokens gpio cron timestamp',
  ),
  table('samtykker; preferanser', 'consents; preferences', 'id parentId flag smsSent flag timestamp country handle'),
  table(
    'rekruttering; søkere; tips en venn',
    'applicants; referrals; leads',
    'id fullName email phone note? locality? date status special.criminal?',
  ),
  {
    ...table(
      'bedriftskunder; firmakunder',
      'business customers; companies',
      'id company orgnr fullName email phone address postalCode locality kid? account?',
    ),
    firms: true,
  },
  table('rutere; nettverksenheter', 'routers; network devices', 'id mac ip serial model version timestamp parentId'),
  table('mobilenheter; telefoner ansatte', 'handsets; mobile devices', 'id imei sim phone model username? date flag'),
  table('sporing; besøk; kampanjebesøk', 'visits; visitor tracking', 'id cookie ip? userAgent path timestamp country'),
  table(
    'medlemsregister; tillitsvalgte',
    'membership register; party members',
    'id fullName special.politics? special.union email date',
  ),
  table(
    'beboere; elever',
    'residents; pupils',
    'id given family birth special.religion special.health special.ethnicity? gender phone',
  ),
  table(
    'mangfoldsundersøkelse; arbeidsmiljø svar',
    'diversity survey; equality survey',
    'id special.sexuality special.ethnicity special.religion special.politics gender birth department',
  ),
  table(
    'bakgrunnssjekk; vandelskontroll',
    'background checks; vetting',
    'id fullName birth special.criminal creditCheck foreignId date status',
  ),
  table(
    'utenlandske kunder; gjester',
    'foreign customers; guests',
    'id fullName foreignId passport phoneAbroad email country date',
  ),
];
