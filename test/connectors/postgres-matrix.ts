import { postgres } from '../../connectors/postgres.js';
import type { Storage } from '../../src/model/container.js';
import type { PostgresServer } from '../servers/postgres.js';
import type { TypedStore, TypeLine } from './contract-stores.js';
import { configOf } from './helpers.js';

/** [type, literal, path below the column, texts, storage]. */
const MATRIX: readonly (readonly [string, string, string, readonly (string | null)[], Storage])[] = [
  ['text', `'Kari "K" Nordmann'`, '', ['Kari "K" Nordmann'], 'text'],
  ['varchar(20)', `'æøå'`, '', ['æøå'], 'text'],
  ['char(5)', `'ab'`, '', ['ab'], 'text'],
  ['name', `'pg'`, '', ['pg'], 'text'],
  ['"char"', `'x'`, '', ['x'], 'text'],
  ['xml', `'<a>1</a>'`, '', ['<a>1</a>'], 'text'],
  ['tsvector', `'fat cat'`, '', [`'cat' 'fat'`], 'text'],
  ['bit(4)', `B'1010'`, '', ['1010'], 'text'],
  ['varbit', `B'101'`, '', ['101'], 'text'],
  ['int2', '-7', '', ['-7'], 'integer'],
  ['int4', '42', '', ['42'], 'integer'],
  ['int8', '9007199254740993', '', ['9007199254740993'], 'integer'],
  ['oid', '16384', '', ['16384'], 'integer'],
  ['numeric', '1234567890.123456789', '', ['1234567890.123456789'], 'decimal'],
  ['float4', '1.5', '', ['1.5'], 'decimal'],
  ['float8', '59.913868', '', ['59.913868'], 'decimal'],
  ['money', `'12.50'::numeric::money`, '', ['$12.50'], 'decimal'],
  ['bool', 'true', '', ['t'], 'boolean'],
  ['date', `'2024-02-29'`, '', ['2024-02-29'], 'temporal'],
  ['time', `'12:34:56'`, '', ['12:34:56'], 'temporal'],
  ['timetz', `'12:34:56+02'`, '', ['12:34:56+02'], 'temporal'],
  ['timestamp', `'2024-02-29 12:00'`, '', ['2024-02-29 12:00:00'], 'temporal'],
  ['interval', `'1 day 02:00'`, '', ['1 day 02:00:00'], 'temporal'],
  ['inet', `'192.0.2.1'`, '', ['192.0.2.1'], 'network'],
  ['cidr', `'192.0.2.0/24'`, '', ['192.0.2.0/24'], 'network'],
  ['macaddr', `'08:00:2b:01:02:03'`, '', ['08:00:2b:01:02:03'], 'network'],
  ['macaddr8', `'08:00:2b:01:02:03:04:05'`, '', ['08:00:2b:01:02:03:04:05'], 'network'],
  ['point', `'(1,2)'`, '', ['(1,2)'], 'geometry'],
  ['polygon', `'((0,0),(1,1),(1,0))'`, '', ['((0,0),(1,1),(1,0))'], 'geometry'],
  ['uuid', `'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'`, '', ['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'], 'uuid'],
  ['bytea', `'ola@example.org'::bytea`, '', ['ola@example.org'], 'binary'],
  ['bytea', `convert_to('blåbær', 'UTF8')`, '', ['blåbær'], 'binary'],
  ['bytea', `'\\x00FF10'`, '', ['00ff10'], 'binary'],
  ['bytea', `''`, '', [''], 'binary'],
  ['jsonb', `'{"a": {"b": "x"}, "n": 5}'`, '.a.b', ['x'], 'any'],
  ['json', `'{"list": [{"tlf": "1"}, {"tlf": "2"}]}'`, '.list[].tlf', ['1', '2'], 'any'],
  ['json', `'"only"'`, '', ['only'], 'any'],
  ['hstore', `'street=>"Storgata 1", "zip"=>NULL'`, '.street', ['Storgata 1'], 'any'],
  ['citext', `'Ola'`, '', ['Ola'], 'text'],
  ['mood', `'glad, "ja"'`, '', ['glad, "ja"'], 'text'],
  ['short_text', `'domain'`, '', ['domain'], 'text'],
  ['positive', `3`, '', ['3'], 'integer'],
  ['int4range', `'[1,5)'`, '', ['[1,5)'], 'integer'],
  ['daterange', `'[2024-01-01,2024-02-01)'`, '', ['[2024-01-01,2024-02-01)'], 'temporal'],
  ['text[]', `ARRAY['a', 'b "c", {d}\\', NULL, '']`, '[]', ['a', 'b "c", {d}\\', null, ''], 'text'],
  ['int4[]', `'{1,2,3}'`, '[]', ['1', '2', '3'], 'integer'],
  ['int4[]', `'[0:1][1:2]={{1,2},{3,4}}'`, '[]', ['1', '2', '3', '4'], 'integer'],
  ['box[]', `'{(1,1),(0,0);(3,3),(2,2)}'`, '[]', ['(1,1),(0,0)', '(3,3),(2,2)'], 'geometry'],
  ['bytea[]', `ARRAY['ab'::bytea]`, '[]', ['ab'], 'binary'],
  ['mood[]', `ARRAY['trist'::mood]`, '[]', ['trist'], 'text'],
  ['jsonb[]', `ARRAY['{"k": "v"}'::jsonb]`, '[].k', ['v'], 'any'],
  ['address', `ROW('Storgata "1", oppg. A', '0155', 3)`, '.street', ['Storgata "1", oppg. A'], 'text'],
  ['address', `ROW('x', '0155', 3)`, '.floor', ['3'], 'integer'],
  ['address', `ROW(NULL, NULL, NULL)`, '.street', [null], 'text'],
  ['address', `ROW('', '1', NULL)`, '.street', [''], 'text'],
  ['address[]', `ARRAY[ROW('a', '1', 1), ROW('b', '2', 2)]::address[]`, '[].street', ['a', 'b'], 'text'],
  ['person', `ROW('Kari', ROW('Storgata', '0155', 1), ARRAY['x', 'y'])`, '.home.street', ['Storgata'], 'text'],
  ['person', `ROW('Kari', ROW('Storgata', '0155', 1), ARRAY['x', 'y'])`, '.tags[]', ['x', 'y'], 'text'],
];

