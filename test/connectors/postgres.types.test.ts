import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { collect, configOf, containerOf, planOf } from './helpers.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres types', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(`
      CREATE TYPE address AS (street text, zip varchar(4), floor int4);
      CREATE TYPE person AS (given text, home address, tags text[]);
      CREATE TABLE people (c person)`);
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('lists the paths of composites and arrays under the declared types of their parts', async () => {
    await using session = await postgres.open(configOf(db.scannerUrl), AbortSignal.timeout(30_000));

    const { fields } = await containerOf(session, 'people');

    expect(fields.map(({ path, declaredType, storage }) => [path, declaredType, storage])).toEqual([
      ['c.given', 'text', 'text'],
      ['c.home.street', 'text', 'text'],
      ['c.home.zip', 'character varying(4)', 'text'],
      ['c.home.floor', 'integer', 'integer'],
      ['c.tags[]', 'text[]', 'text'],
    ]);
  });

  it('cuts long values on the server and says how many', async () => {
    await db.query(`
      CREATE TABLE long (t text, j jsonb, b bytea, h bytea, a text[], e text);
      INSERT INTO long VALUES (repeat('å', 500), jsonb_build_object('k', repeat('x', 500)),
        convert_to(repeat('å', 500), 'UTF8'), decode(repeat('ff', 500), 'hex'), ARRAY[repeat('y', 500)], repeat('😀', 80)),
        ('short', '{"k": "v"}', 'b', '\\xff', '{a}', 'e');
      GRANT SELECT ON long TO {{scanner}}`);
    await using session = await postgres.open(configOf(db.scannerUrl), AbortSignal.timeout(30_000));

    const { columns } = await collect(
      session,
      await containerOf(session, 'long'),
      planOf({ mode: 'full', maxCellChars: 101 }),
    );

    const of = (path: string) => [columns.get(path)?.values[0], columns.get(path)?.truncated];
    expect(of('t')).toEqual(['å'.repeat(101), 1]);
    expect(of('b')).toEqual(['å'.repeat(51), 1]);
    expect(of('h')).toEqual(['f'.repeat(101), 1]);
    expect(of('a[]')).toEqual(['y'.repeat(101), 1]);
    expect(of('e')).toEqual(['😀'.repeat(50), 1]);
    expect(of('j')).toEqual([`{"k": "${'x'.repeat(94)}`, 1]);
    expect(columns.get('j.k')?.values).toEqual([null, 'v']);
  });

  it('reads geometry of PostGIS as hex EWKB', async (context) => {
    const available = await db.query(`SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'`);
    if (available.length === 0) return context.skip('PostGIS is not installed');
    const other = await server.database(`
      CREATE EXTENSION postgis;
      CREATE TABLE places (at geometry(Point, 4326), g geography);
      INSERT INTO places VALUES ('SRID=4326;POINT(10.75 59.91)', 'POINT(10.75 59.91)')`);
    try {
      await using session = await postgres.open(configOf(other.scannerUrl), AbortSignal.timeout(30_000));
      const container = await containerOf(session, 'places');

      const { columns } = await collect(session, container, planOf({}));

      expect(container.fields.map((field) => field.storage)).toEqual(['geometry', 'geometry']);
      expect(columns.get('at')?.values[0]).toMatch(/^0101000020E6100000/);
      expect(columns.get('g')?.values[0]).toMatch(/^0101000020E6100000/);
    } finally {
      await other.drop();
    }
  });
});
