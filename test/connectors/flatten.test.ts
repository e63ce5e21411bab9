import { describe, expect, it } from 'vitest';
import { DocumentColumns, MAX_DEPTH, MAX_PATHS } from '../../connectors/shared/flatten.js';
import { BASE, flatten, letters, table } from './flatten-help.js';

describe('one column per path', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    ['flat objects', ['{"a":"x","b":1}', '{"b":2}'], { a: ['x', null], b: ['1', '2'] }],
    ['nesting', ['{"a":{"b":{"c":"x"}}}'], { 'a.b.c': ['x'] }],
    [
      'arrays of scalars',
      ['{"a":["x","y"]}', '{}', '{"a":["z"]}'],
      {
        'a[]': [
          [0, 'x'],
          [0, 'y'],
          [2, 'z'],
        ],
      },
    ],
    [
      'arrays of objects',
      ['{"a":[{"p":"x"},{"p":"y"}]}'],
      {
        'a[].p': [
          [0, 'x'],
          [0, 'y'],
        ],
      },
    ],
    [
      'arrays of arrays',
      ['[[1,2],[3]]'],
      {
        '[][]': [
          [0, '1'],
          [0, '2'],
          [0, '3'],
        ],
      },
    ],
    ['literals', ['{"a":true,"b":false,"c":null}'], { a: ['true'], b: ['false'], c: [null] }],
    [
      'numbers as written',
      ['[12345678901234567890, 1.50, -0, 1E+2]'],
      { '[]': ['12345678901234567890', '1.50', '-0', '1E+2'].map((v) => [0, v]) },
    ],
    ['escapes in values', ['{"a":"\\u00e6\\n\\"\\\\\\ud83d\\ude00"}'], { a: ['æ\n"\\😀'] }],
    ['escapes in keys', ['{"a\\u002eb":"x"}'], { 'a%2Eb': ['x'] }],
    [
      'blanks',
      [' \n{\t"a" : [ 1 , 2 ] }\r\n'],
      {
        'a[]': [
          [0, '1'],
          [0, '2'],
        ],
      },
    ],
    ['empty containers', ['{"a":{},"b":[]}'], {}],
    [
      'a key twice',
      ['{"a":1,"a":2}'],
      {
        a: [
          [0, '1'],
          [0, '2'],
        ],
      },
    ],
    ['one value', ['"x"'], { value: ['x'] }],
    ['object and scalar at one path', ['{"a":1}', '{"a":{"b":2}}'], { a: ['1', null], 'a.b': [null, '2'] }],
    ['prototype names', ['{"__proto__":"x","constructor":"y"}'], { __proto__: undefined, constructor: ['y'] }],
  ])('%s', (_name, texts, expected) => {
    const found = table(flatten(texts));
    for (const key of Object.keys(expected)) expect(found[key]).toEqual(expected[key]);
    expect(flatten(texts)).toHaveLength(_name === 'prototype names' ? 2 : Object.keys(expected).length);
  });

  it('puts every path below the base, and a lone scalar at it', () => {
    expect(table(flatten(['{"a":["x"]}', '7'], { base: BASE }))).toEqual({ 'doc.a[]': [[0, 'x']], doc: [null, '7'] });
  });

  it('sorts by path and describes the field', () => {
    const columns = flatten(['{"b":1,"a":1,"B":1}']);
    expect(columns.map((c) => c.field)).toEqual(
      ['B', 'a', 'b'].map((path) => ({ path, declaredType: 'json', storage: 'any' })),
    );
  });

  it('takes single values, and forgets them after each batch while the fields stay', () => {
    const columns = new DocumentColumns({ base: BASE, maxCellChars: 5 });
    columns.addValue(0, [{ key: 'a' }, 'each'], 'long text');
    columns.addValue(1, [{ key: 'ola@example.no' }], null);
    expect(columns.chars).toBe(5 + 'ola@e'.length);
    const first = columns.columns(2);
    expect(table(first)).toEqual({ 'doc.*': [[1, null]], 'doc.a[]': [[0, 'long ']], 'doc.{key}': [[1, 'ola@e']] });
    columns.addJson(0, '{"a":["b"]}');
    const second = columns.columns(1);
    expect(table(second)).toEqual({ 'doc.a[]': [[0, 'b']] });
    expect(second[0]?.field).toBe(first.find((c) => c.field.path === 'doc.a[]')?.field);
    expect(columns.chars).toBe(0);
  });
});

