import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { StoreFault } from '../../src/errors.js';
import type { Batch } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { PEOPLE, people, useFiles } from './files-one-help.js';
import { columnOf, listed, plan } from './sqlite-help.js';

const signal = new AbortController().signal;
const { put, open, only } = useFiles();

describe('CSV', () => {
  it.each<[string, string, string | Buffer]>([
    ['semicolons', 'a.csv', people(';')],
    ['commas', 'a.csv', people(',')],
    ['bars', 'a.csv', people('|')],
    ['tabs', 'a.tsv', people('\t')],
    ['tabs, named csv', 'a.csv', people('\t')],
    ['a text file that is a table', 'a.txt', people('\t')],
    ['Windows line ends', 'a.csv', people(';', '\r\n')],
    ['no line end at the end', 'a.csv', people().trimEnd()],
    ['blank lines', 'a.csv', people(';', '\n\n')],
    ['quoted', 'a.csv', people(';').replaceAll(/([^;\n]+)/g, '"$1"')],
    ['quoted with apostrophes', 'a.csv', people(';').replaceAll(/([^;\n]+)/g, "'$1'")],
    ['UTF-8 with a mark', 'a.csv', `\ufeff${people()}`],
    ['windows-1252', 'a.csv', iconv.encode(people(), 'windows-1252')],
    ['UTF-16', 'a.csv', iconv.encode(people(), 'utf16le', { addBOM: true })],
    ['UTF-16 without a mark', 'a.csv', iconv.encode(people(), 'utf16le')],
    ['UTF-16, big end first', 'a.csv', iconv.encode(people(), 'utf16be', { addBOM: true })],
    ['gzip', 'a.csv.gz', gzipSync(people())],
    ['gzip in two parts', 'a.csv.gz', Buffer.concat([gzipSync(people().slice(0, 30)), gzipSync(people().slice(30))])],
    ['gzip without the ending', 'a.csv', gzipSync(people())],
  ])('%s', async (_title, name, body) => {
    put(name, body);
    const { container, cells } = await only();
    expect(cells).toEqual(PEOPLE);
    expect(container).toEqual({
      ref: { store: 'shop', schema: '', name },
      kind: 'file',
      rows: null,
      fields: ['navn', 'epost'].map((path) => ({ path, declaredType: 'csv', storage: 'text' })),
    });
  });

  it('reads quoted line breaks, quotes and delimiters', async () => {
    put('a.csv', 'id;note\n1;"one\ntwo; ""three""\r\n"\n2;5" pipe\n3;"x"\n');
    expect((await only()).cells).toEqual({ id: ['1', '2', '3'], note: ['one\ntwo; "three"\n', '5" pipe', 'x'] });
  });

  it('takes short and long rows as they are', async () => {
    put('a.csv', 'id;navn\n1;Ola\n2\n3;Kari;more;\n4;Per\n');
    expect((await only()).cells).toEqual({
      id: ['1', '2', '3', '4'],
      navn: ['Ola', null, 'Kari', 'Per'],
      column3: [null, null, 'more', null],
      column4: [null, null, '', null],
    });
  });

  it.each<[string, string, string[]]>([
    ['a heading over numbers', 'alder,sum\n41,5\n37,6\n', ['alder', 'sum']],
    ['a heading with usual words', 'Kundenavn,Fritekst,Type\nOla,fin,x\n', ['Kundenavn', 'Fritekst', 'Type']],
    ['a heading alone', 'customer_id,first_name\n', ['customer_id', 'first_name']],
    ['a heading with a blank', 'id,,navn\n1,2,Ola\n', ['id', 'column2', 'navn']],
    ['people only', 'Ola,Nordmann\nKari,Hansen\n', ['column1', 'column2']],
    ['numbers only', '1,2\n3,4\n', ['column1', 'column2']],
    ['an address in the first row', 'Ola,ola@example.no\nKari,kari@example.no\n', ['column1', 'column2']],
    ['the same name twice', 'navn,navn\nOla,Kari\n', ['column1', 'column2']],
    ['one column', 'epost\nola@example.no\nkari@example.no\n', ['epost']],
  ])('tells %s', async (_title, body, names) => {
    put('a.csv', body);
    const { container, batches } = await only();
    expect(container.fields.map((f) => f.path)).toEqual(names);
    const heading = names[0] !== 'column1';
    expect(batches[0]?.rows ?? 0).toBe(body.trim().split('\n').length - (heading ? 1 : 0));
  });

  it('keeps what it read before a quote that never ends, and says where', async () => {
    put('a.csv', `id;note\n${'1;fine\n'.repeat(100)}7;"canary never ends\n${'2;swallowed\n'.repeat(50)}`);
    const session = await open();
    const [container] = await listed(session);
    for (const mode of ['full', 'sample'] as const) {
      const seen: Batch[] = [];
      const reading = (async () => {
        for await (const batch of session.sample(container as Container, plan({ mode }), signal)) seen.push(batch);
      })();
      await expect(reading).rejects.toMatchObject({ code: 'malformed', params: { line: 102 } });
      expect(columnOf(seen, 'note')).toEqual(Array.from({ length: 100 }, () => 'fine'));
      if (mode === 'sample')
        expect(seen[0]?.design).toEqual({ method: 'head', population: { value: 100, exact: false }, sound: false });
    }
  });

  it('cuts cells and counts them', async () => {
    put('a.csv', `id;note\n1;${'x'.repeat(30)}\n2;short\n`);
    const { batches } = await only({ maxCellChars: 10 });
    expect(batches[0]?.columns[1]).toMatchObject({ values: ['x'.repeat(10), 'short'], truncated: 1 });
  });
});

