import type { TypeRow } from '../../src/model/connector-docs.js';

/** SQLite keeps a storage class with each value, whatever the column was declared as, so every rule runs in every column. */
export const typeRows = (): TypeRow[] => [
  { type: 'NULL', storage: 'any', text: 'null' },
  { type: 'INTEGER', storage: 'any', text: 'decimal' },
  { type: 'REAL', storage: 'any', text: 'the shortest decimal that is the same number, with a point' },
  { type: 'TEXT', storage: 'any', text: 'as it is; bytes that are not UTF-8 become U+FFFD' },
  { type: 'BLOB', storage: 'any', text: 'printable UTF-8 as text, else hex' },
  {
    type: 'columns declared as JSON or JSONB',
    storage: 'any',
    text: 'a path for each key, up to 1 MiB; longer ones as text',
  },
  { type: 'columns of virtual tables', storage: null, text: 'not examined: `virtual-table`' },
];
