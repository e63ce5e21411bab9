import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualified, quoteIdent } from '../../connectors/postgres/quote.js';
import { parseArray, parseHstore, parseRecord } from '../../connectors/shared/literals.js';
import { selector } from '../../connectors/shared/select.js';

describe('quoteIdent', () => {
  it.each([
    ['plain', '"plain"'],
    ['Mixed Case', '"Mixed Case"'],
    ['say "hi"', '"say ""hi"""'],
    ['a.b', '"a.b"'],
    ['select', '"select"'],
    ['line\nbreak', '"line\nbreak"'],
    ['blåbær 日本', '"blåbær 日本"'],
    [`'; DROP TABLE x; --`, `"'; DROP TABLE x; --"`],
    ['x'.repeat(63), `"${'x'.repeat(63)}"`],
  ])('%j', (name, quoted) => {
    expect(quoteIdent(name)).toBe(quoted);
  });

  it('can be undone, and ends nowhere before its end', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const inner = quoteIdent(name).slice(1, -1);
        expect(inner.replaceAll('""', '"')).toBe(name);
        expect(inner.replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  it('qualifies with the schema', () => {
    expect(qualified('a"b', 'c.d')).toBe('"a""b"."c.d"');
  });
});

describe('parseArray', () => {
  it.each([
    ['{}', []],
    ['{a,b}', ['a', 'b']],
    ['{NULL,"NULL",null}', [null, 'NULL', null]],
    ['{"a,b","c\\"d","e\\\\f",""}', ['a,b', 'c"d', 'e\\f', '']],
    ['{{1,2},{3,4}}', ['1', '2', '3', '4']],
    ['[0:1]={a,b}', ['a', 'b']],
    ['{a,"cut sho', ['a', 'cut sho']],
    ['{a,cut', ['a', 'cut']],
  ])('%j', (text, items) => {
    expect(parseArray(text)).toEqual(items);
  });

  it('takes another delimiter', () => {
    expect(parseArray('{(1,1),(0,0);(3,3),(2,2)}', ';')).toEqual(['(1,1),(0,0)', '(3,3),(2,2)']);
  });

  it('reads back whatever is quoted', () => {
    const quote = (item: string | null) => (item === null ? 'NULL' : `"${item.replaceAll(/["\\]/g, '\\$&')}"`);
    fc.assert(
      fc.property(fc.array(fc.option(fc.string())), (items) => {
        expect(parseArray(`{${items.map(quote).join(',')}}`)).toEqual(items);
      }),
    );
  });
});

describe('parseRecord', () => {
  it.each([
    ['(a,b)', ['a', 'b']],
    ['(,)', [null, null]],
    ['("",x)', ['', 'x']],
    ['("say ""hi""","a,b")', ['say "hi"', 'a,b']],
    ['("(1,""x"")",2)', ['(1,"x")', '2']],
    ['("back\\\\slash")', ['back\\slash']],
    ['(a,"cut', ['a', 'cut']],
  ])('%j', (text, items) => {
    expect(parseRecord(text)).toEqual(items);
  });
});

describe('parseHstore', () => {
  it.each([
    ['', []],
    [
      '"a"=>"1", "b"=>NULL',
      [
        ['a', '1'],
        ['b', null],
      ],
    ],
    ['"k\\"q"=>"v,\\\\=>"', [['k"q', 'v,\\=>']]],
    ['"a"=>"NULL"', [['a', 'NULL']]],
    ['"a"=>"cut sh', [['a', 'cut sh']]],
  ])('%j', (text, pairs) => {
    expect(parseHstore(text)).toEqual(pairs);
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseHstore(text);
        parseArray(text);
        parseRecord(text);
      }),
    );
  });
});

describe('selector', () => {
  it.each([
    [[], [], 'public', 'a', true],
    [['public/*'], [], 'public', 'a', true],
    [['public/*'], [], 'other', 'a', false],
    [['*/a'], ['public/*'], 'public', 'a', false],
    [[], ['*/audit_*'], 'public', 'audit_log', false],
    [['public/*'], [], 'public', 'a/b', true],
    [['public/*'], [], 'public', '.hidden\nname', true],
    [['*.csv'], [], '', 'people.csv', true],
    [['*.csv'], [], '', 'people.txt', false],
  ])('include %j exclude %j: %j %j is %j', (include, exclude, schema, name, expected) => {
    expect(selector(include, exclude)(schema, name)).toBe(expected);
  });
});
