/** Files that people exported: telephony, marketing, web shop, warehouse, and a copy nobody answers for. */
import { customerAt, customerId } from './crm.js';
import { cutArchive, oldWorkbook, telephonyRecordings } from './exports-special.js';
import { csvFile, type DemoFiles } from './files.js';
import { createPerson, mobileNumber, writePhone } from './people.js';
import { type AnyTable, type Dialect, table, type World } from './tables.js';
import { agent, surveyComment } from './texts.js';
import { amount, dayWithin, near, serial, timeWithin } from './values.js';

const EXTENSIONS = ['7011', '7012', '7020', '7021']; // the company's own end of a call

function telephonyCalls(world: World): AnyTable {
  const r = world.stream('exports.telephony-calls');
  return table({
    name: 'telephony-calls',
    rows: world.size(6_000),
    row: () => r.chance(0.5),
    columns: [
      ['call_id', (_, i) => `C${500_000 + i}`],
      ['start', () => timeWithin(r, world.today, 120)],
      ['varighet_sek', () => r.int(0, 1800)],
      ['retning', (inbound) => (inbound ? 'inn' : 'ut')],
      ['a_nummer', (inbound) => (inbound ? `+47${mobileNumber(r)}` : r.pick(EXTENSIONS))],
      ['b_nummer', (inbound) => (inbound ? r.pick(EXTENSIONS) : `+47${mobileNumber(r)}`)],
      ['agent', () => agent(r)],
      ['ko', () => r.pick(['salg', 'service', 'faktura'])],
      ['utfall', () => r.pick(['besvart', 'tapt', 'tilbakeringt'])],
    ],
  });
}

function telephonyDispatch(world: World): AnyTable {
  const r = world.stream('exports.telephony-dispatch');
  return table({
    name: 'telephony-dispatch',
    rows: world.size(1_500),
    row: (i) => near(r, customerAt(world, i * 17).place),
    columns: [
      ['oppdrag', (_, i) => `T${9000 + i}`],
      ['tekniker', () => agent(r)],
      ['breddegrad', (at) => at.lat.toFixed(6)],
      ['lengdegrad', (at) => at.lng.toFixed(6)],
      ['ringt_for', () => timeWithin(r, world.today, 60)],
      ['kundens_tlf', () => writePhone(r, mobileNumber(r))],
    ],
  });
}

function newsletter(world: World): AnyTable {
  const r = world.stream('exports.newsletter');
  return table({
    name: 'nyhetsbrev',
    rows: world.size(4_000),
    row: (i) => customerAt(world, i),
    columns: [
      ['e-postadresse', (p) => p.email],
      ['fornavn', (p) => p.given],
      ['etternavn', (p) => p.family],
      ['avmeldt', () => (r.chance(0.15) ? 'ja' : 'nei')],
      ['åpnet_sist', () => (r.chance(0.5) ? null : dayWithin(r, world.today, 90))],
    ],
  });
}

function people(world: World, name: string, rows: number, channel: readonly string[]): AnyTable {
  const r = world.stream(`exports.${name}`);
  return table({
    name,
    rows: world.size(rows),
    row: () => createPerson(r),
    columns: [
      ['name', (p) => p.name],
      ['mobile', (p) => writePhone(r, p.phone)],
      ['email', (p) => (r.chance(0.3) ? null : p.email)],
      ['city', (p) => p.place.name],
      ['source', () => r.pick(channel)],
      ['added', () => dayWithin(r, world.today, 500)],
    ],
  });
}

function survey(world: World): AnyTable {
  const r = world.stream('exports.survey');
  return table({
    name: 'undersokelse',
    rows: world.size(1_500),
    row: (i) => customerAt(world, i * 5),
    columns: [
      ['epost', (p) => p.email],
      ['q1_montor', () => r.int(1, 5)],
      ['q2_app', () => r.int(1, 5)],
      ['q3_anbefale', () => r.int(0, 10)],
      ['kommentar', () => (r.chance(0.6) ? null : surveyComment(r))],
      ['besvart', () => dayWithin(r, world.today, 200)],
    ],
  });
}

function webshopOrders(world: World): AnyTable {
  const r = world.stream('exports.webshop-orders');
  return table({
    name: 'webshop-orders',
    rows: world.size(3_000),
    row: () => createPerson(r),
    columns: [
      ['ordrenummer', () => `${r.int(1, 9)}${r.digits(10)}`],
      ['kunde', (p) => p.name],
      ['kunde_epost', (p) => p.email],
      ['leveringsadresse', (p) => p.address],
      ['postnr', (p) => p.place.code],
      ['sted', (p) => p.place.name],
      ['sum', () => amount(r, 99, 4999).toFixed(2).replace('.', ',')],
      ['betalt_med', () => r.pick(['kort', 'faktura'])],
      ['bestilt', () => timeWithin(r, world.today, 500)],
    ],
  });
}

