import { afterAll, describe, expect, it } from 'vitest';
import { CASES, type CaseTitle } from './contract-cases.js';
import { ENDING } from './contract-ending.js';
import { FAILING } from './contract-failing.js';
import { FIXTURE } from './contract-fixture.js';
import { READING } from './contract-reading.js';
import { SAMPLING } from './contract-sampling.js';
import { SHAPES } from './contract-shapes.js';
import type { Case, Harness, Store, Stores } from './contract-stores.js';
import { EXCEPTIONS, type Tested } from './exceptions.js';

export { CANARY, expectSilent } from './contract-fixture.js';
export type { BuiltStore, Fixture, Harness, PlainTable } from './contract-stores.js';

const RUN: Readonly<Record<CaseTitle, Case>> = { ...READING, ...SHAPES, ...SAMPLING, ...ENDING, ...FAILING };

/** Runs every case against a connector. Cases that change the store come last, in the order of the list. */
export function connectorContract(kind: Tested, harness: Harness): void {
  describe(`${kind} keeps the contract`, () => {
    const except: Readonly<Partial<Record<string, string>>> = { ...EXCEPTIONS[kind], ...harness.here };
    const { store, stores, destroy } = storesOf(harness);
    afterAll(destroy);

    for (const unknown of Object.keys(except).filter((title) => !(title in RUN))) {
      it(`excepts a case that does not exist: ${unknown}`, () => expect.fail('remove the exception'));
    }
    for (const title of CASES) {
      const reason = except[title];
      if (reason === undefined) it(title, () => RUN[title](store, stores));
      else it.skip(`${title} (excepted: ${reason})`, () => {});
    }
  });
}

/** Builds each store once, when it is first asked for. */
function storesOf(harness: Harness) {
  const built = new Map<string, Promise<Store>>();
  const once =
    <T extends Store>(name: string, build: (() => Promise<T>) | undefined) =>
    (): Promise<T> => {
      if (build === undefined) throw new Error(`the harness brings no ${name}: except the case, with the reason`);
      const found = (built.get(name) as Promise<T> | undefined) ?? build();
      built.set(name, found);
      return found;
    };
  const stores: Stores = {
    types: once('types', harness.types),
    extras: once('extras', harness.extras),
    large: once('large', harness.large),
  };
  const destroy = async () => {
    for (const one of await Promise.allSettled(built.values()))
      if (one.status === 'fulfilled') await one.value.destroy();
  };
  return { store: once('fixture', () => harness.build(FIXTURE)), stores, destroy };
}
