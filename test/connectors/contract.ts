import { afterAll, describe, expect, it } from 'vitest';
import type { Session } from '../../src/model/cells.js';
import { ENDING } from './contract-ending.js';
import { FIXTURE } from './contract-fixture.js';
import { READING } from './contract-reading.js';

export { CANARY, expectSilent } from './contract-fixture.js';

/** A table as plain data. Every column holds text; a connector's harness maps it to whatever its store has. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** The scanning role may not read it, where the store has such a thing. */
  readonly denied?: boolean;
}

/** Tables that belong together in one store. */
export type Fixture = readonly PlainTable[];

/** A store that holds a fixture. */
export interface BuiltStore {
  open(signal: AbortSignal): Promise<Session>;
  /** Openings that must fail: wrong password, closed port, missing file. */
  readonly broken: Readonly<Record<string, (signal: AbortSignal) => Promise<Session>>>;
  /** Passwords and the like that no error may hold. */
  readonly secrets: readonly string[];
  /** Tries to write with the connector's own means; true if the store has changed. */
  wrote?(): Promise<boolean>;
  /** Removes the table while sessions are open. */
  dropTable?(name: string): Promise<void>;
  /** How many of our queries the store is working on. */
  running?(): Promise<number>;
  destroy(): Promise<void>;
}

/** What a connector brings to be tested. */
export interface Harness {
  build(fixture: Fixture): Promise<BuiltStore>;
  /** Cases that do not hold for this connector, by their name, each with its reason. */
  readonly except?: Readonly<Record<string, string>>;
}

const CASES = { ...READING, ...ENDING };

/** Runs every case against a connector. Cases that change the store come last, in the order of the list. */
export function connectorContract(name: string, harness: Harness): void {
  describe(`${name} keeps the contract`, () => {
    let built: Promise<BuiltStore> | undefined;
    const store = () => {
      built ??= harness.build(FIXTURE);
      return built;
    };

    afterAll(async () => (await built)?.destroy());

    for (const unknown of Object.keys(harness.except ?? {}).filter((title) => !(title in CASES))) {
      it(`excepts a case that does not exist: ${unknown}`, () => expect.fail('remove the exception'));
    }
    for (const [title, run] of Object.entries(CASES)) {
      const reason = harness.except?.[title];
      if (reason === undefined) it(title, () => run(store));
      else it.skip(`${title} (excepted: ${reason})`, () => {});
    }
  });
}
