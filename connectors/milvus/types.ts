import type { Reason, Storage } from '../../src/model/container.js';
import type { FieldSchema } from './protocol.js';

/** How the cells of a field are handed out: one text each, a text for each element, or a document's paths. */
export type Shape = 'scalar' | 'list' | 'document';

/** What a type of Milvus is to us. */
export type TypeRow =
  | { readonly type: string; readonly shape: Shape; readonly storage: Storage }
  | { readonly type: string; readonly notExamined: string };

const scalars = (storage: Storage, names: string): TypeRow[] =>
  names.split(' ').map((type) => ({ type, shape: 'scalar', storage }));

const vectors = (names: string): TypeRow[] => names.split(' ').map((type) => ({ type, notExamined: 'vector' }));

/** Every type of Milvus 3.0 (`schema.proto`); one that is not here is listed as not readable. An array is its element. */
export const TYPES: readonly TypeRow[] = [
  ...scalars('boolean', 'Bool'),
  ...scalars('integer', 'Int8 Int16 Int32 Int64'),
  ...scalars('decimal', 'Float Double'),
  ...scalars('text', 'VarChar String Text'),
  ...scalars('temporal', 'Timestamptz'),
  ...scalars('geometry', 'Geometry'),
  { type: 'JSON', shape: 'document', storage: 'document' },
  ...vectors('FloatVector BinaryVector Float16Vector BFloat16Vector SparseFloatVector Int8Vector ArrayOfVector'),
];

const BY_NAME = new Map(TYPES.map((row) => [row.type, row]));

/** How a field is read, or why it is not. */
export type Reading =
  | { readonly shape: Shape; readonly storage: Storage; readonly declared: string }
  | { readonly notExamined: Reason; readonly declared: string };

/** The reading of a field by its declared type. */
export function readingOf({ data_type, element_type, type_params }: FieldSchema): Reading {
  const array = data_type === 'Array';
  const row = BY_NAME.get(array ? element_type : data_type);
  const declared = array ? `Array<${element_type}>` : sized(data_type, type_params);
  if (row === undefined || (array && 'shape' in row && row.shape !== 'scalar')) return unreadable(declared);
  if ('notExamined' in row) return { notExamined: { code: row.notExamined, params: {} }, declared };
  return { shape: array ? 'list' : row.shape, storage: row.storage, declared };
}

/** The reading of something no cell of which can be handed out. */
export const unreadable = (declared: string): Reading => {
  return { notExamined: { code: 'type-not-readable', params: { type: declared } }, declared };
};

function sized(type: string, params: FieldSchema['type_params']): string {
  const size = params.find(({ key }) => key === 'max_length' || key === 'dim')?.value;
  return size === undefined ? type : `${type}(${size})`;
}
