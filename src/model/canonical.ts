/** One byte sequence per JSON value, and its digest: what ids and hashes are made of. */
import { createHash } from 'node:crypto';
import { byCodeUnit } from './location.js';

/** JSON without blanks, object keys in code-unit order (RFC 8785 but for its number rules, which JS shares). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => byCodeUnit(a, b)))
      : v,
  );
}

/** SHA-256 in hex of a value's canonical JSON. */
export const digest = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
