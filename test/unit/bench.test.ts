/** The arithmetic of the benches: what is counted on the wire, what counts as growth, and how peers are scored. */
import { describe, expect, test } from 'vitest';
import { ratios, spread, table } from '../../bench/harness.js';
import { at, type LoadedCorpus } from '../../bench/peers/corpus.js';
import { pooledFor, scoreOf } from '../../bench/peers/score.js';
import { growth } from '../../bench/work/compare.js';
import { mysqlStatements, postgresStatements } from '../../bench/work/wire.js';

const postgresMessage = (type: string, body: string): Buffer => {
  const head = Buffer.alloc(5, type);
  head.writeUInt32BE(4 + body.length, 1);
  return Buffer.concat([head, Buffer.from(body)]);
};

const mysqlPacket = (number: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4, number);
  head.writeUIntLE(body.length, 0, 3);
  return Buffer.concat([head, body]);
};

describe('statements on the wire', () => {
  test('PostgreSQL: Query and Parse, wherever the bytes are cut', () => {
    const startup = Buffer.from('start-up packet of any content');
    const sent = ['Q', 'P', 'B', 'E', 'S', 'E', 'Q'].map((type) => postgresMessage(type, `${type} body P Q\0`));
    for (const size of [1, 3, 7, 1_000]) {
      let statements = 0;
      const listen = postgresStatements(() => void statements++);
      listen(startup);
      const bytes = Buffer.concat(sent);
      for (let i = 0; i < bytes.length; i += size) listen(bytes.subarray(i, i + size));
      expect(statements).toBe(3);
    }
  });

  test('MySQL: commands that bring a statement, not the login and not pings', () => {
    let statements = 0;
    const listen = mysqlStatements(() => void statements++);
    listen(mysqlPacket(1, Buffer.from([3, 3, 3]))); // answers the server's greeting
    listen(mysqlPacket(0, Buffer.from('\x03SELECT 1')));
    listen(mysqlPacket(0, Buffer.from('\x0e')));
    listen(mysqlPacket(0, Buffer.from('\x16SELECT ?')));
    expect(statements).toBe(2);
  });
});

describe('growth', () => {
  const before = { 'postgres: t, full': { queries: 10, rows: 100, cells: 500, attempts: 1_000 } };
  const with_ = (counts: Record<string, number>) => ({
    'postgres: t, full': { ...before['postgres: t, full'], ...counts },
  });

  test('one more query or row is growth, two per cent of attempts are not', () => {
    expect(growth(before, with_({ attempts: 1_020 }))).toEqual([]);
    expect(growth(before, with_({ attempts: 1_021 }))).toHaveLength(1);
    expect(growth(before, with_({ queries: 11 }))).toHaveLength(1);
    expect(growth(before, with_({ rows: 101 }))).toHaveLength(1);
  });

  test('fewer queries are welcome, fewer cells of a full scan are not', () => {
    expect(growth(before, with_({ queries: 9 }))).toEqual([]);
    expect(growth(before, with_({ cells: 499 }))).toHaveLength(1);
  });

  test('a server that is not here is passed over, a scenario without a committed count is not', () => {
    expect(growth(before, {})).toEqual([]);
    expect(growth({}, before)).toHaveLength(1);
  });
});

describe('peers', () => {
  const corpus: LoadedCorpus = {
    columns: new Map([
      [at('t', 'mail'), { types: new Set(['contact.email']), open: [] }],
      [at('t', 'first'), { types: new Set(['identity.given']), open: [] }],
      [at('t', 'made'), { types: new Set<string>(), open: [] }],
      [at('t', 'plate'), { types: new Set(['vehicle.plate']), open: [] }],
    ]),
    tables: 1,
    rows: 1,
    cells: 4,
  };
  const score = (findings: [string, string][]) =>
    scoreOf(
      'presidio-structured',
      findings.map(([column, type]) => ({ table: 't', column, type })),
      corpus,
    );

  test('a name is right for every type it may mean, and what is not asked of the tool does not count against it', () => {
    const found = score([
      ['mail', 'EMAIL_ADDRESS'],
      ['first', 'PERSON'],
      ['made', 'DATE_TIME'],
    ]);
    expect(pooledFor(found, 'presidio-structured')).toMatchObject({ tp: 2, fp: 0, fn: 0 });
    expect(pooledFor(found, null)).toMatchObject({ tp: 2, fp: 0, fn: 1 }); // the plate
  });

  test('a finding in a clean column is wrong on both counts', () => {
    const found = score([['made', 'PHONE_NUMBER']]);
    expect(pooledFor(found, 'presidio-structured')).toMatchObject({ tp: 0, fp: 1, fn: 2 });
    expect(pooledFor(found, null)).toMatchObject({ fp: 1 });
  });
});

test('median, spread and ratios are taken round by round', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
  expect(ratios({ name: 'a', seconds: [1, 2] }, { name: 'b', seconds: [2, 8] })).toEqual([0.5, 0.25]);
  expect(table(['a', 'b'], [['x', '1']])).toBe('| a   |   b |\n| --- | --: |\n| x   |   1 |');
});
