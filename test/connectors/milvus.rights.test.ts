import { afterEach, describe, expect, it } from 'vitest';
import { answersOf } from '../servers/milvus-collection.js';
import { type Answers, GrpcError, type MilvusDouble, startDouble } from '../servers/milvus-double.js';
import { never } from './helpers.js';
import { openMilvus } from './milvus-help.js';

let double: MilvusDouble;

afterEach(() => double.stop());

/** What the probe says of a user with these roles and privileges, on a server that wants a password, or does not. */
async function probe(roles: readonly string[], privileges: readonly string[], more: Answers = {}, token = true) {
  const answers: Answers = {
    ...answersOf({}),
    SelectUser: () => ({ results: [{ user: { name: 'reader' }, roles: roles.map((name) => ({ name })) }] }),
    SelectGrant: ({ request }) => {
      const { role } = request.entity;
      const held = role.name === 'public' ? [] : privileges;
      return { entities: held.map((name) => ({ grantor: { privilege: { name } } })) };
    },
    ...more,
  };
  double = await startDouble(answers, token ? { token: 'reader:pw' } : {});
  await using session = await openMilvus(`milvus://reader:pw@127.0.0.1:${double.port}`);
  return await session.probe(never());
}

describe('milvus rights', () => {
  it('are enforced where the roles only read', async () => {
    const found = await probe(['scan'], ['Query', 'DescribeCollection', 'CollectionReadOnly']);

    expect(found).toEqual({ server: 'Milvus 2.6.1', readOnly: 'enforced', excessGrants: [] });
  });

  it('are asked for where a role may write', async () => {
    const found = await probe(['scan', 'etl'], ['Query', 'Insert', 'Upsert']);

    expect(found).toMatchObject({ readOnly: 'asked', excessGrants: ['Insert', 'Upsert'] });
  });

  it('name loading as more than reading, which writes nothing', async () => {
    expect(await probe(['scan'], ['Query', 'Load'])).toMatchObject({ readOnly: 'enforced', excessGrants: ['Load'] });
  });

  it('take every privilege and the administrator for what they are', async () => {
    expect(await probe(['scan'], ['*'])).toMatchObject({ readOnly: 'asked', excessGrants: ['*'] });
    double.stop();
    expect(await probe(['admin'], [])).toMatchObject({ readOnly: 'asked', excessGrants: ['admin'] });
  });

  it('are not enforced by a server that lets everybody in', async () => {
    expect(await probe(['scan'], ['Query'], {}, false)).toMatchObject({ readOnly: 'asked', excessGrants: [] });
  });

  it.each([
    ['may not be asked for', () => ({ status: { code: 1401, reason: 'privilege not permitted' } })],
    ['may not be asked for, by gRPC', () => Promise.reject(new GrpcError(7, 'permission deny'))],
    ['are unknown to the server', () => Promise.reject(new GrpcError(12, 'unknown'))],
  ])('are only asked for where they %s', async (_, SelectUser) => {
    expect(await probe([], [], { SelectUser })).toMatchObject({ readOnly: 'asked', excessGrants: [] });
  });
});
