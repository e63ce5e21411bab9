/** The alarm centre: installations, sensors, events, users, who did what and when. */
import { customerAt, customerId } from './crm.js';
import { createPerson, type Person, writePhone } from './people.js';
import { type AnyTable, table, type World } from './tables.js';
import { accessNote, agent, eventNote, guardReport } from './texts.js';
import { clientAddress, dayWithin, firmware, near, pictureBytes, positionText, serial, timeWithin } from './values.js';
import { PLACES, RELATIONS } from './words.js';

/** An installation's key. */
const installationId = (world: World, index: number): number => 3_000_001 + (index % world.customers.length);

function installations(world: World): AnyTable {
  const r = world.stream('alarm.installations');
  return table({
    name: 'installations',
    rows: world.customers.length,
    row: (i) => ({ p: customerAt(world, i), at: near(r, customerAt(world, i).place) }),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => installationId(world, i)],
      ['customer_id INTEGER', (_, i) => customerId(world, i)],
      ['adresse TEXT', ({ p }) => p.address],
      ['postnr TEXT', ({ p }) => p.place.code],
      ['poststed TEXT', ({ p }) => p.place.name],
      ['lat REAL', ({ at }) => at.lat],
      ['lng REAL', ({ at }) => at.lng],
      ['panel_serienr TEXT', () => serial(r, 'PNL')],
      ['firmware TEXT', () => firmware(r)],
      [
        'kodeord TEXT',
        () => r.pick(['bjørnebær', 'fjordhest', 'lavvo', 'tyttebær', 'nordlys', 'granbar', 'måsetoppen']),
      ],
      ['nokkelboks_kode TEXT', () => (r.chance(0.7) ? null : r.digits(4))],
      ['adkomst TEXT', () => (r.chance(0.5) ? null : accessNote(r))],
      ['status TEXT', () => r.pick(['tilkoblet', 'frakoblet', 'delvis'])],
      ['montert TEXT', () => dayWithin(r, world.today, 2500)],
    ],
  });
}

function zones(world: World): AnyTable {
  const r = world.stream('alarm.zones');
  return table({
    name: 'zones',
    rows: world.size(16_000),
    row: () => r.pick(['PIR', 'magnet', 'røyk', 'vann', 'kamera']),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', (_, i) => installationId(world, i)],
      ['sone INTEGER', () => r.int(1, 16)],
      ['type TEXT', (type) => type],
      ['rom TEXT', () => r.pick(['gang', 'stue', 'kjeller', 'soverom', 'garasje', 'kjøkken'])],
      ['name TEXT', (type) => `${r.pick(['Hall', 'Loft', 'Stue', 'Bod', 'Berg', 'Hage', 'Vestfløy'])} ${type}`],
      ['sensor_serienr TEXT', (type) => serial(r, type.slice(0, 2).toUpperCase())],
      ['firmware TEXT', () => firmware(r)],
      ['batteri_volt REAL', () => r.int(240, 310) / 100],
      ['score INTEGER', () => r.int(0, 100)], // strength of the radio signal
      ['sist_test TEXT', () => dayWithin(r, world.today, 365)],
    ],
  });
}

/** The row of `events` whose comment holds the only e-mail address of the alarm centre. */
export const RARE_EMAIL_ROW = 5;

function events(world: World): AnyTable {
  const r = world.stream('alarm.events');
  const comment = (i: number): string | null => {
    if (i === RARE_EMAIL_ROW) return `Kunden ba om rapport til ${customerAt(world, i).email}, sendt samme dag.`;
    return r.chance(0.88) ? null : eventNote(r);
  };
  return table({
    name: 'events',
    rows: world.size(25_000),
    row: () => r.chance(0.1),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', () => installationId(world, r.int(0, 1e6))],
      ['tid TEXT', () => timeWithin(r, world.today, 730)],
      ['kode TEXT', (alarm) => (alarm ? r.pick(['E130', 'E110', 'E120']) : r.pick(['E401', 'R401', 'E602', 'E302']))],
      ['sone INTEGER', () => r.int(1, 16)],
      ['alvorlighet INTEGER', (alarm) => (alarm ? r.int(3, 5) : r.int(1, 2))],
      ['operator TEXT', (alarm) => (alarm ? agent(r) : null)],
      ['svartid_sek INTEGER', (alarm) => (alarm ? r.int(4, 240) : null)],
      ['kommentar TEXT', (_, i) => comment(i)],
    ],
  });
}

function userActions(world: World): AnyTable {
  const r = world.stream('alarm.user_actions');
  return table({
    name: 'user_actions',
    rows: world.size(16_000),
    row: () => r.int(0, world.customers.length - 1),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', (who) => installationId(world, who)],
      ['brukernavn TEXT', (who) => customerAt(world, who).username],
      ['handling TEXT', () => r.pick(['tilkoblet', 'frakoblet', 'delvis tilkoblet', 'avstilt'])],
      ['metode TEXT', () => r.pick(['app', 'kode', 'brikke', 'fjernkontroll', 'sentral'])],
      ['tidspunkt TEXT', () => timeWithin(r, world.today, 365)],
      ['resultat TEXT', () => r.pick(['ok', 'ok', 'ok', 'feil kode'])],
    ],
  });
}