describe('JSON', () => {
  const docs = [
    { mail: 'ola@example.no', tags: ['a'] },
    { mail: 'Åse "Bø" \\ ]}', deep: { n: 1 } },
  ];
  const flat = { mail: ['ola@example.no', 'Åse "Bø" \\ ]}'], 'tags[]': [[0, 'a']], 'deep.n': [null, '1'] };

  it.each<[string, string, string | Buffer]>([
    ['an array', 'a.json', JSON.stringify(docs)],
    ['an array over many lines', 'a.json', JSON.stringify(docs, null, 2)],
    ['an array with a mark', 'a.json', `\ufeff${JSON.stringify(docs)}`],
    ['an array in UTF-16', 'a.json', iconv.encode(JSON.stringify(docs), 'utf16le', { addBOM: true })],
    ['lines', 'a.jsonl', docs.map((d) => JSON.stringify(d)).join('\n')],
    ['lines in a log', 'a.log', docs.map((d) => `${JSON.stringify(d)}\r\n`).join('\n')],
    ['lines named json', 'a.json', docs.map((d) => JSON.stringify(d)).join('\n')],
    ['documents over many lines', 'a.json', docs.map((d) => JSON.stringify(d, null, 2)).join('\n')],
    ['packed lines', 'a.ndjson.gz', gzipSync(docs.map((d) => JSON.stringify(d)).join('\n'))],
    ['an array without an ending', 'data', JSON.stringify(docs)],
  ])('%s', async (_title, name, body) => {
    put(name, body);
    const { cells, batches } = await only();
    expect(cells).toEqual(flat);
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: 2, exact: true }, sound: true });
  });

  it('takes one document as one row, and scalars as values', async () => {
    put('a.json', '{"people":[{"n":"Ola"},{"n":"Kari"}]}');
    expect((await only()).cells).toEqual({
      'people[].n': [
        [0, 'Ola'],
        [0, 'Kari'],
      ],
    });
    put('a.json', '[1, "to",null , true,[], {}]');
    expect((await only()).cells).toEqual({ value: ['1', 'to', null, 'true', null, null] });
  });

  it('keeps broken lines as text', async () => {
    put('a.jsonl', '{"a":1}\n{"a":2\nola@example.no\n\n{"a":3}\n');
    expect((await only()).cells).toEqual({
      a: ['1', null, null, '3'],
      value: [null, '{"a":2', 'ola@example.no', null],
    });
  });

  it.each([
    ['an array that does not end', '[{"a":1},\n{"a":2}', 1, ['1', '2']],
    ['a document that does not end', '{"a":1}\n{"a":\n', 2, ['1']],
    ['text after the array', '[{"a":1}]\n\nmore', 3, ['1']],
    ['a bracket too many', '[{"a":1}]\n]', 2, ['1']],
    ['a string that does not end', '[{"a":1},"x\n', 1, ['1']],
  ])('says where %s is broken', async (_title, body, line, values) => {
    put('a.json', body);
    const session = await open();
    const [container] = await listed(session);
    const seen: Batch[] = [];
    const reading = (async () => {
      for await (const batch of session.sample(container as Container, plan(), signal)) seen.push(batch);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'malformed', params: { line: expect.any(Number) } });
    await reading.catch((error: StoreFault) => expect(error.params.line).toBeGreaterThanOrEqual(line));
    expect(columnOf(seen, 'a')).toEqual(values);
  });

  it('streams an array that is larger than any piece it is read in', async () => {
    put(
      'a.json',
      JSON.stringify(
        Array.from({ length: 30_000 }, (_, i) => ({ i, text: `${i} "{[\\`.repeat(3) })),
        null,
        1,
      ),
    );
    const { batches } = await only({ mode: 'full', batchRows: 10_000 });
    expect(columnOf(batches, 'i')).toEqual(Array.from({ length: 30_000 }, (_, i) => String(i)));
    expect(columnOf(batches, 'text')[29_999]).toBe('29999 "{[\\'.repeat(3));
  });

  it('does not read one document that is too large', async () => {
    put('a.json', `{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`);
    const [container] = await listed(await open());
    expect(container?.notExamined).toEqual({ code: 'too-large', params: { bytes: 17 * 1024 * 1024 + 8 } });
  });
});

describe('text', () => {
  it.each<[string, string | Buffer]>([
    ['app.log', '[2026-05-01 10:00] login ola@example.no\n\n[2026-05-01 10:01] {"half": json\n'],
    ['prose.txt', 'Hei, Ola, ring Kari\nI dag, takk\n'],
    [
      'latin.log',
      iconv.encode('Åse ringte Bjørn om døra si, på grunn av støy fra gården.\nså kom hun på besøk.\n', 'latin1'),
    ],
    ['README', 'one\ntwo'],
    ['mixed.log', Buffer.concat([Buffer.from('Åse\n'), iconv.encode('Bjørn\n', 'latin1')])],
  ])('%s', async (name, body) => {
    put(name, body);
    const text = typeof body === 'string' ? body : name === 'mixed.log' ? 'Åse\nBjørn' : iconv.decode(body, 'latin1');
    const { container, cells } = await only();
    expect(container.fields).toEqual([{ path: 'line', declaredType: 'text', storage: 'text' }]);
    expect(cells).toEqual({ line: text.split('\n').filter((line) => line !== '') });
  });
});
