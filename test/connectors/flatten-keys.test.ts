import { describe, expect, it } from 'vitest';
import { DocumentColumns, MAX_KEYS } from '../../connectors/shared/flatten.js';
import { canonicalPath } from '../../src/model/location.js';
import { BASE, flatten, letters, table } from './flatten-help.js';

describe('keys that are data', () => {
  it.each([
    'ola@example.no',
    '01017012345',
    'user_1234',
    'deadbeefcafe',
    '550e8400-e29b-41d4-a716-446655440000',
    '1/5/26',
    '2026-05-01',
    'x'.repeat(65),
    'a\u0000b',
    'tab\there',
    '',
    '٠١٢٣',
  ])('%j', (key) => {
    const text = JSON.stringify({ [key]: { phone: 'x' }, name: 'y' });
    expect(table(flatten([text], { base: BASE }))).toEqual({
      'doc.*.phone': [[0, 'x']],
      'doc.name': ['y'],
      'doc.{key}': [[0, key]],
    });
  });

  it.each(['phone', 'line_2', 'iso639', 'decade', 'fødselsnummer', 'a.b', '{key}', 'x'.repeat(64)])('not %j', (key) => {
    expect(flatten([JSON.stringify({ [key]: 1 })]).map((c) => c.field.path)).toEqual([canonicalPath([{ key }])]);
  });

  it('are all keys of a position that has too many, whatever their order', () => {
    const names = Array.from({ length: MAX_KEYS + 1 }, (_, i) => `name ${letters(i)}`);
    const texts = names.map((name) => JSON.stringify({ by: { [name]: { p: 'x' } }, id: 'i' }));
    const found = table(flatten(texts));
    expect(Object.keys(found)).toEqual(['by.*.p', 'by.{key}', 'id']);
    expect(found['by.{key}']).toEqual(names.map((name, row) => [row, name]));
    const reversed = table(flatten(texts.toReversed()));
    expect(reversed['by.{key}']).toEqual(names.toReversed().map((name, row) => [row, name]));
    expect(Object.keys(table(flatten(texts.slice(1))))).toHaveLength(MAX_KEYS + 1);
  });

  it('are counted together for positions that have become one', () => {
    const inner = (i: number) => ({ [`q${letters(i)}`]: 1, [`r${letters(i)}`]: {} });
    const texts = Array.from({ length: MAX_KEYS + 1 }, (_, i) => JSON.stringify({ [`p${letters(i)}`]: inner(i) }));
    const found = table(flatten(texts));
    expect(Object.keys(found)).toEqual(['*.*', '*.{key}', '{key}']);
    expect(found['*.{key}']).toHaveLength(2 * (MAX_KEYS + 1));
  });

  it('stay collapsed in the next batch', () => {
    const columns = new DocumentColumns({ maxCellChars: 100 });
    for (let i = 0; i <= MAX_KEYS; i++) columns.addJson(i, JSON.stringify({ [letters(i)]: i }));
    columns.columns(MAX_KEYS + 1);
    columns.addJson(0, '{"aa":1}');
    expect(table(columns.columns(1))).toEqual({ '*': [[0, '1']], '{key}': [[0, 'aa']] });
  });
});
