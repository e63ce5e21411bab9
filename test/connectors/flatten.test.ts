import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentColumns, MAX_DEPTH, MAX_KEYS, MAX_PATHS } from '../../connectors/shared/flatten.js';
import type { Column } from '../../src/model/cells.js';
import { canonicalPath, type Step } from '../../src/model/location.js';

const BASE: Step[] = [{ key: 'doc' }];
const flatten = (texts: string[], options: { base?: Step[]; maxCellChars?: number } = {}): Column[] => {
  const columns = new DocumentColumns({ base: options.base ?? [], maxCellChars: options.maxCellChars ?? 1000 });
  for (const [row, text] of texts.entries()) columns.addJson(row, text);
  return columns.columns(texts.length);
};
const table = (columns: Column[]): Record<string, unknown> =>
  Object.fromEntries(
    columns.map((c) => [c.field.path, c.rowOf ? c.values.map((v, i) => [c.rowOf?.[i], v]) : [...c.values]]),
  );

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
  it('reads a document 500,000 levels deep', () => {
    const depth = 500_000;
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

const letters = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));

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

/** The same by recursion over what JSON.parse gives, for documents whose keys are names. */
function expected(value: unknown, steps: Step[], out: Map<string, (string | null)[]>): void {
  if (Array.isArray(value)) for (const item of value) expected(item, [...steps, 'each'], out);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) expected(item, [...steps, { key }], out);
  else {
    const path = canonicalPath(steps);
    out.set(path, [...(out.get(path) ?? []), value === null ? null : String(value)]);
  }
}

it('agrees with JSON.parse on any small document', () => {
  const key = fc.constantFrom('a', 'b', 'navn', 'a.b', 'x[]', 'ø', ' ');
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('document'), { maxLength: 4 }),
      fc.dictionary(key, tie('document'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(document, fc.constantFrom(0, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const out = new Map<string, (string | null)[]>();
      expected(JSON.parse(text), BASE, out);
      const found = new Map(flatten([text], { base: BASE }).map((c) => [c.field.path, [...c.values]]));
      expect(found).toEqual(new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1))));
    }),
    { numRuns: 300 },
  );
});

it('accepts exactly what JSON.parse accepts', () => {
  const valid = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '.5',
    'e3',
    'null',
    ' ',
    '\\',
    'true',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const marker = [{ key: 'doc' }] as const;
      const columns = flatten([text], { base: [...marker] });
      const kept = columns.length === 1 && columns[0]?.field.path === 'doc' && columns[0].values[0] === text;
      // A number or word that is valid looks the same kept as read.
      expect(kept).toBe(!valid(text) || /^[-0-9.e]+$|^true$/.test(text));
    }),
    { numRuns: 5000 },
  );
});