describe('text that is not JSON', () => {
  it.each([
    '',
    '{',
    '{"a":1',
    '{"a":1}}',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    'NaN',
    'tru',
    '"a',
    '"\n"',
    '"\\x"',
    '"\\',
    '[1 2]',
    '{"a" 1}',
    '[1}',
    '{"a":1]',
    'Ring Ola i dag',
    '{"a":1} {"b":2}',
    '\u00a01',
    ',',
    ']',
    '[,1]',
  ])('%j stays one scalar at the base', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(table(flatten(['{"ok":1}', text], { base: BASE }))).toEqual({ doc: [null, text], 'doc.ok': ['1', null] });
  });

  it('leaves no trace of what was read before the mistake', () => {
    const columns = new DocumentColumns({ base: BASE, maxCellChars: 4 });
    columns.addJson(0, '{"mail":"much too long","x":');
    expect(table(columns.columns(1))).toEqual({ doc: ['{"ma'] });
    columns.addJson(0, '{"mail":"ola"}');
    expect(columns.columns(1)[0]).not.toHaveProperty('truncated');
  });
});

describe('limits', () => {
  it('reads a document a million levels deep', () => {
    const depth = 1_000_000;
    const text = `${'[{"a":'.repeat(depth / 2)}"ola@example.no"${'}]'.repeat(depth / 2)}`;
    const [column, ...others] = flatten([text], { maxCellChars: 5 * depth });
    expect(others).toEqual([]);
    expect(column?.field.path).toBe(`${'[].a.'.repeat(MAX_DEPTH / 2).replaceAll('.[', '[')}{…}`);
    const rest = text.slice((MAX_DEPTH / 2) * 6, -MAX_DEPTH);
    expect([column?.values[0]?.length, column?.values[0] === rest]).toEqual([rest.length, true]);
    expect(table(flatten([text.slice(0, -1)], { maxCellChars: 3 }))).toEqual({ value: ['[{"'] });
  });

  it('gives the deepest level that has a path of its own a value', () => {
    const wrap = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
    expect(flatten([wrap(MAX_DEPTH)])[0]?.values).toEqual(['1']);
    expect(flatten([wrap(MAX_DEPTH + 1)])[0]?.values).toEqual(['{"a":1}']);
  });

  it('cuts cells and counts them, never in the middle of a character', () => {
    const [column] = flatten(['{"a":"abcdef"}', '{"a":"abc"}', '{"a":"ab😀"}', '{"a":"abcd"}'], { maxCellChars: 3 });
    expect(column?.values).toEqual(['abc', 'abc', 'ab', 'abc']);
    expect(column?.truncated).toBe(3);
  });

  it('collapses what there is no room for', () => {
    const texts = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, j) => [`k${i}`, j] as const).map(([k, j]) => [
            `${k}_${letters(j)}`,
            { v: 'x' },
          ]),
        ),
      ),
    ).map((text, i) => `{"${letters(i)}":${text}}`);
    const columns = flatten(texts);
    expect(columns.length).toBeLessThan(MAX_PATHS + 2 * 64);
    const values = columns
      .filter((c) => !c.field.path.endsWith('{key}'))
      .flatMap((c) => c.values.filter((v) => v === 'x'));
    expect(values).toHaveLength(3600);
    expect(columns.some((c) => c.field.path.endsWith('.*'))).toBe(true);
  });
});
