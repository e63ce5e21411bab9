import { expect } from 'vitest';
import { MAX_DEPTH } from '../../connectors/shared/document-reader.js';
import type { Column, Session } from '../../src/model/cells.js';
import { DEEP, DOCUMENTS } from './contract-fixture.js';
import type { Case, TypeLine } from './contract-stores.js';
import { type Collected, collect, containerOf, listAll, never, planOf } from './helpers.js';

const MODES = ['sample', 'full'] as const;

/** What is read of values that are no plain text. */
export const SHAPES = {
  'hands out every type as text, or lists it as not examined': async (_, { types }) => {
    const { open, lines, lacking = [] } = await types();
    await using session = await open(never());
    expect(lines.length).toBeGreaterThan(0);
    for (const mode of MODES) {
      const read = reader(session, mode);
      for (const line of lines) await expectLine(line, read, mode);
    }
    if (lacking.length > 0) console.info(`not on this server: ${lacking.join(', ')}`);
  },

  'reads text that is not UTF-8, and goes on': async (_, { extras }) => {
    const { open, broken } = await extras();
    expect(broken, 'the harness must bring text that is not UTF-8').toBeDefined();
    const { container, path, texts, ...own } = broken as NonNullable<typeof broken>;
    await using session = await (own.open ?? open)(never());
    const found = await containerOf(session, container);
    for (const mode of MODES) {
      expect((await collect(session, found, planOf({ mode }))).columns.get(path)?.values, mode).toEqual(texts);
    }
  },

  'gives nested arrays and objects stable paths': async (_, { extras }) => {
    const { open, documents } = await extras();
    expect(documents, 'the harness must bring documents').toBeDefined();
    const { container, base } = documents as NonNullable<typeof documents>;
    await using session = await open(never());
    const found = await containerOf(session, container);
    for (const mode of MODES) {
      const { columns } = await collect(session, found, planOf({ mode }));

      for (const [path, cells] of Object.entries(DOCUMENTS.cells)) {
        expect(cellsByRow(columns.get(`${base}${path}`)), `${path} in ${mode}`).toEqual(cells);
      }
      const below = [...columns.keys()].filter((path) => base === '' || path.startsWith(base));
      expect(below.sort()).toEqual(
        Object.keys(DOCUMENTS.cells)
          .map((path) => `${base}${path}`)
          .sort(),
      );
    }
  },

  'hands out what is nested deeper than 32 steps as JSON text': async (_, { extras }) => {
    const { open, deep } = await extras();
    expect(deep, 'the harness must bring a deep document').toBeDefined();
    const { container, base } = deep as NonNullable<typeof deep>;
    await using session = await open(never());

    const { columns } = await collect(session, await containerOf(session, container), planOf({ mode: 'full' }));

    const path = `${base}${Array(MAX_DEPTH).fill('d').join('.')}.{…}`;
    const rest = columns.get(path)?.values.find((text) => text !== null);
    expect(columns.get(`${base}top`)?.values, `among ${[...columns.keys()].join(' ')}`).toContain('above');
    expect(JSON.parse(rest ?? 'null'), path).toEqual(DEEP.rest);
  },
} satisfies Record<string, Case>;

/** Reads each container once. */
function reader(session: Session, mode: 'sample' | 'full') {
  const containers = listAll(session);
  const read = new Map<string, Promise<Collected>>();
  return async (name: string) => {
    const container = (await containers).find(({ ref }) => ref.name === name);
    if (container === undefined) throw new Error(`no container ${name}`);
    const collected = read.get(name) ?? collect(session, container, planOf({ mode, seed: 1 }));
    read.set(name, collected);
    return { container, ...(await collected) };
  };
}

async function expectLine(line: TypeLine, read: ReturnType<typeof reader>, mode: string): Promise<void> {
  const { container, columns } = await read(line.container);
  const { path, texts = [], storage, notExamined } = line;
  const says = `${line.declared} in ${mode}`;
  if (notExamined !== undefined) {
    expect(container.fields.find((field) => field.path === path)?.notExamined?.code, says).toBe(notExamined);
    expect(columns.has(path), says).toBe(false);
    return;
  }
  const { values = [], field } = columns.get(path) ?? {};
  const plain = (text: string | null | RegExp) => (text instanceof RegExp ? expect.stringMatching(text) : text);
  expect(values.slice(0, texts.length), says).toEqual(texts.map(plain));
  if (storage !== undefined) expect(field?.storage, says).toBe(storage);
}

/** Texts with the rows they belong to, without the rows that have none. */
function cellsByRow(column: Column | undefined): [row: number, text: string][] {
  const { values = [], rowOf } = column ?? {};
  return values.flatMap((text, i) => (text === null ? [] : [[rowOf?.[i] ?? i, text] as [number, string]]));
}
