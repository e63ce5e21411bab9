import type { TypeRow } from '../../src/model/connector-docs.js';
import type { Storage } from '../../src/model/container.js';
import { TYPES } from './types.js';

const KEYS = 'a path for each key; numbers as they are written';

const TEXT: Readonly<Partial<Record<Storage, string>>> = {
  boolean: 'true or false',
  integer: 'every digit',
  decimal: 'the shortest decimal that is the same number',
  text: 'as it is',
  temporal: 'ISO 8601 in UTC',
  geometry: 'WKT; hex where the server sends bytes',
  document: KEYS,
};

/** The type matrix, types that are read alike in one row. */
export function typeRows(): TypeRow[] {
  const rows = new Map<string, string[]>();
  for (const row of TYPES) {
    const key = JSON.stringify(
      'notExamined' in row
        ? { storage: null, text: `not examined: \`${row.notExamined}\`` }
        : { storage: row.storage, text: TEXT[row.storage] ?? 'as text' },
    );
    rows.set(key, [...(rows.get(key) ?? []), row.type]);
  }
  return [
    ...[...rows].map(([key, names]) => ({ type: names.join(', '), ...(JSON.parse(key) as Omit<TypeRow, 'type'>) })),
    {
      type: 'Array of a scalar type',
      storage: null,
      text: 'one path for all elements, with the storage of the element',
    },
    { type: '$meta (dynamic fields)', storage: 'document', text: KEYS },
    { type: 'any other, arrays of structs too', storage: null, text: 'not examined: `type-not-readable`' },
  ];
}
