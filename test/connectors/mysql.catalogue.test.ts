import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mysql } from '../../connectors/mysql.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container } from '../../src/model/container.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { collect, configOf, containerOf, listAll, never, planOf } from './helpers.js';
import { openAs } from './mysql-help.js';

const missing = whyNoMysql();

const EVERYTHING = `
  CREATE TABLE \`Å b.x?y\` (id int PRIMARY KEY COMMENT 'number', \`E-post\` text COMMENT 'their mail') COMMENT 'people';
  INSERT INTO \`Å b.x?y\` VALUES (1, 'a'), (2, 'b');
  CREATE TABLE generated (a varchar(20), up varchar(20) AS (UPPER(a)) VIRTUAL, down varchar(20) AS (LOWER(a)) PERSISTENT);
  INSERT INTO generated (a) VALUES ('Kari');
  CREATE TABLE odd (\`__proto__\` int, \`constructor\` int, \`back\`\`tick\` int, \`sp ace\` int, \`p.q[]\` int);
  INSERT INTO odd VALUES (1, 2, 3, 4, 5);
  CREATE TABLE parts (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 3; INSERT INTO parts SELECT seq FROM seq_1_to_30;
  CREATE TABLE docs (plain longtext, doc json);
  CREATE VIEW seen AS SELECT a FROM generated;
  CREATE SEQUENCE numbers;
  CREATE TEMPORARY TABLE passing (a int);
  CREATE TABLE partial (open text, closed text); INSERT INTO partial VALUES ('o', 'c');
  CREATE TABLE mixed (open text, closed text); INSERT INTO mixed VALUES ('o', 'c');
  CREATE TABLE shut (a text);
  CREATE TABLE hidden (a text)`;

const MOST_OF_IT = `
  GRANT SELECT ON {{db}}.\`Å b.x?y\` TO {{scanner}}; GRANT SELECT ON {{db}}.generated TO {{scanner}};
  GRANT SELECT ON {{db}}.odd TO {{scanner}}; GRANT SELECT ON {{db}}.parts TO {{scanner}};
  GRANT SELECT ON {{db}}.docs TO {{scanner}}; GRANT SELECT ON {{db}}.seen TO {{scanner}};
  GRANT SELECT ON {{db}}.numbers TO {{scanner}};
  GRANT SELECT (open) ON {{db}}.partial TO {{scanner}};
  GRANT SELECT (open), REFERENCES ON {{db}}.mixed TO {{scanner}};
  GRANT REFERENCES ON {{db}}.shut TO {{scanner}}`;

