import { expect } from 'vitest';
import type { SamplePlan } from '../../src/model/cells.js';
import type { BuiltStore } from './contract.js';
import { CANARY, FIXTURE, ODD_NAMES } from './contract-fixture.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';

/** Cases share one store, which is built when the first of them asks for it. */
export type Case = (store: () => Promise<BuiltStore>) => Promise<void>;

/** Every case that a connector must pass, by its name: what is listed, and what is read. */
export const READING: Readonly<Record<string, Case>> = {
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
    const { columns } = await read(store, 'large', {});

    const [ids, values] = [columns.get('id')?.values ?? [], columns.get('b')?.values ?? []];
    expect(ids.length).toBeGreaterThan(0);
    expect(values).toEqual(ids.map((id) => `${id?.slice(0, -2)}c2`));
  },

  'repeats no row in a sample, and stops at maxRows or the end': async (store) => {
    const { columns, rows } = await read(store, 'large', { cells: 500, maxRows: 2_500 });

    expect(rows).toBeLessThanOrEqual(2_500);
    expect(rows).toBeGreaterThanOrEqual(500);
    expect(new Set(columns.get('id')?.values).size).toBe(rows);
  },

  'samples from all over the container, wherever the consumer stops': async (store) => {
    const plan = { cells: 500, batchRows: 100 };
    const { columns } = await read(store, 'large', plan, 200);

    const places = (columns.get('id')?.values ?? []).map((id) => Number(id?.slice(1, -2)));
    expect(Math.min(...places)).toBeLessThan(4_000);
    expect(Math.max(...places)).toBeGreaterThan(16_000);
  },

  'gives the same sample for the same seed, and another for another': async (store) => {
    const ids = async (seed: number) =>
      (await read(store, 'large', { cells: 300, seed }, 300)).columns.get('id')?.values;

    const [first, again, other] = [await ids(1), await ids(1), await ids(2)];

    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  },

  'reads 500 columns': async (store) => {
    const { columns } = await read(store, 'wide', { mode: 'full' });

    expect(columns.size).toBe(500);
    expect(columns.get('c499')?.values).toEqual(['r0c499', 'r1c499', 'r2c499']);
  },

  'keeps batches near their size in bytes': async (store) => {
    const { batches, rows } = await read(store, 'heavy', { mode: 'full', batchBytes: 100_000, maxCellChars: 20_000 });

    expect(rows).toBe(400);
    expect(Math.max(...batches.map((batch) => batch.bytes))).toBeLessThanOrEqual(400_000);
    for (const batch of batches) expect(batch.bytes).toBeGreaterThanOrEqual(batch.rows * 10_000);
  },
};

async function read(store: () => Promise<BuiltStore>, name: string, plan: Partial<SamplePlan>, enough?: number) {
  await using session = await (await store()).open(never());
  return await collect(session, await containerOf(session, name), planOf(plan), enough);
}
