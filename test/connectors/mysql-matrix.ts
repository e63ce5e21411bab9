import { mysql } from '../../connectors/mysql.js';
import type { Storage } from '../../src/model/container.js';
import type { MysqlServer } from '../servers/mysql.js';
import type { TypedStore, TypeLine } from './contract-stores.js';
import { configOf } from './helpers.js';

/** [type, literal, path below the column, texts, storage]. Types that a server lacks are told. */
export const MATRIX: readonly (readonly [string, string, string, readonly (string | RegExp)[], Storage])[] = [
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
  ['linestring', `ST_GeomFromText('LINESTRING(0 0,1 1)')`, '', [/^010200/i], 'geometry'],
  ['polygon', `ST_GeomFromText('POLYGON((0 0,1 1,1 0,0 0))')`, '', [/^010300/i], 'geometry'],
  ['multipoint', `ST_GeomFromText('MULTIPOINT(0 0,1 1)')`, '', [/^010400/i], 'geometry'],
  ['multilinestring', `ST_GeomFromText('MULTILINESTRING((0 0,1 1))')`, '', [/^010500/i], 'geometry'],
  ['multipolygon', `ST_GeomFromText('MULTIPOLYGON(((0 0,1 1,1 0,0 0)))')`, '', [/^010600/i], 'geometry'],
  ['geometrycollection', `ST_GeomFromText('GEOMETRYCOLLECTION(POINT(1 1))')`, '', [/^010700/i], 'geometry'],
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

/** Numbers of a syntax error and of an unknown type: what an older or other server says. */
const UNKNOWN_TYPE = [1064, 4161];

/** A table for each line, which holds the value and a null. */
export async function mysqlTypes(server: MysqlServer): Promise<TypedStore> {
  const db = await server.database(`SET sql_mode = '', time_zone = '+00:00'`);
  const lacking: string[] = [];
  const lines: TypeLine[] = [];
  for (const [i, [declared, literal, below, texts, storage]] of MATRIX.entries()) {
    // The primary key sends every type through the pages and look-ups as well.
    const sql = `CREATE TABLE t${i} (k int PRIMARY KEY, c ${declared}); INSERT INTO t${i} (k, c) VALUES (1, ${literal}), (2, NULL)`;
    try {
      await db.query(sql);
      const all = below === '' ? [...texts, null] : texts;
      lines.push({ declared, container: `t${i}`, path: `c${below}`, texts: all, storage });
    } catch (error) {
      if (!UNKNOWN_TYPE.includes((error as { errno: number }).errno)) throw error;
      lacking.push(declared);
    }
  }
  return {
    open: (signal) => mysql.open(configOf(db.scannerUrl, { kind: 'mysql' }), signal),
    lines,
    lacking,
    destroy: () => db.drop(),
  };
}
