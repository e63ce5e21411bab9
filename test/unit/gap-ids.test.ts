/** A gap keeps its id when things change that it is not about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGaps } from '../../src/gap/build.js';
import { gapId } from '../../src/gap/identity.js';
import type { GapInput } from '../../src/gap/input.js';
import { lineOf } from '../../src/gap/lines.js';
import { digest } from '../../src/model/canonical.js';
import type { Register, System } from '../../src/model/register.js';
import { container, finding, input, register, store, system, told } from './gap-world.js';

/** One gap of each kind that points into the register, in a world where the system stands after `before` others. */
function world(before: number, categoriesBefore: number, claimsBefore: number, moreRows: number): GapInput {
  const more = Array.from({ length: categoriesBefore }, (_, i) => ({ category: `other.c${i}` }));
  const own = system({
    containers: ['db', 'db:///gone'],
    recipient: 'r1',
    environment: 'production',
    categories: [
      ...more,
      {
        category: 'contact.email',
        subjects: ['customer'],
        retention: { months: 12, from: 'created' },
        protection: 'hashed',
      },
    ],
  });
  const others = Array.from(
    { length: before },
    (_, i): System => ({ id: `s${i}`, containers: [`x${i}`], categories: [] }),
  );
  const claims = {
    ...Object.fromEntries(Array.from({ length: claimsBefore }, (_, i) => [`a${i}`, { statement: `løfte ${i}` }])),
    eea: { statement: 'i EØS', predicate: { kind: 'region-in', regions: ['EEA'] } },
  };
  const base: Register = register([...others, own], { claims });
  return {
    ...input(own),
    register: base,
    findings: [finding(own, { ...told('employee', false), rows: 100 + moreRows })],
    stores: [store({ region: 'US', recipient: 'Andre AS' })],
    containers: [container(own, { '2019-01': 1 + moreRows }, { rows: 100 + moreRows, read: 100 })],
    lint: [{ code: 'l', severity: 'low', pointer: `/systems/${before}/owner`, law: null, params: {} }],
  };
}

const ids = (of: GapInput): string[] =>
  buildGaps(of)
    .map((g) => `${g.kind} ${g.id}`)
    .sort();

describe('gap ids', () => {
  it('do not move with systems, categories and claims above, nor with the amount of data', () => {
    const first = ids(world(0, 0, 0, 0));
    expect(first.map((id) => id.split(' ')[0])).toEqual([
      'claim-contradicted',
      'protection',
      'recipient',
      'region',
      'register-incomplete',
      'register-incomplete',
      'retention',
      'subject-undeclared',
    ]);
    const some = fc.nat(5);
    fc.assert(
      fc.property(some, some, some, fc.nat(1000), (a, b, c, rows) => {
        expect(ids(world(a, b, c, rows))).toEqual(first);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('differ between systems, claims, periods and places', () => {
    const one = world(0, 0, 0, 0);
    const [own] = one.register.systems as [System];
    const renamed = { ...own, id: 'other' };
    const again = ids({
      ...one,
      register: { ...one.register, systems: [renamed] },
      findings: one.findings.map((f) => ({ ...f, system: renamed })),
      containers: one.containers.map((c) => ({ ...c, system: renamed })),
      stores: one.stores.map((s) => ({ ...s, systems: ['other'] })),
    });
    // A promise about a store is the same whatever the system is called.
    expect(again.filter((id) => ids(one).includes(id)).map((id) => id.split(' ')[0])).toEqual(['claim-contradicted']);
  });

  it('of kinds without a line are what they always were', () => {
    const tuple = {
      kind: 'undeclared-here',
      category: 'contact.email',
      subject: null,
      system: 'crm',
      store: 'db',
      schema: 'public',
      container: 't',
      field: 'f',
      pointer: null,
    } as const;
    const nine = ['undeclared-here', 'contact.email', null, 'crm', 'db', 'public', 't', 'f', null];
    expect(gapId(tuple)).toBe(`g_${digest(nine).slice(0, 16)}`);
    expect(gapId({ ...tuple, pointer: '/a' })).not.toBe(gapId(tuple));
  });
});

it('two shortcomings of one line are two gaps', () => {
  const lint = ['a', 'b'].map((code) => ({
    code,
    severity: 'low' as const,
    pointer: '/policy',
    law: null,
    params: {},
  }));
  expect(buildGaps({ ...input(system()), lint })).toHaveLength(2);
});

describe('the name of a line', () => {
  const base = register([system({ containers: ['db', 'x:///a'] })]);
  it.each([
    ['/systems/0/region', '/systems/crm/region'],
    ['/systems/0/categories/0/subjects', '/systems/crm/categories/contact.email/subjects'],
    ['/systems/0/containers/1', '/systems/crm/containers/x:~1~1~1a'],
    ['/policy/claims/eea', '/policy/claims/eea'],
    ['/policy/rights/3/id', '/policy/rights/3/id'],
    ['', ''],
  ])('%s is %s', (pointer, name) => {
    expect(lineOf(base, pointer)).toBe(name);
  });
});
