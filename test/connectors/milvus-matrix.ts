import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import type { Storage } from '../../src/model/container.js';
import { type MilvusServer, VECTOR } from '../servers/milvus.js';
import type { TypedStore, TypeLine } from './contract-stores.js';
import { ID, openMilvus } from './milvus-help.js';

const { DataType } = sdk;

type Row = readonly [
  type: keyof typeof DataType,
  more: Partial<FieldType>,
  values: readonly unknown[],
  path: string,
  texts: readonly (string | null)[],
  storage: Storage,
];

const NULLABLE = { nullable: true };
/** The rest of an array's declaration. */
export const arrayOf = (element: keyof typeof DataType) =>
  ({ element_type: DataType[element], max_capacity: 10, max_length: 100 }) as Partial<FieldType>;

/** Value in, text out. Milvus Lite takes no other types; milvus.double.test.ts shows those. */
const MATRIX: readonly Row[] = [
  ['Bool', NULLABLE, [true, false, null], 'f', ['true', 'false', null], 'boolean'],
  ['Int8', NULLABLE, [-128, 0, null], 'f', ['-128', '0', null], 'integer'],
  ['Int16', {}, [-32768, 32767], 'f', ['-32768', '32767'], 'integer'],
  ['Int32', {}, [2147483647], 'f', ['2147483647'], 'integer'],
  [
    'Int64',
    {},
    ['9007199254740993', '-9223372036854775807'],
    'f',
    ['9007199254740993', '-9223372036854775807'],
    'integer',
  ],
  ['Float', NULLABLE, [0.1, 1.5, 16777216, null], 'f', ['0.1', '1.5', '16777216', null], 'decimal'],
  ['Double', {}, [0.1, 1e21, -2.5], 'f', ['0.1', '1e+21', '-2.5'], 'decimal'],
  [
    'VarChar',
    { max_length: 100, ...NULLABLE },
    ['', 'Åse "x"\n\t\\', '😀', null],
    'f',
    ['', 'Åse "x"\n\t\\', '😀', null],
    'text',
  ],
  ['JSON', NULLABLE, [{ k: 'v', n: { t: 1 } }, { k: null }, null], 'f.k', ['v', null, null], 'any'],
  ['JSON', {}, [{ a: [{ t: 'x' }, { t: 'y' }] }], 'f.a[].t', ['x', 'y'], 'any'],
  ['JSON', {}, ['bare'], 'f', ['bare'], 'any'],
  ['Array', arrayOf('VarChar'), [['a', 'b "c"'], [], ['d']], 'f[]', ['a', 'b "c"', 'd'], 'text'],
  ['Array', arrayOf('Int64'), [['1', '9007199254740993']], 'f[]', ['1', '9007199254740993'], 'integer'],
  ['Array', arrayOf('Bool'), [[true, false]], 'f[]', ['true', 'false'], 'boolean'],
  ['Array', arrayOf('Double'), [[0.5]], 'f[]', ['0.5'], 'decimal'],
  ['Geometry', NULLABLE, ['POINT (10.75 59.91)', null], 'f', ['POINT (10.75 59.91)', null], 'geometry'],
  ['Timestamptz', {}, ['2024-05-17T12:00:00Z'], 'f', ['2024-05-17T12:00:00Z'], 'temporal'],
];

/** A collection for each line. */
export async function milvusTypes(parent: MilvusServer): Promise<TypedStore> {
  const server = await parent.another();
  for (const [i, [type, more, values]] of MATRIX.entries()) {
    const field = { name: 'f', data_type: DataType[type], ...more } as FieldType;
    await server.create(
      `t${i}`,
      [ID, field],
      values.map((value, id) => ({ id, f: value as never })),
    );
  }
  const lines = MATRIX.map(
    ([declared, , , path, texts, storage], i): TypeLine => ({ declared, container: `t${i}`, path, texts, storage }),
  );
  return {
    open: () => openMilvus(server.url),
    lines: [...lines, { declared: 'FloatVector', container: 't0', path: VECTOR, notExamined: 'vector' }],
    destroy: () => server.stop(),
  };
}
