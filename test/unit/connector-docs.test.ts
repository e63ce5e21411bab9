/** What connectors declare, held against what their drivers know. */
import sdk from '@zilliz/milvus2-sdk-node';
import { Binary, BSONType } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { connectorsMarkdown } from '../../src/app/connectors-docs.js';
import { CONNECTOR_KINDS, connectorFor } from '../../src/compose.js';
import { NOT_EXAMINED_CODES } from '../../src/model/codes.js';

const typesOf = async (kind: (typeof CONNECTOR_KINDS)[number]) => (await connectorFor({ kind })).types();

describe.each(CONNECTOR_KINDS)('%s', (kind) => {
  it('says how it works, in sentences', async () => {
    const { docs, limits } = await connectorFor({ kind });
    for (const sentences of [...Object.values(docs), limits]) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.]$/s);
    }
  });

  it('has a matrix whose rows all say something, and give only reasons that reports know', async () => {
    const rows = await typesOf(kind);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map((row) => row.type)).size).toBe(rows.length);
    for (const { storage, text } of rows) {
      expect(text).not.toContain('undefined');
      expect(text).not.toBe('');
      const reason = /^not examined: `([\w-]+)`/.exec(text)?.[1];
      if (reason !== undefined) expect(NOT_EXAMINED_CODES).toContain(reason);
      if (text.startsWith('not examined')) expect(storage).toBeNull();
    }
  });
});

describe('the type matrices', () => {
  it('have every BSON type and binary subtype that the driver knows', async () => {
    const names = (await typesOf('mongodb')).map((row) => row.type);
    expect(Object.keys(BSONType).filter((name) => !names.includes(name))).toEqual([]);
    const constants = Object.entries(Binary).filter(([name]) => name.startsWith('SUBTYPE_'));
    const known = (code: number) => names.some((name) => name.startsWith(`binData, subtype ${code}:`));
    // 128 is where those of users begin.
    expect(constants.map(([, code]) => code as number).filter((code) => code < 128 && !known(code))).toEqual([]);
  });

  it('have every type of Milvus that the driver knows', async () => {
    const names = (await typesOf('milvus')).flatMap((row) => row.type.split(', '));
    const types = Object.keys(sdk.DataType).filter((name) => Number.isNaN(Number(name)));
    // Arrays are their elements, structs are listed and not read; `None` is no type.
    const apart = ['None', 'Array', 'Struct'];
    expect(types.filter((name) => !apart.includes(name) && !names.includes(name))).toEqual([]);
  });
});

describe('the page', () => {
  const page = connectorsMarkdown(
    [
      {
        id: 'postgres',
        title: 'PostgreSQL',
        config: { properties: { url: { description: 'a|b' } } },
        limits: ['None.'],
        docs: {
          samples: ['S.'],
          readOnly: ['R.'],
          cancels: ['C.'],
          timeouts: ['T.'],
          tested: ['X.'],
          untested: ['U.'],
        },
        types: [{ type: 'a|b', storage: null, text: 'c' }],
      },
    ],
    { maxCellChars: 65_536, depth: 32, keys: 64, paths: 2_000 },
    { postgres: {}, ferretdb: { 'reads all': 'it does not' } },
  );

  it('keeps its tables whole whatever stands in them', () => {
    expect(page).toContain('| a\\|b | – | c |');
  });

  it('names every exception from the contract with its reason, also of a server that is no connector', () => {
    expect(page).toContain('### ferretdb\n\n- “reads all”: it does not.');
    expect(page.split('## The contract')[1]).not.toContain('PostgreSQL');
  });
});
