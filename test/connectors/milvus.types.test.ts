import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from '../../connectors/milvus/types.js';
import type { Storage } from '../../src/model/container.js';
import { check, type MilvusServer, startMilvus, VECTOR, whyNoMilvus } from '../servers/milvus.js';
import { collect, containerOf, planOf } from './helpers.js';
import { ID, openMilvus, text } from './milvus-help.js';

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
const arrayOf = (element: keyof typeof DataType) =>
  ({ element_type: DataType[element], max_capacity: 10, max_length: 100 }) as Partial<FieldType>;

/** Value in, text out. Milvus Lite takes no other types; the double shows those. */
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

const missing = whyNoMilvus();

describe.skipIf(missing)('milvus types', () => {
  let server: MilvusServer;

  beforeAll(async () => {
    server = await startMilvus();
    for (const [i, [type, more, values]] of MATRIX.entries()) {
      const field = { name: 'f', data_type: DataType[type], ...more } as FieldType;
      const rows = values.map((value, id) => ({ id, f: value as never }));
      await server.create(`t${i}`, [ID, field], rows);
    }
  });

  afterAll(() => server?.stop());

  it('hands out every type as text, with nulls and its storage', async () => {
    await using session = await openMilvus(server.url);
    for (const [i, [type, , , path, texts, storage]] of MATRIX.entries()) {
      for (const mode of ['sample', 'full'] as const) {
        const { columns } = await collect(session, await containerOf(session, `t${i}`), planOf({ mode }));

        expect(columns.get(path)?.values, `${type} in ${mode}`).toEqual(texts);
        expect(columns.get(path)?.field.storage, type).toBe(storage);
      }
    }
  });

  it('lists a field for each type, and vectors as not examined', async () => {
    await using session = await openMilvus(server.url);
    const at = MATRIX.findIndex(([type]) => type === 'Array');

    const { fields } = await containerOf(session, `t${at}`);

    expect(fields.map(({ path, declaredType, notExamined }) => [path, declaredType, notExamined?.code])).toEqual([
      ['id', 'Int64', undefined],
      ['f[]', 'Array<VarChar>', undefined],
      [VECTOR, 'FloatVector(2)', 'vector'],
    ]);
  });

  it('reads what is in no schema, path by path', async () => {
    const rows = [
      { id: 1, name: 'Kari', phone: '+47 900 00 000', address: { zip: '0155' } },
      { id: 2, name: 'Ola', tags: ['a', 'b'] },
      { id: 3, name: 'Per' },
    ];
    await server.create('loose', [ID, text('name')], rows, { enable_dynamic_field: true });
    await using session = await openMilvus(server.url);
    const container = await containerOf(session, 'loose');

    const { columns } = await collect(session, container, planOf({ mode: 'full' }));

    expect(container.fields.map(({ path }) => path)).toEqual(['id', 'name', VECTOR, '$meta']);
    expect([...columns.keys()]).toEqual(['id', 'name', '$meta.address.zip', '$meta.phone', '$meta.tags[]']);
    expect(columns.get('$meta.phone')?.values).toEqual(['+47 900 00 000', null, null]);
    expect([...(columns.get('$meta.tags[]')?.rowOf ?? [])]).toEqual([1, 1]);
  });

  it('reads a collection with a partition key, and one with keys of text', async () => {
    const fields = [
      text('id', { is_primary_key: true, nullable: false }),
      text('who', { is_partition_key: true, nullable: false }),
    ];
    await server.create('keyed', fields, [
      { id: 'b"\\\n', who: 'x' },
      { id: '', who: 'y' },
      { id: 'å', who: 'x' },
    ]);
    await using session = await openMilvus(server.url, { partitions: true });

    const { columns } = await collect(session, await containerOf(session, 'keyed'), planOf({ mode: 'full' }));

    expect(columns.get('id')?.values).toEqual(['', 'b"\\\n', 'å']);
    expect(columns.get('who')?.values).toEqual(['y', 'x', 'x']);
  });

  it('counts every value that is cut, in arrays and documents too', async () => {
    const long = 'x'.repeat(500);
    await server.create(
      'long',
      [
        ID,
        text('t'),
        { name: 'a', data_type: DataType.Array, ...arrayOf('VarChar'), max_length: 600 } as FieldType,
        { name: 'j', data_type: DataType.JSON } as FieldType,
      ],
      [{ id: 1, t: `${'å'.repeat(99)}😀😀`, a: [long, 'short'], j: { k: long } }],
    );
    await using session = await openMilvus(server.url);

    const { columns } = await collect(
      session,
      await containerOf(session, 'long'),
      planOf({ mode: 'full', maxCellChars: 100 }),
    );

    const of = (path: string) => [columns.get(path)?.values, columns.get(path)?.truncated];
    expect(of('t')).toEqual([['å'.repeat(99)], 1]);
    expect(of('a[]')).toEqual([['x'.repeat(100), 'short'], 1]);
    expect(of('j.k')).toEqual([['x'.repeat(100)], 1]);
  });

  it('knows every type that the driver knows, or lists it as not readable', async () => {
    const known = new Set([...TYPES.map(({ type }) => type), 'Array', 'None', 'Struct', 'ArrayOfStruct']);
    const numbers = Object.keys(DataType).filter((name) => Number.isNaN(Number(name)));

    // Int8Vector and the like by their own names; the driver's list must not have grown unseen.
    expect(numbers.filter((name) => !known.has(name))).toEqual([]);
  });

  it('says of a collection what it is also called, and how many partitions it has', async () => {
    await server.create('people', [ID], [{ id: 1 }], { description: 'Customers' });
    check(await server.admin.createAlias({ collection_name: 'people', alias: 'crm_people' }));
    check(await server.admin.createPartition({ collection_name: 'people', partition_name: 'north' }));
    check(
      (
        await server.admin.insert({
          collection_name: 'people',
          partition_name: 'north',
          data: [{ id: 2, [VECTOR]: [0, 1] }],
        })
      ).status,
    );
    await using session = await openMilvus(server.url, { partitions: true });

    await using plain = await openMilvus(server.url);
    const whole = await containerOf(plain, 'people');
    const part = await containerOf(session, 'people/north');

    expect(whole.comment).toMatch(/alias crm_people; 2 partitions$/);
    expect(part.kind).toBe('partition');
    expect((await collect(session, part, planOf({}))).columns.get('id')?.values).toEqual(['2']);
    expect((await collect(session, whole, planOf({}))).columns.get('id')?.values).toEqual(['1', '2']);
  });
});
