/** Gaps to changes of the register, and the changes into its text. */
import { readFileSync } from 'node:fs';
import type { Operation } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonicalJson } from '../../src/model/canonical.js';
import type { Register } from '../../src/model/register.js';
import type { Gap, MapCell, StoreReport } from '../../src/model/report.js';
import { lintRegister } from '../../src/register/lint.js';
import { editText } from '../../src/register/suggest/edit.js';
import { patched, patchOf } from '../../src/register/suggest/patch.js';
import { suggest } from '../../src/register/suggest/suggest.js';
import { registerText } from '../../src/register/text.js';
import { COMPLETE } from './complete-register.js';

const base: Gap = {
  ...{ id: 'g_1', kind: 'undeclared-here', severity: 'medium', category: 'device.mac', subject: null, system: 'shop' },
  ...{ store: 'shop', schema: '', container: 't', field: 'f', pointer: null, basis: 'content', status: 'new' },
  ...{ affectedRows: null, because: [], actions: [] },
} as Gap;
const gap = (more: Partial<Gap>): Gap => ({ ...base, ...more });
const answers = (gaps: Gap[], map: MapCell[] = [], stores: StoreReport[] = [], register = COMPLETE) =>
  suggest({ gaps, map, stores }, register);
const entry = {
  category: 'contact.email',
  subjects: ['customer'],
  purposes: ['sale'],
  retention: { months: 12, from: 'purchase' },
};
const suggested = { purposes: null, retention: null, suggested: true };

// what | the gap | the operations, or undefined where the register cannot answer
const TABLE: readonly (readonly [string, Partial<Gap>, readonly Operation[] | undefined])[] = [
  [
    'a category that the policy lacks',
    { kind: 'undeclared-category', category: 'location.gps', subject: 'customer' },
    [
      {
        op: 'add',
        path: '/policy/categories/location.gps',
        value: {
          subjects: ['customer'],
          basis: 'implied',
          purposes: null,
          retention: null,
          match: [{ dataType: 'location.gps' }],
          suggested: true,
        },
      },
      {
        op: 'add',
        path: '/systems/0/categories/-',
        value: { category: 'location.gps', subjects: ['customer'], ...suggested },
      },
    ],
  ],
  [
    'a category that the policy leaves out',
    { kind: 'undeclared-category', system: null },
    [
      { op: 'test', path: '/policy/categories/device.mac/basis', value: 'absent' },
      { op: 'replace', path: '/policy/categories/device.mac/basis', value: 'implied' },
      { op: 'add', path: '/policy/categories/device.mac/suggested', value: true },
    ],
  ],
  [
    'a category that the system lacks',
    { category: 'special.health' },
    [{ op: 'add', path: '/systems/0/categories/-', value: { category: 'special.health', ...suggested } }],
  ],
  ['a container of a store in no system', { system: null, store: 'elsewhere' }, undefined],
  [
    'whose data',
    { kind: 'subject-undeclared', category: 'contact.email', subject: 'employee' },
    [{ op: 'add', path: '/systems/0/categories/0/subjects/-', value: 'employee' }],
  ],
  [
    'whose data, declared already',
    { kind: 'subject-undeclared', category: 'contact.email', subject: 'customer' },
    undefined,
  ],
  [
    'not found',
    { kind: 'not-found', category: 'contact.email' },
    [
      { op: 'test', path: '/systems/0/categories/0', value: entry },
      { op: 'remove', path: '/systems/0/categories/0' },
    ],
  ],
  ['not sure', { kind: 'inconclusive', category: 'contact.email' }, undefined],
  [
    'another region',
    { kind: 'region', because: [{ code: 'region-differs', params: { observed: 'US', declared: 'NO' } }] },
    [
      { op: 'test', path: '/systems/0/region', value: 'NO' },
      { op: 'replace', path: '/systems/0/region', value: 'US' },
    ],
  ],
  ['a promise that is broken', { kind: 'claim-contradicted' }, undefined],
  ['accepted by a person', { status: 'accepted', category: 'special.health' }, undefined],
];

