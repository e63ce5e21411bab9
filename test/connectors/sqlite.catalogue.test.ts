import { describe, expect, it } from 'vitest';
import { collect, columnOf, listed, plan, useDatabase } from './sqlite-help.js';

const signal = new AbortController().signal;
const { make, open, read } = useDatabase();

describe('the catalogue', () => {
  it('says what it is and what it may do', async () => {
    make('CREATE TABLE t(a)');
    const session = await open();
    expect(await session.probe(signal)).toEqual({
      server: expect.stringMatching(/^SQLite 3\.\d+\.\d+$/),
      readOnly: 'asked',
      excessGrants: [],
    });
    await session[Symbol.asyncDispose]();
  });

  it('lists tables in order, with what is not read and why', async () => {
    make(
      'CREATE TABLE b(id INTEGER PRIMARY KEY, x TEXT, y AS (x || 1), z VARCHAR(3) AS (x) STORED); INSERT INTO b(x) VALUES (1), (2)',
      'CREATE TABLE a(k TEXT PRIMARY KEY, v) WITHOUT ROWID',
      'CREATE VIEW v AS SELECT x FROM b',
      "CREATE VIRTUAL TABLE f USING fts5(body); INSERT INTO f VALUES ('Ola Nordmann')",
      'CREATE TABLE B2(a INTEGER PRIMARY KEY AUTOINCREMENT)',
    );
    const session = await open();
    const containers = await listed(session);
    const short = containers.map((c) => [c.ref.name, c.kind, c.rows?.value, c.notExamined?.code]);
    expect(short.filter(([name]) => !String(name).startsWith('f_'))).toEqual([
      ['B2', 'table', 0, undefined],
      ['a', 'table', 0, undefined],
      ['b', 'table', 2, undefined],
      ['f', 'table', undefined, 'virtual-table'],
      ['v', 'view', undefined, 'views-not-asked'],
    ]);
    expect(containers.find((c) => c.ref.name === 'b')).toEqual({
      ref: { store: 'shop', schema: '', name: 'b' },
      kind: 'table',
      rows: { value: 2, exact: true },
      fields: [
        ['id', 'INTEGER'],
        ['x', 'TEXT'],
        ['y', 'any'],
        ['z', 'VARCHAR(3)'],
      ].map(([p, declaredType]) => ({ path: p, declaredType, storage: 'any' })),
    });
    expect(columnOf((await read(session, 'f_content')).batches, 'c0')).toEqual(['Ola Nordmann']);
    await session[Symbol.asyncDispose]();
  });

  it('keeps to what is selected', async () => {
    make('CREATE TABLE customers(a)', 'CREATE TABLE audit_log(a)', 'CREATE TABLE orders(a)');
    const session = await open({ include: ['*o*'], exclude: ['audit_*'] });
    const audit = {
      ref: { name: 'audit_log' },
      fields: [{ path: 'a' }],
      rows: null,
      notExamined: { code: 'excluded' },
    };
    const [first, ...others] = await listed(session);
    expect(first).toMatchObject(audit);
    expect(others.map((c) => [c.ref.name, c.notExamined])).toEqual([
      ['customers', undefined],
      ['orders', undefined],
    ]);
    await session[Symbol.asyncDispose]();
  });

  it('goes on after a view that cannot be read', async () => {
    make('CREATE TABLE t(a); CREATE VIEW broken AS SELECT missing FROM nowhere; CREATE VIEW w AS SELECT a FROM t');
    const session = await open({ views: true });
    const found = [];
    for await (const one of session.containers(signal))
      found.push('code' in one ? [one.at?.name, one.code] : one.ref.name);
    expect(found).toEqual([['broken', 'read-failed'], 't', 'w']);
    await session[Symbol.asyncDispose]();
  });

  it('does not run functions that a view asks for', async () => {
    make('CREATE TABLE t(a); INSERT INTO t VALUES (1); CREATE VIEW w AS SELECT a FROM t WHERE personkart_pick(0)');
    const session = await open({ views: true });
    const faults = [];
    for await (const one of session.containers(signal)) if ('code' in one) faults.push(one.at?.name);
    expect(faults).toEqual(['w']);
    await session[Symbol.asyncDispose]();
  });

  it('copes with any name', async () => {
    const names = ['a"b', "o'hara", 'line\nbreak', 'æøå 😀', 'select', '[x]', 'a.b', '%', 'per;drop table t', '/'];
    for (const name of names) {
      const q = `"${name.replaceAll('"', '""')}"`;
      make(`CREATE TABLE ${q}(${q} TEXT, "" TEXT, column2 TEXT); INSERT INTO ${q} VALUES ('mine', 'nameless', 'two')`);
    }
    const session = await open();
    const containers = await listed(session);
    expect(containers.map((c) => c.ref.name)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const container of containers) {
      const { batches } = await collect(session, container, plan());
      expect(batches[0]?.columns.map((c) => c.values)).toEqual([['mine'], ['nameless'], ['two']]);
      const paths = container.fields.map((f) => f.path);
      expect([new Set(paths).size, paths.includes('')]).toEqual([3, false]);
    }
    await session[Symbol.asyncDispose]();
  });
});
