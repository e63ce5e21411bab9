import { expect } from 'vitest';
import { StoreFault } from '../../src/errors.js';
import type { Batch } from '../../src/model/cells.js';
import { expectSilent, FIXTURE } from './contract-fixture.js';
import type { Case } from './contract-reading.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';

/** Every case that a connector must pass, by its name: stopping, refusing and failing. */
export const ENDING: Readonly<Record<string, Case>> = {
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

  'tells in no error what it read or which secrets it holds': async (store) => {
    const built = await store();
    expect(Object.keys(built.broken).length).toBeGreaterThan(0);
    for (const [name, open] of Object.entries(built.broken)) {
      const error = await open(never()).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );

      expect(error, name).toBeInstanceOf(StoreFault);
      expectSilent(error, built.secrets);
    }
  },
};

async function first(batches: AsyncIterable<Batch>): Promise<Batch | undefined> {
  for await (const batch of batches) return batch;
  return undefined;
}