describe('what a gap suggests', () => {
  test.each(TABLE)('%s', async (_name, change, operations) => {
    const { suggestions } = answers([gap(change)]);
    expect(suggestions.map((s) => s.operations)).toEqual(operations === undefined ? [] : [operations]);
    const after = await patched(COMPLETE, patchOf(suggestions));
    if (operations?.some((op) => JSON.stringify(op).includes('suggested')))
      expect(lintRegister(after).map((f) => f.code)).toContain('suggestion-unconfirmed');
  });

  test('a store in no system becomes one, with the declared categories found in it', () => {
    const cell = (category: string) => ({ category, system: null, store: 'old', state: 'undeclared-found' }) as MapCell;
    const store = { id: 'old', region: 'SE' } as StoreReport;
    const { suggestions } = answers(
      [gap({ kind: 'unknown-store', store: 'old', system: null })],
      [cell('contact.email'), cell('device.mac')],
      [store],
    );
    expect(suggestions[0]?.operations).toMatchObject([
      {
        path: '/systems/-',
        value: {
          id: 'old',
          region: 'SE',
          containers: ['old'],
          categories: [{ category: 'contact.email', suggested: true }],
        },
      },
    ]);
  });

  test('gaps with one answer are one suggestion; the others are counted by kind', () => {
    const same = { category: 'special.health' };
    const { suggestions, others } = answers([
      gap(same),
      gap({ ...same, id: 'g_2', field: 'g' }),
      gap({ kind: 'retention' }),
      gap({ kind: 'retention' }),
    ]);
    expect(suggestions.map((s) => s.gaps)).toEqual([['g_1', 'g_2']]);
    expect(others).toEqual({ retention: 2 });
  });

  test('what is taken out comes last and from the end', async () => {
    const [system] = COMPLETE.systems;
    const three = ['contact.email', 'special.health', 'credit.check_result'].map((category) => ({ category }));
    const register = { ...COMPLETE, systems: [{ ...system, categories: three }] } as Register;
    const lost = ['contact.email', 'credit.check_result'].map((category, i) =>
      gap({ id: `g_${i}`, kind: 'not-found', category }),
    );
    const { suggestions } = answers([...lost, gap({ id: 'g_9', category: 'identity.national_id' })], [], [], register);
    const after = await patched(register, patchOf(suggestions));
    expect(after.systems[0]?.categories.map((c) => c.category)).toEqual(['special.health', 'identity.national_id']);
  });

  test('a patch that does not fit the register is refused', async () => {
    const patch: Operation[] = [{ op: 'test', path: '/systems/0/region', value: 'SE' }];
    await expect(patched(COMPLETE, patch)).rejects.toThrow('does not fit');
  });
});

const PATCH: Operation[] = [
  {
    op: 'add',
    path: '/policy/categories/location.gps',
    value: { match: [{ dataType: 'location.gps' }], suggested: true },
  },
  { op: 'replace', path: '/systems/0/region', value: 'SE' },
  { op: 'add', path: '/systems/0/containers/-', value: 'x://y/z' },
  { op: 'add', path: '/systems/0/categories/-', value: { category: 'location.gps' } },
  { op: 'add', path: '/systems/-', value: { id: 'new', containers: ['new'], categories: [] } },
  { op: 'remove', path: '/systems/0/categories/0' },
];

describe('the text of the register', () => {
  const alarm = readFileSync(new URL('../../examples/alarm-company/register.json', import.meta.url), 'utf8');
  const texts: readonly (readonly [string, string])[] = [
    ['as people format it', alarm],
    ['with tabs', JSON.stringify(JSON.parse(alarm), null, '\t')],
    ['on one line', JSON.stringify(JSON.parse(alarm))],
  ];

  test.each(texts)('JSON %s: says what the patch says', async (_name, text) => {
    const edited = await editText(text, PATCH, 'json');
    expect(canonicalJson(JSON.parse(edited))).toBe(canonicalJson(await patched(JSON.parse(text), PATCH)));
  });

  test('JSON: no other line changes', async () => {
    const before = alarm.split('\n');
    const after = (await editText(alarm, [PATCH[1] as Operation], 'json')).split('\n');
    expect(after.filter((line, i) => line !== before[i])).toEqual(['      "region": "SE",']);
    expect(after.length).toBe(before.length);
  });

  test('the last of a list and of an empty list', async () => {
    const text = '{\n  "a": [1],\n  "b": []\n}\n';
    expect(await editText(text, [{ op: 'remove', path: '/a/0' }], 'json')).toBe('{\n  "a": [],\n  "b": []\n}\n');
    expect(await editText(text, [{ op: 'add', path: '/b/-', value: 2 }], 'json')).toBe(
      '{\n  "a": [1],\n  "b": [\n    2\n  ]\n}\n',
    );
  });

  test('YAML: comments stay', async () => {
    const yaml = await registerText({ $schema: 'x.json', ...COMPLETE }, 'yaml');
    expect(yaml.startsWith('# yaml-language-server: $schema=x.json\n')).toBe(true);
    const text = yaml
      .replace('systems:\n', '# who holds what\nsystems:\n')
      .replace('region: NO\n    recipient', 'region: NO # the cellar\n    recipient');
    const edited = await editText(text, PATCH, 'yaml');
    expect(edited).toContain('# yaml-language-server: $schema=x.json');
    expect(edited).toContain('# who holds what');
    expect(edited).toContain('# the cellar');
    expect(canonicalJson(parse(edited))).toBe(canonicalJson(await patched(parse(text), PATCH)));
  });
});
