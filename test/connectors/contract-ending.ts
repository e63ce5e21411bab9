import { expect } from 'vitest';
import type { Batch } from '../../src/model/cells.js';
import { systemClock } from '../../src/sample/clock.js';
import { Load } from '../../src/sample/load.js';
import { readContainer } from '../../src/sample/read.js';
import { FIXTURE } from './contract-fixture.js';
import type { Case } from './contract-stores.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';

/** Stopping and refusing. */
export const ENDING = {
  'lets the consumer stop early, and read on elsewhere': async (store) => {
    await using session = await (await store()).open(never());
    const large = await containerOf(session, 'large');
    for (let i = 0; i < 12; i++) {
      expect((await collect(session, large, planOf({ mode: 'full' }), 1)).batches).toHaveLength(1);
    }
    expect((await collect(session, large, planOf({ mode: 'full' }))).rows).toBe(20_000);
  },

  'reads several containers at a time': async (store) => {
    await using session = await (await store()).open(never());
    const containers = (await listAll(session)).filter((c) => c.notExamined === undefined && c.ref.name !== 'secret');

    const found = await Promise.all(containers.map((c) => collect(session, c, planOf({ mode: 'full' }))));

    const expected = containers.map((c) => FIXTURE.find((table) => table.name === c.ref.name)?.rows.length);
    expect(found.map(({ rows }) => rows)).toEqual(expected);
  },

  'ends with `cancelled` when aborted between batches': async (store) => {
    const built = await store();
    await using session = await built.open(never());
    const stop = new AbortController();
    const large = await containerOf(session, 'large');

    const reading = (async () => {
      for await (const _ of session.sample(large, planOf({ mode: 'full' }), stop.signal)) stop.abort();
    })();

    await expect(reading).rejects.toMatchObject({ name: 'StoreFault', code: 'cancelled' });
    await expect.poll(() => built.running?.() ?? 0, { timeout: 1_000, interval: 20 }).toBe(0);
  },

  'ends a reading that a throttle has paused within a second of an abort': async (store) => {
    const built = await store();
    await using session = await built.open(never());
    const large = await containerOf(session, 'large');
    const stop = new AbortController();
    const caps = { rowsPerSecond: 1, bytesPerSecond: null, backOff: { factor: 4, maxPauseMs: 2_000 } };
    const load = new Load(caps, session, systemClock);
    const limits = { satisfied: () => false, maxBytes: 1e9, deadline: null, now: Date.now, load };
    let batches = 0;
    const take = async () => {
      batches += 1;
    };
    const reading = readContainer(session, large, planOf({ mode: 'full' }), limits, take, stop.signal);
    const ended = expect(reading).rejects.toMatchObject({ name: 'StoreFault', code: 'cancelled' });
    await expect.poll(() => batches, { timeout: 10_000, interval: 10 }).toBe(1);

    stop.abort();

    await ended;
    expect(batches).toBe(1);
    await expect.poll(() => built.running?.() ?? 0, { timeout: 1_000, interval: 20 }).toBe(0);
  },

  'ends a query that is under way within a second of an abort': async (_, { extras }) => {
    const { open, slow } = await extras();
    expect(slow, 'the harness must bring a container that takes long').toBeDefined();
    const { container, running } = slow as NonNullable<typeof slow>;
    await using session = await open(never());
    const found = await containerOf(session, container);
    const stop = new AbortController();
    const reading = first(session.sample(found, planOf({}), stop.signal)).catch((error: unknown) => error);
    await expect.poll(running, { timeout: 10_000, interval: 10 }).toBeGreaterThan(0);

    stop.abort();

    await expect.poll(running, { timeout: 1_000, interval: 10 }).toBe(0);
    expect(await reading).toMatchObject({ name: 'StoreFault', code: 'cancelled' });
  },

  'refuses to begin when aborted already': async (store) => {
    const built = await store();
    await expect(built.open(AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    await using session = await built.open(never());
    const single = await containerOf(session, 'single');

    const reading = first(session.sample(single, planOf({}), AbortSignal.abort()));

    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  },

  'cannot write': async (store) => {
    const built = await store();
    expect(built.wrote, 'the harness must try to write').toBeDefined();
    expect(await built.wrote?.()).toBe(false);
  },

  'loses one container only where permission is denied': async (store) => {
    await using session = await (await store()).open(never());

    const secret = await containerOf(session, 'secret');

    expect(secret.notExamined ?? secret.fields[0]?.notExamined).toMatchObject({ code: 'permission-denied' });
    await expect(first(session.sample(secret, planOf({}), never()))).rejects.toMatchObject({
      code: 'permission-denied',
    });
    expect((await collect(session, await containerOf(session, 'single'), planOf({}))).rows).toBe(1);
  },

  'reports a container that went away as dropped': async (store) => {
    const built = await store();
    expect(built.dropTable, 'the harness must be able to drop').toBeDefined();
    await using session = await built.open(never());
    const single = await containerOf(session, 'single');
    await built.dropTable?.('single');

    await expect(first(session.sample(single, planOf({}), never()))).rejects.toMatchObject({ code: 'dropped' });

    expect((await collect(session, await containerOf(session, 'blank'), planOf({}))).rows).toBe(3);
  },
} satisfies Record<string, Case>;

async function first(batches: AsyncIterable<Batch>): Promise<Batch | undefined> {
  for await (const batch of batches) return batch;
  return undefined;
}
