import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalPath,
  columnPath,
  formatLocation,
  parseLocation,
  pathNames,
  type Step,
} from '../../src/model/location.js';

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((s) => !/\p{Surrogate}/u.test(s));
const step: fc.Arbitrary<Step> = fc.oneof(
  name.map((key) => ({ key })),
  fc.constant('any' as const),
);
const path = fc.array(step, { minLength: 1, maxLength: 4 }).map(canonicalPath);

describe('locations print and parse back', () => {
  it.each([
    [
      { store: 'crm', schema: 'public', name: 'customers', path: 'contacts[].phone' },
      'crm://public/customers#contacts[].phone',
    ],
    [{ store: 'crm', schema: '', name: 'customers' }, 'crm:///customers'],
    [
      { store: 'a', schema: 'x/y', name: 'a b#c', path: columnPath('E-post.privat') },
      'a://x%2Fy/a%20b%23c#E-post%2Eprivat',
    ],
    [{ store: 'a', schema: '', name: 't', path: 'prefs.*' }, 'a:///t#prefs.*'],
  ])('%o', (location, text) => {
    expect(formatLocation(location)).toBe(text);
    expect(parseLocation(text)).toEqual(location);
  });

  it('whatever the names', () => {
    fc.assert(
      fc.property(name, name, path, (schema, container, at) => {
        const location = { store: 's-1', schema, name: container, path: at };
        expect(parseLocation(formatLocation(location))).toEqual(location);
      }),
      { seed: 1 },
    );
  });

  it.each(['', 'crm', 'crm://', 'crm://public/', '://public/t', 'crm:/public/t'])('refuses %j', (text) => {
    expect(parseLocation(text)).toBeUndefined();
  });

  it('prints a name with half a surrogate pair, which UTF-8 cannot hold', () => {
    const text = formatLocation({ store: 'crm', schema: '', name: 'a\ud800b', path: columnPath('c\udc00') });
    expect(parseLocation(text)).toEqual({ store: 'crm', schema: '', name: 'a\ufffdb', path: 'c\ufffd' });
  });

  it('keeps a column with a dot apart from a path', () => {
    expect(columnPath('a.b')).not.toBe(canonicalPath([{ key: 'a' }, { key: 'b' }]));
    expect(pathNames(columnPath('a.b'))).toEqual(['a.b']);
    expect(pathNames('contacts[].phone.*')).toEqual(['contacts', 'phone']);
  });
});
