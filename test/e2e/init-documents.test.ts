/** `personkart init` on servers of documents and vectors, and what their servers would make of the proposed roles. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleFor } from '../../connectors/mongodb/role.js';
import { never } from '../connectors/helpers.js';
import { text } from '../connectors/milvus-help.js';
import { openAt } from '../connectors/mongodb-help.js';
import { type MilvusServer, startMilvus, whyNoMilvus } from '../servers/milvus.js';
import { type MongoServer, startMongodb, whyNoMongodb } from '../servers/mongodb.js';
import { startDouble } from '../servers/mongodb-double.js';
import { personkart, temporaryFolder } from './cli.js';
import { configIn, reportIn, scriptOf } from './init-help.js';

const base = temporaryFolder();

function initAndScan(url: string, id: string) {
  const dir = join(base, randomBytes(4).toString('hex'));
  mkdirSync(dir);
  const ran = personkart(['init', url, '--id', id, '--locale', 'en'], { cwd: dir });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const config = configIn(dir);
  personkart(['scan'], { cwd: dir, env: { [`${id.toUpperCase()}_URL`]: url } });
  return { ran, config, report: reportIn(dir) };
}

/** What a script for mongosh asks of the server. */
function runMongosh(script: string) {
  const calls: { database: string; name: string; argument: Record<string, unknown> }[] = [];
  const call = (database: string, name: string) => (argument: Record<string, unknown>) => {
    calls.push({ database, name, argument });
  };
  const db = {
    getSiblingDB: (name: string) => ({ createRole: call(name, 'createRole'), createUser: call(name, 'createUser') }),
  };
  new Function('db', 'passwordPrompt', script)(db, () => 'asked for');
  return calls;
}

describe.skipIf(whyNoMongodb())('personkart init on MongoDB', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startMongodb();
    await server.client
      .db('shop')
      .collection('people')
      .insertMany([{ mail: 'kari@example.org' }, { n: 2 }]);
    await server.client.db('odd').collection('a.b "c"').insertOne({ a: 1 });
  }, 900_000);

  afterAll(() => server?.stop());

  it('lists databases and collections, and writes a config that reads them', () => {
    const { ran, config, report } = initAndScan(server.url(''), 'shop');
    expect(ran.stdout).toMatch(/^shop: MongoDB 7/);
    expect(ran.stdout).toContain('no access control');
    expect(ran.stdout).toContain('shop/people');
    expect(config.stores[0]).toEqual({
      id: 'shop',
      kind: 'mongodb',
      url: { env: 'SHOP_URL' },
      include: ['*/*'],
      region: null,
    });
    expect(report.containers.map((c) => [c.schema, c.name, c.notExamined])).toEqual([
      ['odd', 'a.b "c"', undefined],
      ['shop', 'people', undefined],
    ]);
    expect(runMongosh(scriptOf(ran, 'db.getSiblingDB')).map(({ name }) => name)).toEqual(['createRole', 'createUser']);
  });
});

// mongo-java-server knows no roles: what a server with logins tells of these privileges is a double's word.
describe('the role proposed for MongoDB', () => {
  const hostile = 'a"}], roles: ["root"]});//\u2028\u001b[2J';
  const calls = runMongosh(roleFor({ server: 'MongoDB 7.0', schemas: ['shop', hostile] }).script.join('\n'));

  it('names the databases as they are, whatever they hold, and no other role', () => {
    const [role, user] = calls;
    expect(role).toMatchObject({ database: 'admin', name: 'createRole' });
    expect(role?.argument.privileges).toEqual(
      ['shop', hostile].map((db) => ({ resource: { db, collection: '' }, actions: ['find', 'listCollections'] })),
    );
    expect(role?.argument.roles).toEqual([]);
    expect(user?.argument.roles).toEqual([{ role: role?.argument.role, db: 'admin' }]);
    expect(user?.argument.pwd).toBe('asked for');
    expect(calls).toHaveLength(2);
  });

  it('is one that the probe calls enforced', async () => {
    const login = { user: 'personkart', password: 'canary-pw' };
    const authInfo = {
      authenticatedUsers: [{ user: 'personkart', db: 'admin' }],
      authenticatedUserRoles: [{ role: 'personkartReader', db: 'admin' }],
      authenticatedUserPrivileges: calls[0]?.argument.privileges,
    };
    const double = await startDouble((_, name) => {
      if (name === 'buildInfo') return { version: '7.0.14', ok: 1 };
      return name === 'connectionStatus' ? { authInfo, ok: 1 } : undefined;
    }, login);
    try {
      const url = double.url('shop', 'authSource=admin').replace('://', '://personkart:canary-pw@');
      await using session = await openAt(url);
      expect(await session.probe(never())).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
    } finally {
      await double.stop();
    }
  });
});

describe.skipIf(whyNoMilvus())('personkart init on Milvus', () => {
  let server: MilvusServer;

  beforeAll(async () => {
    server = await startMilvus();
    const id = { name: 'id', data_type: 'Int64' as never, is_primary_key: true };
    await server.create('people', [id, text('mail')], [{ id: 1, mail: 'kari@example.org' }]);
  });

  afterAll(() => server?.stop());

  it('lists collections, and writes a config that reads them', () => {
    const { ran, config, report } = initAndScan(server.url, 'vectors');
    expect(ran.stdout).toMatch(/^vectors: Milvus Lite /);
    expect(ran.stdout).toContain(`${server.database}/people`);
    expect(ran.stdout).toContain('This server has no roles');
    expect(scriptOf(ran, 'from pymilvus')).toContain(
      `privilege="Query", collection_name="*", db_name="${server.database}"`,
    );
    expect(config.stores[0]).toMatchObject({ kind: 'milvus', url: { env: 'VECTORS_URL' } });
    expect(report.containers.map((c) => [c.name, c.notExamined])).toEqual([['people', undefined]]);
  });
});
