/** The customer register: customers, contact persons, prospects, referrals, correspondence. */
import { createPerson, type Person, writePhone } from './people.js';
import { type AnyTable, table, type World } from './tables.js';
import { agent, contactNote, customerNote, mailBody, ticketText } from './texts.js';
import { clientAddress, dayWithin, serial, timeWithin } from './values.js';
import { RELATIONS } from './words.js';

/** The customer that row `index` of a table of their things belongs to. */
export const customerAt = (world: World, index: number): Person =>
  world.customers[index % world.customers.length] as Person;

/** A customer's key; the same in every system. */
export const customerId = (world: World, index: number): number => 100001 + (index % world.customers.length);

function customers(world: World): AnyTable {
  const r = world.stream('crm.customers');
  return table({
    name: 'customers',
    rows: world.customers.length,
    row: (i) => customerAt(world, i),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => customerId(world, i)],
      ['kundetype TEXT', () => r.pick(['privat', 'privat', 'privat', 'bedrift'])],
      ['fornavn TEXT', (p) => p.given],
      ['etternavn TEXT', (p) => p.family],
      ['kunde_epost TEXT', (p) => (r.chance(0.07) ? null : p.email)],
      ['mobilnr TEXT', (p) => writePhone(r, p.phone)],
      ['telefon_privat TEXT', (p) => (r.chance(0.88) ? null : r.chance(0.3) ? '00000000' : p.phone)],
      ['adresse TEXT', (p) => p.address],
      ['postnr INTEGER', (p) => Number(p.place.code)], // 0155 became 155
      ['poststed TEXT', (p) => p.place.name.toUpperCase()],
      ['segment TEXT', () => r.pick(['A', 'B', 'C'])],
      ['kilde TEXT', () => r.pick(['nettside', 'tips', 'selger', 'messe'])],
      ['status TEXT', () => r.pick(['aktiv', 'aktiv', 'aktiv', 'oppsagt'])],
      ['reservert_reklame INTEGER', () => (r.chance(0.2) ? 1 : 0)],
      ['notes TEXT', (p) => (r.chance(0.25) ? null : customerNote(r, p, r.chance(0.02)))],
      ['selger TEXT', () => agent(r)],
      ['opprettet TEXT', () => dayWithin(r, world.today, 2500)],
      ['slettes_etter TEXT', () => (r.chance(0.95) ? null : dayWithin(r, world.today, 30))],
    ],
  });
}

function contacts(world: World): AnyTable {
  const r = world.stream('crm.contacts');
  return table({
    name: 'contacts',
    rows: world.size(12_000),
    row: () => createPerson(r),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['customer_id INTEGER', (_, i) => customerId(world, i)],
      ['navn TEXT', (p) => p.name],
      ['mobil TEXT', (p) => writePhone(r, p.phone)],
      ['epost TEXT', (p) => (r.chance(0.4) ? null : p.email)],
      ['relasjon TEXT', () => r.pick(RELATIONS)],
      ['prioritet INTEGER', (_, i) => (i % 3) + 1],
      ['sms_sendt TEXT', () => (r.chance(0.1) ? null : timeWithin(r, world.today, 1500))],
      ['kommentar TEXT', () => (r.chance(0.8) ? null : contactNote(r))],
    ],
  });
}

function leads(world: World): AnyTable {
  const r = world.stream('crm.leads');
  const form = (p: Person): string =>
    JSON.stringify({
      boligtype: r.pick(['enebolig', 'leilighet', 'rekkehus', 'hytte']),
      innganger: r.int(1, 5),
      dyr: r.chance(0.4),
      contacts: [{ role: 'husstand', phone: writePhone(r, p.phone) }],
    });
  return table({
    name: 'leads',
    rows: world.size(3_000),
    row: () => createPerson(r),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['full_name TEXT', (p) => p.name],
      ['customer_email TEXT', (p) => p.email],
      ['phone_e164 TEXT', (p) => `+47${p.phone}`],
      ['street TEXT', (p) => p.address],
      ['zip TEXT', (p) => p.place.code],
      ['city TEXT', (p) => p.place.name],
      ['form_json TEXT', form],
      ['quote_nok REAL', () => r.int(199, 699)],
      ['stage TEXT', () => r.pick(['new', 'called', 'quoted', 'won', 'lost'])],
      ['created_at TEXT', () => timeWithin(r, world.today, 700)],
    ],
  });
}

