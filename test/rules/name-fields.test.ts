import { describe, expect, it } from 'vitest';
import { fullNameField } from '../../rules/full-name-field.js';
import { fullNameLower } from '../../rules/full-name-lower.js';
import { RULES } from '../../rules/registry.js';
import { columnPath } from '../../src/model/location.js';
import { nameSays, wordsOfType } from '../../src/text/names.js';
import { aboutContainer } from '../../src/text/surroundings.js';

const words = wordsOfType(RULES, 'identity.name');
const says = (field: string, container = '') =>
  nameSays({ path: columnPath(field), about: aboutContainer(container, undefined, [field]) }, words);

describe('fields of whole names', () => {
  it.each([
    'navn_kunder',
    'full_name',
    'fullName',
    'fullt_navn',
    'kundenavn',
    'KundeNavn',
    'customer_name',
    'kontaktperson',
    'kontakt_person',
    'contact_name',
    'company_contact_name',
    'eier',
    'owner',
    'montør',
    'saksbehandler',
    'nøkkelholder',
    'cardholder_name',
    'ansvarlig',
    'sjåfør',
    'patient_name',
    'employee_name',
    'author',
  ])('%s holds them', (field) => {
    const [name, container] = field === 'navn_kunder' ? ['navn', 'kunder'] : [field, ''];
    expect(says(name as string, container)).toBe('supports');
  });

  it.each([
    'company_name',
    'product_name',
    'file_name',
    'filename',
    'host_name',
    'table_name',
    'category_name',
    'city_name',
    'bank_name',
    'skolenavn',
    'firmanavn',
    'produktnavn',
    'filnavn',
    'stedsnavn',
    'poststednavn',
    'gatenavn',
    'vertsnavn',
    'brukernavn',
    'romnavn',
    'sonenavn',
    'sensor_name',
    'owner_id',
    'kontaktperson_id',
    'driver_version',
  ])('%s does not', (field) => expect(says(field)).not.toBe('supports'));

  it('name means a person in tables of persons only', () => {
    expect(says('name', 'employees')).toBe('supports');
    expect(says('name', 'products')).toBe('contradicts');
    expect(says('name')).toBe('nothing');
  });
});

describe('cells of such fields', () => {
  it.each([
    'Georgi Facello',
    'PENELOPE GUINESS',
    'Maria Anders',
    'Xerxo Quandol',
    'Kari',
    'kari nordmann',
    'Nordmann, Kari',
    'Ola og Kari Nordmann',
    'Nordmann, Ola; Nordmann, Per',
    'Dr. Xerxo Quandol',
    'Xerxo van der Quandol',
    "Xerxo O'Quandol",
    'X. Quandol-Nordmann',
    'Олександр Петренко',
    'Xerxo Quandol Jr.',
    'Ólöf Þórðardóttir',
  ])('%s is one', (cell) => expect(fullNameField.accepts(cell)).toBeGreaterThanOrEqual(0));

  it.each([
    'Nordmann Elektro AS',
    'Facello Ltd.',
    'Quandol GmbH',
    'Nordmann & Sønner AS',
    'postgres',
    'root',
    'admin',
    'OLN',
    'ola.nordmann',
    'ola@example.org',
    'Telenor',
    'K1234',
    '12345',
    'Kundesenter',
    'main entrance',
    '/home/kari',
    'https://example.org',
    '550e8400-e29b-41d4-a716-446655440000',
    'Test Bruker',
    'ukjent',
    '-',
  ])('%s is none', (cell) => expect(fullNameField.accepts(cell)).toBeLessThan(0));
});

describe('lower case', () => {
  it('is asked at the start of a cell and after a colon only', () => {
    const { pattern } = fullNameLower;
    if (pattern instanceof RegExp) throw new Error('a loop of its own');
    expect(pattern.endOf('ring kari nordmann', 5)).toBe(-1);
    expect(pattern.endOf('kari nordmann', 0)).toBe(13);
    expect(pattern.endOf('navn: kari nordmann er her', 4)).toBe(19);
  });
});