function webshopLines(world: World): AnyTable {
  const r = world.stream('exports.webshop-lines');
  return table({
    name: 'webshop-lines',
    rows: world.size(5_000),
    row: () => r.pick(['vannalarm', 'røykvarsler', 'belysningspakke', 'brannteppe', 'kamera']),
    columns: [
      ['linje', (_, i) => i + 1],
      ['vare', (item) => item],
      ['antall', () => r.int(1, 4)],
      ['pris', () => r.pick([199, 349, 499, 1290])],
      ['rabatt', () => (r.chance(0.8) ? null : r.pick([10, 20]))],
      ['plukkref', () => `${r.int(1, 9)}${r.digits(15)}`],
    ],
  });
}

function parcels(world: World): AnyTable {
  const r = world.stream('exports.warehouse-parcels');
  return table({
    name: 'warehouse-parcels',
    rows: world.size(3_000),
    row: (i) => customerAt(world, i * 2),
    columns: [
      ['sendingsnr', () => `NO${r.int(1, 9)}${r.digits(8)}SA`],
      ['mottaker', (p) => p.name],
      ['mottaker_epost', (p) => p.email],
      ['adresse', (p) => p.address],
      ['postnr', (p) => p.place.code],
      ['sted', (p) => p.place.name],
      ['serienr', () => serial(r, 'PNL')],
      ['vekt_kg', () => r.int(3, 60) / 10],
      ['sendt', () => dayWithin(r, world.today, 300)],
    ],
  });
}

// `phone` is the telephone module of an alarm panel: its article code, not anybody's number.
function stock(world: World): AnyTable {
  const r = world.stream('exports.warehouse-stock');
  const article = (): string =>
    r.pick([`AK-${r.digits(5)}`, `1${r.digits(7)}`, `1${r.digits(3)}-${r.digits(4)}`, `GSM${r.digits(6)}`]);
  return table({
    name: 'warehouse-stock',
    rows: world.size(1_200),
    row: () => r.pick(['panel', 'sensor', 'sirene', 'brikke']),
    columns: [
      ['sku', (_, i) => `V${7000 + i}`],
      ['type', (type) => type],
      ['phone', article],
      ['firmware', () => `v${r.int(2, 5)}.${r.int(0, 9)}.${r.int(0, 9)}.${r.int(0, 9)}`],
      ['antall', () => r.int(0, 800)],
      ['hylle', () => `${r.pick(['A', 'B', 'C'])}${r.int(1, 40)}`],
    ],
  });
}

// Brands are called what people are called, and article codes look like number plates.
function products(world: World): AnyTable {
  const r = world.stream('exports.warehouse-products');
  const brands = ['Emma', 'Magnus', 'Astrid', 'Thea', 'Oskar', 'Vilde', 'Jakob', 'Nora', 'Sunniva', 'Henrik'];
  return table({
    name: 'warehouse-products',
    rows: world.size(1_200),
    row: () => r.pick(brands),
    columns: [
      ['sku', (_, i) => `P${4000 + i}`],
      ['merke', (brand) => brand],
      ['navn', (brand) => `${brand} ${r.pick(['Panel', 'Sirene', 'Kamera', 'Sensor'])}`],
      ['artikkel', () => `${r.pick(['EK', 'BT', 'DN', 'SU', 'RK'])}${r.int(1, 9)}${r.digits(4)}`],
      ['serienr', () => `${r.int(1, 9)}${r.digits(10)}`],
      ['score', () => r.int(1, 100)],
      ['pris', () => r.int(99, 4999)],
    ],
  });
}

function spreadsheetCopy(world: World): AnyTable {
  const r = world.stream('exports.kunder-kopi');
  return table({
    name: 'kunder-kopi',
    rows: world.size(1_200),
    row: (i) => customerAt(world, i * 6),
    columns: [
      ['kundenr', (_, i) => customerId(world, i * 6)],
      ['navn', (p) => p.name],
      ['mobil', (p) => writePhone(r, p.phone)],
      ['epost', (p) => p.email],
      ['merknad', () => r.pick(['ring', 'ferdig', 'vil ikke', ''])],
    ],
  });
}

const EXCEL: Partial<Dialect> = { separator: ';', newline: '\r\n', encoding: 'latin1' };
const SEMICOLON: Partial<Dialect> = { separator: ';' };

/** The files of `exports/`. */
export const exportFiles = (world: World): DemoFiles[] => [
  csvFile('exports', '', telephonyCalls(world), SEMICOLON),
  csvFile('exports', '', telephonyRecordings(world, 'telephony-recordings', 2_000), EXCEL),
  csvFile('exports', '', telephonyDispatch(world)),
  cutArchive(world),
  csvFile('exports', 'marketing', newsletter(world), EXCEL),
  csvFile('exports', 'marketing', people(world, 'kampanje', 2_000, ['innkjøpt liste', 'messe', 'selger'])),
  csvFile('exports', 'marketing', people(world, 'tips-oss', 1_000, ['app', 'nettside'])),
  csvFile('exports', 'marketing', survey(world), { gzip: true }),
  oldWorkbook(world),
  csvFile('exports', '', webshopOrders(world), SEMICOLON),
  csvFile('exports', '', webshopLines(world), { gzip: true }),
  csvFile('exports', '', parcels(world), { ...SEMICOLON, gzip: true }),
  csvFile('exports', '', stock(world)),
  csvFile('exports', '', products(world), SEMICOLON),
  csvFile('exports', '', spreadsheetCopy(world), EXCEL),
];
