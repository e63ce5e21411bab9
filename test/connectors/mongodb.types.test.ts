import { Binary, BSON, Code, Long, UUID } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Batches } from '../../connectors/mongodb/batches.js';
import { BINARY_SUBTYPES } from '../../connectors/mongodb/binary.js';
import { BSON_TYPES } from '../../connectors/mongodb/types.js';
import { type MongoServer, startFerretdb, startMongodb, whyNoFerretdb, whyNoMongodb } from '../servers/mongodb.js';
import { collect, containerOf, planOf } from './helpers.js';
import { openAt } from './mongodb-help.js';
import { bytes, ID, MATRIX, OID } from './mongodb-matrix.js';

/** A value of each binary subtype. */
const SUBTYPES: Readonly<Record<number, readonly [Binary, string | null]>> = {
  0: [new Binary(bytes('printable'), 0), 'printable'],
  1: [new Binary(bytes('fn'), 1), 'fn'],
  2: [new Binary(bytes('old'), 2), 'old'],
  3: [new Binary(Buffer.from(ID.replaceAll('-', ''), 'hex'), 3), ID],
  4: [new UUID(ID), ID],
  5: [new Binary(bytes('0123456789abcdef'), 5), bytes('0123456789abcdef').toString('hex')],
  6: [new Binary(bytes('cipher'), 6), null],
  7: [new Binary(bytes('col'), 7), '636f6c'],
  8: [new Binary(bytes('secret'), 8), 'secret'],
  9: [new Binary(bytes('\u0027\u0000abcd'), 9), null],
  128: [new Binary(bytes('user'), 128), 'user'],
};

describe('BSON as text', () => {
  it.each(MATRIX)('%s', (_, v, text) => {
    expect(cellsOf(BSON.serialize({ v }, { ignoreUndefined: false, checkKeys: false }))).toEqual(text);
  });

  it('reads the types and subtypes of its matrix, and no others', () => {
    const tested = new Set(MATRIX.map(([type]) => type));
    expect(BSON_TYPES.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual(['dbPointer']);
    expect(BINARY_SUBTYPES.map(({ code }) => code).filter((code) => !(code in SUBTYPES))).toEqual([]);
    expect(() => cellsOf(document(0x42, Buffer.alloc(0)))).toThrow('read-failed');
  });

  it.each(Object.entries(SUBTYPES))('binary subtype %s', (_, [value, text]) => {
    expect(cellsOf(BSON.serialize({ v: value }))).toEqual({ v: text });
  });

  it('reads types that the driver no longer writes, dates beyond any calendar, and text that is not UTF-8', () => {
    const pointer = Buffer.concat([text(bytes('a.b')), Buffer.from(OID.id)]);
    expect(cellsOf(document(0x0c, pointer))).toEqual({ v: `a.b/${OID.toHexString()}` });
    expect(cellsOf(document(0x06, Buffer.alloc(0)))).toEqual({ v: null });
    const far = Buffer.alloc(8);
    far.writeBigInt64LE(9_000_000_000_000_000n);
    expect(cellsOf(document(0x09, far))).toEqual({ v: '9000000000000000' });
    expect(cellsOf(document(0x02, text(Buffer.from([0x61, 0xff, 0x62]))))).toEqual({ v: 'a\ufffdb' });
  });

  it('takes no document that is cut short or lies about its length', () => {
    const whole = Buffer.from(BSON.serialize({ a: { b: ['x', new Binary(bytes('y'))] }, c: new Code('f', { d: 1 }) }));
    for (let end = 0; end < whole.length; end++) expect(() => cellsOf(whole.subarray(0, end))).toThrow('read-failed');
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = 0xff;
      try {
        cellsOf(changed);
      } catch (error) {
        expect(error).toMatchObject({ code: 'read-failed' });
      }
    }
  });

  it('gives stable paths to arrays of objects, and collapses keys that are data', () => {
    const people = { contacts: [{ phone: 'p1' }, { phone: 'p2', tags: [['t']] }], 'by@mail.example': {}, 'a.b': 'dot' };
    expect(cellsOf(BSON.serialize(people))).toEqual({
      'contacts[].phone': 'p1|p2',
      'contacts[].tags[][]': 't',
      '{key}': 'by@mail.example',
      'a%2Eb': 'dot',
    });
    const map = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`k${i}x`, `${i}`]));
    const cells = cellsOf(BSON.serialize({ map }));
    expect(Object.keys(cells)).toEqual(['map.*', 'map.{key}']);
    expect(cells['map.*']?.split('|')).toHaveLength(65);
  });

  it('hands out what lies deeper than 32 steps as JSON', () => {
    let deep: unknown = { end: Long.fromNumber(7), list: [null, 'x'], none: {} };
    for (let i = 0; i < 99; i++) deep = { d: deep };
    const [[path, json] = []] = Object.entries(cellsOf(BSON.serialize({ v: deep })));

    expect(path?.split('.').length).toBe(33);
    expect(json).toContain('{"end":"7","list":[null,"x"],"none":{}}');
    expect(() => JSON.parse(json ?? '')).not.toThrow();
  });

  it('cuts long values of every kind, and counts them', () => {
    const long = 'å'.repeat(5_000);
    const batches = new Batches(planOf({ maxCellChars: 100 }));
    batches.add(
      Buffer.from(BSON.serialize({ a: long, b: new Binary(Buffer.from(long)), c: new Code(long), d: 'short' })),
    );
    const columns = batches.take({ method: 'full', sound: true }).columns;

    expect(columns.map(({ field, values, truncated }) => [field.path, values[0]?.length, truncated ?? 0])).toEqual([
      ['a', 100, 1],
      ['b', 100, 1],
      ['c', 100, 1],
      ['d', 5, 0],
    ]);
  });
});

