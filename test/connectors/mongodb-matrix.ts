import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'mongodb';
import type { MongoServer } from '../servers/mongodb.js';
import type { TypedStore, TypeLine } from './contract-stores.js';
import { openAt } from './mongodb-help.js';

export const OID = new ObjectId('65a0c0ffee65a0c0ffee65a0');
export const ID = '018f3b1c-9d7a-7c3e-8a51-0242ac120002';
export const bytes = (text: string) => Buffer.from(text, 'latin1');

/** A value of each type, and the text of each path below `v`. */
export const MATRIX: readonly (readonly [type: string, value: unknown, text: Record<string, string | null>])[] = [
  ['double', new Double(0.1), { v: '0.1' }],
  ['double', new Double(4_712_345_678), { v: '4712345678' }],
  ['double', new Double(Number.NEGATIVE_INFINITY), { v: '-Infinity' }],
  ['string', 'Blåbær 日本 \u0000 "x"', { v: 'Blåbær 日本 \u0000 "x"' }],
  ['string', '', { v: '' }],
  ['object', { a: 'x', b: { c: 'y' } }, { 'v.a': 'x', 'v.b.c': 'y' }],
  ['object', {}, {}],
  ['array', ['x'], { 'v[]': 'x' }],
  ['binData', new Binary(bytes('plain')), { v: 'plain' }],
  ['binData', new Binary(bytes('\u0000\u00ff')), { v: '00ff' }],
  ['undefined', undefined, { v: null }],
  ['objectId', OID, { v: '65a0c0ffee65a0c0ffee65a0' }],
  ['bool', true, { v: 'true' }],
  ['date', new Date('1969-07-20T20:17:40.123Z'), { v: '1969-07-20T20:17:40.123Z' }],
  ['null', null, { v: null }],
  ['regex', new BSONRegExp('^a.b', 'i'), { v: '/^a.b/i' }],
  ['javascript', new Code('return 1'), { v: 'return 1' }],
  ['symbol', new BSONSymbol('sym'), { v: 'sym' }],
  ['javascriptWithScope', new Code('f(x)', { x: 'y' }), { 'v.$code': 'f(x)', 'v.$scope.x': 'y' }],
  ['int', new Int32(-7), { v: '-7' }],
  ['timestamp', new Timestamp({ t: 1_700_000_000, i: 3 }), { v: '2023-11-14T22:13:20.000Z/3' }],
  ['long', Long.fromString('9007199254740993'), { v: '9007199254740993' }],
  ['decimal', Decimal128.fromString('1.20'), { v: '1.20' }],
  ['decimal', Decimal128.fromString('1E+3'), { v: '1E+3' }],
  ['maxKey', new MaxKey(), { v: 'MaxKey' }],
  ['minKey', new MinKey(), { v: 'MinKey' }],
  ['binData', new UUID(ID), { v: ID }],
  ['object', new DBRef('users', OID, 'crm'), { 'v.$ref': 'users', 'v.$id': OID.toHexString(), 'v.$db': 'crm' }],
];

/** What a server does not store as it was written: types, and other values by these names. */
export const LACKS = {
  'mongo-java-server': ['symbol', 'javascriptWithScope', 'undefined'],
  FerretDB: 'symbol javascriptWithScope undefined decimal minKey maxKey javascript Infinity dbref nul'.split(' '),
};

function kindOf(type: string, value: unknown): string {
  if (value instanceof DBRef) return 'dbref';
  if (typeof value === 'string' && value.includes('\u0000')) return 'nul';
  return /Infinity|NaN/.exec(String(value))?.[0] ?? type;
}

/** A collection for each value, in which it is all there is. */
export async function mongodbTypes(server: MongoServer, lacks: readonly string[]): Promise<TypedStore> {
  const name = server.database();
  const db = server.client.db(name);
  const lines: TypeLine[] = [];
  for (const [i, [declared, v, texts]] of MATRIX.entries()) {
    if (lacks.includes(kindOf(declared, v))) continue;
    await db.collection(`t${i}`).insertOne({ v });
    for (const [path, text] of Object.entries(texts)) lines.push({ declared, container: `t${i}`, path, texts: [text] });
  }
  return {
    open: () => openAt(server.url(name)),
    lines,
    lacking: lacks,
    destroy: async () => void (await db.dropDatabase()),
  };
}
