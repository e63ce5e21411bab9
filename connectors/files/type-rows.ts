import type { SchemaElement } from 'hyparquet';
import type { TypeRow } from '../../src/model/connector-docs.js';
import type { Storage } from '../../src/model/container.js';
import { CONVERTED, LOGICAL, PHYSICAL } from './parquet/types.js';

const FORMATS: readonly (readonly [format: string, storage: Storage, text: string])[] = [
  ['CSV, TSV and text in columns', 'text', 'a field for each column; encoding and delimiter are found out'],
  ['JSON, JSON lines, GeoJSON', 'any', 'a path for each key; the elements of an outer array are records'],
  ['mail: `.eml`, mbox, Maildir', 'text', 'headers, body (HTML as its text) and attachments that are text'],
  ['XLSX', 'any', 'a container for each sheet; of formulas the saved value'],
  ['SQLite', 'any', 'a container for each table, as by the connector `sqlite`'],
  ['plain text and logs', 'text', 'a record for each line'],
  ['gzip of text formats, zip', 'any', 'as what is in them, also one archive in another'],
];

const SHORTEST = 'the shortest decimal that is the same number';
const DIGITS = 'every digit; unsigned where the file says so';
const BYTES = 'printable UTF-8 as text, else hex';

/** Parquet's types, by the names that the code has for them. */
const PARQUET: Readonly<Record<string, string>> = {
  string: 'as it is',
  enum: 'as it is',
  json: 'a path for each key',
  bson: 'hex',
  uuid: 'with hyphens',
  date: 'ISO 8601',
  time: 'ISO 8601',
  timestamp: 'ISO 8601; with a Z where the file says that it is UTC',
  interval: 'months, days and seconds as an ISO 8601 duration',
  decimal: 'every digit',
  int: DIGITS,
  uint: DIGITS,
  float16: SHORTEST,
  float: SHORTEST,
  double: SHORTEST,
  boolean: 'true or false',
  null: 'null',
  geometry: 'WKB in hex',
  geography: 'WKB in hex',
  bytes: BYTES,
  'fixed bytes': BYTES,
};

const REST: readonly TypeRow[] = [
  { type: 'Parquet LIST', storage: null, text: 'one path for all elements' },
  { type: 'Parquet MAP', storage: null, text: '`*` for the values, `{key}` for the keys' },
  { type: 'Parquet groups', storage: null, text: 'a path for each member' },
  { type: 'Parquet VARIANT', storage: 'document', text: 'a path for each key' },
  { type: 'Parquet, lists of 16 floating-point numbers and more', storage: null, text: 'not examined: `vector`' },
  { type: 'Parquet, encrypted columns', storage: null, text: 'not examined: `type-not-readable`' },
  { type: 'any other format', storage: null, text: 'not examined: `format-not-supported`, with its extension' },
];

/** The formats, and Parquet's types as the code reads them, those that are read alike in one row. */
export function typeRows(): TypeRow[] {
  const rows = new Map<string, { names: string[]; row: Omit<TypeRow, 'type'> }>();
  for (const [name, make] of Object.entries({ ...LOGICAL, ...CONVERTED, ...PHYSICAL })) {
    const { name: own, storage } = make({ name, logical_type: { type: name } } as unknown as SchemaElement);
    const row = { storage, text: PARQUET[own] ?? own };
    const known = rows.get(JSON.stringify(row));
    if (known) known.names.push(name);
    else rows.set(JSON.stringify(row), { names: [name], row });
  }
  return [
    ...FORMATS.map(([type, storage, text]) => ({ type, storage, text })),
    ...[...rows.values()].map(({ names, row }) => ({ type: `Parquet ${names.join(', ')}`, ...row })),
    ...REST,
  ];
}
