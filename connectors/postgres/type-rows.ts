import type { TypeRow } from '../../src/model/connector-docs.js';
import { BUILTIN_TYPES, EXTENSION_TYPES, VECTORS } from './builtin.js';

/** The type matrix: the built-in types as the code reads them, then what users and extensions make of them. */
export const typeRows = (): TypeRow[] => [
  ...BUILTIN_TYPES.map(({ names, storage, text }) => ({ type: names.join(', '), storage, text })),
  {
    type: 'arrays of any of these',
    storage: null,
    text: 'one path for all elements (`tags[]`), with the storage of the element',
  },
  {
    type: 'composite types',
    storage: null,
    text: 'a path for each attribute; what is nested more than four levels below the column, as text',
  },
  { type: 'domains', storage: null, text: 'as the type below' },
  { type: 'enumerations', storage: 'text', text: 'the label' },
  { type: 'range types of users', storage: null, text: 'as the server writes them, with the storage of their bounds' },
  ...[...new Set(EXTENSION_TYPES.values())].map((storage) => ({
    type: `${[...EXTENSION_TYPES].flatMap(([name, of]) => (of === storage ? [name] : [])).join(', ')} (extensions)`,
    storage,
    text: storage === 'document' ? 'a path for each key' : 'as the server writes it: hex EWKB for PostGIS',
  })),
  { type: 'citext and other types of extensions', storage: 'text', text: 'as the server writes it' },
  { type: `${[...VECTORS].join(', ')} (pgvector)`, storage: null, text: 'not examined: `vector`' },
];