describe.skipIf(missing)('mysql catalogue', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(EVERYTHING, { grants: MOST_OF_IT });
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  const list = async (more: Partial<StoreConfig> = {}): Promise<Map<string, Container>> => {
    await using session = await openAs(db, more);
    return new Map((await listAll(session)).map((container) => [container.ref.name, container]));
  };

  it('lists what the role may know of, in code-unit order, and nothing of the server itself', async () => {
    expect([...(await list()).keys()]).toEqual([
      'docs',
      'generated',
      'mixed',
      'odd',
      'partial',
      'parts',
      'seen',
      'shut',
      'Å b.x?y',
    ]);
  });

  it('gives kinds, comments, declared types and estimates', async () => {
    const found = await list();

    expect(found.get('Å b.x?y')).toMatchObject({
      ref: { store: 'db', schema: db.name, name: 'Å b.x?y' },
      kind: 'table',
      comment: 'people',
      rows: { exact: false },
      fields: [
        { path: 'id', declaredType: 'int(11)', storage: 'integer', comment: 'number' },
        { path: 'E-post', declaredType: 'text', storage: 'text', comment: 'their mail' },
      ],
    });
    expect(found.get('parts')?.kind).toBe('partitioned-table');
    expect(found.get('seen')).toMatchObject({ kind: 'view', rows: null, notExamined: { code: 'views-not-asked' } });
    expect(found.get('docs')?.fields.map(({ storage }) => storage)).toEqual(['text', 'document']);
  });

  it('lists partitions instead of their table when asked', async () => {
    const parts = [...(await list({ partitions: true })).values()].filter(({ kind }) => kind === 'partition');

    expect(parts.map(({ ref }) => ref.name)).toEqual(['parts#P#p0', 'parts#P#p1', 'parts#P#p2']);
    expect((await list({ partitions: true })).has('parts')).toBe(false);
  });

  it('names what is withheld, as far as the server tells', async () => {
    const found = await list();

    expect(found.get('shut')?.notExamined).toEqual({ code: 'permission-denied', params: {} });
    expect(found.get('partial')?.fields.map(({ path }) => path)).toEqual(['open']); // the server hides the other
    expect(found.get('mixed')?.fields.map(({ notExamined }) => notExamined?.code)).toEqual([
      undefined,
      'permission-denied',
    ]);
  });

  it('reads the columns that are granted, and no others', async () => {
    await using session = await openAs(db);
    for (const name of ['partial', 'mixed']) {
      for (const mode of ['sample', 'full'] as const) {
        const { columns } = await collect(session, await containerOf(session, name), planOf({ mode }));
        expect([...columns].map(([path, { values }]) => [path, values])).toEqual([['open', ['o']]]);
      }
    }
  });

  it('reads names that only quoting gets right, and those that a driver trips over', async () => {
    await using session = await openAs(db);
    const { columns } = await collect(session, await containerOf(session, 'odd'), planOf({}));

    expect([...columns].map(([path, { values }]) => [path, values])).toEqual([
      ['__proto__', ['1']],
      ['constructor', ['2']],
      ['back`tick', ['3']],
      ['sp ace', ['4']],
      ['p%2Eq%5B%5D', ['5']],
    ]);
    expect((await collect(session, await containerOf(session, 'Å b.x?y'), planOf({}))).rows).toBe(2);
  });

  it('reads generated columns, and views when asked', async () => {
    await using session = await openAs(db, { views: true });
    const { columns } = await collect(session, await containerOf(session, 'generated'), planOf({}));

    expect([...columns.values()].map(({ values }) => values[0])).toEqual(['Kari', 'KARI', 'kari']);
    expect((await collect(session, await containerOf(session, 'seen'), planOf({}))).rows).toBe(1);
  });

  it('leaves out what the config excludes, by schema and name', async () => {
    const found = await list({ include: ['*/*s'], exclude: [`${db.name}/parts`] });

    const read = [...found.values()].filter(({ notExamined }) => notExamined?.code !== 'excluded');
    expect(read.map(({ ref }) => ref.name)).toEqual(['docs']);
  });

  it('lists every schema that the role sees when the URL names none', async () => {
    const other = await server.database('CREATE TABLE there (a int)', { grants: 'GRANT USAGE ON *.* TO {{scanner}}' });
    await db.query(`GRANT SELECT ON ${other.name}.* TO {{scanner}}`);
    const url = new URL(db.scannerUrl);
    url.pathname = '';
    await using session = await mysql.open(configOf(url.href, { kind: 'mysql' }), never());

    const schemas = new Set((await listAll(session)).map(({ ref }) => ref.schema));

    expect([...schemas].sort()).toEqual([db.name, other.name].sort());
    await db.query(`REVOKE SELECT ON ${other.name}.* FROM {{scanner}}`);
    await other.drop();
  });

  it('lists all the same, and waits for nothing, while tables are locked', async () => {
    const other = await db.connect();
    await other.query('LOCK TABLES docs WRITE, generated WRITE');
    try {
      const found = await list({ statementTimeoutMs: 500 });
      expect(found.size).toBe(9);
      // Whether a longtext is JSON cannot be asked of a locked table; its cells are taken apart all the same when read.
      expect(found.get('docs')?.fields.map(({ path }) => path)).toEqual(['plain', 'doc']);
    } finally {
      await other.end();
    }
  });
});
