import type { TypeRow } from '../../src/model/connector-docs.js';
import { BINARY_SUBTYPES } from './binary.js';
import { BSON_TYPES } from './types.js';

/** The type matrix: every BSON type, then binary values by subtype. */
export const typeRows = (): TypeRow[] => [
  ...BSON_TYPES.map(({ name, storage, text }) => ({ type: name, storage, text })),
  ...BINARY_SUBTYPES.map(({ code, name, storage, form, text }) => ({
    type: `binData, subtype ${code}: ${name}`,
    storage: form === 'none' ? null : storage,
    text: form === 'none' ? `not examined: ${text.replace(/^null: /, '')}` : text,
  })),
  { type: 'binData, any other subtype', storage: 'binary', text: 'as generic' },
];
