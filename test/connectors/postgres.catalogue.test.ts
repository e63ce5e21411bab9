import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { Container } from '../../src/model/container.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { collect, configOf, containerOf, listAll, never, planOf } from './helpers.js';
import { EVERYTHING, MOST_OF_IT } from './postgres-schema.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres catalogue', () => {
  let server: PostgresServer;
  let db: TestDatabase;
  const openWith = (more: Parameters<typeof configOf>[1] = {}) => postgres.open(configOf(db.scannerUrl, more), never());
  const listed = async (more: Parameters<typeof configOf>[1] = {}): Promise<Map<string, Container>> => {
    await using session = await openWith(more);
    return new Map((await listAll(session)).map((container) => [container.ref.name, container]));
  };
  const codeOf = (containers: Map<string, Container>, name: string) => containers.get(name)?.notExamined?.code;
  const valuesOf = async (name: string, path: string, more: Parameters<typeof configOf>[1] = {}) => {
    await using session = await openWith(more);
    const container = await containerOf(session, name);
    const [full, sampled] = [
      await collect(session, container, planOf({ mode: 'full' })),
      await collect(session, container, planOf({})),
    ];
    const sorted = (from: typeof full) => [...(from.columns.get(path)?.values ?? [])].sort();
    expect(sorted(sampled)).toEqual(sorted(full));
    return sorted(full);
  };

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(EVERYTHING, { grants: MOST_OF_IT });
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('lists relations in code-unit order, without partitions, system schemas and temporary tables', async () => {
    const names = [...(await listed()).keys()];

    expect(names).toEqual(
      `changed child events far filtered many mat mat_empty no_parts nothing parent partial seen shut through safe x.y`.split(
        ' ',
      ),
    );
  });

  it('gives comments, declared types, storage and the estimated rows', async () => {
    const container = (await listed()).get('x.y');

    expect(container).toEqual({
      ref: { store: 'db', schema: 'Å b', name: 'x.y' },
      kind: 'table',
      comment: 'people',
      fields: [
        { path: 'id', declaredType: 'integer', storage: 'integer' },
        { path: 'E-post', declaredType: 'text', storage: 'text', comment: 'their mail' },
      ],
      rows: { value: 2, exact: false },
      state: expect.any(String),
    });
  });

  it('leaves dropped columns out and keeps generated ones', async () => {
    expect((await listed()).get('changed')?.fields.map((field) => field.path)).toEqual(['made', 'kept']);
    expect(await valuesOf('changed', 'made')).toEqual(['6']);
  });

  it('reads the rows of a table without columns', async () => {
    await using session = await openWith();
    const container = await containerOf(session, 'nothing');

    expect(container.fields).toEqual([]);
    for (const mode of ['full', 'sample'] as const) {
      expect((await collect(session, container, planOf({ mode }))).batches).toMatchObject([{ rows: 1, columns: [] }]);
    }
  });

  it('reads a partitioned table once, through its leaves, whatever their column order', async () => {
    const events = (await listed()).get('events');

    expect(events).toMatchObject({ kind: 'partitioned-table', rows: { value: 1000, exact: false } });
    expect(await valuesOf('events', 'who')).toEqual(Array.from({ length: 1000 }, (_, n) => `p${n}`).sort());
  });

  it('lists partitions in place of their table when asked', async () => {
    const containers = await listed({ partitions: true });

    expect(containers.has('events')).toBe(false);
    expect(containers.get('events_1')?.kind).toBe('partition');
    expect(containers.get('events_2_1')?.kind).toBe('partition');
    expect(containers.get('no_parts')?.kind).toBe('partitioned-table');
    const rows = [
      await valuesOf('events_1', 'who', { partitions: true }),
      await valuesOf('events_2_1', 'who', { partitions: true }),
    ];
    expect(rows.flat()).toHaveLength(1000);
  });

  it('reads a partitioned table through its parent when the leaves are not granted', async () => {
    await db.query('REVOKE SELECT ON events_1 FROM {{scanner}}');
    try {
      expect(await valuesOf('events', 'who')).toHaveLength(1000);
    } finally {
      await db.query('GRANT SELECT ON events_1 TO {{scanner}}');
    }
  });

  it('reads a parent without its inheritance children', async () => {
    expect(await valuesOf('parent', 'a')).toEqual(['p']);
    expect(await valuesOf('child', 'a')).toEqual(['c1', 'c2']);
  });

  it('reads materialised views, and says which were never filled', async () => {
    const containers = await listed();

    expect(containers.get('mat')?.kind).toBe('materialised-view');
    expect(codeOf(containers, 'mat_empty')).toBe('not-populated');
    expect(await valuesOf('mat', 'kept')).toEqual(['k']);
  });

  it('reads views and foreign tables only when asked', async () => {
    const [without, asked] = [await listed(), await listed({ views: true, foreign: true })];

    expect([codeOf(without, 'seen'), codeOf(without, 'far')]).toEqual(['views-not-asked', 'foreign-not-asked']);
    expect([codeOf(asked, 'seen'), codeOf(asked, 'far')]).toEqual([undefined, undefined]);
    expect(await valuesOf('seen', 'kept', { views: true })).toEqual(['k']);
    expect(await valuesOf('far', 'line', { foreign: true })).toEqual(['a', 'b']);
  });

  it('never samples what it listed as not examined', async () => {
    await using session = await openWith();
    const view = await containerOf(session, 'seen');

    await expect(collect(session, view, planOf({}))).rejects.toMatchObject({ code: 'views-not-asked' });
  });

  it('calls a view read whole only when it was', async () => {
    await using session = await openWith({ views: true });
    const view = await containerOf(session, 'many');

    const whole = await collect(session, view, planOf({ maxRows: 500 }));
    const head = await collect(session, view, planOf({ maxRows: 499 }));

    expect(whole.rows).toBe(500);
    expect(whole.batches[0]?.design).toEqual({ method: 'full', population: { value: 500, exact: true }, sound: true });
    expect(head.rows).toBe(499);
    expect(head.batches[0]?.design).toEqual({ method: 'head', sound: false });
  });

  it('refuses tables where row-level security would hide rows, also below a view', async () => {
    expect(codeOf(await listed(), 'filtered')).toBe('row-level-security');
    await using session = await openWith({ views: true });
    const through = await containerOf(session, 'through');

    await expect(collect(session, through, planOf({}))).rejects.toMatchObject({ code: 'row-level-security' });
  });

  it('finds row-level security that was switched on after the listing', async () => {
    await using session = await openWith();
    const table = { ...(await containerOf(session, 'filtered')) };
    delete (table as { notExamined?: unknown }).notExamined;

    await expect(collect(session, table, planOf({}))).rejects.toMatchObject({ code: 'row-level-security' });
  });

  it('reads the granted columns and lists the others with the reason', async () => {
    const partial = (await listed()).get('partial');

    expect(partial?.fields).toMatchObject([
      { path: 'open' },
      { path: 'closed', notExamined: { code: 'permission-denied' } },
    ]);
    expect(partial?.fields[0]?.notExamined).toBeUndefined();
    expect(await valuesOf('partial', 'open')).toHaveLength(200);
    await using session = await openWith();
    const { columns, batches } = await collect(session, await containerOf(session, 'partial'), planOf({}));
    expect([...columns.keys()]).toEqual(['open']);
    expect(batches[0]?.design).toMatchObject({ method: 'full', population: { value: 200, exact: true }, sound: true });
  });

  it('lists tables without a grant, and schemas without usage, as denied', async () => {
    const containers = await listed();

    expect(codeOf(containers, 'shut')).toBe('permission-denied');
    expect(codeOf(containers, 'safe')).toBe('permission-denied');
  });

  it('keeps to include and exclude', async () => {
    const containers = await listed({ include: ['public/*'], exclude: ['*/p*'] });

    expect(codeOf(containers, 'x.y')).toBe('excluded');
    expect(codeOf(containers, 'parent')).toBe('excluded');
    expect(codeOf(containers, 'changed')).toBeUndefined();
  });

  it('asks as many questions for 300 tables as for three', async (context) => {
    const log = server.directory && join(server.directory, 'log');
    if (!log) return context.skip('the log of a foreign server cannot be read');
    const other = await server.database(`
      ALTER ROLE {{scanner}} SET log_statement = 'all';
      CREATE TABLE a1 (x text); CREATE TABLE a2 (x text); CREATE TABLE a3 (x text);`);
    const statements = () => readFileSync(log, 'utf8').match(/ LOG: {2}(statement|execute)/g)?.length ?? 0;
    const questions = async () => {
      const before = statements();
      await using session = await postgres.open(configOf(other.scannerUrl), never());
      await listAll(session);
      return statements() - before;
    };
    try {
      const few = await questions();
      await other.query(
        `DO $$ BEGIN FOR i IN 1..300 LOOP EXECUTE 'CREATE TABLE b' || i || ' (x text)'; END LOOP; END $$`,
      );

      expect(few).toBeGreaterThan(3);
      expect(await questions()).toBe(few);
    } finally {
      await other.drop();
    }
  });

  it('tells what a role may do beyond reading', async () => {
    await using scanner = await openWith();
    await using boss = await postgres.open(configOf(db.superUrl), never());

    const [mine, theirs] = [await scanner.probe(never()), await boss.probe(never())];

    expect(mine.server).toMatch(/^PostgreSQL \d+(\.\d+)?$/);
    expect(mine).toMatchObject({ readOnly: 'asked', excessGrants: ['write: 1 tables'] }); // it owns the view
    expect(theirs.readOnly).toBe('asked');
    expect(theirs.excessGrants).toContain('superuser');
  });
});
