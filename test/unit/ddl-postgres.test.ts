/** Migrations in PostgreSQL's dialect: the tables they leave behind, where each column stands, and what they insert. */
import { describe, expect, it } from 'vitest';
import { migrate } from './ddl-help.js';

const tablesOf = async (sql: string) => (await migrate({ '1.sql': sql })).tables;

describe('tables', () => {
  it.each([
    ['CREATE TABLE a (id int,\n epost varchar(80));', 'public.a: id integer @1, epost character varying(80) @2'],
    ['SET search_path = crm, public; CREATE TABLE a (x int8);', 'crm.a: x bigint @1'],
    ['CREATE SCHEMA crm CREATE TABLE crm.a (x text[]);', 'crm.a: x[] text @1'],
    ['CREATE TABLE a (x int); CREATE TABLE IF NOT EXISTS a (y int);', 'public.a: x integer @1'],
    ['CREATE TABLE a (x int);\nALTER TABLE a ADD COLUMN y date, DROP x;', 'public.a: y date @2'],
    ['CREATE TABLE a (x int); ALTER TABLE a RENAME x TO y; ALTER TABLE a RENAME TO b;', 'public.b: y integer @1'],
    ['CREATE TABLE a (x int);\nALTER TABLE a ALTER x TYPE text;', 'public.a: x text @2'],
    ['CREATE TABLE a (x int); ALTER TABLE a SET SCHEMA crm;', 'crm.a: x integer @1'],
    [
      'CREATE TABLE a (x int);\nCREATE TABLE b (y int) INHERITS (a); DROP TABLE a;',
      'public.b: x integer @1, y integer @2',
    ],
    ['CREATE TABLE a (x int);\nCREATE TABLE b (LIKE a, y int); DROP TABLE a;', 'public.b: x integer @1, y integer @2'],
    ['CREATE TABLE a (d date) PARTITION BY RANGE (d); CREATE TABLE p PARTITION OF a DEFAULT;', 'public.a: d date @1'],
    ['CREATE VIEW v AS SELECT 1;', 'public.v: views-not-asked'],
    ['CREATE TABLE a AS SELECT 1 AS x;', 'public.a: columns-unknown'],
    ['SELECT 1 AS x INTO a;', 'public.a: columns-unknown'],
    ['CREATE TEMP TABLE t (x int); CREATE TABLE a (x timestamptz(3));', 'public.a: x timestamp(3) with time zone @1'],
    ['CREATE TABLE x.a (x int); DROP SCHEMA x CASCADE; CREATE TABLE b (y bool);', 'public.b: y boolean @1'],
    ['\\connect other\nCREATE TABLE a (x int); -- ; CREATE TABLE b (y int);', 'public.a: x integer @2'],
    ["DO $x$ BEGIN CREATE TABLE b (y int); END $x$; CREATE TABLE a (x int DEFAULT 'a;b');", 'public.a: x integer @1'],
  ])('%s', async (sql, table) => expect(await tablesOf(sql)).toEqual([table]));

  it('keeps comments', async () => {
    const { containers } = await migrate({
      '1.sql': "CREATE TABLE a (c7 text); COMMENT ON TABLE a IS 'Kunder'; COMMENT ON COLUMN public.a.c7 IS 'E-post';",
    });
    expect(containers[0]).toMatchObject({ comment: 'Kunder', fields: [{ comment: 'E-post' }], definition: true });
  });

  it('counts lines in characters beyond ASCII, and remembers the file', async () => {
    const { containers } = await migrate({ 'm/1.sql': '-- æøå\nCREATE TABLE å (\n  "ære" text,\n  b text);' });
    expect(containers[0]?.source).toEqual({ file: 'm/1.sql', line: 2 });
    expect(containers[0]?.fields.map((f) => f.source)).toEqual([
      { file: 'm/1.sql', line: 3 },
      { file: 'm/1.sql', line: 4 },
    ]);
  });

  it('leaves out what the config leaves out', async () => {
    const files = { '1.sql': 'CREATE TABLE audit_a (x int); CREATE TABLE b (x int);' };
    expect((await migrate(files, 'postgres', { exclude: ['public/audit_*'] })).tables).toEqual([
      'public.audit_a: excluded',
      'public.b: x integer @1',
    ]);
  });
});

describe('rows', () => {
  it.each([
    ["INSERT INTO a (y, x) VALUES ('b', 1), (NULL, -2)", { 'a.x': ['1', '-2'], 'a.y': ['b', null] }],
    ["INSERT INTO a VALUES (3.5, E'it\\'s')", { 'a.x': ['3.5'], 'a.y': ["it's"] }],
    ["INSERT INTO a (y) VALUES ('x'::text), (lower('Y'))", { 'a.y': ['x', 'Y'] }],
    ["INSERT INTO a (y) SELECT 'x' UNION ALL SELECT 'z'", { 'a.y': ['x', 'z'] }],
    ["UPDATE a SET y = 'ny' WHERE x = 1", { 'a.y': ['ny'] }],
    ["INSERT INTO fremmed (epost) VALUES ('x')", { 'fremmed.epost': ['x'] }],
    [
      'COPY a (x, y) FROM stdin;\n1\ta\\tb\n2\t\\N\n\\.\nCREATE TABLE c (z int)',
      { 'a.x': ['1', '2'], 'a.y': ['a\tb', null] },
    ],
    ['COPY a FROM stdin WITH (FORMAT csv);\n1,"a ""b"", c"\n\\.\n', { 'a.x': ['1'], 'a.y': ['a "b", c'] }],
    ["INSERT INTO a (y) VALUES ('x'); ALTER TABLE a RENAME y TO z", { 'a.z': ['x'] }],
    ["INSERT INTO p (y) VALUES ('x')", { 'a.y': ['x'] }],
  ])('%s', async (sql, cells) => {
    const before = 'CREATE TABLE a (x numeric, y text); CREATE TABLE p PARTITION OF a DEFAULT;';
    expect((await migrate({ '1.sql': `${before} ${sql};` })).cells).toEqual(cells);
  });
});

describe('files', () => {
  it('come in natural order; undo files and sections are not applied', async () => {
    const { tables } = await migrate({
      '2_b.sql': 'ALTER TABLE a ADD y int;',
      '10_c.sql': 'ALTER TABLE a ADD z int;',
      '1_a.sql': 'CREATE TABLE a (x int);',
      '1_a.down.sql': 'DROP TABLE a;',
      'U2__b.sql': 'DROP TABLE a;',
      'down/2_b.sql': 'DROP TABLE a;',
      '11_goose.sql': '-- +goose Up\nALTER TABLE a ADD g int;\n-- +goose Down\nDROP TABLE a;',
      '12_dbmate.sql': '-- migrate:up\nALTER TABLE a ADD d int;\n-- migrate:down\nDROP TABLE a;',
    });
    expect(tables).toEqual(['public.a: x integer @1, y integer @1, z integer @1, g integer @2, d integer @2']);
  });

  it('a statement that the parser refuses is a fault with its line; the rest goes on', async () => {
    const { tables, faults } = await migrate({
      '1.sql': "CREATE TABLE a (x int);\n\nCREAT TABLE 'hemmelig@example.org' (x int);\nCREATE TABLE b (y int);",
    });
    expect(tables).toEqual(['public.a: x integer @1', 'public.b: y integer @4']);
    expect(faults).toEqual([
      { code: 'sql-not-parsed', params: { line: 3 }, at: { store: 's', schema: '', name: '1.sql' } },
    ]);
  });

  it('nothing to apply is a fault of the store', async () => {
    await expect(migrate({ 'x.down.sql': 'DROP TABLE a;' })).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
