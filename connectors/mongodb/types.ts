/** Every BSON type, and what a cell of it is as text: https://bsonspec.org/spec.html. */
import type { Storage } from '../../src/model/container.js';
import { readBinary } from './binary.js';
import type { Bytes } from './bytes.js';

/** How a type is read: by a function, by going into it, or not at all (then its cells are null). */
export type Reading = ((bytes: Bytes) => string | null) | 'object' | 'array' | 'code-with-scope';

/** One BSON type. */
export interface BsonType {
  readonly code: number;
  /** Its name in MongoDB's `$type`. */
  readonly name: string;
  readonly storage: Storage;
  /** The text, for people. */
  readonly text: string;
  readonly read: Reading;
}

/** The type matrix. */
export const BSON_TYPES: readonly BsonType[] = [
  type(0x01, 'double', 'decimal', 'shortest decimal', (b) => String(b.float64())),
  type(0x02, 'string', 'text', 'as it is; bytes that are not UTF-8 become U+FFFD', (b) => b.string()),
  type(0x03, 'object', 'document', 'a path for each key', 'object'),
  type(0x04, 'array', 'document', 'one path for all elements', 'array'),
  type(0x05, 'binData', 'binary', 'by subtype', readBinary),
  type(0x06, 'undefined', 'any', 'null', () => null),
  type(0x07, 'objectId', 'uuid', '24 hex digits', (b) => b.hex(12)),
  type(0x08, 'bool', 'boolean', 'true or false', (b) => (b.byte() === 1 ? 'true' : 'false')),
  type(0x09, 'date', 'temporal', 'ISO 8601 in UTC; milliseconds where no calendar reaches', (b) => isoDate(b.int64())),
  type(0x0a, 'null', 'any', 'null', () => null),
  type(0x0b, 'regex', 'text', '/pattern/flags', (b) => `/${b.name()}/${b.name()}`),
  type(0x0c, 'dbPointer', 'text', 'namespace/24 hex digits', (b) => `${b.string()}/${b.hex(12)}`),
  type(0x0d, 'javascript', 'text', 'its source', (b) => b.string()),
  type(0x0e, 'symbol', 'text', 'as it is', (b) => b.string()),
  type(0x0f, 'javascriptWithScope', 'document', 'its source at $code, its scope below $scope', 'code-with-scope'),
  type(0x10, 'int', 'integer', 'decimal', (b) => String(b.int32())),
  type(0x11, 'timestamp', 'temporal', 'ISO 8601 in UTC, a slash and the ordinal', readTimestamp),
  type(0x12, 'long', 'integer', 'decimal, every digit', (b) => b.int64().toString()),
  type(0x13, 'decimal', 'decimal', 'as MongoDB writes it', (b) => b.decimal128()),
  type(0x7f, 'maxKey', 'any', 'MaxKey', () => 'MaxKey'),
  type(0xff, 'minKey', 'any', 'MinKey', () => 'MinKey'),
];

const BY_CODE = new Array<BsonType | undefined>(256).fill(undefined);
for (const one of BSON_TYPES) BY_CODE[one.code] = one;

/** The type with that code. */
export const bsonType = (code: number): BsonType | undefined => BY_CODE[code];

function type(code: number, name: string, storage: Storage, text: string, read: Reading): BsonType {
  return { code, name, storage, text, read };
}

/** The farthest that a date of JavaScript reaches, in milliseconds: https://tc39.es/ecma262/#sec-time-values. */
const DATE_REACH = 8_640_000_000_000_000n;

function isoDate(ms: bigint): string {
  return ms > DATE_REACH || ms < -DATE_REACH ? ms.toString() : new Date(Number(ms)).toISOString();
}

function readTimestamp(bytes: Bytes): string {
  const ordinal = bytes.uint32();
  return `${isoDate(BigInt(bytes.uint32()) * 1000n)}/${ordinal}`;
}