const TYPES = `
  CREATE EXTENSION hstore; CREATE EXTENSION citext;
  CREATE TYPE mood AS ENUM ('glad, "ja"', 'trist');
  CREATE DOMAIN short_text AS text CHECK (length(VALUE) < 10);
  CREATE DOMAIN positive AS int4 CHECK (VALUE > 0);
  CREATE TYPE address AS (street text, zip varchar(4), floor int4);
  CREATE TYPE person AS (given text, home address, tags text[]);`;

/** pgvector's type, as far as a catalogue shows it. */
const VECTOR = `
  CREATE TYPE vector;
  CREATE FUNCTION vector_in(cstring) RETURNS vector AS 'textin' LANGUAGE internal STRICT IMMUTABLE;
  CREATE FUNCTION vector_out(vector) RETURNS cstring AS 'textout' LANGUAGE internal STRICT IMMUTABLE;
  CREATE TYPE vector (INPUT = vector_in, OUTPUT = vector_out, LIKE = text);
  CREATE TABLE embedded (id int, v vector); INSERT INTO embedded VALUES (1, '[1,2]');`;

/** A table for each line, which holds the value and a null. */
export async function postgresTypes(server: PostgresServer): Promise<TypedStore> {
  const tables = MATRIX.map(
    ([type, literal], i) => `CREATE TABLE t${i} (c ${type}); INSERT INTO t${i} VALUES (${literal}), (NULL);`,
  );
  const db = await server.database(`${TYPES} ${VECTOR} ${tables.join('\n')}`);
  const lines = MATRIX.map(
    ([declared, , below, texts, storage], i): TypeLine => ({
      declared,
      container: `t${i}`,
      path: `c${below}`,
      texts: below === '' ? [...texts, null] : texts,
      storage,
    }),
  );
  return {
    open: (signal) => postgres.open(configOf(db.scannerUrl), signal),
    lines: [
      ...lines,
      { declared: 'vector', container: 'embedded', path: 'v', notExamined: 'vector' },
      { declared: 'beside a vector', container: 'embedded', path: 'id', texts: ['1'] },
    ],
    destroy: () => db.drop(),
  };
}
