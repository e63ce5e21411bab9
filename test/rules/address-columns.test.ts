/** Addresses, codes and places by the names of their columns: what counts, and what lies. */
import { describe, expect, it } from 'vitest';
import { findings } from './column-findings.js';

const STREETS = [
  'Storgata 12B',
  'Kirkeveien 3',
  'Solbakken 5',
  'Karl Johans gate 7',
  'Haugen 2',
  'Hylkjeflaten 1',
  'Torget 3',
  'Fjellheim',
];
const ABROAD = [
  'Obere Str. 57',
  'Av. dos Lusíadas, 23',
  '47 MySakila Drive',
  '507 - 20th Ave. E. Apt. 2A',
  'Mataderos  2312',
  'Rambla de Cataluña, 23',
  'Cerrito 333',
  'Forsterstr. 57',
];
const CODES = ['0155', '5109', '2850', '9008', '5003', '0105', '3015', '8622', '1613', '4006'];
const NO_ZEROS = CODES.map((c) => String(Number(c)));
const CODES_ABROAD = [
  'WA1 1DP',
  'T2F 8M4',
  '12209',
  '05021',
  'S-958 22',
  '05432-043',
  'OX15 6NB',
  '1010 AB',
  'EC2 5NT',
  '97403',
];
const PLACES = ['Oslo', 'HYLKJE', 'Lena', 'Tromsø', 'Bergen', 'Mo i Rana', 'Drammen', 'Fredrikstad'];
const TOWNS = [
  'Lethbridge',
  'São Paulo',
  'København Ø',
  'Münster',
  'Stratford-upon-Avon',
  'Akishima',
  'London',
  'Woodridge',
];
const IPS = Array.from({ length: 20 }, (_, i) => `203.0.113.${i + 1}`);
const MACS = Array.from({ length: 20 }, (_, i) => `00:00:5e:00:53:${String(i + 10)}`);
const HEX = Array.from({ length: 20 }, (_, i) => `0x7ffe${i}a${i}b`);
const MAILS = Array.from({ length: 20 }, (_, i) => `bruker${i}@example.org`);
const URLS = Array.from({ length: 20 }, (_, i) => `https://example.org/side/${i}`);
const USERS = ['ola', 'kari', 'per', 'admin', 'import', 'anne', 'batch', 'drift'];
const PEOPLE = ['Ola Berg', 'Kari Moss', 'Per Vik', 'Anne Lie', 'Nils Moe', 'Eva Nes', 'Jon Dal', 'Liv Sand'];

describe('postal addresses', () => {
  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['kunder', 'adresse', STREETS],
    ['kunder', 'adresselinje1', STREETS],
    ['anlegg', 'alarmadresse', STREETS],
    ['installations', 'installation_address', STREETS],
    ['faktura', 'fakturaAdresse', STREETS],
    ['bestillinger', 'leveringsadresse', STREETS],
    ['t', 'gateadr', STREETS],
    ['kunder', 'gate', STREETS],
    ['customers', 'address', ABROAD],
    ['orders', 'ShipAddress', ABROAD],
    ['address', 'address_line1', ABROAD],
    ['kunder', 'street_address', ABROAD],
    ['t', 'c7', Array.from({ length: 20 }, (_, i) => `Storgata ${i + 1}, 0155 Oslo`)],
    ['t', 'c7', Array.from({ length: 20 }, (_, i) => `Kirkeveien ${i + 1}`)],
    ['t', 'navn', [...PEOPLE, 'Storgata 5, 0155 Oslo', 'Kirkeveien 3, 0155 Oslo'].slice(-2)],
    ['eiendommer', 'gbnr', ['45/123', '12/7', '301/45', '7/9', '1204/3', '55/18', '61/2', '93/401']],
  ])('%s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).toContain(`${field}: contact.postal_address is`);
  });

  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['servers', 'address', IPS],
    ['t', 'ip_address', IPS],
    ['devices', 'mac_address', MACS],
    ['panels', 'memory_address', HEX],
    ['users', 'email_address', MAILS],
    ['kunder', 'nettadresse', URLS],
    ['flights', 'gate', ['A1', 'B22', 'C3', 'D14', 'E9', 'F1']],
    ['registers', 'address', ['40001', '40002', '40003', '40011', '40012', '40020']],
    ['wallets', 'address', Array.from({ length: 20 }, (_, i) => `bc1qexampleexampleexample${i}example${i}`)],
    ['customers', 'address_type', ['home', 'work', 'billing', 'shipping']],
    ['t', 'address_id', ['1', '2', '3', '4', '5', '6']],
    ['customers', 'address', ['home', 'work', 'billing', 'home', 'delivery', 'private']],
    [
      'hosts',
      'address',
      ['db1.example.org:5432', 'web1.example.org', 'localhost:8080', 'cache-2:6379', 'mq:5672', 'db2.example.org'],
    ],
    ['t', 'tittel', ['Windows 10', 'Kapittel 3', 'Sone 12', 'Panel 4', 'Gate 5', 'Tabell 12B', 'Moen 3', 'Haugen 5']],
  ])('not %s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).not.toContainEqual(
      expect.stringContaining('postal_address'),
    );
  });

  it('reads gnr and bnr in two columns', () => {
    const gnr = Array.from({ length: 30 }, (_, i) => String(i + 1));
    const bnr = Array.from({ length: 30 }, (_, i) => String(7 * i + 3));
    expect(findings({ container: 'eiendommer', columns: { gnr, bnr }, storage: 'integer' }).sort()).toEqual([
      'bnr: contact.postal_address is',
      'gnr: contact.postal_address is',
    ]);
    expect(findings({ container: 'eiendommer', columns: { gnr, antall: bnr }, storage: 'integer' })).toEqual([]);
  });
});

