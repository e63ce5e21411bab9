import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from '../../connectors/mysql/types.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { collect, containerOf, planOf } from './helpers.js';
import { openAs } from './mysql-help.js';
import { MATRIX } from './mysql-matrix.js';

const missing = whyNoMysql();

describe.skipIf(missing)('mysql types', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(`SET sql_mode = '', time_zone = '+00:00'`);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('has a line in the matrix for every type that it names', () => {
    const tested = new Set(MATRIX.map(([type]) => /^\w+/.exec(type)?.[0]));
    const other = new Set(['vector', 'geomcollection']); // a later server's; another name of geometrycollection
    expect([...TYPES.keys()].filter((name) => !tested.has(name) && !other.has(name))).toEqual([]);
  });

  it('lists documents as such, and their declared type', async () => {
    await using session = await openAs(db);
    await db.query('CREATE TABLE documents (k int, c longtext CHECK (json_valid(c)))');

    const { fields } = await containerOf(session, 'documents');

    expect(fields[1]).toMatchObject({ path: 'c', declaredType: 'json', storage: 'document' });
  });

  it('keeps text that is not UTF-8, and JSON that is not JSON', async () => {
    await db.query(`
      CREATE TABLE odd (b blob, j longtext CHECK (json_valid(j)), l varchar(20) CHARACTER SET latin1);
      SET check_constraint_checks = OFF;
      INSERT INTO odd VALUES (x'6f6c61e5', 'not json: ola@example.org', x'c3a5');
      SET check_constraint_checks = ON`);
    await using session = await openAs(db);

    const { columns } = await collect(session, await containerOf(session, 'odd'), planOf({ mode: 'full' }));

    expect(columns.get('b')?.values).toEqual(['6f6c61e5']);
    expect(columns.get('j')?.values).toEqual(['not json: ola@example.org']);
    expect(columns.get('l')?.values).toEqual(['Ã¥']); // UTF-8 in a column that says it is latin1
  });

  it('cuts long values on the server and says how many', async () => {
    await db.query(`
      CREATE TABLE \`long\` (t mediumtext, j json, b longblob, h longblob, e longtext, v varchar(600), p polygon);
      INSERT INTO \`long\` VALUES (REPEAT('å', 500), JSON_OBJECT('k', REPEAT('x', 500)), REPEAT('å', 500),
        REPEAT(x'ff', 500), REPEAT('😀', 80), REPEAT('y', 500), ST_GeomFromText('POLYGON((0 0,1 1,1 2,1 3,1 4,1 0,0 0))')),
        ('short', '{"k": "v"}', 'b', x'ff', 'e', 'v', NULL)`);
    await using session = await openAs(db);

    const { columns, batches } = await collect(
      session,
      await containerOf(session, 'long'),
      planOf({ mode: 'full', maxCellChars: 101 }),
    );

    const of = (path: string) => [columns.get(path)?.values[0], columns.get(path)?.truncated];
    expect(of('t')).toEqual(['å'.repeat(101), 1]);
    expect(of('b')).toEqual(['å'.repeat(51), 1]);
    expect(of('h')).toEqual(['f'.repeat(101), 1]);
    expect(of('e')).toEqual(['😀'.repeat(50), 1]);
    expect(of('v')).toEqual(['y'.repeat(101), 1]);
    expect(of('p')[1]).toBe(1);
    expect(of('j')).toEqual([`{"k": "${'x'.repeat(94)}`, 1]);
    expect(columns.get('j.k')?.values).toEqual([null, 'v']);
    expect(batches[0]?.bytes).toBeLessThan(1_200); // what came over the wire
  });
});