function correspondence(world: World): AnyTable {
  const r = world.stream('crm.correspondence');
  return table({
    name: 'correspondence',
    rows: world.size(6_000),
    row: (i) => customerAt(world, i * 7),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['customer_id INTEGER', (_, i) => customerId(world, i * 7)],
      ['channel TEXT', () => r.pick(['e-post', 'e-post', 'brev', 'chat'])],
      ['direction TEXT', () => r.pick(['inn', 'ut'])],
      ['fra TEXT', (p) => (r.chance(0.6) ? p.email : 'post@example.com')],
      ['emne TEXT', () => r.pick(['Faktura', 'Montering', 'Oppsigelse', 'Falsk alarm', 'Ny kontaktperson'])],
      ['body TEXT', (p) => mailBody(r, p, r.chance(0.012))],
      ['sent_at TEXT', () => timeWithin(r, world.today, 900)],
      ['behandler TEXT', () => agent(r)],
    ],
  });
}

function contracts(world: World): AnyTable {
  const r = world.stream('crm.contracts');
  return table({
    name: 'contracts',
    rows: world.customers.length,
    row: (i) => customerAt(world, i),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['customer_id INTEGER', (_, i) => customerId(world, i)],
      ['avtalenr TEXT', (_, i) => `A-${2016 + (i % 10)}-${String(i).padStart(5, '0')}`],
      ['serienr TEXT', () => serial(r, 'SA4')],
      ['alarm_adresse TEXT', (p) => p.address],
      ['alarm_postnr TEXT', (p) => p.place.code],
      ['alarm_poststed TEXT', (p) => p.place.name],
      ['pakke TEXT', () => r.pick(['Start', 'Pluss', 'Hytte', 'Bedrift'])],
      ['manedspris REAL', () => r.pick([299, 399, 449, 599])],
      ['bindingstid_mnd INTEGER', () => r.pick([0, 12, 24, 36])],
      ['signert TEXT', () => timeWithin(r, world.today, 2500)],
      ['signert_ip TEXT', () => (r.chance(0.2) ? null : clientAddress(r))],
    ],
  });
}

function referrals(world: World): AnyTable {
  const r = world.stream('crm.referrals');
  return table({
    name: 'referrals',
    rows: world.size(2_000),
    row: () => createPerson(r),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['tipset_av INTEGER', (_, i) => customerId(world, i * 3)],
      ['navn TEXT', (p) => p.name],
      ['tlf TEXT', (p) => writePhone(r, p.phone)],
      ['epost TEXT', (p) => (r.chance(0.3) ? null : p.email)],
      ['kanal TEXT', () => r.pick(['Tips oss i appen', 'nettside', 'selger'])],
      ['informert INTEGER', () => (r.chance(0.7) ? 1 : 0)],
      ['opprettet TEXT', () => dayWithin(r, world.today, 800)],
    ],
  });
}

function tickets(world: World): AnyTable {
  const r = world.stream('crm.tickets');
  return table({
    name: 'tickets',
    rows: world.size(4_000),
    row: () => agent(r),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['customer_id INTEGER', (_, i) => customerId(world, i * 11)],
      ['saksnr TEXT', (_, i) => `S26-${String(i).padStart(6, '0')}`],
      ['kategori TEXT', () => r.pick(['teknisk', 'faktura', 'salg', 'annet'])],
      ['prioritet INTEGER', () => r.int(1, 4)],
      ['beskrivelse TEXT', () => ticketText(r)],
      ['behandler TEXT', (who) => who],
      ['status TEXT', () => r.pick(['åpen', 'løst', 'venter'])],
      ['opprettet TEXT', () => timeWithin(r, world.today, 600)],
    ],
  });
}

function employees(world: World): AnyTable {
  const r = world.stream('crm.employees');
  return table({
    name: 'employees',
    rows: world.size(150),
    row: () => createPerson(r),
    columns: [
      ['ansattnr INTEGER PRIMARY KEY', (_, i) => 2001 + i],
      ['fornavn TEXT', (p) => p.given],
      ['etternavn TEXT', (p) => p.family],
      ['jobb_epost TEXT', (p) => p.email],
      ['jobb_mobil TEXT', (p) => p.phone],
      ['stilling TEXT', () => r.pick(['selger', 'operatør', 'tekniker', 'kundebehandler', 'leder'])],
      ['avdeling TEXT', () => r.pick(['Bergen', 'Oslo', 'Trondheim'])],
      ['ansatt_dato TEXT', () => dayWithin(r, world.today, 4000)],
    ],
  });
}

/** The tables of `crm.db`. */
export const crmTables = (world: World): AnyTable[] =>
  [customers, contacts, leads, correspondence, contracts, referrals, tickets, employees].map((make) => make(world));
