import sdk, { type FieldType } from '@zilliz/milvus2-sdk-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from '../../connectors/milvus/types.js';
import { check, type MilvusServer, startMilvus, VECTOR, whyNoMilvus } from '../servers/milvus.js';
import { collect, containerOf, planOf } from './helpers.js';
import { ID, openMilvus, text } from './milvus-help.js';
import { arrayOf } from './milvus-matrix.js';

const { DataType } = sdk;

const missing = whyNoMilvus();

describe.skipIf(missing)('milvus types', () => {
  let server: MilvusServer;

  beforeAll(async () => {
    server = await startMilvus();
  });

  afterAll(() => server?.stop());

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
