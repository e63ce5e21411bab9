import { afterEach, describe, expect, it } from 'vitest';
import type { StoreConfig } from '../../src/model/config.js';
import {
  answersOf,
  counts,
  ID_FIELD,
  longs,
  numbered,
  query,
  TEXT_FIELD,
  texts,
} from '../servers/milvus-collection.js';
import { type Answers, type DoubleOptions, type MilvusDouble, startDouble } from '../servers/milvus-double.js';
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
        if (call.request.collection_name !== 'secret') return (await answers[name]?.(call)) ?? {};
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
    const asked = calls('Query').map(({ request }) => request.output_fields);
    expect(new Set(asked.flat())).toEqual(new Set(['count(*)', 'id', '$meta']));
  });

  it('keeps numbers in documents as they are written, and nulls in their rows', async () => {
    const fields = [ID_FIELD, TEXT_FIELD, { name: 'j', data_type: 'JSON' }, { name: 'at', data_type: 'Timestamptz' }];
    const json = ['{"n": 12345678901234567890}', ''].map((one) => Buffer.from(one));
    const answers = answersOf({ a: { ids: ['1', '2'], fields } });
    const Query: Answers['Query'] = (call) =>
      counts(call.request)
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
