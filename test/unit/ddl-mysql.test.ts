/** Migrations in the dialect of MySQL and MariaDB. */
import { describe, expect, it } from 'vitest';
import { migrate } from './ddl-help.js';

const of = (sql: string) => migrate({ '1.sql': sql }, 'mysql');

describe('tables', () => {
  it.each([
    [
      'CREATE TABLE `a` (`id` int NOT NULL,\n `epost` varchar(80), PRIMARY KEY (`id`)) ENGINE=InnoDB;',
      'shop.a: id int @1, epost varchar(80) @2',
    ],
    ['CREATE DATABASE x; USE x; CREATE TABLE a (x int);', 'x.a: x int @1'],
    ['CREATE TABLE crm.a (x bigint(20) unsigned, y decimal(10,2));', 'crm.a: x bigint(20) @1, y decimal(10,2) @1'],
    ['CREATE TABLE a (x int);\nALTER TABLE a ADD COLUMN y date AFTER x, DROP COLUMN x;', 'shop.a: y date @2'],
    [
      'CREATE TABLE a (x int); ALTER TABLE a ADD (y int, z text), ADD INDEX i (y), ENGINE=InnoDB;',
      'shop.a: x int @1, y int @1, z text @1',
    ],
    ['CREATE TABLE a (x int); ALTER TABLE a CHANGE x y text, RENAME TO b;', 'shop.b: y text @1'],
    ['CREATE TABLE a (x int); ALTER TABLE a RENAME COLUMN x TO y; RENAME TABLE a TO b;', 'shop.b: y int @1'],
    ['CREATE TABLE a (x int);\nALTER TABLE a MODIFY x text;', 'shop.a: x text @2'],
    ['CREATE TABLE a (x int); CREATE TABLE b LIKE a; DROP TABLE IF EXISTS a;', 'shop.b: x int @1'],
    ['CREATE TABLE a (x int); CREATE OR REPLACE TABLE a (y int);', 'shop.a: y int @1'],
    ['CREATE TABLE a (i inet6, p point, u uuid);', 'shop.a: i inet6 @1, p point @1, u uuid @1'],
    ['CREATE TABLE a (x int) PARTITION BY HASH (x) PARTITIONS 4;', 'shop.a: x int @1'],
    ['CREATE VIEW v AS SELECT 1;', 'shop.v: views-not-asked'],
    ['CREATE TABLE a AS SELECT 1 AS x;', 'shop.a: columns-unknown'],
    ['CREATE TEMPORARY TABLE t (x int); CREATE TABLE a (x int);', 'shop.a: x int @1'],
    [
      '/*!40101 SET NAMES utf8 */; SET NAMES utf8; LOCK TABLES a WRITE; # x;\nCREATE TABLE a (x int); -- y;',
      'shop.a: x int @2',
    ],
    [
      'DELIMITER //\nCREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET @a=1; CREATE TABLE b (z int); END//\nDELIMITER ;\nCREATE TABLE a (x int);',
      'shop.a: x int @4',
    ],
    [
      'CREATE TABLE a (x int); ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES b (y), ALTER COLUMN x SET DEFAULT 3;',
      'shop.a: x int @1',
    ],
  ])('%s', async (sql, table) => {
    const { tables, faults } = await of(sql);
    expect(faults).toEqual([]);
    expect(tables).toEqual([table]);
  });

  it('keeps comments', async () => {
    const { containers } = await of(
      "CREATE TABLE a (c7 text COMMENT 'E-post') DEFAULT CHARSET=utf8mb4 COMMENT='Kunder';",
    );
    expect(containers[0]).toMatchObject({ comment: 'Kunder', fields: [{ comment: 'E-post' }] });
  });

  it('a refused statement is a fault with its line', async () => {
    const { tables, faults } = await of('CREATE TABLE a (x int);\nCREAT TABLE b (y int);\nCREATE TABLE c (z int);');
    expect(tables).toEqual(['shop.a: x int @1', 'shop.c: z int @3']);
    expect(faults.map((f) => [f.code, f.params.line])).toEqual([['sql-not-parsed', 2]]);
  });
});

describe('rows', () => {
  it.each([
    ["INSERT INTO a (y, x) VALUES ('it''s', 1), (NULL, -2)", { 'a.x': ['1', '-2'], 'a.y': ["it's", null] }],
    ["INSERT IGNORE INTO shop.a VALUE (3, 'b\\'c')", { 'a.x': ['3'], 'a.y': ["b'c"] }],
    ["INSERT INTO a SET y = 'z'", { 'a.y': ['z'] }],
    ["REPLACE INTO a VALUES (1, CONCAT('b', 'c'))", { 'a.x': ['1'], 'a.y': ['b c'] }],
    ["INSERT INTO a (y) SELECT 'x'", { 'a.y': ['x'] }],
    ["UPDATE a SET y = 'ny' WHERE x = 1", { 'a.y': ['ny'] }],
    ['INSERT INTO a (y) VALUES (0x6f6c61)', { 'a.y': ['ola'] }],
  ])('%s', async (sql, cells) => {
    const read = await of(`CREATE TABLE a (x int, y text); ${sql};`);
    expect(read.faults).toEqual([]);
    expect(read.cells).toEqual(cells);
  });
});
