import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPES } from '../../connectors/mysql/types.js';
import type { Column } from '../../src/model/cells.js';
import { type MysqlDatabase, type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';
import { collect, containerOf, planOf } from './helpers.js';
import { openAs } from './mysql-help.js';

/** [type, literal, path below the column, texts, storage]. Types that a server lacks are told as skipped. */
const MATRIX: readonly (readonly [string, string, string, readonly (string | null)[], string])[] = [
  ['varchar(20)', `'Kari "K" Nordmann'`, '', ['Kari "K" Nordmann'], 'text'],
  ['varchar(20) CHARACTER SET latin1', `'æøå €'`, '', ['æøå €'], 'text'],
  ['varchar(20) CHARACTER SET utf8mb3', `'blåbær'`, '', ['blåbær'], 'text'],
  ['varchar(20) CHARACTER SET utf8mb4', `'smil 😀'`, '', ['smil 😀'], 'text'],
  ['varchar(20) CHARACTER SET ucs2', `'Ærfugl'`, '', ['Ærfugl'], 'text'],
  ['varchar(20) CHARACTER SET utf16le', `'Å 😀'`, '', ['Å 😀'], 'text'],
  ['varchar(20) CHARACTER SET cp1251', `'Иван'`, '', ['Иван'], 'text'],
  ['varchar(20) CHARACTER SET sjis', `'日本'`, '', ['日本'], 'text'],
  ['varchar(20) CHARACTER SET ascii', `''`, '', [''], 'text'],
  ['char(5)', `'ab'`, '', ['ab'], 'text'],
  ['nchar(5)', `'åå'`, '', ['åå'], 'text'],
  ['tinytext', `'t'`, '', ['t'], 'text'],
  ['text CHARACTER SET latin1', `'gård'`, '', ['gård'], 'text'],
  ['mediumtext', `'m'`, '', ['m'], 'text'],
  ['longtext', `'{"not": "declared"}'`, '', ['{"not": "declared"}'], 'text'],
  [`enum('glad', 'trist, ''ja''', 'æ') CHARACTER SET latin1`, `'trist, ''ja'''`, '', [`trist, 'ja'`], 'text'],
  [`set('a', 'b', 'ø')`, `'a,ø'`, '', ['a,ø'], 'text'],
  ['tinyint', '-7', '', ['-7'], 'integer'],
  ['bool', 'true', '', ['1'], 'integer'],
  ['smallint unsigned', '65535', '', ['65535'], 'integer'],
  ['mediumint', '-8388608', '', ['-8388608'], 'integer'],
  ['int zerofill', '42', '', ['0000000042'], 'integer'],
  ['bigint', '9007199254740993', '', ['9007199254740993'], 'integer'],
  ['bigint unsigned', '18446744073709551615', '', ['18446744073709551615'], 'integer'],
  ['bit(1)', `b'1'`, '', ['1'], 'boolean'],
  ['bit(8)', `b'00001010'`, '', ['10'], 'integer'],
  ['bit(64)', `x'FFFFFFFFFFFFFFFF'`, '', ['18446744073709551615'], 'integer'],
  ['decimal(20, 9)', '1234567890.123456789', '', ['1234567890.123456789'], 'decimal'],
  ['fixed(5, 2)', '-1.5', '', ['-1.50'], 'decimal'],
  ['float', '59.9138', '', ['59.9138'], 'decimal'],
  ['double', '59.913868123', '', ['59.913868123'], 'decimal'],
  ['real', '1e300', '', ['1e300'], 'decimal'],
  ['date', `'2024-02-29'`, '', ['2024-02-29'], 'temporal'],
  ['date', `'0000-00-00'`, '', ['0000-00-00'], 'temporal'],
  ['date', `'2024-02-00'`, '', ['2024-02-00'], 'temporal'],
  ['datetime', `'0000-00-00 00:00:00'`, '', ['0000-00-00 00:00:00'], 'temporal'],
  ['datetime(6)', `'2024-02-29 12:34:56.123456'`, '', ['2024-02-29 12:34:56.123456'], 'temporal'],
  ['timestamp NULL', `'2024-02-29 12:00:00'`, '', ['2024-02-29 12:00:00'], 'temporal'],
  ['timestamp NULL', `0`, '', ['0000-00-00 00:00:00'], 'temporal'],
  ['time', `'-838:59:59'`, '', ['-838:59:59'], 'temporal'],
  ['time(3)', `'12:34:56.789'`, '', ['12:34:56.789'], 'temporal'],
  ['year', '1987', '', ['1987'], 'temporal'],
  ['year', '0', '', ['0000'], 'temporal'],
  ['binary(20)', `'ola@example.org'`, '', ['ola@example.org'], 'binary'],
  ['binary(16)', `x'00112233445566778899aabbccddee00'`, '', ['00112233445566778899aabbccddee00'], 'binary'],
  ['binary(3)', `''`, '', ['000000'], 'binary'],
  ['varbinary(20)', `'blåbær'`, '', ['blåbær'], 'binary'],
  ['varbinary(20)', `x'00FF10'`, '', ['00ff10'], 'binary'],
  ['tinyblob', `''`, '', [''], 'binary'],
  ['blob', `x'E5'`, '', ['e5'], 'binary'],
  ['mediumblob', `'tekst'`, '', ['tekst'], 'binary'],
  ['longblob', `x'89504E470D0A1A0A'`, '', ['89504e470d0a1a0a'], 'binary'],
  [
    'point',
    `ST_GeomFromText('POINT(10.75 59.91)', 4326)`,
    '',
    ['0101000020e6100000000000000080254014ae47e17af44d40'],
    'geometry',
  ],
  ['geometry', `ST_GeomFromText('POINT(1 2)')`, '', ['0101000000000000000000f03f0000000000000040'], 'geometry'],
  ['linestring', `ST_GeomFromText('LINESTRING(0 0,1 1)')`, '', ['^010200'], 'geometry'],
  ['polygon', `ST_GeomFromText('POLYGON((0 0,1 1,1 0,0 0))')`, '', ['^010300'], 'geometry'],
  ['multipoint', `ST_GeomFromText('MULTIPOINT(0 0,1 1)')`, '', ['^010400'], 'geometry'],
  ['multilinestring', `ST_GeomFromText('MULTILINESTRING((0 0,1 1))')`, '', ['^010500'], 'geometry'],
  ['multipolygon', `ST_GeomFromText('MULTIPOLYGON(((0 0,1 1,1 0,0 0)))')`, '', ['^010600'], 'geometry'],
  ['geometrycollection', `ST_GeomFromText('GEOMETRYCOLLECTION(POINT(1 1))')`, '', ['^010700'], 'geometry'],
  ['json', `'{"a": {"b": "x"}, "n": 5}'`, '.a.b', ['x'], 'any'],
  ['json', `'{"list": [{"tlf": "1"}, {"tlf": "2"}]}'`, '.list[].tlf', ['1', '2'], 'any'],
  ['json', `'"only"'`, '', ['only'], 'any'],
  ['longtext CHECK (json_valid(c))', `'{"æ": "ø"}'`, '.æ', ['ø'], 'any'],
  ['uuid', `'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'`, '', ['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'], 'uuid'],
  ['inet4', `'192.0.2.1'`, '', ['192.0.2.1'], 'network'],
  ['inet6', `'2001:db8::1'`, '', ['2001:db8::1'], 'network'],
  ['xmltype', `'<a>1</a>'`, '', ['<a>1</a>'], 'text'],
  ['varchar(20) COMPRESSED', `'pakket'`, '', ['pakket'], 'text'],
  ['blob COMPRESSED', `'pakket'`, '', ['pakket'], 'binary'],
  ['varchar(20) INVISIBLE', `'usynlig'`, '', ['usynlig'], 'text'],
];

const missing = whyNoMysql();

describe.skipIf(missing)('mysql types', () => {
  let server: MysqlServer;
  let db: MysqlDatabase;
  const lacking = new Set<number>();

  beforeAll(async () => {
    server = await startMysql();
    db = await server.database(`SET sql_mode = '', time_zone = '+00:00'`);
    for (const [i, [type, literal]] of MATRIX.entries()) {
      // The primary key sends every type through the pages and look-ups as well.
      const sql = `CREATE TABLE t${i} (k int PRIMARY KEY, c ${type}); INSERT INTO t${i} (k, c) VALUES (1, ${literal}), (2, NULL)`;
      await db.query(sql).catch((error: { errno: number }) => {
        if (![1064, 4161].includes(error.errno)) throw error; // a syntax error, an unknown type
        lacking.add(i);
      });
    }
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('hands out every type as text, with nulls and its storage', async () => {
    await using session = await openAs(db);
    for (const [i, [type, , below, texts, storage]] of MATRIX.entries()) {
      if (lacking.has(i)) continue;
      for (const mode of ['sample', 'full'] as const) {
        const { columns } = await collect(session, await containerOf(session, `t${i}`), planOf({ mode }));

        const column = columns.get(`c${below}`) as Column | undefined;
        const found = column?.rowOf ? column.values : column?.values.slice(0, 1);
        const [pattern] = texts;
        if (pattern?.startsWith('^')) expect(found?.[0], type).toMatch(new RegExp(pattern, 'i'));
        else expect(found, `${type} in ${mode}`).toEqual(texts);
        if (!column?.rowOf) expect(column?.values[1], type).toBeNull();
        expect(column?.field.storage, type).toBe(storage);
      }
    }
    console.info(`not on this server: ${[...lacking].map((i) => MATRIX[i]?.[0]).join(', ') || 'nothing'}`);
  });

  it('has a line in the matrix for every type that it names', () => {
    const tested = new Set(MATRIX.map(([type]) => /^\w+/.exec(type)?.[0]));
    const other = new Set(['vector', 'geomcollection']); // a later server's; another name of geometrycollection
    expect([...TYPES.keys()].filter((name) => !tested.has(name) && !other.has(name))).toEqual([]);
  });

  it('lists documents as such, and their declared type', async () => {
    await using session = await openAs(db);
    const at = MATRIX.findIndex(([type]) => type === 'longtext CHECK (json_valid(c))');

    const { fields } = await containerOf(session, `t${at}`);

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