describe('postal codes', () => {
  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['kunder', 'postnr', CODES],
    ['kunder', 'postnummer', NO_ZEROS],
    ['kunde', 'post_nr', CODES],
    ['anlegg', 'Postnummer', CODES],
    ['customers', 'zip', CODES_ABROAD],
    ['customers', 'postal_code', CODES_ABROAD],
    ['orders', 'ShipPostalCode', CODES_ABROAD],
    ['address', 'postal_code', ['35200', '17886', '83579', '53561', '42399', '18743']],
    ['customers', 'zip_code', CODES.map((c) => `${c}.0`)],
    ['t', 'leveringspostnr', CODES],
    ['brukere', 'p_nr', CODES],
  ])('%s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).toEqual([`${field}: contact.postal_code is`]);
  });

  it('reads integers that have lost their zeros', () => {
    expect(findings({ container: 'kunder', columns: { postnr: NO_ZEROS }, storage: 'integer' })).toEqual([
      'postnr: contact.postal_code is',
    ]);
  });

  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['postnummerregister', 'postnr', CODES],
    ['postnummer', 'postnummer', CODES],
    ['kommuner', 'postnr', CODES],
    ['zipcodes', 'zip', CODES_ABROAD],
    ['kunder', 'postnr', Array.from({ length: 40 }, (_, i) => String(1000 + 7 * i))],
    ['kunder', 'kundenr', CODES],
    ['t', 'c1', CODES],
    ['filer', 'zip', ['a.zip', 'b.zip', 'c.zip', 'd.zip', 'e.zip', 'f.zip']],
    ['kunder', 'postnr', ['ja', 'nei', 'kanskje', 'vet ikke', 'senere', 'aldri']],
    ['posts', 'post_no_comments', ['0', '1', '2', '3', '4', '5']],
    ['produkter', 'pnr', CODES],
  ])('not %s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).not.toContainEqual(
      expect.stringContaining('postal_code'),
    );
  });
});

describe('places', () => {
  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['kunder', 'poststed', PLACES],
    ['kunder', 'by', PLACES],
    ['kunder', 'sted', PLACES],
    ['medlemmer', 'kommune', PLACES],
    ['customers', 'city', TOWNS],
    ['orders', 'ship_city', TOWNS],
    ['invoice', 'BillingCity', TOWNS],
    ['anlegg', 'poststed', PLACES.slice(0, 3)],
    ['ansatte', 'bosted_by', PLACES],
    ['t', 'town', TOWNS],
    ['kundar', 'poststad', PLACES.map((p, i) => `${CODES[i]} ${p}`).slice(0, 3)],
  ])('%s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).toContain(`${field}: contact.locality is`);
  });

  it.each<[container: string, field: string, cells: readonly string[]]>([
    ['postnummerregister', 'poststed', PLACES],
    ['kommuner', 'kommunenavn', PLACES],
    ['city', 'city', TOWNS],
    ['cities', 'name', TOWNS],
    ['country', 'country', ['Norway', 'Sweden', 'Denmark', 'Finland', 'Iceland', 'Germany']],
    ['regions', 'town', TOWNS],
    ['kunder', 'created_by', USERS],
    ['kunder', 'created_by', PEOPLE],
    ['kunder', 'sort_by', ['Navn', 'Dato', 'Sted', 'Pris', 'Status', 'Type']],
    ['t', 'by', PLACES],
    ['kunder', 'city', ['1', '2', '3', '4', '5', '6']],
    ['kunder', 'city_id', ['1', '2', '3', '4', '5', '6']],
    ['kunder', 'capacity', ['Stor', 'Liten', 'Middels', 'Full', 'Tom', 'Halv']],
  ])('not %s.%s of %j', (container, field, cells) => {
    expect(findings({ container, columns: { [field]: cells } })).not.toContainEqual(
      expect.stringContaining('locality'),
    );
  });
});

describe('code and place in one cell', () => {
  it('are two findings, unless a street stands before them', () => {
    const cells = CODES.slice(0, 6).map(
      (code, i) => `${code} ${['Oslo', 'Hylkje', 'Lena', 'Tromsø', 'Bergen', 'Oslo'][i]}`,
    );
    expect(findings({ container: 't', columns: { c1: cells } })).toEqual([
      'c1: contact.locality contains',
      'c1: contact.postal_code contains',
    ]);
    expect(findings({ container: 't', columns: { c1: cells.map((c, i) => `Storgata ${i + 1}, ${c}`) } })).toEqual([
      'c1: contact.postal_address is',
    ]);
  });
});

describe('addresses in running text', () => {
  // Notes are correspondence too.
  const addresses = (table: Parameters<typeof findings>[0]) => findings(table).filter((f) => f.includes('postal'));

  const PROSE = 'Kunden ringte om fakturaen og fikk svar på det meste.';
  const notes = (...extra: string[]): string[] => [...Array.from({ length: 300 }, (_, i) => `${PROSE} ${i}`), ...extra];

  it('one whole address in a column of notes is found', () => {
    const cells = notes('Flyttet til Storgata 12B, 0155 Oslo i mai.');
    expect(addresses({ container: 'saker', columns: { notat: cells } })).toEqual([
      'notat: contact.postal_address contains',
    ]);
  });

  it('two streets with numbers are found, one alone and words for places are not', () => {
    expect(
      addresses({ container: 'saker', columns: { notat: notes('Bor Kirkeveien 3 nå', 'Alarm i Storgata 9') } }),
    ).toEqual(['notat: contact.postal_address contains']);
    const none = notes('Sone 4 gate 2', 'gata 5 minutter unna', 'Vei 12 km', 'Haugen 5, Moen 3');
    expect(addresses({ container: 'saker', columns: { notat: none } })).toEqual([]);
  });
});
