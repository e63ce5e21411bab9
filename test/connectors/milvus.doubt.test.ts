import { afterEach, describe, expect, it } from 'vitest';
import { answersOf, counts, limitOf, longs, numbered, query, TEXT_FIELD, texts } from '../servers/milvus-collection.js';
import { type Answers, GrpcError, type MilvusDouble, startDouble } from '../servers/milvus-double.js';
import { collect, containerOf, planOf } from './helpers.js';
import { openMilvus } from './milvus-help.js';

let double: MilvusDouble;

afterEach(() => double.stop());

async function open(answers: Answers) {
  double = await startDouble(answers);
  return openMilvus(`milvus://127.0.0.1:${double.port}`);
}

const calls = (name: string) => double.calls.filter((call) => call.name === name);
const refusal = (code: number, reason: string) => () => ({ status: { code, reason } });

describe('milvus pages on a server that says otherwise', () => {
  it('asks for pages in key order, as of one moment', async () => {
    await using session = await open(answersOf({ a: numbered(300) }));
    await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }));

    const pages = calls('Query').map(({ request }) => request);
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
      query({ ...call, request: { ...call.request, expr: '' } }, { ...numbered(100), count: 200 });
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
    const Query: Answers['Query'] = (call) => (limitOf(call.request) > 10 ? tooLarge() : query(call, numbered(100)));
    await using session = await open({ ...answers, Query });

    expect((await collect(session, await containerOf(session, 'a'), planOf({ mode: 'full' }))).rows).toBe(100);
    const limits = calls('Query').map(({ request }) => limitOf(request));
    expect(limits.filter((limit) => limit > 10)).toEqual([64, 16]);
  });

  it('gives up on a row that is too large by itself', async () => {
    const answers = answersOf({ a: numbered(3) });
    const Query: Answers['Query'] = (call) =>
      counts(call.request)
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
      if (counts(request)) return { fields_data: [longs('count(*)', ['6000000'])] };
      const last = /^key > "(.*)"$/.exec(request.expr)?.[1] ?? '';
      const found = keys.filter((key) => key > last).slice(0, limitOf(request));
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
        ...(request.partition_names.includes('north') ? part : {}),
      }),
    });

    const { batches } = await collect(session, await containerOf(session, 'a'), planOf({}));

    expect(batches[0]?.design.sound).toBe(false);
  });
});
