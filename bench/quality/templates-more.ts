/** More tables of the same kind as in `templates.ts`: things, places, surveys, books, and what is left. */
import { CONVERSATIONS, others, PURCHASES, type Template, table } from './templates-shape.js';

export const MORE_TEMPLATES: readonly Template[] = [
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
    ['survey.answers'],
    CONVERSATIONS,
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
    [],
    PURCHASES,
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
  table('avtaler', 'contracts; agreements', 'id customerNo date date amount status longNo flag orderNo', [], PURCHASES),
  table('møterom; utstyr; inventar', 'rooms; assets', 'id roomName macModel ipRating colour amount date assetName'),
  table(
    'konfigurasjon; innstillinger',
    'configuration; settings',
    'id keyName json flag password tokens gpio cron timestamp',
  ),
  table('samtykker; preferanser', 'consents; preferences', 'id parentId flag smsSent optIn timestamp country handle'),
  table(
    'rekruttering; søkere; tips en venn',
    'applicants; referrals; leads',
    'id fullName email phone note? locality? date status special.criminal?',
    [],
    ['quote.form_answers'],
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
  table(
    'sporing; besøk; kampanjebesøk',
    'visits; visitor tracking',
    'id cookie ip? userAgent path eventTime country',
    ['usage.web'],
    others('usage.web'),
  ),
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
    ['survey.answers'],
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
  table(
    'tilbudsforespørsler; befaringsønsker',
    'quote requests; sales leads',
    'id fullName phone email address? postalCode? locality? message amount? date status',
    ['quote.form_answers'],
    [...PURCHASES, ...CONVERSATIONS],
  ),
  table(
    'alarmstatus; anleggsstatus',
    'alarm status; arm status',
    'id siteId armState eventTime zone? flag',
    ['usage.alarm_status'],
    others('usage.alarm_status'),
  ),
  table('kameraklipp; videoklipp', 'camera clips; video clips', 'id siteId video timestamp duration zone? checksum'),
];
