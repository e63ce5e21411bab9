import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, type MilvusServer, startMilvus, whyNoMilvus } from '../servers/milvus.js';
import { collect, containerOf, listAll, planOf } from './helpers.js';
import { ID, openMilvus, text } from './milvus-help.js';

const ROWS = 12_345;

/** Beginnings of keys that must be escaped, or that the server orders by their bytes. */
const FIRST = ['"', '\\', 'å', '😀', '\n'];

const missing = whyNoMilvus();

describe.skipIf(missing)('milvus pages', () => {
  let server: MilvusServer;
  const counted = async (collection_name: string) => (await server.admin.count({ collection_name })).data;

  beforeAll(async () => {
    server = await startMilvus();
    // Keys in no order, on both sides of zero; many rows of very different length.
    const ids = Array.from({ length: ROWS }, (_, i) => ((i * 7_919) % ROWS) - 6_000);
    await server.create(
      'numbers',
      [ID, text('t')],
      ids.map((id) => ({ id, t: id % 500 === 0 ? 'x'.repeat(20_000) : `t${id}` })),
    );
    const words = ids.map((id) => ({ id: `${FIRST[Math.abs(id) % 5]}k${id}`, t: `t${id}` }));
    await server.create('words', [text('id', { is_primary_key: true, nullable: false }), text('t')], words);
  });

  afterAll(() => server?.stop());

  it.each(['numbers', 'words'])('reads every row of %s once, as many as the server counts', async (name) => {
    await using session = await openMilvus(server.url);

    const plan = planOf({ mode: 'full', batchBytes: 200_000 });
    const { columns, rows, batches } = await collect(session, await containerOf(session, name), plan);

    expect(rows).toBe(ROWS);
    expect(rows).toBe(await counted(name));
    expect(new Set(columns.get('id')?.values).size).toBe(ROWS);
    const design = { method: 'full', population: { value: ROWS, exact: true }, sound: true };
    for (const batch of batches) expect(batch.design).toEqual(design);
    const keys = columns.get('id')?.values ?? [];
    expect(columns.get('t')?.values.every((t, i) => t?.startsWith('x') || keys[i]?.endsWith(`${t?.slice(1)}`))).toBe(
      true,
    );
  });

  it.each(['numbers', 'words'])('draws rows of %s at random, each row at most once', async (name) => {
    await using session = await openMilvus(server.url);

    const plan = planOf({ cells: 400, maxRows: 1_000 });
    const { columns, rows, batches } = await collect(session, await containerOf(session, name), plan);

    const drawn = columns.get('id')?.values ?? [];
    expect(rows).toBe(1_000);
    expect(new Set(drawn).size).toBe(1_000);
    expect(batches[0]?.design).toEqual({ method: 'row', population: { value: ROWS, exact: true }, sound: true });
    const numbers = drawn.map((id) => Number(/-?\d+$/.exec(id ?? '')?.[0]) + 6_000);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = numbers.filter((n) => Math.floor((n * 10) / ROWS) === tenth).length;
      expect(inside, `tenth ${tenth}`).toBeGreaterThan(60); // 100 expected; 60 is 4.2 standard deviations below
      expect(inside, `tenth ${tenth}`).toBeLessThan(140);
    }
  });

  it('reads rows that were inserted twice once', async () => {
    const rows = Array.from({ length: 300 }, (_, id) => ({ id, t: 'first' }));
    await server.create('twice', [ID, text('t')], rows);
    const again = rows.slice(0, 100).map((row) => ({ ...row, t: 'second', embedding_: [0, 1] }));
    check((await server.admin.upsert({ collection_name: 'twice', data: again })).status);
    await using session = await openMilvus(server.url);

    const { columns } = await collect(session, await containerOf(session, 'twice'), planOf({ mode: 'full' }));

    expect(new Set(columns.get('id')?.values).size).toBe(300);
    expect(columns.get('t')?.values.filter((t) => t === 'second')).toHaveLength(100);
  });

  it('leaves out what was deleted', async () => {
    const rows = Array.from({ length: 500 }, (_, id) => ({ id, t: `t${id}` }));
    await server.create('holes', [ID, text('t')], rows);
    check((await server.admin.delete({ collection_name: 'holes', filter: 'id >= 100 and id < 400' })).status);
    await using session = await openMilvus(server.url);

    const { batches, rows: read } = await collect(
      session,
      await containerOf(session, 'holes'),
      planOf({ mode: 'full' }),
    );

    expect(read).toBe(200);
    expect(batches.every((batch) => batch.design.sound)).toBe(true);
  });

  it('lists a collection that is not in memory, and reads it only when asked', async () => {
    await server.create('away', [ID, text('t')], [{ id: 1, t: 'x' }]);
    check(await server.admin.releaseCollection({ collection_name: 'away' }));
    await using session = await openMilvus(server.url);
    const container = await containerOf(session, 'away');

    expect(container.notExamined).toEqual({ code: 'not-loaded', params: {} });
    await expect(collect(session, container, planOf({}))).rejects.toMatchObject({ code: 'not-loaded' });

    await using asked = await openMilvus(server.url, { loadCollections: true });
    const again = await containerOf(asked, 'away');
    expect(again.notExamined).toBeUndefined();
    const both = await Promise.all([
      collect(asked, again, planOf({})),
      collect(asked, again, planOf({ mode: 'full' })),
    ]);
    expect(both.map(({ rows }) => rows)).toEqual([1, 1]);
    expect((await server.admin.getLoadState({ collection_name: 'away' })).state).toBe('LoadStateNotLoad');
  });

  it('reads only what is selected, and only the database that is named', async () => {
    await using session = await openMilvus(server.url, { exclude: [`${server.database}/w*`] });

    const found = await listAll(session);

    expect(found.find(({ ref }) => ref.name === 'words')?.notExamined?.code).toBe('excluded');
    expect(new Set(found.map(({ ref }) => ref.schema))).toEqual(new Set([server.database]));
  });

  it('lists every database when none is named', async () => {
    const url = new URL(server.url);
    url.pathname = '';
    await using session = await openMilvus(url.href);

    expect((await listAll(session)).map(({ ref }) => `${ref.schema}/${ref.name}`)).toContain(
      `${server.database}/numbers`,
    );
  });
});
