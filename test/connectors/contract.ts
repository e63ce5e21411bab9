import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreFault } from '../../src/errors.js';
import type { Batch, SamplePlan, Session } from '../../src/model/cells.js';
import { collect, containerOf, listAll, never, planOf } from './helpers.js';

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

/** A value that must never show up in an error. */
export const CANARY = 'canary-7f3d9a-verdi';

const ODD_NAMES = [
  'select',
  'Møte Rom',
  'a.b',
  'say "hi"',
  "o'clock",
  'semi;colon',
  'per%cent',
  '[x]*',
  'tab\tbed',
  '日本',
];

const numbered = (count: number, width: number): string[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, column) => `r${row}c${column}`));

const FIXTURE: Fixture = [
  ...ODD_NAMES.map((name) => ({ name, columns: [name, `${name} 2`], rows: [[`in ${name}`, CANARY]] })),
  { name: 'empty', columns: ['a', 'b'], rows: [] },
  { name: 'single', columns: ['a'], rows: [['one']] },
  {
    name: 'blank',
    columns: ['a', 'b'],
    rows: [
      ['x', null],
      ['', 'y'],
      [null, ''],
    ],
  },
  {
    name: 'huge',
    columns: ['a', 'b'],
    rows: [
      ['x'.repeat(300_000), 'short'],
      ['brief', 'short'],
    ],
  },
  { name: 'large', columns: ['id', 'a', 'b'], rows: numbered(20_000, 3) },
  { name: 'wide', columns: Array.from({ length: 500 }, (_, i) => `c${i}`), rows: numbered(3, 500) },
  { name: 'heavy', columns: ['a'], rows: Array.from({ length: 400 }, (_, i) => [`${i}:${'z'.repeat(10_000)}`]) },
  { name: 'secret', columns: ['a'], rows: [[CANARY]], denied: true },
];

type Case = (store: () => Promise<BuiltStore>) => Promise<void>;

const CASES: Readonly<Record<string, Case>> = {
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

/** Fails if an error says anything of a canary or a secret, however it is printed. */
export function expectSilent(error: unknown, secrets: readonly string[]): void {
  const { message = '', stack = '' } = error as Error;
  const printed = [message, stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })].join('\n');
  for (const secret of [CANARY, ...secrets]) expect(printed.includes(secret)).toBe(false);
}

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

async function read(store: () => Promise<BuiltStore>, name: string, plan: Partial<SamplePlan>, enough?: number) {
  await using session = await (await store()).open(never());
  return await collect(session, await containerOf(session, name), planOf(plan), enough);
}

async function first(batches: AsyncIterable<Batch>): Promise<Batch | undefined> {
  for await (const batch of batches) return batch;
  return undefined;
}
