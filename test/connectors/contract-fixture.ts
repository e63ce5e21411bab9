import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Fixture } from './contract-stores.js';

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

/** Documents, and the texts of every path of them with the row they belong to. */
export const DOCUMENTS = {
  documents: [
    {
      name: 'Kari',
      contacts: [
        { phone: '+47 99 00 00 01', labels: ['home', 'work'] },
        { phone: '+47 99 00 00 02', labels: [] },
      ],
      address: { geo: { lat: '59.91' } },
    },
    { name: 'Ola', contacts: [], grid: [['a', 'b'], ['c']] },
    { contacts: [{ phone: '+47 99 00 00 03', next: { of: [{ kin: 'Per' }] } }], address: { geo: {} } },
  ],
  cells: {
    name: [
      [0, 'Kari'],
      [1, 'Ola'],
    ],
    'contacts[].phone': [
      [0, '+47 99 00 00 01'],
      [0, '+47 99 00 00 02'],
      [2, '+47 99 00 00 03'],
    ],
    'contacts[].labels[]': [
      [0, 'home'],
      [0, 'work'],
    ],
    'contacts[].next.of[].kin': [[2, 'Per']],
    'address.geo.lat': [[0, '59.91']],
    'grid[][]': [
      [1, 'a'],
      [1, 'b'],
      [1, 'c'],
    ],
  },
} as const;

const REST = { e: { end: 'x', list: ['y'] } };

/** A document that goes on below the depth to which paths are told apart, and what is below it. */
export const DEEP = {
  document: { top: 'above', ...Array.from({ length: 32 }).reduce<object>((inner) => ({ d: inner }), REST) },
  rest: REST,
};

/** Rows of ten thousand characters: more than what is on its way between two sockets. */
export const BULKY = { name: 'bulky', rows: 4_000, chars: 10_000 };

/** How many rows there are where there are many. */
export const MILLION = 1_000_000;
