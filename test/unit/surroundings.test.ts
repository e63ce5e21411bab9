/** What a table is about decides what `name` and `city` in it mean. */
import { describe, expect, it } from 'vitest';
import { aboutContainer, aboutObject } from '../../src/text/surroundings.js';

describe('what a container is about', () => {
  it.each([
    ['customers', [], 'persons'],
    ['kunderegister', [], 'persons'],
    ['Ansatte', [], 'persons'],
    ['kontakt_personer', [], 'persons'],
    ['products', ['name', 'price'], 'things'],
    ['customer_types', [], 'things'],
    ['product_owner', [], 'persons'],
    ['postnummerregister', ['postnr', 'poststed', 'kommune'], 'things'],
    ['city', ['city', 'country_id'], 'things'],
    ['suppliers', ['CompanyName', 'ContactName', 'Address', 'Phone'], 'things'],
    ['departments', ['name', 'phone', 'email'], 'things'],
    ['departments', ['fornavn', 'etternavn'], 'persons'],
    ['warehouse-parcels.csv.gz', ['kollinr', 'mottaker_epost', 'mottaker_tlf', 'postnr'], 'persons'],
    ['t1', ['fornavn', 'etternavn', 'x'], 'persons'],
    ['t1', ['epost', 'sku', 'leveringsadresse'], 'persons'],
    ['t1', ['sku', 'navn'], 'things'],
    ['t1', ['ip_adresse', 'mac_adresse'], 'unknown'],
    ['t1', ['a', 'b'], 'unknown'],
    ['', [], 'unknown'],
  ])('%s with %j: %s', (name, fields, expected) => expect(aboutContainer(name, undefined, fields)).toBe(expected));

  it('asks the comment last', () => {
    expect(aboutContainer('t1', 'Noe helt annet', ['a'])).toBe('unknown');
    expect(aboutContainer('t1', 'Register over kunder', ['a'])).toBe('persons');
    expect(aboutContainer('produkt', 'Register over kunder', ['a'])).toBe('things');
  });

  it('asks the objects around a field, nearest first', () => {
    expect(aboutObject(['product', 'customer'])).toBe('things');
    expect(aboutObject(['owner', 'device'])).toBe('persons');
    expect(aboutObject(['x', 'y'])).toBeUndefined();
  });
});
