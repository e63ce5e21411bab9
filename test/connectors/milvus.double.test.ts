import { afterEach, describe, expect, it } from 'vitest';
import type { StoreConfig } from '../../src/model/config.js';
import { answersOf, ID_FIELD, longs, numbered, query, TEXT_FIELD, texts } from '../servers/milvus-collection.js';
import {
  type Answers,
  type DoubleOptions,
  GrpcError,
  type MilvusDouble,
  startDouble,
} from '../servers/milvus-double.js';
import { expectSilent } from './contract.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';
import { openMilvus } from './milvus-help.js';

let double: MilvusDouble;

afterEach(() => double.stop());

async function open(
  answers: Answers,
  { token, ...more }: Partial<StoreConfig> & DoubleOptions & { user?: string } = {},
) {
  double = await startDouble(answers, token === undefined ? {} : { token });
  return openMilvus(`milvus://${more.user ?? ''}127.0.0.1:${double.port}`, more);
}

const calls = (name: string) => double.calls.filter((call) => call.name === name);
const refusal = (code: number, reason: string) => () => ({ status: { code, reason } });

describe('milvus protocol', () => {
  it('sends the token with every call, and nothing that the server was not asked', async () => {
    await using session = await open(answersOf({ a: numbered(3) }), { token: 'reader:pw/1', user: 'reader:pw%2F1@' });
    await session.probe(never());
    await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }));

    const sent = double.calls.filter(({ token }) => token !== undefined);
    expect(new Set(sent.map(({ token }) => token))).toEqual(new Set(['reader:pw/1']));
    expect(new Set(double.calls.map(({ name }) => name))).toEqual(
      new Set([
        ...['Connect', 'ListDatabases', 'GetVersion', 'SelectUser', 'ShowCollections', 'DescribeCollection'],
        ...['ListAliases', 'GetCollectionStatistics', 'GetLoadState', 'Query'],
      ]),
    );
  });

  it.each(['milvus://canary-key@', 'milvus://'])('takes an API key: %s', async (start) => {
    double = await startDouble(answersOf({}), { token: 'canary-key' });
    const url = `${start}127.0.0.1:${double.port}${start.includes('key') ? '' : '?token=canary-key'}`;
    await using session = await openMilvus(url);

    expect(await listAll(session)).toEqual([]);
  });

  it('reports a wrong password without telling it', async () => {
    const error = await open(answersOf({}), { token: 'right', user: 'reader:canary-pw@' }).catch((e: unknown) => e);

    expect(error).toMatchObject({ name: 'StoreFault', code: 'auth-failed' });
    expectSilent(error, ['canary-pw', 'reader', 'right']);
  });

  it('takes a server that has no databases for one with only the default', async () => {
    const { ListDatabases: _, ListAliases: __, ...answers } = answersOf({ a: numbered(1) });
    await using session = await open(answers);

    expect((await listAll(session)).map(({ ref }) => `${ref.schema}/${ref.name}`)).toEqual(['default/a']);
  });

  it('loses one collection only where permission is denied', async () => {
    const answers = answersOf({ a: numbered(2), secret: numbered(2) });
    const denied = (name: string): Answers => ({
      [name]: async (call) => {
        if ((call.request.collection_name as unknown) !== 'secret') return (await answers[name]?.(call)) ?? {};
        return refusal(1401, 'privilege not permitted')();
      },
    });
    await using session = await open({ ...answers, ...denied('DescribeCollection'), ...denied('Query') });

    const secret = await containerOf(session, 'secret');

    expect(secret.notExamined?.code).toBe('permission-denied');
    await expect(collect(session, secret, planOf({}))).rejects.toMatchObject({ code: 'permission-denied' });
    expect((await collect(session, await containerOf(session, 'a'), planOf({}))).rows).toBe(2);
  });

  it('never asks for vectors, and lists what it cannot read', async () => {
    const kinds = [
      'BinaryVector',
      'Float16Vector',
      'BFloat16Vector',
      'SparseFloatVector',
      'Int8Vector',
      'ArrayOfVector',
    ];
    const fields = [
      ID_FIELD,
      ...kinds.map((data_type) => ({ name: data_type, data_type })),
      { name: 'Mol', data_type: 'Mol' },
      { name: '$meta', data_type: 'JSON', is_dynamic: true },
    ];
    const schema = { enable_dynamic_field: true, struct_array_fields: [{ name: 'chunks' }] };
    await using session = await open(answersOf({ a: { ids: ['1'], fields, schema } }));

    const container = await containerOf(session, 'a');
    await collect(session, container, planOf({}));

    expect(container.fields.map(({ path, notExamined }) => [path, notExamined?.code])).toEqual([
      ['id', undefined],
      ...kinds.map((kind) => [kind, 'vector']),
      ['Mol', 'type-not-readable'],
      ['chunks', 'type-not-readable'],
      ['$meta', undefined],
    ]);
    const asked = calls('Query').map(({ request }) => request.output_fields as unknown as string[]);
    expect(new Set(asked.flat())).toEqual(new Set(['count(*)', 'id', '$meta']));
  });

  it('keeps numbers in documents as they are written, and nulls in their rows', async () => {
    const fields = [ID_FIELD, TEXT_FIELD, { name: 'j', data_type: 'JSON' }, { name: 'at', data_type: 'Timestamptz' }];
    const json = ['{"n": 12345678901234567890}', ''].map((one) => Buffer.from(one));
    const answers = answersOf({ a: { ids: ['1', '2'], fields } });
    const Query: Answers['Query'] = (call) =>
      (call.request.output_fields as unknown as string[]).includes('count(*)')
        ? query(call, { ids: ['1', '2'] })
        : {
            fields_data: [
              longs('id', ['1', '2']),
              { ...texts('t', ['only the second']), valid_data: [false, true] },
              { field_name: 'j', scalars: { json_data: { data: json } }, valid_data: [true, false] },
              { field_name: 'at', scalars: { timestamptz_data: { data: ['1700000000000000', '0'] } } },
            ],
          };
    await using session = await open({ ...answers, Query });

    const { columns } = await collect(session, await containerOf(session, 'a'), planOf({}));

    expect(columns.get('t')?.values).toEqual([null, 'only the second']);
    expect(columns.get('j.n')?.values).toEqual(['12345678901234567890', null]);
    expect(columns.get('at')?.values[0]).toBe('2023-11-14T22:13:20.000Z');
  });
});

