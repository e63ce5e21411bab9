import { expect } from 'vitest';
import type { SamplePlan } from '../../src/model/cells.js';
import { CANARY, FIXTURE, ODD_NAMES } from './contract-fixture.js';
import type { BuiltStore, Case } from './contract-stores.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';

/** What is listed, and what is read of plain tables. */
export const READING = {
  'opens, tells about itself, and closes': async (store) => {
    const session = await (await store()).open(never());

    const probe = await session.probe(never());

    expect(probe.server).toMatch(/\S/);
    expect(['enforced', 'asked']).toContain(probe.readOnly);
    await session[Symbol.asyncDispose]();
  },

  'lists every container once, in the same order each time': async (store) => {
    await using session = await (await store()).open(never());

    const [first, second] = [await listAll(session), await listAll(session)];

    const names = first.map((container) => container.ref.name);
    expect([...names].sort()).toEqual(FIXTURE.map((table) => table.name).sort());
    expect(second).toEqual(first);
  },

  'lists every column in order': async (store) => {
    await using session = await (await store()).open(never());

    const container = await containerOf(session, 'wide');

    expect(container.fields.map((field) => field.path)).toEqual(FIXTURE.find((t) => t.name === 'wide')?.columns);
  },

  'reads containers and columns with odd names': async (store) => {
    await using session = await (await store()).open(never());
    for (const name of ODD_NAMES) {
      const { columns } = await collect(session, await containerOf(session, name), planOf({}));

      expect([...columns.values()].map((column) => column.values)).toEqual([[`in ${name}`], [CANARY]]);
    }
  },

  'keeps nulls apart from empty text': async (store) => {
    const { columns } = await read(store, 'blank', { mode: 'full' });

    expect(columns.get('a')?.values).toEqual(['x', '', null]);
    expect(columns.get('b')?.values).toEqual([null, 'y', '']);
  },

  'cuts huge values and says so': async (store) => {
    const { columns } = await read(store, 'huge', { mode: 'full', maxCellChars: 1_000 });

    expect(columns.get('a')?.values).toEqual(['x'.repeat(1_000), 'brief']);
    expect(columns.get('a')?.truncated).toBe(1);
    expect(columns.get('b')?.truncated ?? 0).toBe(0);
  },

  'reads an empty container without a fuss': async (store) => {
    expect((await read(store, 'empty', {})).rows).toBe(0);
    expect((await read(store, 'empty', { mode: 'full' })).rows).toBe(0);
  },

  'reads a container of one row': async (store) => {
    const { columns, batches } = await read(store, 'single', {});

    expect(columns.get('a')?.values).toEqual(['one']);
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: 1, exact: true }, sound: true });
  },

  'reads every row of a large container once in full mode': async (store) => {
    const { columns, rows, batches } = await read(store, 'large', { mode: 'full' });

    expect(rows).toBe(20_000);
    expect(new Set(columns.get('id')?.values).size).toBe(20_000);
    expect(batches.every((batch) => batch.rows <= 1_000 && batch.design.method === 'full')).toBe(true);
  },

  'keeps the cells of a row together': async (store) => {
    const { columns } = await read(store, 'large', {}, 3_000);

    const [ids, values] = [columns.get('id')?.values ?? [], columns.get('b')?.values ?? []];
    expect(ids.length).toBeGreaterThan(0);
    expect(values).toEqual(ids.map((id) => `${id?.slice(0, -2)}c2`));
  },

  'reads 500 columns': async (store) => {
    const { columns } = await read(store, 'wide', { mode: 'full' });

    expect(columns.size).toBe(500);
    expect(columns.get('c499')?.values).toEqual(['r0c499', 'r1c499', 'r2c499']);
  },
} satisfies Record<string, Case>;

/** Reads a container of the fixture. */
export async function read(store: () => Promise<BuiltStore>, name: string, plan: Partial<SamplePlan>, enough?: number) {
  await using session = await (await store()).open(never());
  return await collect(session, await containerOf(session, name), planOf(plan), enough);
}
