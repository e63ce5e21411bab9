import type { TypeRow } from '../../src/model/connector-docs.js';
import { type Fetch, TYPES } from './types.js';

const TEXT: Readonly<Record<Fetch, string>> = {
  text: 'as it is, in UTF-8',
  short: 'as the server writes it',
  bytes: 'printable UTF-8 as text, else hex',
  'padded-bytes': 'the same, without the zero bytes that fill it up',
  geometry: 'EWKB in hex',
  bits: 'as a number',
  json: 'a path for each key',
  cast: 'what the server casts it to',
};

/** The type matrix, types that are read alike in one row. */
export function typeRows(): TypeRow[] {
  const rows = new Map<string, { names: string[]; row: Omit<TypeRow, 'type'> }>();
  for (const [name, { storage, fetch, notExamined }] of TYPES) {
    const row = notExamined
      ? { storage: null, text: `not examined: \`${notExamined.code}\`` }
      : { storage, text: TEXT[fetch] };
    const key = JSON.stringify(row);
    const known = rows.get(key);
    if (known) known.names.push(name);
    else rows.set(key, { names: [name], row });
  }
  return [
    ...[...rows.values()].map(({ names, row }) => ({ type: names.join(', '), ...row })),
    { type: 'bit(1)', storage: 'boolean', text: TEXT.bits },
    { type: 'longtext CHECK (json_valid(…)), which is JSON on MariaDB', storage: 'document', text: TEXT.json },
    { type: 'any other', storage: 'text', text: TEXT.cast },
  ];
}
