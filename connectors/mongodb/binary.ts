/** BSON's binary values by subtype. */
import type { Storage } from '../../src/model/container.js';
import { bytesToText } from '../shared/bytes.js';
import type { Bytes } from './bytes.js';

type Form = 'text' | 'uuid' | 'hex' | 'none';

/** Every subtype that has a meaning of its own; the others are read as generic bytes. */
export const BINARY_SUBTYPES: readonly { code: number; name: string; storage: Storage; form: Form; text: string }[] = [
  { code: 0, name: 'generic', storage: 'binary', form: 'text', text: 'printable UTF-8 as text, else hex' },
  { code: 1, name: 'function', storage: 'binary', form: 'text', text: 'as generic' },
  { code: 2, name: 'binary (old)', storage: 'binary', form: 'text', text: 'as generic' },
  { code: 3, name: 'UUID (old)', storage: 'uuid', form: 'uuid', text: 'as UUID, in the order of its bytes' },
  { code: 4, name: 'UUID', storage: 'uuid', form: 'uuid', text: 'as UUID' },
  { code: 5, name: 'MD5', storage: 'binary', form: 'hex', text: 'hex' },
  { code: 6, name: 'encrypted', storage: 'binary', form: 'none', text: 'null: ciphertext tells nothing' },
  { code: 7, name: 'compressed time series', storage: 'binary', form: 'hex', text: 'hex' },
  { code: 8, name: 'sensitive', storage: 'binary', form: 'text', text: 'as generic' },
  { code: 9, name: 'vector', storage: 'binary', form: 'none', text: 'null: an embedding stands for nobody by itself' },
];

/** Reads a binary value. */
export function readBinary(bytes: Bytes): string | null {
  const length = bytes.int32();
  const subtype = bytes.byte();
  // The old subtype 2 has its length once more.
  const { head, whole } = bytes.take(subtype === 2 ? old(bytes, length) : length);
  const form = BINARY_SUBTYPES.find(({ code }) => code === subtype)?.form ?? 'text';
  if (form === 'none') return null;
  if (form === 'uuid' && head.length === 16) return uuid(head.toString('hex'));
  return form === 'text' ? bytesToText(head, whole) : head.toString('hex');
}

function old(bytes: Bytes, outer: number): number {
  const inner = bytes.int32();
  if (inner !== outer - 4) throw new RangeError('binary');
  return inner;
}

const uuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