function appSessions(world: World): AnyTable {
  const r = world.stream('alarm.app_sessions');
  return table({
    name: 'app_sessions',
    rows: world.size(7_000),
    row: (i) => customerAt(world, i * 5),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['username TEXT', (p) => p.username],
      ['device TEXT', () => r.pick(['iPhone 14', 'iPhone SE', 'Pixel 8', 'Galaxy A54', 'iPad'])],
      ['app_version TEXT', () => `4.${r.int(8, 12)}.${r.int(0, 5)}`],
      ['ip_address TEXT', () => clientAddress(r)],
      ['started_at TEXT', () => timeWithin(r, world.today, 90)],
      ['seconds INTEGER', () => r.int(3, 900)],
      ['push_token TEXT', () => (r.chance(0.3) ? null : r.hex(32))],
    ],
  });
}

function users(world: World): AnyTable {
  const r = world.stream('alarm.users');
  return table({
    name: 'users',
    rows: world.size(9_000),
    row: (i) => (i < world.customers.length ? customerAt(world, i) : createPerson(r)),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', (_, i) => installationId(world, i)],
      ['brukernavn TEXT', (p) => p.username],
      ['visningsnavn TEXT', (p) => p.given],
      ['rolle TEXT', (_, i) => (i < world.customers.length ? 'eier' : r.pick(['bruker', 'vaskehjelp', 'ansatt']))],
      ['pin TEXT', () => r.digits(4)],
      ['brikke_id TEXT', () => (r.chance(0.6) ? null : r.hex(8).toUpperCase())],
      ['sist_brukt TEXT', () => timeWithin(r, world.today, 60)],
    ],
  });
}

function callList(world: World): AnyTable {
  const r = world.stream('alarm.call_list');
  return table({
    name: 'call_list',
    rows: world.size(6_000),
    row: (): Person => createPerson(r),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', (_, i) => installationId(world, i)],
      ['rekkefolge INTEGER', (_, i) => (i % 3) + 1],
      ['navn TEXT', (p) => p.name],
      ['tlf TEXT', (p) => (r.chance(0.02) ? '99999999' : writePhone(r, p.phone))],
      ['relasjon TEXT', () => r.pick(RELATIONS)],
      ['ringt_sist TEXT', () => (r.chance(0.7) ? null : timeWithin(r, world.today, 400))],
    ],
  });
}

function images(world: World): AnyTable {
  const r = world.stream('alarm.images');
  return table({
    name: 'images',
    rows: world.size(1_000),
    row: () => r.pick(['smykker', 'klokke', 'maleri', 'kamera', 'sølvtøy', 'gitar']),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['installation_id INTEGER', (_, i) => installationId(world, i * 4)],
      ['filnavn TEXT', (thing, i) => `verdisak-${i + 1}-${thing}.jpg`],
      ['tekst TEXT', (thing) => `${thing}, ${r.pick(['arvet', 'kjøpt ny', 'gave', 'brukt'])}`],
      ['tatt TEXT', () => timeWithin(r, world.today, 900)],
      ['sha256 TEXT', () => r.hex(64)],
      ['bilde BLOB', () => pictureBytes(r)],
    ],
  });
}

function guardDispatch(world: World): AnyTable {
  const r = world.stream('alarm.guard_dispatch');
  return table({
    name: 'guard_dispatch',
    rows: world.size(2_000),
    row: (i) => customerAt(world, i * 13),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['event_id INTEGER', () => r.int(1, 25_000)],
      ['selskap TEXT', () => r.pick(['Vaktkompaniet Vest', 'Nordvakt', 'Fjordsikring'])],
      ['vekter TEXT', () => agent(r)],
      ['adresse TEXT', (p) => `${p.address}, ${p.place.code} ${p.place.name}`],
      ['posisjon TEXT', (p) => positionText(near(r, p.place))],
      ['sendt TEXT', () => timeWithin(r, world.today, 730)],
      ['fremme_min INTEGER', () => r.int(6, 55)],
      ['rapport TEXT', (p) => guardReport(r, p, r.chance(0.03))],
    ],
  });
}

/** Where the guards drive: places, not anybody's address. */
function municipalities(world: World): AnyTable {
  const names = [...new Set(PLACES.map((place) => place.name))];
  const r = world.stream('alarm.kommuner');
  return table({
    name: 'kommuner',
    rows: names.length,
    row: (i) => names[i] as string,
    columns: [
      ['kommunenr TEXT', (_, i) => String(301 + i * 97).padStart(4, '0')],
      ['navn TEXT', (name) => name],
      ['fylke TEXT', () => r.pick(['Vestland', 'Oslo', 'Rogaland', 'Nordland', 'Innlandet'])],
      ['vaktbil TEXT', () => `V${r.int(1, 30)}`],
    ],
  });
}

/** The tables of `alarm-centre.db`. */
export const alarmTables = (world: World): AnyTable[] =>
  [installations, zones, events, userActions, appSessions, users, callList, images, guardDispatch, municipalities].map(
    (make) => make(world),
  );
