/** The decision table of the gap kinds that go by the register's finer lines: each beside its nearest non-gap. */
import { describe, expect, it } from 'vitest';
import { buildGaps } from '../../src/gap/build.js';
import type { GapInput } from '../../src/gap/input.js';
import {
  AGGREGATED,
  claiming,
  container,
  finding,
  input,
  ip,
  kept,
  kind,
  line,
  national,
  protectedAs,
  store,
  system,
  told,
  verdict,
} from './gap-world.js';

describe.each<[name: string, gap: GapInput, gaps: string[], nearest: GapInput]>([
  [
    'subject-undeclared, beside a subject of another name',
    input(system(), { findings: [finding(system(), told('employee', false))] }),
    ['subject-undeclared contact.email employee f /systems/0/categories/0/subjects'],
    input(system(), { findings: [finding(system(), told('customer', true))] }),
  ],
  [
    'subject-undeclared, beside a register that lists nobody',
    input(system(), { findings: [finding(system(), told('employee', false))] }),
    ['subject-undeclared contact.email employee f /systems/0/categories/0/subjects'],
    input(system(), { findings: [finding(system(), told('employee', false, []))] }),
  ],
  [
    'region, beside a country inside the declared group',
    input(system(), { stores: [store({ region: 'US' })] }),
    ['region - - db /systems/0/region'],
    input(system(), { stores: [store({ region: 'NO' })] }),
  ],
  [
    'region, beside an observation that is too coarse to tell',
    input(system({ region: 'NO' }), { stores: [store({ region: 'SE' })] }),
    ['region - - db /systems/0/region'],
    input(system({ region: 'NO' }), { stores: [store({ region: 'EEA' })] }),
  ],
  [
    'recipient, beside the same company by its name',
    input(system({ recipient: 'r1' }), { stores: [store({ recipient: 'Andre AS' })] }),
    ['recipient - - db /systems/0/recipient'],
    input(system({ recipient: 'r1' }), { stores: [store({ recipient: 'skyen as' })] }),
  ],
  [
    'recipient that the register leaves out, beside a store that is nobody’s',
    input(system(), { stores: [store({ recipient: 'Skyen AS' })] }),
    ['recipient - - db /systems/0/recipient'],
    input(system(), { stores: [store({ recipient: null })] }),
  ],
  [
    'retention, beside a record of the last month allowed',
    input(kept(12, 'created'), { containers: [container(kept(12, 'created'), { '2025-10': 1, '2026-10': 9 })] }),
    ['retention - - opprettet /systems/0/categories/0/retention'],
    input(kept(12, 'created'), { containers: [container(kept(12, 'created'), { '2025-11': 1, '2026-10': 9 })] }),
  ],
  [
    'retention from the end of the year, beside the year that has just passed it',
    input(kept(12, 'fiscal year end'), { containers: [container(kept(12, 'fiscal year end'), { '2024-12': 1 })] }),
    ['retention - - opprettet /systems/0/categories/0/retention'],
    input(kept(12, 'fiscal year end'), { containers: [container(kept(12, 'fiscal year end'), { '2025-01': 1 })] }),
  ],
  [
    'inconclusive, where the period begins with something unseen, beside records that are young anyway',
    input(kept(12, 'contract end'), { containers: [container(kept(12, 'contract end'), { '2019-01': 5 })] }),
    ['inconclusive - - - /systems/0/categories/0/retention'],
    input(kept(12, 'contract end'), { containers: [container(kept(12, 'contract end'), { '2026-01': 5 })] }),
  ],
  [
    'retention by the end of the contract, where the table has it',
    input(kept(12, 'contract end'), {
      containers: [
        container(
          kept(12, 'contract end'),
          {},
          { dates: [{ path: 'oppsagt', role: 'ended', months: { '2020-01': 1 } }] },
        ),
      ],
    }),
    ['retention - - oppsagt /systems/0/categories/0/retention'],
    input(kept(12, 'contract end'), {
      containers: [
        container(
          kept(12, 'contract end'),
          {},
          { dates: [{ path: 'oppsagt', role: 'ended', months: { '2026-02': 1 } }] },
        ),
      ],
    }),
  ],
  [
    'protection, beside a declaration of clear text',
    input(protectedAs('hashed')),
    ['protection contact.email - f /systems/0/categories/0/protection'],
    input(protectedAs('clear')),
  ],
  [
    'protection, where some hashes are missing, beside hashes only',
    input(protectedAs('hashed'), {
      findings: [
        finding(protectedAs('hashed'), {
          verdict: verdict('account.credential', [kind('hash', 95, { veiled: 'hashed' }), kind('clear', 5)]),
        }),
      ],
    }),
    ['protection contact.email - f /systems/0/categories/0/protection'],
    input(protectedAs('hashed'), {
      findings: [
        finding(protectedAs('hashed'), {
          verdict: verdict('account.credential', [kind('hash', 100, { veiled: 'hashed' })]),
        }),
      ],
    }),
  ],
  [
    'a real national id in a test system, beside numbers made for tests',
    national([kind('fnr', 100)], 'test'),
    ['protection identity.national_id - f /systems/0/environment'],
    national([kind('synthetic', 100, { synthetic: true })], 'test'),
  ],
  [
    'a real national id in a test system, beside production',
    national([kind('fnr', 99), kind('synthetic', 1, { synthetic: true })], 'test'),
    ['protection identity.national_id - f /systems/0/environment'],
    national([kind('fnr', 99), kind('synthetic', 1, { synthetic: true })], 'production'),
  ],
  [
    'claim-contradicted by a region, beside an adequate country',
    claiming(
      { predicate: { kind: 'region-in', regions: ['EEA', 'adequate'] } },
      { stores: [store({ region: 'IN', systems: [] })] },
    ),
    ['claim-contradicted - - db /policy/claims/c'],
    claiming(
      { predicate: { kind: 'region-in', regions: ['EEA', 'adequate'] } },
      { stores: [store({ region: 'CH', systems: [] })] },
    ),
  ],
  [
    'claim-contradicted by a region, beside a store without personal data',
    claiming(
      { predicate: { kind: 'region-in', regions: ['EEA'] } },
      { stores: [store({ region: 'US', systems: [] })] },
    ),
    ['claim-contradicted - - db /policy/claims/c'],
    claiming(
      { predicate: { kind: 'region-in', regions: ['EEA'] } },
      { stores: [store({ region: 'US', systems: [] })], findings: [] },
    ),
  ],
  [
    'claim-contradicted by whole addresses, beside addresses cut short',
    claiming({ predicate: { kind: 'masked', dataType: 'device.ip' } }, ip([AGGREGATED, kind('public', 1)])),
    ['claim-contradicted - - f /policy/claims/c'],
    claiming({ predicate: { kind: 'masked', dataType: 'device.ip' } }, ip([AGGREGATED])),
  ],
  [
    'claim-contradicted by a type that should not be there, beside another place',
    claiming(
      { predicate: { kind: 'type-absent', dataType: 'device.ip', where: ['db:///t'] } },
      ip([kind('public', 9)]),
    ),
    ['claim-contradicted - - f /policy/claims/c'],
    claiming(
      { predicate: { kind: 'type-absent', dataType: 'device.ip', where: ['db:///other'] } },
      { ...ip([kind('public', 9)]), containers: [container(system(), {}, { name: 'other' }), container(system())] },
    ),
  ],
  [
    'claim-contradicted by age, beside a claim without a predicate',
    claiming(
      { predicate: { kind: 'age<=months', months: 6 } },
      { containers: [container(system(), { '2026-01': 3 })] },
    ),
    ['claim-contradicted - - opprettet /policy/claims/c'],
    claiming({ predicate: null }, { containers: [container(system(), { '2026-01': 3 })] }),
  ],
  [
    'not-examined, for a claim that nothing can test, beside one that holds',
    claiming({ predicate: { kind: 'age<=months', months: 6 } }),
    ['not-examined - - - /policy/claims/c'],
    claiming(
      { predicate: { kind: 'age<=months', months: 6 } },
      { containers: [container(system(), { '2026-09': 3 })] },
    ),
  ],
  [
    'register-incomplete, from the lint',
    input(system(), {
      lint: [
        { code: 'no-retention', severity: 'medium', pointer: '/policy/retention', law: 'GDPR 5(1)(e)', params: {} },
      ],
    }),
    ['register-incomplete - - - /policy/retention'],
    input(system()),
  ],
  [
    'register-incomplete, for a place where nothing is, beside a store that was not listed whole',
    input(system({ containers: ['db', 'db:///gone'] })),
    ['register-incomplete - - - /systems/0/containers/1'],
    input(system({ containers: ['db', 'db:///gone'] }), { stores: [store({ listed: false })] }),
  ],
  [
    'register-incomplete, for a region that the register does not state',
    input(system({ region: null }), { stores: [store({ region: 'NO' })] }),
    ['register-incomplete - - db /systems/0/region'],
    input(system({ region: null })),
  ],
  [
    'decision-expired',
    input(system(), { expired: [{ gapId: 'g_0123456789abcdef', pointer: '/until', until: '2026-10-01' }] }),
    ['decision-expired - - - /until'],
    input(system()),
  ],
])('%s', (_name, gap, expected, nearest) => {
  it('is a gap', () => {
    expect(buildGaps(gap).map(line)).toEqual(expected);
  });

  it('is none', () => {
    expect(buildGaps(nearest).map(line)).toEqual([]);
  });
});
