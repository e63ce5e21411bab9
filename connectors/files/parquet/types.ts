/** Parquet's types: how each is kept, as far as rules care, and how its cells become exact text. */
import type { SchemaElement } from 'hyparquet';
import type { Storage } from '../../../src/model/container.js';
import { blobText } from '../../shared/blob.js';
import { binary16, clock, dateOf, decimal, interval, moment, single, uuid } from './values.js';

/** A type: what it is called, how it is kept, and the text of a cell of it (raw, as it is stored). */
export interface ParquetType {
  readonly name: string;
  readonly storage: Storage;
  /** Text of at most about `most` characters. */
  readonly text: (raw: unknown, most: number) => string;
}

type Make = (element: SchemaElement) => ParquetType;

const bytesOf = (raw: unknown, most: number): Buffer => {
  const bytes = raw as Uint8Array;
  // A character has at most four bytes.
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4 * most + 4));
};
const utf8 = (raw: unknown, most: number): string => bytesOf(raw, most).toString('utf8');
const hex = (raw: unknown, most: number): string => bytesOf(raw, most).toString('hex');
const type = (name: string, storage: Storage, text: ParquetType['text']): ParquetType => ({ name, storage, text });
const fixed = (name: string, storage: Storage, text: ParquetType['text']): Make => {
  const made = type(name, storage, text);
  return () => made;
};

const unsigned = (raw: unknown): string =>
  typeof raw === 'bigint' ? String(BigInt.asUintN(64, raw)) : String((raw as number) >>> 0);
const integer = ({ logical_type: logical, converted_type: converted }: SchemaElement): ParquetType => {
  const positive = logical?.type === 'INTEGER' ? !logical.isSigned : (converted?.startsWith('UINT') ?? false);
  return positive ? type('uint', 'integer', unsigned) : type('int', 'integer', String);
};
const time = (unit: 'MILLIS' | 'MICROS' | 'NANOS'): ParquetType =>
  type('time', 'temporal', (raw) => clock(BigInt(raw as bigint), unit));
const timestamp = (unit: 'MILLIS' | 'MICROS' | 'NANOS', utc: boolean): ParquetType =>
  type('timestamp', 'temporal', (raw) => moment(BigInt(raw as bigint), unit, utc));
const decimals: Make = ({ scale, logical_type: logical }) => {
  const places = (logical?.type === 'DECIMAL' ? logical.scale : undefined) ?? scale ?? 0;
  return type('decimal', 'decimal', (raw) => decimal(raw, places));
};

/**
 * Logical types (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md). What has no text of its own is
 * hex. Those that hold other fields (LIST, MAP, VARIANT) are in `shape.ts`.
 */
export const LOGICAL: Readonly<Record<string, Make>> = {
  STRING: fixed('string', 'text', utf8),
  ENUM: fixed('enum', 'text', utf8),
  JSON: fixed('json', 'document', utf8),
  BSON: fixed('bson', 'binary', hex),
  UUID: fixed('uuid', 'uuid', (raw) => uuid(raw as Uint8Array)),
  DATE: fixed('date', 'temporal', (raw) => dateOf(raw as number)),
  INTERVAL: fixed('interval', 'temporal', (raw) => interval(raw as Uint8Array)),
  DECIMAL: decimals,
  INTEGER: integer,
  FLOAT16: fixed('float16', 'decimal', (raw) => binary16(raw as Uint8Array)),
  NULL: fixed('null', 'any', String),
  // Well-known binary, which the rule for points reads as hex.
  GEOMETRY: fixed('geometry', 'geometry', hex),
  GEOGRAPHY: fixed('geography', 'geometry', hex),
  TIME: (element) => time(unitOf(element)),
  TIMESTAMP: (element) => timestamp(unitOf(element), isUtc(element)),
};

/** Names from before the logical types, where they differ. */
export const CONVERTED: Readonly<Record<string, Make>> = {
  UTF8: LOGICAL.STRING as Make,
  TIME_MILLIS: () => time('MILLIS'),
  TIME_MICROS: () => time('MICROS'),
  TIMESTAMP_MILLIS: () => timestamp('MILLIS', true),
  TIMESTAMP_MICROS: () => timestamp('MICROS', true),
};

/** What is stored where no logical type says more. Old writers keep text in bare byte arrays. */
export const PHYSICAL: Readonly<Record<string, Make>> = {
  BOOLEAN: fixed('boolean', 'boolean', String),
  INT32: integer,
  INT64: integer,
  INT96: fixed('timestamp', 'temporal', (raw) => moment(raw as bigint, 'NANOS', false)),
  FLOAT: fixed('float', 'decimal', (raw) => single(raw as number)),
  DOUBLE: fixed('double', 'decimal', String),
  BYTE_ARRAY: fixed('bytes', 'any', (raw, most) => blobText(bytesOf(raw, most))),
  FIXED_LEN_BYTE_ARRAY: fixed('fixed bytes', 'binary', (raw, most) => blobText(bytesOf(raw, most))),
};

/** The type of a leaf of the schema; undefined for one we have never heard of. */
export function typeOf(element: SchemaElement): ParquetType | undefined {
  const { logical_type: logical, converted_type: converted = '', type: physical = '' } = element;
  const make = LOGICAL[logical?.type ?? ''] ?? CONVERTED[converted] ?? LOGICAL[converted] ?? PHYSICAL[physical];
  return make?.(element);
}

const unitOf = ({ logical_type: logical }: SchemaElement): 'MILLIS' | 'MICROS' | 'NANOS' =>
  logical?.type === 'TIME' || logical?.type === 'TIMESTAMP' ? logical.unit : 'MILLIS';
const isUtc = ({ logical_type: logical }: SchemaElement): boolean =>
  logical?.type === 'TIMESTAMP' && logical.isAdjustedToUTC;
