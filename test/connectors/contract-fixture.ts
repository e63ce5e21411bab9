import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Fixture } from './contract.js';

/** A value that must never show up in an error. */
export const CANARY = 'canary-7f3d9a-verdi';

/** Names that only quoting gets right. */
export const ODD_NAMES = [
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

/** What every store of the contract holds. */
export const FIXTURE: Fixture = [
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

/** Fails if an error says anything of a canary or a secret, however it is printed. */
export function expectSilent(error: unknown, secrets: readonly string[]): void {
  const { message = '', stack = '' } = error as Error;
  const printed = [message, stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })].join('\n');
  for (const secret of [CANARY, ...secrets]) expect(printed.includes(secret)).toBe(false);
}
