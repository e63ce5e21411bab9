import { expect } from 'vitest';
import type { SampleDesign } from '../../src/model/cells.js';
import { MILLION } from './contract-fixture.js';
import { read } from './contract-reading.js';
import type { Case } from './contract-stores.js';
import { collect, containerOf, never, planOf } from './helpers.js';

/** Methods that give every row a chance. */
const RANDOM = ['row', 'block', 'key-range', 'reservoir'];

/** Bytes that may be on their way: the buffers of four sockets, which Linux lets grow to 6 MB. `BULKY` has 40 MB. */
const IN_FLIGHT = 24_000_000;

/** How containers are sampled. */
export const SAMPLING = {
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

  'says how a sample was drawn, and from how many rows': async (store) => {
    const { batches } = await read(store, 'large', { cells: 500, batchRows: 100 }, 500);

    const [design, ...others] = batches.map((batch) => batch.design);
    expect(design).toMatchObject({ sound: true });
    expect(RANDOM).toContain(design?.method);
    expect(Math.abs((design?.population?.value ?? 0) / 20_000 - 1)).toBeLessThan(0.1);
    for (const other of others) expect(other.method).toBe(design?.method);
  },

  'gives the same sample for the same seed, and another for another': async (store) => {
    const ids = async (seed: number) =>
      (await read(store, 'large', { cells: 300, seed }, 300)).columns.get('id')?.values;

    const [first, again, other] = [await ids(1), await ids(1), await ids(2)];

    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  },

  'takes a few of a million rows for a sample, and says of how many': async (_, { large }) => {
    const { open, fetched, bytes } = await large();
    await using session = await open(never());
    const container = await containerOf(session, 'many');
    const before = fetched?.() ?? 0;

    const { columns, rows, batches } = await collect(session, container, planOf({}), 3_000);

    const ids = (columns.get('id')?.values ?? []).map(Number);
    expect(rows).toBeGreaterThanOrEqual(3_000);
    expect(rows).toBeLessThan(10_000);
    expect(new Set(ids).size).toBe(rows);
    expect(Math.min(...ids)).toBeLessThan(MILLION / 10);
    expect(Math.max(...ids)).toBeGreaterThan(MILLION - MILLION / 10);
    const [design] = batches.map((batch) => batch.design);
    expect(RANDOM).toContain(design?.method);
    expect(design?.sound).toBe(true);
    expect(Math.abs((design?.population?.value ?? 0) / MILLION - 1)).toBeLessThan(0.05);
    if (fetched) expect(fetched() - before).toBeLessThan(bytes / 4);
  },

  'claims nothing for a sample that is only the beginning': async (_, { extras }) => {
    const { open, head } = await extras();
    expect(head, 'the harness must bring a container of which only the beginning is read').toBeDefined();
    const { container, plan } = head as NonNullable<typeof head>;
    await using session = await open(never());

    const designs: SampleDesign[] = [];
    try {
      for await (const { design } of session.sample(await containerOf(session, container), planOf(plan), never())) {
        designs.push(design);
      }
    } catch (error) {
      expect(error).toMatchObject({ code: 'malformed' }); // the reason for there being no more of it
    }

    // A batch that was out before the end was in doubt may not know; the last word counts.
    expect(designs.at(-1)).toMatchObject({ method: 'head', sound: false });
    expect(designs.at(-1)?.population?.exact ?? false).toBe(false);
  },

  'keeps batches near their size in bytes': async (store) => {
    const { batches, rows } = await read(store, 'heavy', { mode: 'full', batchBytes: 100_000, maxCellChars: 20_000 });

    expect(rows).toBe(400);
    expect(Math.max(...batches.map((batch) => batch.bytes))).toBeLessThanOrEqual(400_000);
    for (const batch of batches) expect(batch.bytes).toBeGreaterThanOrEqual(batch.rows * 10_000);
  },

  'does not read ahead of a slow consumer': async (store, { extras }) => {
    const { open, bulky } = await extras();
    expect(bulky, 'the harness must bring a bulky container').toBeDefined();
    const { container, fetched } = bulky as NonNullable<typeof bulky>;
    await using session = await open(never());
    const plan = planOf({ mode: 'full', batchBytes: 100_000, maxCellChars: 20_000 });
    const batches = session.sample(await containerOf(session, container), plan, never())[Symbol.asyncIterator]();
    const before = fetched();

    await batches.next();
    // Meanwhile there is time: as much as it takes to read other containers.
    for (const name of ['large', 'heavy']) await read(store, name, { mode: 'full' });

    expect(fetched()).toBeGreaterThan(before);
    expect(fetched() - before).toBeLessThan(IN_FLIGHT);
    await batches.return?.();
  },
} satisfies Record<string, Case>;
