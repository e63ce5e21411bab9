/** The work on a value at most doubles with its length, for everything that is given values or names from data. */
import { describe, expect, it } from 'vitest';
import { DocumentColumns } from '../../connectors/shared/flatten.js';
import { parseArray, parseHstore, parseRecord } from '../../connectors/shared/literals.js';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { NameGuard } from '../../src/detect/guard.js';
import { Rules } from '../../src/detect/rules.js';
import type { Storage } from '../../src/model/container.js';
import { columnPath } from '../../src/model/location.js';
import { nameTokens } from '../../src/text/fold.js';
import { SHAPES } from './shapes.js';
import { charactersRead } from './work.js';

const rules = new Rules(RULES, 'work');
const guard = new NameGuard(rules);

const ofLength = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

/** One cell as the isolate counts it, with the line it stands on. */
function countCell(text: string, storage: Storage): void {
  const field = { path: 'note', declaredType: storage, storage };
  const ref = { store: 's', schema: '', name: 'notes' };
  const count = new ContainerCount({ ref, kind: 'table', fields: [field], rows: null }, rules);
  const column = { field, values: [text], lines: [1] };
  count.add({ design: { method: 'full', sound: true }, rows: 1, columns: [column], bytes: text.length });
  count.evidence();
}

/** Everything that meets a value, by what it is. */
const WORK: Readonly<Record<string, (text: string) => void>> = {
  'a cell of text': (text) => countCell(text, 'text'),
  'a cell of a store without types': (text) => countCell(text, 'any'),
  'the rules by place': (text) => {
    for (const rule of RULES.fields) rule.accepts(text.trim());
  },
  'pairs of cells': (text) => {
    for (const rule of RULES.pairs) rule.agree(text, text);
  },
  'the name of a store’s object': (text) => void guard.safe(text),
  'a path': (text) => void guard.safePath(columnPath(text)),
  'the words of a name': (text) => void nameTokens(text),
  'a document': (text) => {
    const documents = new DocumentColumns({ maxCellChars: 65_536 });
    documents.addJson(0, text);
    documents.columns(1);
  },
  'literals of PostgreSQL': (text) => {
    parseArray(text);
    parseRecord(text);
    parseHstore(text);
  },
};

/** What is done once, whatever the length. */
const SMALL = 4_000;

describe.each(Object.entries(WORK))('%s', (_, work) => {
  it.each(SHAPES)('%j: twice the length, at most 2.2 times the work', (shape) => {
    const at = (length: number): number => charactersRead(() => work(ofLength(shape, length)));
    // Tables that are made at first use.
    at(100);
    at(8_192);
    const [small, large] = [at(4_096), at(8_192)];
    expect(large).toBeLessThanOrEqual(2.2 * small + SMALL);
  });
});

it('the count sees work that grows faster than the text', () => {
  const suffixes = (text: string): void => {
    for (let i = 0; i < text.length; i++) text.slice(i);
  };
  const [small, large] = [1_000, 2_000].map((n) => charactersRead(() => suffixes('a'.repeat(n)))) as [number, number];
  expect(large).toBeGreaterThan(3.5 * small);
});