const SERVERS = [
  ['mongo-java-server', whyNoMongodb(), startMongodb],
  ['FerretDB', whyNoFerretdb(), startFerretdb],
] as const;

describe.each(SERVERS)('BSON by %s', (_, missing, start) => {
  describe.skipIf(missing)('', () => {
    let server: MongoServer;

    beforeAll(async () => {
      server = await start();
    }, 900_000);

    afterAll(() => server?.stop());

    it('may be in a document of 16 MB, and in ids', async () => {
      const name = server.database();
      const big = server.client.db(name).collection<{ _id: unknown }>('big');
      const fifteen = 'x'.repeat(15 * 1024 * 1024);
      await big.insertOne({ _id: new UUID(ID), a: fifteen, b: [{ c: 'y'.repeat(900_000) }], d: 'end' } as {
        _id: unknown;
      });
      await big.insertOne({ _id: 'second', a: fifteen, d: 'end' } as { _id: unknown });
      await using session = await openAt(server.url(name));

      const read = await collect(session, await containerOf(session, 'big'), planOf({ mode: 'full' }));

      expect(read.rows).toBe(2);
      expect([...(read.columns.get('_id')?.values ?? [])].sort()).toEqual([ID, 'second']);
      expect(read.columns.get('a')?.values.map((text) => text?.length)).toEqual([10_000, 10_000]);
      expect(read.columns.get('d')?.values).toEqual(['end', 'end']);
    });
  });
});

/** The texts of one document by path; several of one path are joined. */
function cellsOf(raw: Uint8Array): Record<string, string | null> {
  const batches = new Batches(planOf({}));
  batches.add(Buffer.from(raw));
  const columns = batches.take({ method: 'full', sound: true }).columns;
  return Object.fromEntries(
    columns.map(({ field, values }) => [field.path, values.length > 1 ? values.join('|') : (values[0] ?? null)]),
  );
}

/** A document `{v: value}` of a type by its code. */
function document(type: number, value: Buffer): Buffer {
  const element = Buffer.concat([Buffer.from([type]), bytes('v\u0000'), value, Buffer.from([0])]);
  const length = Buffer.alloc(4);
  length.writeInt32LE(element.length + 4);
  return Buffer.concat([length, element]);
}

function text(value: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32LE(value.length + 1);
  return Buffer.concat([length, value, Buffer.from([0])]);
}
