import { expect } from 'vitest';
import { StoreFault } from '../../src/errors.js';
import type { Session } from '../../src/model/cells.js';
import { expectSilent } from './contract-fixture.js';
import { BROKEN, type BuiltStore, type Case } from './contract-stores.js';
import { collect, containerOf, never, planOf } from './helpers.js';

/** What goes wrong with the connection. */
export const FAILING = {
  'reports a connection lost half-way, and reads on when the store is back': async (_, { extras }) => {
    const { open, bulky } = await extras();
    const { container, cut, heal } = bulky ?? {};
    expect(cut, 'the harness must be able to cut connections').toBeDefined();
    await using session = await open(never());
    const found = await containerOf(session, container ?? '');
    const plan = planOf({ mode: 'full', batchBytes: 100_000, maxCellChars: 20_000 });
    let rows = 0;
    const reading = (async () => {
      for await (const batch of session.sample(found, plan, never())) {
        rows += batch.rows;
        cut?.();
      }
    })();

    const error = await reading.catch((thrown: unknown) => thrown);
    heal?.();

    expect(error).toMatchObject({ name: 'StoreFault', code: 'connection-lost', connection: true });
    expectSilent(error, []);
    expect(rows).toBeGreaterThan(0);
    expect((await collect(session, found, planOf({ cells: 10 }), 1)).rows).toBeGreaterThan(0);
  },

  'reports a wrong password': refused('wrong password'),
  'reports a closed port': refused('closed port'),
  'reports an unknown host': refused('unknown host'),
  'reports a server that cannot be reached by TLS': refused('no TLS'),

  'tells in no error what it read or which secrets it holds': async (store) => {
    const { broken, secrets } = await store();
    expect(Object.keys(broken).length).toBeGreaterThan(0);
    for (const [name, open] of Object.entries(broken)) {
      const error = await faultOf(open);

      expect(error, name).toBeInstanceOf(StoreFault);
      expectSilent(error, secrets);
    }
  },
} satisfies Record<string, Case>;

function refused(how: keyof typeof BROKEN): Case {
  return async (store) => {
    const { broken, secrets } = await store();
    const open = broken[how];
    if (open === undefined) throw new Error(`the harness must bring: ${how}`);

    const error = await faultOf(open);

    expect(error).toMatchObject({ name: 'StoreFault', code: BROKEN[how] });
    expectSilent(error, secrets);
  };
}

/** What opening ends in. A session that is there against all expectation is closed. */
async function faultOf(open: NonNullable<BuiltStore['broken'][string]>): Promise<unknown> {
  let session: Session | undefined;
  try {
    session = await open(never());
  } catch (thrown) {
    return thrown;
  }
  await session[Symbol.asyncDispose]();
  return undefined;
}