describe('milvus pages on a server that says otherwise', () => {
  it('asks for pages in key order, as of one moment', async () => {
    await using session = await open(answersOf({ a: numbered(300) }));
    await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }));

    const pages = calls('Query').map(({ request }) => request as unknown as Record<string, unknown>);
    const options = [
      { key: 'limit', value: '64' },
      { key: 'iterator', value: 'True' },
      { key: 'reduce_stop_for_best', value: 'True' },
    ];
    expect(pages[1]).toMatchObject({
      expr: 'id <= 9223372036854775807',
      query_params: options,
      consistency_level: 'Strong',
    });
    expect(pages.slice(1).map((page) => page.guarantee_timestamp)).toEqual(['0', '7']);
    expect(pages[2]?.expr).toBe('id > 64');
  });

  it('claims nothing when rows are missing', async () => {
    await using session = await open(answersOf({ a: { ...numbered(300), count: 320 } }));

    const { batches, rows } = await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }));

    expect(rows).toBe(300);
    expect(batches.at(-1)?.design).toEqual({ method: 'full', population: { value: 320, exact: false }, sound: false });
  });

  it('claims nothing of a sample when keys are missing', async () => {
    await using session = await open(answersOf({ a: { ...numbered(300), count: 320 } }));

    const { batches } = await collect(session, await containerOf(session, 'a'), planOf({ cells: 20, maxRows: 50 }));

    expect(batches[0]?.design).toEqual({ method: 'row', population: { value: 300, exact: false }, sound: false });
  });

  it('hands out a row once where the server has it twice in a page', async () => {
    const answers = answersOf({ a: { ids: ['1', '1', '2', '3', '3'], count: 3 } });
    await using session = await open(answers);

    const { columns, batches } = await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }));

    expect(columns.get('id')?.values).toEqual(['1', '2', '3']);
    expect(batches.every(({ design }) => design.sound)).toBe(true);
  });

  it('does not ask for ever where the server heeds no filter', async () => {
    const answers = answersOf({ a: numbered(100) });
    const Query: Answers['Query'] = (call) =>
      query({ ...call, request: { ...call.request, expr: '' as never } }, { ...numbered(100), count: 200 });
    await using session = await open({ ...answers, Query });

    await expect(collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }))).rejects.toMatchObject({
      code: 'read-failed',
    });
  });

  it.each([
    ['a limit of the channel', () => Promise.reject(new GrpcError(8, 'trying to send message larger than max'))],
    ['a limit of the server', refusal(65535, 'query results exceed the maxOutputSize Limit 100')],
  ])('asks for fewer rows when an answer is too large: %s', async (_, tooLarge) => {
    const answers = answersOf({ a: numbered(100) });
    const limitOf = (request: unknown) =>
      Number(
        (request as { query_params: { key: string; value: string }[] }).query_params.find(({ key }) => key === 'limit')
          ?.value,
      );
    const Query: Answers['Query'] = (call) => (limitOf(call.request) > 10 ? tooLarge() : query(call, numbered(100)));
    await using session = await open({ ...answers, Query });

    expect((await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }))).rows).toBe(100);
    const limits = calls('Query').map(({ request }) => limitOf(request));
    expect(limits.filter((limit) => limit > 10)).toEqual([64, 16]);
  });

  it('gives up on a row that is too large by itself', async () => {
    const answers = answersOf({ a: numbered(3) });
    const Query: Answers['Query'] = (call) =>
      (call.request.output_fields as unknown as string[]).includes('count(*)')
        ? query(call, numbered(3))
        : Promise.reject(new GrpcError(8, 'Received message larger than max'));
    await using session = await open({ ...answers, Query });

    await expect(collect(session, await containerOf(session, 'a'), planOf({}))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('takes rows by key ranges from a collection too large to read every key of, and says so', async () => {
    const many = { ids: Array.from({ length: 20_000 }, (_, i) => String(i * 1_000 - 9_000_000)), count: 6_000_000 };
    await using session = await open(answersOf({ a: many }));
    const plan = planOf({ cells: 300, maxRows: 600, seed: 1 });
    const container = await containerOf(session, 'a');

    const { columns, rows, batches } = await collect(session, container, plan);

    const places = (columns.get('id')?.values ?? []).map(Number);
    expect(rows).toBeGreaterThan(400);
    expect(rows).toBeLessThanOrEqual(600);
    expect(new Set(places).size).toBe(rows);
    expect(Math.min(...places)).toBeLessThan(-7_000_000);
    expect(Math.max(...places)).toBeGreaterThan(9_000_000);
    expect(batches[0]?.design).toEqual({
      method: 'key-range',
      population: { value: 6_000_000, exact: false },
      sound: false,
    });
    const again = await collect(session, container, plan);
    expect(again.columns.get('id')?.values).toEqual(columns.get('id')?.values);
  });

  it('takes the first rows of such a collection where its keys are text', async () => {
    const fields = [{ ...TEXT_FIELD, name: 'key', is_primary_key: true }];
    const keys = Array.from({ length: 500 }, (_, i) => `k${String(i).padStart(3, '0')}`);
    const Query: Answers['Query'] = ({ request }) => {
      const { expr, output_fields, query_params } = request as unknown as {
        expr: string;
        output_fields: string[];
        query_params: { value: string }[];
      };
      if (output_fields.includes('count(*)')) return { fields_data: [longs('count(*)', ['6000000'])] };
      const last = /^key > "(.*)"$/.exec(expr)?.[1] ?? '';
      const found = keys.filter((key) => key > last).slice(0, Number(query_params[0]?.value));
      return { fields_data: [texts('key', found)] };
    };
    await using session = await open({ ...answersOf({ a: { ids: [], fields } }), Query });

    const { columns, batches } = await collect(session, await containerOf(session, 'a'), planOf({ maxRows: 200 }));

    expect(columns.get('key')?.values).toEqual(keys.slice(0, 200));
    expect(batches[0]?.design).toMatchObject({ method: 'head', sound: false });
  });

  it.each([
    ['row policies', { properties: [{ key: 'rls.enabled', value: 'true' }] }, {}],
    ['a partition that is not in memory', { num_partitions: 2 }, { state: 'LoadStateNotLoad' }],
  ])('claims nothing where rows may be hidden: %s', async (_, description, part) => {
    const answers = answersOf({ a: { ...numbered(5), description } });
    await using session = await open({
      ...answers,
      ShowPartitions: () => ({ partition_names: ['_default', 'north'] }),
      GetLoadState: ({ request }) => ({
        state: 'LoadStateLoaded',
        ...((request.partition_names as unknown as string[]).includes('north') ? part : {}),
      }),
    });

    const { batches } = await collect(session, await containerOf(session, 'a'), planOf({}));

    expect(batches[0]?.design.sound).toBe(false);
  });
});
